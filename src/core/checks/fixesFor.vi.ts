/** The quick fixes of a number cell: the numbers its reader thinks were meant. */
import type { Answer } from '../answers.ts';
import { formatTyped } from '../numberText.ts';
import type { FixTo } from './rule.ts';

/** One button for each suggestion; money too small to stand alone keeps its unit word. */
export function fixesFor({ reading, place, cell, field }: Answer): FixTo[] {
  const kind = field.kind === 'money' ? 'money' : 'count';
  return (reading.problem?.suggestions ?? []).map((number) => {
    const text = formatTyped(number, { kind });
    const to = text.includes(' ') ? text : String(number);
    return { label: `Sửa thành ${text}`, place, from: cell.value, to };
  });
}
