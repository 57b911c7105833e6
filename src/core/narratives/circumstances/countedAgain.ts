/** What a sentence counts a second time: those of the same that work, are left or were taken back. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { nounCounted, ofThose, stillWorks, undoesCount } from './circumstances.vi.ts';

/** "Lắp 8 camera, nay còn 5 camera": the second figure counts the same things again, so the first may not be summed alone. */
export function isPartOfCounted(text: string, start: number): boolean {
  const before = eachMatch(text.slice(0, start), nounCounted).map(nounIn);
  if (before.length === 0) return false;
  const rest = text.slice(start);
  const [noun] = eachMatch(rest, nounCounted).map(nounIn);
  return ofThose.test(rest) || (noun !== undefined && before.includes(noun));
}

function nounIn([, noun = '']: RegExpExecArray): string {
  return noun.toLowerCase();
}

/** Words of the parts that say how many of those counted are left or work; '' where none does. */
export function leftOfCounted(text: string): string {
  if (!undoesCount.test(text) && !stillWorks.test(text)) return '';
  return eachMatch(text, partBehind)
    .filter(
      ({ 0: part, index }) =>
        isPartOfCounted(text, index) && (undoesCount.test(part) || stillWorks.test(part)),
    )
    .map(([part]) => (part.match(/\p{L}+/gu) ?? []).join(' '))
    .join(', ');
}

/** Behind a mark, with a number. */
const partBehind = /[,;(](?=[^,;()]*\d)[^,;()]*/gu;
