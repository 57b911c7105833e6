/** A cell that says nothing a row of its kind can use. */
import type { ColumnCode, OutlineRow } from './rowShapes.ts';

/** What is wrong in one cell; `words` are those that it may say. */
export interface CellFault {
  readonly row: OutlineRow;
  readonly column: ColumnCode;
  readonly why: 'blank' | 'unused' | 'yes' | 'number' | 'choice';
  readonly words: readonly string[];
}
