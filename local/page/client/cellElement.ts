/** The element of one cell: its text as text, its look, its note, and what flows over its neighbours. */
import type { CellArea, CellLook } from '../messages.ts';
import type { Axis } from './axis.ts';
import type { Lines } from './selection.ts';
import type { ShownCell, TabModel } from './tab/tabModel.ts';

/** Where a cell is drawn, counted from the beginning of the sheet. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnCell {
  readonly text: string;
  readonly look: CellLook;
  readonly note: string;
  readonly box: Rect;
  /** Of its text, where it flows over empty cells next to it. */
  readonly flow: number;
  /** A click on it leads to another cell. */
  readonly isLink: boolean;
}

const padding = 10;
const letterWidth = 7;

/** What is drawn for a cell; a merged cell is drawn once, over its whole area. */
export function drawnCell(model: TabModel, lines: Lines, cell: ShownCell): DrawnCell {
  const area = model.mergeAt(cell) ?? { ...cell, rows: 1, columns: 1 };
  const box = boxOf(area, lines);
  const text = model.textAt(area);
  const look = model.lookAt(area);
  const flow =
    look.wrap || look.align === 'right' ? box.width : flowWidth(model, lines, area, text);
  const isLink = model.linkAt(area) !== undefined;
  return { text, look, note: model.noteAt(area), box, flow, isLink };
}

export type Corner = Pick<Rect, 'left' | 'top'>;

export function boxOf({ row, column, rows, columns }: CellArea, lines: Lines): Rect {
  const left = lines.columns.start(column);
  const top = lines.rows.start(row);
  return {
    left,
    top,
    width: lines.columns.end(column + columns - 1) - left,
    height: lines.rows.end(row + rows - 1) - top,
  };
}

/** A text that does not wrap shows over the empty cells at its right. */
function flowWidth(model: TabModel, lines: Lines, area: CellArea, text: string): number {
  const { columns } = lines;
  const needed = text.length * letterWidth + padding;
  let next = area.column + area.columns;
  let width = columns.start(next) - columns.start(area.column);
  while (needed > width && isFree(model, columns, { row: area.row, column: next })) {
    next++;
    width = columns.start(next) - columns.start(area.column);
  }
  return width;
}

function isFree(model: TabModel, columns: Axis, cell: ShownCell): boolean {
  const sameSide = cell.column !== columns.frozen && cell.column < columns.count;
  return sameSide && model.textAt(cell) === '' && model.mergeAt(cell) === undefined;
}

/** Draws over what the element showed before. */
export function paintCell(element: HTMLElement, drawn: DrawnCell, column: number): void {
  const { text, look, note, flow, box, isLink } = drawn;
  const { style } = element;
  element.className = 'cell';
  element.role = 'gridcell';
  element.setAttribute('aria-colindex', String(column + 1));
  style.backgroundColor = look.background;
  style.color = look.colour;
  style.fontWeight = look.bold ? '700' : '';
  style.fontStyle = look.italic ? 'italic' : '';
  style.textAlign = look.align;
  style.fontSize = look.size > 11 ? `${Math.min(18, look.size) * 1.25}px` : '';
  element.classList.toggle('wrap', look.wrap);
  element.classList.toggle('locked', look.locked);
  element.classList.toggle('noted', note !== '');
  element.classList.toggle('linked', isLink);
  element.classList.toggle('over', flow > box.width);
  element.title = note;
  const span = document.createElement('span');
  span.textContent = text;
  if (flow > box.width) span.style.width = `${flow - padding}px`;
  element.replaceChildren(span);
}
