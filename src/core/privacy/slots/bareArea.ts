/** "Kim Sơn", "Gia Viễn": in the column of districts and communes a bare name is one's, though children have such names too. */
import { pattern } from '../../text/letters.ts';
import { compareKey } from '../../text/text.ts';
import { surestSurnames } from '../nameParts.vi.ts';

const oneOrTwo = pattern('u')`^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: \d{1,2})?$`;

export function isBareArea(typed: string): boolean {
  const text = typed.normalize('NFC').trim();
  const [first = ''] = compareKey(text).split(' ');
  return oneOrTwo.test(text) && !surestSurnames.has(first);
}
