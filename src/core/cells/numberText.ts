/** Figures as Vietnamese reports write them, by hand, so that Google and Node agree. */

import { roundedQuotient } from '../lib/rounding.ts';
import { dong, millionDong, points, under } from './numberText.vi.ts';
import type { Day, NumberKind } from './reading.ts';

const thousands = /\B(?=(?:\d{3})+$)/g;
const likeThousands = /^[1-9]\d{0,2},\d{3}$/;
/** Money below this needs its unit word to be read back without a question (C04). */
const leastBareMoney = 100_000;

/** "1.234.567", "12,5": with the decimals that it has. */
export function formatCount(count: number): string {
  const [whole = '', decimals] = String(count).split('.');
  const grouped = whole.replace(thousands, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** "05" below ten, as running text writes counts; 0 stays "0". */
export function formatInText(count: number): string {
  const isShort = Number.isInteger(count) && count > 0 && count < 10;
  return isShort ? `0${count}` : formatCount(count);
}

/** A number as it is told: "1.234", "12,5", "23,5 triệu đồng", "45,5%". */
export function formatNumber(number: number, { kind }: { readonly kind: string }): string {
  if (kind === 'money') return formatMillions(number);
  return kind === 'rate' ? `${formatCount(number)}%` : formatCount(number);
}

/** "07/15", and "4/7": a share of fewer than ten is written as it is. */
export function shareInText(part: number, whole: number): string {
  return `${whole < 10 ? formatCount(part) : formatInText(part)}/${formatCount(whole)}`;
}

/** A whole number of 10^-places as "1.234,5". */
function formatScaled(scaled: number, places: number): string {
  if (places === 0) return formatCount(scaled);
  const digits = String(scaled).padStart(places + 1, '0');
  return `${formatCount(Number(digits.slice(0, -places)))},${digits.slice(-places)}`;
}

/** A percentage as shown: whole 10^-places of a percent, or only its bound. */
interface Percentage {
  readonly scaled: number;
  readonly places: number;
  readonly bound: '' | '<' | '>';
}

function percentage(numerator: number, denominator: number, places: number): Percentage {
  const between = 0 < numerator && numerator < denominator;
  for (const tried of [places, places + 1]) {
    const scaled = roundedQuotient(numerator, denominator, tried + 2);
    const isEnd = scaled === 0 || scaled === 10 ** (tried + 2);
    if (!between || !isEnd) return { scaled, places: tried, bound: '' };
  }
  const isLow = roundedQuotient(numerator, denominator, places + 2) === 0;
  const scaled = isLow ? 1 : 10 ** (places + 2) - 1;
  return { scaled, places, bound: isLow ? '<' : '>' };
}

/**
 * "28,8%" for 23 of 80, rounded half away from zero; more than nothing is never "0,0%" and less
 * than all never "100,0%". Whole safe integers ≥ 0; a denominator of 0 throws RangeError, for it
 * has no percentage (docs/semantics.md §3).
 */
export function formatPercent(numerator: number, denominator: number, places = 1): string {
  const shown = percentage(numerator, denominator, places);
  return `${shown.bound}${formatScaled(shown.scaled, shown.places)}%`;
}

/** How far a percentage as shown is from a target in percent: "5,9 điểm phần trăm". */
export function formatPoints(numerator: number, denominator: number, target: number): string {
  const { scaled, places, bound } = percentage(numerator, denominator, 1);
  const distance = Math.abs(Math.round(target * 10 ** places) - scaled);
  const prefix = bound === '>' && target === 100 ? `${under} ` : '';
  return `${prefix}${formatScaled(distance, places)} ${points}`;
}

/** Đồng as "23,5 triệu đồng", to a tenth of a million; what would vanish stays in đồng. */
export function formatMillions(amount: number): string {
  const tenths = roundedQuotient(amount, 1_000_000, 1);
  if (tenths === 0) return `${formatCount(amount)} ${dong}`;
  const shown = tenths % 10 === 0 ? formatCount(tenths / 10) : formatScaled(tenths, 1);
  return `${shown} ${millionDong}`;
}

/** yyyy-mm-dd as dd/mm/yyyy. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** A number as one would type it, so that it is read back as itself: "1.234", "500 đồng", "45,5%". */
export function formatTyped(number: number, { kind }: Pick<NumberKind, 'kind'>): string {
  if (kind === 'rate') return `${formatCount(number)}%`;
  if (kind === 'decimal') return plainDecimal(number);
  const needsUnit = kind === 'money' && number > 0 && number < leastBareMoney;
  return needsUnit ? `${formatCount(number)} ${dong}` : formatCount(number);
}

/** The same as it is put into a cell: without dots where nothing but a number is in it. */
export function retyped(number: number, of: Pick<NumberKind, 'kind'>): string {
  const text = formatTyped(number, of);
  return Number.isInteger(number) && !/[ %]/.test(text) ? String(number) : text;
}

/** "1234", "12,5", "1,2340": a fourth decimal tells it from a thousand. */
function plainDecimal(number: number): string {
  const text = String(number).replace('.', ',');
  return likeThousands.test(text) ? `${text}0` : text;
}
