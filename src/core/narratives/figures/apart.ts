/** A number that counts or costs something of its own and may not be summed: beside a sum it would be of one unit. */
import { farthest, moneyAt } from '../figure.ts';
import { calledNumber, measuringWords, namingWords, wordAfter } from '../figureWords.vi.ts';
import { eachPrice, ofSize, priceOfEach } from './addsUp.vi.ts';
import { isTheirs } from './ofOthers.ts';
import { isQuoted } from './quoted.ts';
import { leastYear, mostYear } from './ranges.ts';
import { valueOfDigits } from './shares.ts';

const isEachPrice = new RegExp(eachPrice, 'u');
const isPriceOfEach = new RegExp(priceOfEach, 'u');
const isSize = new RegExp(ofSize, 'u');

export function isApart(text: string, at: number, digits: string, ofArea: boolean): boolean {
  const end = at + digits.length;
  const before = text.slice(Math.max(0, at - farthest), at).toLowerCase();
  const after = text.slice(end, end + farthest).toLowerCase();
  const value = valueOfDigits(digits);
  if (value === null || value === 0 || isQuoted(text.slice(0, at))) return false;
  const money = moneyAt(after, value);
  if (money !== null)
    return !isPriceOfEach.test(before) && !isEachPrice.test(after.slice(money.length));
  const previous = /(\p{L}+)\s+$/u.exec(before)?.[1] ?? '';
  if (isTheirs(before, after, value, ofArea)) return false;
  const next = wordAfter.exec(after)?.[1] ?? '';
  if (!Number.isInteger(value) || calledNumber.test(digits) || namingWords.has(previous))
    return false;
  if (/^\d{4}$/.test(digits) && value >= leastYear && value <= mostYear) return false;
  if (/[\p{L}\p{N}/.,:\u2013-]$/u.test(before) || /^[\p{L}/]/u.test(after)) return false;
  return next !== '' && !measuringWords.has(next) && !isSize.test(after);
}
