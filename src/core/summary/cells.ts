/** Cells that the blocks of the summary share. */
import type { LayoutCell, LookName } from '../sheet/sheetLayout.ts';

/** Columns of the summary. */
export const summaryWidth = 8;

/** A block's title over the whole width. */
export function sectionRow(title: string): LayoutCell[] {
  return [{ value: title, look: 'section', span: summaryWidth }];
}

/** A line of text over the whole width. */
export function textRow(text: string, look: LookName = 'subtitle'): LayoutCell[] {
  return [{ value: text, look, span: summaryWidth }];
}

export function layoutHeader(labels: readonly string[]): LayoutCell[] {
  return labels.map((value) => ({ value, look: 'header' }));
}

/** A figure, or a dash where there is none. */
export function figureCell(value: number | null, look: LookName = 'count'): LayoutCell {
  return value === null ? { value: '–', look } : { value, look };
}
