/** Reads the made-up city's tabs into plain units. */
import type { Cells, Rows } from './city.ts';
import { controls, matchesOf } from './plainMatch.ts';

export const years = [2021, 2022, 2023, 2024];

export interface PlainNumber {
  readonly number: number | null;
  readonly blank: boolean;
  readonly none: boolean;
  readonly wrong: boolean;
}

interface Pair {
  readonly year: number;
  readonly numerator: PlainNumber;
  readonly denominator: PlainNumber;
  readonly bound: PlainNumber | null;
  readonly counted: boolean;
}

export interface School {
  readonly level: string;
  /** Year by year. */
  readonly times: readonly PlainNumber[];
}

export type Table = 'children' | 'offenders';
export type Indicator = 'establishments' | Table;

/** A unit's part in one figure; `level` is '' for the target itself. */
export interface Part {
  readonly level: string;
  readonly usable: boolean;
  readonly numerator: number;
  readonly denominator: number;
}

export interface PlainMatch {
  readonly indicator: Indicator;
  readonly year: number;
  /** Rule that the unit's own figure breaks, or ''. */
  readonly verdict: string;
  readonly unanswered: boolean;
  readonly parts: readonly Part[];
}

export interface PlainUnit {
  readonly code: string;
  readonly type: string;
  readonly row: Readonly<Record<string, string>> | undefined;
  readonly numbers: ReadonlyMap<string, PlainNumber>;
  readonly schools: readonly School[];
  readonly children: readonly Pair[];
  readonly offenders: readonly Pair[];
  readonly matches: readonly PlainMatch[];
}

export interface PlainRead {
  readonly units: readonly PlainUnit[];
  /** Yearly fields that are summed as they are: all but the three target fields. */
  readonly fields: readonly string[];
}

export const blank: PlainNumber = { number: null, blank: true, none: false, wrong: false };

export function readPlain(rows: Rows): PlainRead {
  const answers = byUnit(rows['Số liệu']);
  const schools = byUnit(rows['BTC 1 Cơ sở']);
  const children = byUnit(rows['BTC 2 Trẻ em']);
  const offenders = byUnit(rows['BTC 3 Vi phạm']);
  const yearly = (rows['Số liệu']?.[0] ?? []).filter((code) => code.endsWith('.2021'));
  const fields = yearly.map((code) => code.replace('.2021', ''));
  const units = [...byUnit(rows['Đơn vị'])].map(([code, [registered = {}]]): PlainUnit => {
    const type = registered.loai_don_vi ?? '';
    const [row] = answers.get(code) ?? [];
    const entered = {
      code,
      type,
      row,
      numbers: numbersOf(row, fields),
      schools: (schools.get(code) ?? []).map(schoolOf),
      children: (children.get(code) ?? []).map(pairOfChildren),
      offenders: (offenders.get(code) ?? []).map(pairOfOffenders),
    };
    return { ...entered, matches: matchesOf(entered) };
  });
  const targets = Object.values(controls);
  return { units, fields: fields.filter((field) => !targets.includes(field)) };
}

function byUnit([codes = [], ...lines]: Cells = []): Map<string, Record<string, string>[]> {
  const units = new Map<string, Record<string, string>[]>();
  const key = codes.indexOf('ma_don_vi');
  for (const line of lines) {
    const row: Record<string, string> = {};
    for (let at = 0; at < codes.length; at++) row[codes[at] ?? ''] = line[at] ?? '';
    const code = line[key] ?? '';
    const own = units.get(code);
    if (own) own.push(row);
    else units.set(code, [row]);
  }
  return units;
}

function numbersOf(row: Readonly<Record<string, string>> = {}, fields: readonly string[]) {
  const numbers = new Map<string, PlainNumber>();
  for (const field of fields) {
    for (const year of years) numbers.set(`${field}.${year}`, toNumber(row[`${field}.${year}`]));
  }
  return numbers;
}

function toNumber(typed = ''): PlainNumber {
  const text = typed.trim();
  if (text === '') return blank;
  const given = { blank: false, none: false, wrong: false };
  if (/^\d+$/.test(text)) return { ...given, number: Number(text) };
  const millions = /^(\d+) triệu đồng$/.exec(text);
  if (millions) return { ...given, number: Number(millions[1]) * 1e6 };
  if (text === 'không phát sinh') return { ...given, number: 0, none: true };
  return { ...given, number: null, wrong: true };
}

function schoolOf(row: Readonly<Record<string, string>>): School {
  return { level: row.cap_hoc ?? '', times: years.map((year) => toNumber(row[`so_lan.${year}`])) };
}

function pairOfChildren(row: Readonly<Record<string, string>>): Pair {
  const bound = toNumber(row.so_nan_nhan);
  return pair(row, toNumber(row.so_duoc_ho_tro), toNumber(row.so_co_yeu_cau), bound);
}

function pairOfOffenders(row: Readonly<Record<string, string>>): Pair {
  return pair(row, toNumber(row.so_bi_xu_ly), toNumber(row.so_bi_to_giac), null);
}

function pair(
  row: Readonly<Record<string, string>>,
  numerator: PlainNumber,
  denominator: PlainNumber,
  bound: PlainNumber | null,
): Pair {
  const counted = [numerator, denominator, bound].some((one) => one && !one.blank);
  return { year: Number(row.nam), numerator, denominator, bound, counted };
}
