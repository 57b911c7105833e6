/** What a screen reader says of a cell: its row, its column, its text. */

import { columnLetters } from '../../../src/ooxml/columnLetters.ts';
import { pageWords } from '../words.vi.ts';
import type { ShownCell, TabModel } from './tab/tabModel.ts';

export function cellName(model: TabModel, cell: ShownCell): string {
  const row = [0, 1, 2]
    .map((column) => model.textAt({ row: cell.row, column }))
    .filter((text) => text !== '');
  const state = model.isLocked(cell) ? `, ${pageWords.lockedCell}` : '';
  const link = model.linkAt(cell) ? `, ${pageWords.linkCell}` : '';
  const verdict = model.verdictAt(cell) && `. ${model.verdictAt(cell)}`;
  const text = model.textAt(cell) || pageWords.emptyCell;
  const where = `${columnLetters(cell.column)}${cell.row + 1}`;
  return `${[where, ...row, ...model.headerOf(cell)].join(', ')}: ${text}${state}${link}${verdict}`;
}
