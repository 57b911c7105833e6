/** One tab of the workbook as a grid: frozen headers, ranges, typing, copying and pasting. */
import { type CellComponent, type RangeComponent, TabulatorFull } from 'tabulator-tables';
import type { CellText, TabView } from '../messages.ts';
import { formatCell } from './cellElement.ts';
import { type Beginning, choicesAt, makeEditor } from './editor.ts';
import { gridOptions, numberWidth, rowCells } from './gridOptions.ts';

export interface GridEvents {
  readonly type: (cells: readonly CellText[]) => void;
  /** The corner of the selected range, its text, and what the sheet says of the cell. */
  readonly select: (cell: CellText, help: string) => void;
  readonly undo: () => void;
}

export class PageGrid {
  private readonly table: TabulatorFull;
  private readonly beginning: Beginning = { text: null };
  private ready: Promise<void>;

  constructor(
    private readonly element: HTMLElement,
    private tab: TabView,
    private readonly events: GridEvents,
  ) {
    this.table = new TabulatorFull(
      element,
      gridOptions(tab, {
        format: (cell) => formatCell(cell, this.tab),
        edit: makeEditor(tab, this.beginning),
        isOpen: (cell) => !this.isLocked(cell),
      }),
    );
    this.ready = new Promise((resolve) => this.table.on('tableBuilt', () => resolve()));
    this.table.on('tableBuilt', () => this.nameParts());
    this.table.on('cellEdited', (cell: CellComponent) => this.edited(cell));
    this.table.on('rangeChanged', () => this.selected());
    element.addEventListener('keydown', this.onKey);
    element.addEventListener('paste', this.onPaste);
  }

  close(): void {
    this.element.removeEventListener('keydown', this.onKey);
    this.element.removeEventListener('paste', this.onPaste);
    this.table.destroy();
  }

  /** Takes a newer reading of the tab; only rows that differ are drawn again. */
  async update(tab: TabView): Promise<void> {
    const before = this.tab;
    this.tab = tab;
    for (const row of this.table.getRows()) {
      const { index } = row.getData();
      const texts = tab.shown[index] ?? [];
      const same =
        String(before.shown[index]) === String(texts) &&
        String(before.styles[index]) === String(tab.styles[index]);
      if (same) continue;
      await row.update(rowCells(tab, index));
      row.reformat();
    }
  }

  async select(row: number, column: number): Promise<void> {
    await this.ready;
    const found = this.table.getRows().find((one) => one.getData().index === row);
    const cell = found?.getCell(String(column));
    if (!found || !cell) return;
    if (row >= this.tab.frozenRows) await this.table.scrollToRow(found, 'center', true);
    this.scrollTo(column);
    this.table.getRanges()[0]?.setBounds(cell, cell);
    this.selected();
  }

  focus(): void {
    this.holder()?.focus({ preventScroll: true });
  }

  /** The holder of the rows takes the focus, so it must be a part that a grid may have. */
  private nameParts(): void {
    this.holder()?.setAttribute('role', 'rowgroup');
    this.element.querySelector('.tabulator-table')?.setAttribute('role', 'presentation');
  }

  private holder(): HTMLElement | null {
    return this.element.querySelector('.tabulator-tableholder');
  }

  /** Brings a column to the middle of what the frozen ones leave. */
  private scrollTo(column: number): void {
    const holder = this.holder();
    const { widths, frozenColumns, hiddenColumns } = this.tab;
    if (!holder || column < frozenColumns) return;
    const until = (end: number) =>
      widths
        .slice(0, end)
        .filter((_, index) => !hiddenColumns.includes(index))
        .reduce((sum, width) => sum + width, numberWidth);
    const covered = until(frozenColumns);
    const free = holder.clientWidth - covered - (widths[column] ?? 0);
    holder.scrollLeft = until(column) - covered - free / 2;
  }

  private isLocked(cell: CellComponent): boolean {
    const row = cell.getRow().getData().index;
    const style = this.tab.styles[row]?.[Number(cell.getField())] ?? 0;
    return this.tab.looks[style]?.locked ?? false;
  }

  private edited(cell: CellComponent): void {
    this.events.type([cellText(cell, cell.getValue())]);
  }

  private range(): RangeComponent | undefined {
    return this.table.getRanges()[0];
  }

  private cells(): CellComponent[] {
    return (this.range()?.getCells() ?? []).flat().filter((cell) => /^\d+$/.test(cell.getField()));
  }

  private selected(): void {
    const [cell] = this.cells();
    if (!cell) return;
    this.events.select(cellText(cell, cell.getValue()), choicesAt(this.tab, cell)?.help ?? '');
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.target instanceof HTMLInputElement || event.altKey) return;
    const cells = this.cells();
    const [cell] = cells;
    if (isCommand && event.key.toLowerCase() === 'z') this.events.undo();
    else if (!cell || isCommand) return;
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      this.events.type(cells.map((one) => cellText(one, '')));
    } else if (event.key === 'F2') cell.edit();
    else if (event.key.length === 1 && !this.isLocked(cell)) {
      this.beginning.text = event.key;
      cell.edit();
    } else return;
    event.preventDefault();
  };

  private readonly onPaste = (event: ClipboardEvent): void => {
    const [corner] = this.cells();
    if (!corner || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const { row, column } = cellText(corner, '');
    const lines = (event.clipboardData?.getData('text/plain') ?? '')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/);
    this.events.type(
      lines.flatMap((line, down) =>
        line.split('\t').map((text, right) => ({ row: row + down, column: column + right, text })),
      ),
    );
  };
}

function cellText(cell: CellComponent, text: string): CellText {
  return { row: cell.getRow().getData().index, column: Number(cell.getField()), text };
}
