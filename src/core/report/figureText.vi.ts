/** A field's total in words: the sum, the units behind it, what is under review, the years over the same units. */
import type { Field } from '../../outline/schema.ts';
import { formatCount, formatInText, formatPercent } from '../cells/numberText.ts';
import type { Compared, Printed } from '../figures/results.ts';
import { figureUnits, summedFigureUnits } from './counted.ts';
import type { ReportInput } from './input.ts';
import { lowerFirst, millions } from './words.vi.ts';

/** Years over the same units are told of at least so many. */
const fewestCompared = 3;
/** Finds a cell that is most of a year's total. */
const dominance = 'T06';
/** A rise or fall under this many percent is not told. */
const leastChange = 5;

/** "2.078", or "4.027,0 triệu đồng". */
export function amountText(amount: number, { kind }: Field): string {
  return kind === 'money' ? `${millions(amount)} triệu đồng` : formatInText(amount);
}

/** "tổ chức 2.078 buổi tuyên truyền". */
export function actText(field: Field, amount: number): string {
  const act = field.act ?? `${lowerFirst(field.label)}: {n}`;
  return act.replace('{n}', amountText(amount, field));
}

/** "(51/89 đơn vị; chưa gồm 03 số liệu của 03 đơn vị đang rà soát)": the units only where they differ. */
export function baseText({ totals, held }: Printed, input: ReportInput): string {
  const all = figureUnits(input).length;
  const units = totals.period?.units ?? 0;
  if (all === 1) return '';
  const same = units === summedFigureUnits(input).length;
  const parts = [same ? '' : `${formatCount(units)}/${formatCount(all)} đơn vị`, heldText(held)];
  const text = parts.filter((part) => part !== '').join('; ');
  return text === '' ? '' : ` (${text})`;
}

/** "chưa gồm 07 số liệu của 06 đơn vị đang rà soát", or ''. */
export function heldText(held: Printed['held']): string {
  if (held.length === 0) return '';
  const units = new Set(held.map((one) => one.unit)).size;
  return `chưa gồm ${formatInText(held.length)} số liệu của ${formatInText(units)} đơn vị đang rà soát`;
}

/** Whether years over the same units may be told: not where one cell that is to be confirmed makes them. */
export function isComparable(code: string, compared: Compared | null, input: ReportInput): compared is Compared {
  const isMade = input.results.findings.some(
    ({ rule, field, year, unit }) =>
      rule === dominance && field === code && compared?.years.includes(year ?? 0) && compared.units.includes(unit ?? ''),
  );
  if (isMade) return false;
  if (!compared || compared.years.length < 2 || compared.sums.every((sum) => sum === 0)) return false;
  return compared.units.length >= Math.min(fewestCompared, figureUnits(input).length);
}

/** "Trên cùng 48 đơn vị, ba năm 2022–2024 là 650, 657, 609 lượt, giảm 6,3%." */
export function comparedText(field: Field, compared: Compared | null, input: ReportInput): string {
  if (!isComparable(field.code, compared, input)) return '';
  const { sums, units, years } = compared;
  const money = field.kind === 'money';
  const all = sums.map((sum) => (money ? millions(sum) : formatCount(sum))).join(money ? '; ' : ', ');
  const unit = money ? ' triệu đồng' : '';
  const change = changeText(compared);
  const told = change === '' ? '' : `, năm ${years[years.length - 1]} ${change} so với năm ${years[0]}`;
  const what = lowerFirst(field.label);
  const base = figureUnits(input).length === 1 ? 'Các năm' : `Trên cùng ${formatInText(units.length)} đơn vị có số liệu, các năm`;
  return `${base} ${years.join(', ')} ${what} lần lượt là ${all}${unit}${told}.`;
}

/** "giảm 14,4%", or '' where the change is small or has no base. */
export function changeText({ sums }: Compared): string {
  const [first = 0, last = 0] = [sums[0], sums[sums.length - 1]];
  const change = Math.abs(last - first);
  if (first === 0 || change * 100 < leastChange * first) return '';
  return `${last > first ? 'tăng' : 'giảm'} ${formatPercent(change, first)}`;
}
