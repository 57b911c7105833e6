/** Sizes of a tab's rows and columns, and how many of them stay in view when one scrolls. */
import { Axis } from '../axis.ts';
import type { Lines } from '../selection.ts';
import type { TabModel } from './tabModel.ts';

const lineHeight = 17;
const padding = 5;
/** Of a letter, on average. */
const letterWidth = 6.4;
const heights = { least: 24, most: 42, header: 120 };
/** Of the window, what frozen lines may take at most. */
const frozenShare = 0.62;

/** The lines of a tab in a window of this size. */
export function tabLines(model: TabModel, width: number, height: number): Lines {
  const { view } = model;
  const hiddenRows = new Set(view.hiddenRows);
  const hiddenColumns = new Set(view.hiddenColumns);
  const columns = view.widths.map((size, column) => (hiddenColumns.has(column) ? 0 : size));
  const rows = view.shown.map((_, row) => (hiddenRows.has(row) ? 0 : rowHeight(model, row)));
  return {
    rows: new Axis(rows, mostFrozen(rows, view.frozenRows, height * frozenShare)),
    columns: new Axis(columns, mostFrozen(columns, view.frozenColumns, width * frozenShare)),
  };
}

/** A narrow window freezes fewer lines than the sheet does: the last of them would cover it. */
function mostFrozen(sizes: readonly number[], frozen: number, room: number): number {
  let [count, length] = [0, 0];
  while (count < frozen && count < sizes.length) {
    length += sizes[count] ?? 0;
    if (length > room) break;
    count++;
  }
  return count;
}

function rowHeight(model: TabModel, row: number): number {
  const { view } = model;
  const given = view.heights[row];
  if (given !== null && given !== undefined) return Math.max(heights.least, given);
  let lines = 1;
  (view.shown[row] ?? []).forEach((text, column) => {
    if (text.length < 8 || !model.lookAt({ row, column }).wrap) return;
    const area = model.mergeAt({ row, column });
    const width = areaWidth(view.widths, column, area?.columns ?? 1) - 2 * padding;
    const own = text.split('\n').map((part) => Math.ceil((part.length * letterWidth) / width));
    lines = Math.max(
      lines,
      own.reduce((sum, one) => sum + Math.max(1, one), 0),
    );
  });
  const most = row < view.frozenRows ? heights.header : heights.most;
  return Math.min(most, Math.max(heights.least, lines * lineHeight + padding));
}

function areaWidth(widths: readonly number[], column: number, columns: number): number {
  return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}
