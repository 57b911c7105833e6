/** Numbers written in words, where nothing else can be meant. */
import { endsInCount, type FigureInText, kindOf, moneyAt } from '../figure.ts';
import {
  aSingle,
  countedBefore,
  neverAlone,
  noCountAfter,
  numberInWords,
  ofOne,
  oftenOthers,
  otherWord,
  perUnitAfter,
  wholeBefore,
  worthOf,
} from '../figureWords.vi.ts';
import { countsThings, countsUp, isGranted, standsFirst } from './addsUp.ts';
import { isAttendedThere, isTheirs } from './ofOthers.ts';

/** A number that is no sum, as it would be in digits. */
interface NamedNumber {
  readonly kind: null;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** "toàn bộ học sinh" is "100% học sinh". */
export function wholeAt(text: string, start: number): FigureInText | null {
  const found = wholeBefore.exec(text.slice(start, start + 40));
  if (found === null) return null;
  const end = start + (found[1] ?? '').length;
  return { kind: 'percent', value: 100, estimate: null, start, end };
}

/** "mười hai buổi" → the figure 12; null where no number in words begins. */
export function countInWords(
  text: string,
  start: number,
  { before = '', ofArea }: { readonly before: string | undefined; readonly ofArea: boolean },
): FigureInText | NamedNumber | null {
  const found = noCountAfter.has(before) ? null : numberInWords.exec(text.slice(start, start + 40));
  if (found === null) return null;
  const [, words = ''] = found;
  if (ofOne.test(text.slice(start).toLowerCase()) && countedBefore.test(text.slice(0, start)))
    return null;
  const value = worthOf(words);
  const end = start + words.length;
  const [front, after] = [text.slice(0, start).toLowerCase(), text.slice(end).toLowerCase()];
  const kind = kindInWords(text, words.toLowerCase(), { front, after, ofArea });
  if (kind === null) return namedNumber(words.toLowerCase(), { start, end, after });
  const money = moneyAt(after, value) ?? { kind, value, length: 0 };
  return { ...money, estimate: null, start, end: end + money.length };
}

/** "Xác thực hai lớp": no sum, and the same as "2 lớp". */
function namedNumber(
  words: string,
  { start, end, after }: { readonly start: number; readonly end: number; readonly after: string },
): NamedNumber | null {
  const isOther = [neverAlone, oftenOthers, aSingle].some((one) => one.test(words));
  if (isOther || otherWord.test(words + after) || !countsThings(after)) return null;
  return { kind: null, value: worthOf(words), start, end };
}

/** A word is a number only where nothing else can be meant; null where it may be. */
function kindInWords(
  text: string,
  words: string,
  {
    front,
    after,
    ofArea,
  }: { readonly front: string; readonly after: string; readonly ofArea: boolean },
): FigureInText['kind'] | null {
  if (neverAlone.test(words) || otherWord.test(words + after)) return null;
  const money = moneyAt(after, 1);
  if (money !== null) return isGranted(front, after.slice(money.length)) ? 'money' : null;
  if (perUnitAfter.test(after)) return 'rate';
  const value = worthOf(words);
  if (isTheirs(front, after, value, ofArea) || isAttendedThere(front, after)) return null;
  const place = standsFirst(front);
  if (place !== 'act' && oftenOthers.test(words)) return null;
  if (place === null && aSingle.test(words)) return null;
  if (kindOf(front, after) === 'rate') return countsThings(after) ? 'rate' : null;
  const follows = () => endsInCount(text, front, { ofArea });
  return countsUp({ before: front, after, follows }, value) ? 'count' : null;
}
