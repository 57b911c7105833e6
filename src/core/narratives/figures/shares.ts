/** "25/30 giáo viên": a share of them, and no date; and what digits are worth. */
import {
  dateBefore,
  measuringWords,
  namingWords,
  ratioNoun,
  wordAfter,
} from '../figureWords.vi.ts';
import { leastYear, mostYear } from './ranges.ts';

/** One of the two figures of "25/30 giáo viên"; a date has no counted noun after it, or is no "15/42". */
export function isPartOfShare(before: string, digits: string, after: string): boolean {
  const first = /(?:^|[^\p{N}/.-])(\p{N}+(?:\.\p{N}{3})*)\/$/u.exec(before)?.[1];
  if (first !== undefined)
    return isShare([first, digits], before.slice(0, -first.length - 1), after);
  const last = /^\/(\p{N}+(?:\.\p{N}{3})*)(.*)/u.exec(after);
  if (last === null || /[/.-]$/.test(before)) return false;
  return isShare([digits, last[1] ?? ''], before, last[2] ?? '');
}

function isShare([part, all]: readonly [string, string], before: string, after: string): boolean {
  const [value, whole] = [valueOfDigits(part), valueOfDigits(all)];
  if (value === null || whole === null || value > whole) return false;
  if (dateBefore.test(before) || isMonth(value, whole)) return false;
  if (ratioNoun.test(after)) return true;
  const isNoDate = whole > mostMonths && value < leastYear && whole < leastYear;
  // "tháng 9/24", "24/24 giờ" name a month and the hours of a day.
  const previous = /(\p{L}+)\s+$/u.exec(before)?.[1] ?? '';
  const next = wordAfter.exec(after)?.[1] ?? '';
  return isNoDate && next !== '' && !measuringWords.has(next) && !namingWords.has(previous);
}

const mostMonths = 12;

/** "3/2023", "2022/2023": a month or a school year. */
function isMonth(value: number, whole: number): boolean {
  const isYear = whole >= leastYear && whole <= mostYear;
  return isYear && (value <= mostMonths || whole - value === 1);
}

/** 1.234 → 1234, 12,5 → 12.5; null where it cannot be told. */
export function valueOfDigits(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:\.\d{3})+$/.test(digits)) return Number(digits.replace(/\./g, ''));
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'));
  if (/^\d+\.\d{1,2}$/.test(digits)) return Number(digits);
  return null;
}
