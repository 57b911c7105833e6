/** "Kim Sơn", "Gia Viễn": in the column of districts and communes a bare name is one's, though children have such names too. */
import { pattern } from '../../text/letters.ts';
import { compareKey } from '../../text/text.ts';
import { personWords } from '../knownWords.vi.ts';
import { surnames } from '../nameParts.vi.ts';

const oneOrTwo = pattern('u')`^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$`;
/** "Thị Mai", "Văn Nam": what stands between a family name and a given one. */
const between: ReadonlySet<string> = new Set(['thị', 'văn', 'thi', 'van']);
const called: ReadonlySet<string> = new Set(personWords.map(compareKey));

/** Not behind a family name, nor a word for somebody: those are judged like any text. */
export function isBareArea(typed: string): boolean {
  const text = typed.normalize('NFC').trim();
  const [first = ''] = compareKey(text).split(' ');
  return oneOrTwo.test(text) && ![surnames, between, called].some((words) => words.has(first));
}
