/** What a cell of the grid shows: its text as text, its look, its note, what flows over its neighbours. */
import type { CellComponent } from 'tabulator-tables';
import type { CellArea, CellLook, TabView } from '../messages.ts';
import { covers } from './covers.ts';

/** Formats a cell of the tab; texts are never read as html. */
export function formatCell(cell: CellComponent, tab: TabView): HTMLElement {
  const row = cell.getRow().getData().index;
  const column = Number(cell.getField());
  const element = cell.getElement();
  const look = tab.looks[tab.styles[row]?.[column] ?? 0];
  const note = tab.notes.find((one) => one.row === row && one.column === column)?.text ?? '';
  if (look) dress(element, look);
  element.classList.toggle('noted', note !== '');
  element.classList.toggle('over', flowsOver(tab, row, column, look));
  element.title = note;
  const text = document.createElement('span');
  text.textContent = cell.getValue() || '\u00a0';
  const area = tab.merges.find((one) => covers(one, row, column));
  element.classList.toggle('joined', area !== undefined);
  if (area) join(element, text, area, { tab, row, column });
  return text;
}

interface Spot {
  readonly tab: TabView;
  readonly row: number;
  readonly column: number;
}

/** A cell of a merged area has no lines inside it; the first one's text has the whole width. */
function join(
  element: HTMLElement,
  text: HTMLElement,
  area: CellArea,
  { tab, row, column }: Spot,
): void {
  const { style } = element;
  if (column < area.column + area.columns - 1) style.borderRightColor = 'transparent';
  if (row < area.row + area.rows - 1) style.borderBottomColor = 'transparent';
  if (row !== area.row || column !== area.column) return;
  const widths = tab.widths.slice(area.column, area.column + area.columns);
  text.style.width = `${widths.reduce((sum, width) => sum + width, 0) - padding}px`;
}

/** Left and right of a cell's text. */
const padding = 11;

function dress(element: HTMLElement, look: CellLook): void {
  const { style } = element;
  style.backgroundColor = look.background;
  style.color = look.colour;
  style.fontWeight = look.bold ? '700' : '';
  style.fontStyle = look.italic ? 'italic' : '';
  style.textAlign = look.align;
  style.fontSize = look.size > 11 ? `${Math.min(18, look.size) * 1.25}px` : '';
  element.classList.toggle('wrap', look.wrap);
  element.classList.toggle('locked', look.locked);
}

/** A text that does not wrap shows over the empty cells beside it; a merged one over its whole area. */
function flowsOver(tab: TabView, row: number, column: number, look: CellLook | undefined): boolean {
  const texts = tab.shown[row] ?? [];
  if ((texts[column] ?? '') === '') return false;
  const merged = tab.merges.some(
    (area) => area.row === row && area.column === column && area.columns > 1,
  );
  const free = texts[column + 1] === '' && look?.wrap !== true && look?.align !== 'right';
  return merged || free;
}
