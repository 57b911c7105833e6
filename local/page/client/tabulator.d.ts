/** The part of tabulator-tables that the grid uses; the package has no types of its own. */
declare module 'tabulator-tables' {
  export interface RowComponent {
    getData(): { readonly index: number };
    update(cells: Record<string, string>): Promise<void>;
    reformat(): void;
    getCell(field: string): CellComponent | false;
    getElement(): HTMLElement;
  }

  export interface CellComponent {
    getElement(): HTMLElement;
    getField(): string;
    getRow(): RowComponent;
    getValue(): string;
    setValue(text: string): void;
    getInitialValue(): string;
    edit(force?: boolean): void;
  }

  export interface RangeComponent {
    getCells(): CellComponent[];
    setBounds(start: CellComponent, end?: CellComponent): void;
  }

  export type Editor = (
    cell: CellComponent,
    onRendered: (run: () => void) => void,
    success: (text: string) => void,
    cancel: () => void,
  ) => HTMLElement;

  export class TabulatorFull {
    constructor(element: HTMLElement, options: object);
    readonly element: HTMLElement;
    on(event: string, take: (one: never) => void): void;
    getRows(): RowComponent[];
    getRanges(): RangeComponent[];
    scrollToRow(row: RowComponent, position?: string, ifVisible?: boolean): Promise<void>;
    destroy(): void;
  }
}

declare module '*.css';
