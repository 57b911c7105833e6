/** The quick fixes of a number cell: the numbers its reader thinks were meant. */
import type { Answer } from '../answers.ts';
import type { FixTo } from './rule.ts';
import { plainNumber } from './words.vi.ts';

/** One button for each suggestion of the reading. */
export function fixesFor({ reading, place, cell }: Answer): FixTo[] {
  return (reading.problem?.suggestions ?? []).map((number) => ({
    label: `Sửa thành ${plainNumber(number)}`,
    place,
    from: cell.value,
    to: String(number),
  }));
}
