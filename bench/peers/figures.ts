/** The answers of a database in the plain pass's shape, so that they can be compared one with one. */
import type { Rows } from '../city.ts';
import type { Figures, PlainRatio, PlainTotal } from '../plain.ts';
import { controls } from '../plainMatch.ts';
import { type Indicator, years } from '../plainRead.ts';
import type { Part } from './sql.ts';

/** A row of an answer: column → text or number. */
export type Line = Readonly<Record<string, string | number | null>>;

/** Yearly fields that are summed as they are. */
export function summedFields(rows: Rows): string[] {
  const [codes = []] = rows['Số liệu'] ?? [];
  const own = new Set<string>(Object.values(controls));
  return codes
    .filter((code) => code.endsWith('.2021'))
    .map((code) => code.replace('.2021', ''))
    .filter((field) => !own.has(field));
}

/** Types are added up here: a unit has one. */
export function totalsOfLines(
  lines: readonly Line[],
  fields: readonly string[],
): Figures<PlainTotal> {
  const times = [...years.map(String), 'period'];
  const totals: Figures<PlainTotal> = {};
  for (const field of fields) {
    const groups: Record<string, Record<string, PlainTotal>> = {};
    for (const line of lines) {
      for (const group of ['', `type ${line.type}`]) {
        const own = groups[group] ?? {};
        groups[group] = own;
        for (const time of times) {
          const ending = time === 'period' ? '' : `_${time}`;
          const units = Number(line[`${field}_units${ending}`]);
          const before = own[time] ?? { total: null, units: 0 };
          const sum = Number(line[`${field}_sum${ending}`]);
          const total = units === 0 ? before.total : (before.total ?? 0) + sum;
          own[time] = { total, units: before.units + units };
        }
      }
    }
    totals[field] = groups;
  }
  return totals;
}

export function ratiosOfParts(
  found: Readonly<Record<Indicator, readonly Part[]>>,
): Figures<PlainRatio> {
  const ratios: Figures<PlainRatio> = {};
  for (const [indicator, parts] of Object.entries(found)) {
    const groups: Record<string, Record<string, PlainRatio>> = {};
    for (const part of parts) {
      const names = part.level === '' ? ['', `type ${part.type}`] : [`level ${part.level}`];
      for (const group of names) {
        const own = groups[group] ?? {};
        groups[group] = own;
        for (const time of timesOf(indicator, part.year)) add(own, time, part);
      }
    }
    ratios[indicator] = groups;
  }
  return ratios;
}

/** A stock's period is its last year. */
function timesOf(indicator: string, year: number | null): string[] {
  if (year === null) return ['period'];
  const isLast = indicator === 'establishments' && year === years.at(-1);
  return isLast ? [String(year), 'period'] : [String(year)];
}

function add(own: Record<string, PlainRatio>, time: string, part: Part): void {
  const before = own[time] ?? { numerator: 0, denominator: 0, units: 0, expected: 0 };
  own[time] = {
    numerator: before.numerator + Number(part.numerator),
    denominator: before.denominator + Number(part.denominator),
    units: before.units + Number(part.units),
    expected: before.expected + Number(part.expected),
  };
}
