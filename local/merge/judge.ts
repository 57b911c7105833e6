/** What becomes of a cell of a returned workbook: taken, a conflict, no value, left blank; null for nothing to tell. */
import type { CellModel } from '../model.ts';
import { movableFormula, moveFormula } from '../xlsx/movableFormula.ts';
import { loading, showsError } from '../xlsx/readCell.ts';
import type { MergeConflict } from './mergeConflict.ts';
import { cellText } from './tableColumns.ts';
import { addsWords } from './writtenValue.ts';

type Kind = MergeConflict['kind'] | null;

/** A returned cell, and what would be written of it. */
interface Seen {
  readonly cell: CellModel;
  readonly written: string;
}

/** Whether the cell says a text; a number that a program made of it says it too, without words of its own. */
const says = ({ cell, written }: Seen, text: string): boolean =>
  written === text ||
  (cellText(cell) === text && !(typeof cell.value === 'number' && addsWords(written)));

/** `before` is null where no copy was kept; then a blank cell in either says nothing. */
export function judgeCell(master: string, seen: Seen, before: string | null): Kind {
  const returned = cellText(seen.cell);
  if (says(seen, master)) return null;
  if (returned === '' && before === null) return 'blank';
  if (says(seen, before ?? '')) return null;
  if (returned === loading || showsError(returned)) return 'no-value';
  return master === (before ?? '') ? 'new' : 'conflict';
}

/** Over a formula of the master nothing is written; the same formula of the copy calculates what the master will. */
export function judgeOverFormula(
  present: CellModel,
  seen: Seen,
  before: string | null,
  moved: { readonly rows: number; readonly columns: number },
): Kind {
  const [here, returned] = [cellText(present), cellText(seen.cell)];
  const own = moveFormula(movableFormula(present.formula ?? ''), moved.rows, moved.columns);
  if (seen.cell.formula === own || says(seen, here)) return null;
  if (returned === '') return here === loading ? null : 'blank';
  if (before && says(seen, before)) return null;
  return returned === loading || showsError(returned) ? 'no-value' : 'over-formula';
}
