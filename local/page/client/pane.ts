/** One of the four parts of the grid: it draws the cells in sight, and keeps those that did not change. */
import type { CellArea } from '../messages.ts';
import {
  boxOf,
  type Corner,
  type DrawnCell,
  drawnCell,
  paintCell,
  type Rect,
} from './cellElement.ts';
import { columnHead, cornerHead, type LineHead, paintHead, rowHead } from './headElement.ts';
import type { Lines } from './selection.ts';
import type { TabModel } from './tab/tabModel.ts';

/** Lines from the first to before the last. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

interface PaneSource {
  readonly model: TabModel;
  readonly lines: Lines;
}

interface Kept {
  readonly element: HTMLElement;
  readonly signature: string;
}

/** Height of the row of letters, width of the column of numbers. */
export const letterHeight = 24;
export const numberWidth = 46;

export class Pane {
  private readonly rows = new Map<number, HTMLElement>();
  private kept = new Map<string, Kept>();
  private readonly marks = document.createElement('div');

  constructor(
    readonly element: HTMLElement,
    /** Whether it shows letters above, numbers at the left. */
    private readonly shows: { readonly letters: boolean; readonly numbers: boolean },
  ) {
    element.setAttribute('role', 'rowgroup');
    this.marks.className = 'marks';
    this.marks.role = 'presentation';
  }

  /** Draws rows and columns in sight; what else was drawn is taken away. */
  draw(source: PaneSource, rows: Extent, columns: Extent, origin: Corner): void {
    const before = this.kept;
    this.kept = new Map();
    const { lines } = source;
    if (this.shows.letters) this.drawLetters(before, source, columns, origin);
    for (let row = rows.from; row < rows.to; row++) {
      if (lines.rows.isHidden(row)) continue;
      const top = lines.rows.start(row) - origin.top;
      const box = { left: 0, top, width: numberWidth, height: lines.rows.sizes[row] ?? 0 };
      if (this.shows.numbers)
        this.keep(before, row, `n${row}`, box, rowHead(row, source.model.lightAt('row', row)));
      for (let column = columns.from; column < columns.to; column++) {
        if (!lines.columns.isHidden(column)) this.drawCell(before, source, row, column, origin);
      }
    }
    for (const [key, { element }] of before) if (!this.kept.has(key)) element.remove();
    for (const [row, element] of this.rows) {
      if (element.childElementCount > 0) continue;
      element.remove();
      this.rows.delete(row);
    }
    this.element.append(this.marks);
  }

  /** Draws the frame of the block that is selected, and of its active cell. */
  mark(areas: readonly (readonly [string, CellArea])[], lines: Lines, origin: Corner): void {
    this.marks.replaceChildren(
      ...areas.map(([name, area]) => {
        const { left, top, width, height } = boxOf(area, lines);
        const mark = document.createElement('div');
        mark.className = name;
        place(mark, { left: left - origin.left, top: top - origin.top, width, height });
        return mark;
      }),
    );
  }

  private drawLetters(
    before: Map<string, Kept>,
    { lines, model }: PaneSource,
    columns: Extent,
    origin: Pick<Rect, 'left'>,
  ): void {
    if (this.shows.numbers) {
      const corner = { left: 0, top: 0, width: numberWidth, height: letterHeight };
      this.keep(before, -1, 'corner', corner, cornerHead);
    }
    for (let column = columns.from; column < columns.to; column++) {
      if (lines.columns.isHidden(column)) continue;
      const left = lines.columns.start(column) - origin.left;
      const box = { left, top: 0, width: lines.columns.sizes[column] ?? 0, height: letterHeight };
      const head = columnHead(column, model.lightAt('column', column));
      this.keep(before, -1, `l${column}`, box, head);
    }
  }

  private keep(
    before: Map<string, Kept>,
    row: number,
    key: string,
    box: Rect,
    head: LineHead,
  ): void {
    const { text, light } = head;
    const signature = [text, ...Object.values(light ?? {}), ...Object.values(box)].join('|');
    const known = before.get(key);
    if (known?.signature === signature) {
      this.kept.set(key, known);
      return;
    }
    const element = known?.element ?? document.createElement('div');
    paintHead(element, head);
    this.put(row, key, { element, signature }, box);
  }

  private drawCell(
    before: Map<string, Kept>,
    source: PaneSource,
    row: number,
    column: number,
    origin: Corner,
  ): void {
    const area = source.model.mergeAt({ row, column });
    const key = area ? `${area.row}:${area.column}` : `${row}:${column}`;
    if (this.kept.has(key)) return;
    const drawn = drawnCell(source.model, source.lines, { row, column });
    const box = {
      ...drawn.box,
      left: drawn.box.left - origin.left,
      top: drawn.box.top - origin.top,
    };
    const signature = signatureOf(drawn, box);
    const known = before.get(key);
    if (known?.signature === signature) {
      this.kept.set(key, known);
      return;
    }
    const element = known?.element ?? document.createElement('div');
    paintCell(element, drawn, area?.column ?? column);
    this.put(area?.row ?? row, key, { element, signature }, box);
  }

  private put(row: number, key: string, kept: Kept, box: Rect): void {
    place(kept.element, box);
    this.kept.set(key, kept);
    const line = this.rowElement(row);
    if (kept.element.parentElement !== line) line.append(kept.element);
  }

  private rowElement(row: number): HTMLElement {
    const known = this.rows.get(row);
    if (known !== undefined) return known;
    const element = document.createElement('div');
    element.role = 'row';
    element.setAttribute('aria-rowindex', String(row + 2));
    this.rows.set(row, element);
    this.element.append(element);
    return element;
  }
}

function signatureOf({ text, look, note, flow, isLink }: DrawnCell, box: Rect): string {
  return [text, ...Object.values(look), note, flow, isLink, ...Object.values(box)].join('|');
}

function place({ style }: HTMLElement, { left, top, width, height }: Rect): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
