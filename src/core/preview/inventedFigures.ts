/** Invented figures of a form: the same at every call, and such that no rule objects to them. */
import type { Field, Outline, PairShape, ReferenceTab } from '../../outline/schema.ts';
import { countsPeople } from '../../outline/schema.ts';

/** A row of a tab: column code → what an invented unit typed. */
export type InventedRow = Record<string, string | number>;

/** A digit sum of a text, from 0 to 10: what makes one column differ from the next. */
function shade(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return sum % 11;
}

/** From a count to a number of another kind. */
const scales: Partial<Record<Field['kind'], (count: number) => number>> = {
  money: (count) => count * 1_000_000,
  decimal: (count) => count + 0.5,
  rate: (count) => 40 + (count % 50),
};

/** A count that grows a little from year to year, so that no year leaps. */
export function inventedCount(field: Field, unit: number, at: number): number {
  const value = 21 + 7 * shade(field.code) + unit + 2 * at;
  const shown = scales[field.kind]?.(value) ?? value;
  return Math.min(shown, field.ceiling ?? shown);
}

/** Adds both halves of a yearly row, and who bounds them: n ≤ d ≤ bound. */
export function fillPair(row: InventedRow, shape: PairShape, unit: number): void {
  const at = Number(row[shape.year]) % 5;
  const whole = 12 + shade(String(row[shape.category])) + 2 * (unit % 4) + at;
  row[shape.numerator] = whole - (unit % 3);
  row[shape.denominator] = whole;
  if (shape.bound !== undefined) row[shape.bound] = whole + 2;
}

/** What the answers say again of a reference table, in one year. */
export function controlOf(table: ReferenceTab, rows: readonly InventedRow[], year: number): number {
  const { shape } = table;
  if (shape.rows === 'establishments') {
    return rows.filter((row) => Number(row[`${shape.times}.${year}`] ?? 0) > 0).length;
  }
  const own = rows.filter((row) => Number(row[shape.year]) === year);
  return own.reduce((sum, row) => sum + Number(row[shape.numerator] ?? 0), 0);
}

/** Makes figures obey the rules that the form has of them; what a table controls stays. */
export function obeyRelations(row: InventedRow, outline: Outline): void {
  const fixed = new Set(outline.indicators.map(({ control }) => control));
  const { years, relations } = outline;
  const { notMoreThan, sums, growth } = relations;
  const passes = notMoreThan.length + sums.length + growth.length;
  for (let pass = 0; pass < passes; pass++) {
    for (const one of growth) obeyGrowth(row, one, years);
    for (const end of ['', ...years.map((year) => `.${year}`)]) {
      for (const one of sums) obeySum(row, one, end, fixed);
      for (const { lesser, greater } of notMoreThan) {
        const less = row[lesser + end];
        const more = row[greater + end];
        if (typeof less !== 'number' || typeof more !== 'number' || less <= more) continue;
        if (fixed.has(greater)) row[lesser + end] = more;
        else row[greater + end] = less;
      }
    }
  }
}

type Relations = Outline['relations'];

/** Lowers each year to what the year before allows. */
function obeyGrowth(
  row: InventedRow,
  { count, times }: Relations['growth'][number],
  years: readonly number[],
): void {
  for (const year of years.slice(1)) {
    const [before, now] = [row[`${count}.${year - 1}`], row[`${count}.${year}`]];
    if (typeof before !== 'number' || typeof now !== 'number') continue;
    row[`${count}.${year}`] = Math.min(now, Math.floor(before * times));
  }
}

/** Makes the whole the sum of its parts, or the parts share a whole that stays. */
function obeySum(
  row: InventedRow,
  { whole, parts }: Relations['sums'][number],
  end: string,
  fixed: ReadonlySet<string>,
): void {
  const total = row[whole + end];
  const numbers = parts.map((part) => row[part + end]);
  if (typeof total !== 'number' || numbers.some((one) => typeof one !== 'number')) return;
  const sum = numbers.reduce<number>((all, one) => all + Number(one), 0);
  if (!fixed.has(whole)) {
    row[whole + end] = sum;
    return;
  }
  let left = total;
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1;
    const share = isLast ? left : Math.min(left, Math.floor((Number(numbers[at]) * total) / sum));
    row[part + end] = share;
    left -= share;
  }
}

/** Whether few units with this table's figures keep each other's secret. */
export function unitsNeeded({ references }: Outline): number {
  return Object.values(references).some(countsPeople) ? 4 : 3;
}
