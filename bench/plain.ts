/**
 * The pass that a skilled hand would write for this one form: the same steps as entry.ts, the same figures
 * and, for eight of the rules, the same findings. It knows the columns by heart, reads only what the
 * made-up city types, and says nothing to anyone: what it leaves out is told in results.md.
 */
import type { Rows } from './city.ts';
import { group as groupSentences, type PlainCluster } from './plainGroup.ts';
import { type PlainRead, type PlainUnit, readPlain, type Table, years } from './plainRead.ts';

/** Rule and unit: as much of a finding as is counted. */
export interface PlainFinding {
  readonly rule: string;
  readonly unit: string;
}

export interface PlainRatio {
  numerator: number;
  denominator: number;
  units: number;
  expected: number;
}

export interface PlainTotal {
  total: number | null;
  units: number;
}

/** Indicator or field → group ("", "type …", "level …") → year or "period" → figure. */
export type Figures<Figure> = Record<string, Record<string, Record<string, Figure>>>;

/** The texts of the groups of measures, and the figures that answer in their place. */
export const measureGroups: readonly (readonly [string, readonly string[]])[] = [
  ['nhom_1', ['nhom_1_so_van_ban']],
  ['nhom_2', ['nhom_2_so_buoi', 'nhom_2_so_luot']],
  ['nhom_3', ['nhom_3_so_giai_phap']],
  ['nhom_4', ['nhom_4_so_luot_tap_huan']],
  ['nhom_5', ['nhom_5_so_hoat_dong']],
];

let rows: Rows = {};
let read: PlainRead | null = null;

export function load(given: Rows): void {
  rows = given;
  read = null;
}

/** Reads every cell now. */
export function readCells(): void {
  reading();
}

function reading(): PlainRead {
  read ??= readPlain(rows);
  return read;
}

export function validate(): PlainFinding[] {
  const found: PlainFinding[] = [];
  for (const unit of reading().units) {
    const say = (rule: string) => found.push({ rule, unit: unit.code });
    if (!unit.row) {
      say('T01');
      continue;
    }
    checkAnswers(unit, say);
    checkSchools(unit, say);
    for (const table of ['children', 'offenders'] as const) checkPairs(unit, table, say);
    for (const match of unit.matches) {
      if (match.verdict !== '') say(match.verdict);
      if (match.unanswered) say('C01');
    }
  }
  return found;
}

function checkAnswers({ row, type, numbers }: PlainUnit, say: (rule: string) => void): void {
  if (!row) return;
  if (row.dau_moi === '') say('C01');
  if (row.hoan_thanh !== '') {
    for (const field of ['nguoi_lap', 'chuc_vu', 'so_van_ban', 'ngay_van_ban'])
      if (row[field] === '') say('A01');
    for (const text of ['danh_gia', 'kho_khan', 'de_xuat']) if (!row[text]) say('C01');
    for (const [text, figures] of measureGroups) {
      const typed = figures.flatMap((one) => years.map((year) => row[`${one}.${year}`]));
      if (![row[text], ...typed].some(Boolean)) say('C01');
    }
  }
  if (type === 'phong_so') return;
  for (const number of numbers.values()) if (number.wrong) say('C02');
  let [low, high, whole] = [0, 0, true];
  for (const year of years) {
    const handled = numbers.get(`so_vu_da_xu_ly.${year}`)?.number ?? null;
    const received = numbers.get(`so_vu_tiep_nhan.${year}`)?.number ?? null;
    if (handled === null || received === null) whole = false;
    else {
      low += handled;
      high += received;
      if (handled > received) say('R02');
    }
  }
  if (whole && low > high) say('R02');
}

function checkSchools({ schools }: PlainUnit, say: (rule: string) => void): void {
  for (const school of schools) for (const times of school.times) if (times.blank) say('C01');
}

function checkPairs(unit: PlainUnit, table: Table, say: (rule: string) => void): void {
  for (const { numerator, denominator, bound, counted } of unit[table]) {
    if (!counted) continue;
    if (numerator.blank) say('R03');
    if (denominator.blank) say('R03');
    if (above(numerator.number, denominator.number)) say('R01');
    if (bound && above(denominator.number, bound.number)) say('R01');
  }
}

function above(low: number | null, high: number | null): boolean {
  return low !== null && high !== null && low > high;
}

export function consolidate() {
  const { units, fields } = reading();
  const ratios: Figures<PlainRatio> = {};
  const totals: Figures<PlainTotal> = {};
  const members = new Map<object, Set<string>>();
  const askedOf = new Map<object, Set<string>>();
  for (const unit of units) {
    addMatches(unit, ratios, members, askedOf);
    if (unit.type !== 'phong_so') addTotals(unit, fields, totals, members);
  }
  for (const [figure, codes] of members) (figure as PlainTotal).units = codes.size;
  for (const [figure, codes] of askedOf) (figure as PlainRatio).expected = codes.size;
  return { ratios, totals };
}

/** Letters of all cells: what any pass costs that looks at each once. */
export function touch(): number {
  let letters = 0;
  for (const lines of Object.values(rows)) {
    for (const line of lines) for (const cell of line) letters += cell.length;
  }
  return letters;
}

export function group(): Readonly<Record<string, readonly PlainCluster[]>> {
  return groupSentences(rows);
}

function addTotals(
  { code, type, numbers }: PlainUnit,
  fields: readonly string[],
  totals: Figures<PlainTotal>,
  members: Map<object, Set<string>>,
): void {
  for (const field of fields) {
    for (const year of years) {
      const number = numbers.get(`${field}.${year}`)?.number ?? null;
      for (const group of ['', `type ${type}`]) {
        for (const time of [String(year), 'period']) {
          const figure = figureOf(totals, [field, group, time], () => ({ total: null, units: 0 }));
          if (number === null) continue;
          figure.total = (figure.total ?? 0) + number;
          note(members, figure, code);
        }
      }
    }
  }
}

function addMatches(
  { code, type, matches }: PlainUnit,
  ratios: Figures<PlainRatio>,
  members: Map<object, Set<string>>,
  askedOf: Map<object, Set<string>>,
): void {
  for (const { indicator, year, parts } of matches) {
    for (const part of parts) {
      const groups = part.level === '' ? ['', `type ${type}`] : [`level ${part.level}`];
      // A stock has no sum over the years: its period is its last year.
      const inPeriod = indicator !== 'establishments' || year === years[years.length - 1];
      for (const group of groups) {
        for (const time of inPeriod ? [String(year), 'period'] : [String(year)]) {
          const figure = figureOf(ratios, [indicator, group, time], emptyRatio);
          note(askedOf, figure, code);
          if (!part.usable) continue;
          figure.numerator += part.numerator;
          figure.denominator += part.denominator;
          note(members, figure, code);
        }
      }
    }
  }
}

function emptyRatio(): PlainRatio {
  return { numerator: 0, denominator: 0, units: 0, expected: 0 };
}

function figureOf<Figure>(
  figures: Figures<Figure>,
  [name, group, time]: readonly [string, string, string],
  make: () => Figure,
): Figure {
  const groups = figures[name] ?? {};
  figures[name] = groups;
  const times = groups[group] ?? {};
  groups[group] = times;
  const figure = times[time] ?? make();
  times[time] = figure;
  return figure;
}

function note(sets: Map<object, Set<string>>, figure: object, code: string): void {
  const codes = sets.get(figure);
  if (codes) codes.add(code);
  else sets.set(figure, new Set([code]));
}
