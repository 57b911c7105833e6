/** Whether a unit's cells may be changed as asked: its own, still as they were seen, with a value that fits. */
import type { Change } from '../../api/api.ts';
import { readChoice } from '../../core/cells/values.ts';
import { quotedLabel } from '../../core/checks/words.vi.ts';
import type { Answer } from '../../core/returns/answers.ts';
import { ownCells } from '../../core/returns/ownCells.ts';
import type { Return } from '../../core/returns/returns.ts';
import { address } from '../../core/workbook.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Underway } from './underway.ts';

/** @throws Refusal `locked-cell`, `stale`, `wrong-value` for the first change that may not be made. */
export function checkChanges(changes: readonly Change[], entry: Return, campaign: Underway): void {
  const own = ownCells(entry, campaign);
  for (const { place, from, to } of changes) {
    const answer = own.get(address(place));
    if (!answer) throw new Refusal('locked-cell', address(place));
    if ((answer.cell.typed ?? answer.cell.shown) !== from)
      throw new Refusal('stale', address(place));
    if (!fits(answer, to)) throw new Refusal('wrong-value', quotedLabel(answer.field, answer.year));
  }
}

/** Only a choice refuses: what people type elsewhere is for the checks to judge. */
function fits({ field }: Answer, text: string): boolean {
  if (field.kind !== 'choice' || text === '') return true;
  const option = readChoice({ value: text, shown: text, format: '@' }, field.options ?? []);
  return option !== undefined && option !== null;
}
