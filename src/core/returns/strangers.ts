/** What a row of the answers says that no unit of the registry owns. */
import { isBlank } from '../cells/values.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';
import { placeIn } from '../workbook.ts';
import type { Stranger } from './unitFinder.ts';

/** A row without a code is a stranger only when it holds something; one lone text is a remark (S04), in the codes' column too. */
export function strangersOf(
  binding: TabBinding,
  row: number,
  stranger: Stranger,
  typed: ReadonlySet<string>,
): Stranger[] {
  const filled = [...binding.columns].filter(
    ([code]) => typed.has(code) && !isBlank(boundCell(binding, row, code)),
  );
  if (stranger.reason !== 'missing') {
    const alone = filled.length === 0 && stranger.name === '';
    const remark = alone && /\S\s+\S/.test(stranger.code);
    return [remark ? { ...stranger, reason: 'free-text' } : stranger];
  }
  if (filled.length === 0 && stranger.name === '') return remarkIn(binding, row);
  const [only] = filled;
  const words = filled.length + (stranger.name === '' ? 0 : 1);
  const remark = words === 1 && (only === undefined || isText(binding, row, only[0]));
  const place = remark && only ? { ...stranger.place, column: only[1] } : stranger.place;
  return [{ ...stranger, place, reason: remark ? 'free-text' : 'missing' }];
}

function isText(binding: TabBinding, row: number, code: string): boolean {
  return !/^\s*[\d.,]+\s*$/.test(boundCell(binding, row, code).shown);
}

/** A remark next to the table, in a column without a header. */
function remarkIn(binding: TabBinding, row: number): Stranger[] {
  const known = new Set([
    ...binding.columns.values(),
    ...binding.outside.map((column) => column.at),
  ]);
  const values = binding.grid.values[row] ?? [];
  const column = values.findIndex((value, at) => value !== '' && !known.has(at));
  if (column < 0) return [];
  const place = placeIn(binding.grid, row, column);
  return [{ place, code: '', name: '', reason: 'free-text' }];
}
