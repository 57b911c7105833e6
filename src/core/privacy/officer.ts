/** An office named behind a person: "Nguyễn Văn A, Hiệu trưởng"; "Nguyễn Văn A (Phó ban)". */
import { compareKey, looseKey } from '../text/text.ts';
import { offices } from './knownWords.vi.ts';
import type { Word } from './words.vi.ts';

const officeKeys = new Set(offices.flatMap((one) => [compareKey(one), looseKey(one)]));
const longest = 3;

/** Whether the words from `at` on name an office, behind a comma, a dash or a bracket. */
export function namesOfficer(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (first === undefined || !/^ ?[,(–:;-] ?$/.test(first.gap)) return false;
  const keys = words.slice(at, at + longest).map(({ key }) => key);
  return keys.some((_, count) => officeKeys.has(keys.slice(0, count + 1).join(' ')));
}
