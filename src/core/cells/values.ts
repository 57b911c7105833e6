/** What people type in a cell, read as one of seven states (semantics §1, grammar of domain §7). */
import type { Option } from '../../outline/schema.ts';
import { looseKey } from '../text/compareKey.ts';
import type { Cell } from '../workbook.ts';
import { dayOf, readDay } from './days.ts';
import { readDateCell, readNumericCell } from './numericCells.ts';
import { blank, plain, refused } from './readings.ts';
import { splitByYear } from './severalYears.ts';
import { isNothing, readTypedText } from './typedText.ts';

export type State = 'VALUE' | 'ZERO' | 'NA' | 'ELSEWHERE' | 'UNKNOWN' | 'BLANK' | 'INVALID';

/** Why a number cannot be used as typed; `rule` is the rule that reports it. */
export interface Problem {
  readonly rule: 'C02' | 'C04' | 'C06' | 'S03';
  readonly reason: Reason;
  /** Numbers the person may have meant, the likeliest first. */
  readonly suggestions: readonly number[];
}

export type Reason =
  | 'not-a-number'
  | 'negative'
  | 'fraction'
  | 'wrong-noun'
  | 'range'
  | 'sum'
  | 'ratio'
  | 'several-years'
  | 'too-large'
  | 'estimate'
  | 'percent-text'
  | 'ambiguous-separator'
  | 'doubtful-unit'
  | 'unit-missing'
  | 'formula-error'
  | 'formula-pending'
  | 'date'
  | 'percent'
  | 'merged'
  | 'personal-data'
  | 'not-a-date';

/** A cell as read. Usable in a sum or a percentage: VALUE or ZERO without a problem. */
export interface Reading {
  readonly state: State;
  /** VALUE: the number (money in đồng), also when doubtful; ZERO: 0; else null. */
  readonly number: number | null;
  /** ZERO said in so many words ("không phát sinh", "chưa phát sinh", KPS): 0 of 0. */
  readonly none: boolean;
  /** ELSEWHERE: the unit code pointed to; else ''. */
  readonly pointer: string;
  readonly problem: Problem | null;
}

/** What a number cell must hold. */
export interface NumberKind {
  readonly kind: 'count' | 'money';
  readonly nouns?: readonly string[];
  /** Reporting years: a cell like "Năm 2021: 3; năm 2022: 5" is recognised by them. */
  readonly years?: readonly number[];
}

/** A day as yyyy-mm-dd, so that days compare as text. */
export type Day = string;

const plainFigures = /^(?:[1-9]\d{0,8}|0?\d)$/;

/** Reads a count or an amount of money; never throws, a wrong cell is INVALID with its problem. */
export function readNumber(cell: Cell, kind: NumberKind): Reading {
  const { value } = cell;
  if (value === '') return blank;
  if (typeof value === 'string') {
    const isPlain = kind.kind === 'count' && plainFigures.test(value);
    return isPlain ? plain(Number(value)) : readTypedText(value, kind);
  }
  if (typeof value === 'number') return readNumericCell(value, cell, kind);
  return typeof value === 'boolean' ? refused('not-a-number') : readDateCell(value, cell);
}

/** The number of each year in a cell that holds several; empty unless every one can be used. */
export function readYears(cell: Cell, kind: NumberKind): ReadonlyMap<number, Reading> {
  const parts = typeof cell.value === 'string' ? splitByYear(looseKey(cell.value), kind) : [];
  const years = new Map([...parts].map(([year, text]) => [year, readTypedText(text, kind)]));
  return [...years.values()].every(isUsable) ? years : new Map<number, Reading>();
}

/** The option a cell names by code, label or alias; null when blank, undefined when none (C03). */
export function readChoice(cell: Cell, options: readonly Option[]): Option | null | undefined {
  if (isBlank(cell)) return null;
  return optionsByKey(options).get(looseKey(String(cell.value)).replace(/\.$/, ''));
}

const keyedOptions = new WeakMap<readonly Option[], ReadonlyMap<string, Option>>();

/** Options by the keys of all their names, made once for each list; the first of two stands. */
function optionsByKey(options: readonly Option[]): ReadonlyMap<string, Option> {
  const known = keyedOptions.get(options);
  if (known) return known;
  const byKey = new Map<string, Option>();
  for (const option of options) {
    for (const name of [option.code, option.label, ...(option.aliases ?? [])]) {
      const key = looseKey(name);
      if (!byKey.has(key)) byKey.set(key, option);
    }
  }
  keyedOptions.set(options, byKey);
  return byKey;
}

/** The day a cell holds, day before month; null when blank, undefined when it is no date. */
export function readDate(cell: Cell): Day | null | undefined {
  const { value } = cell;
  if (isBlank(cell)) return null;
  if (typeof value === 'string') return readDay(value);
  return typeof value === 'object' ? dayOf(value) : undefined;
}

/** True for an empty cell and for the marks that mean one: -, …, /. */
export function isBlank({ value }: Cell): boolean {
  return typeof value === 'string' && isNothing(value);
}

/** True when the reading's number may enter a sum or a percentage. */
export function isUsable({ state, problem }: Reading): boolean {
  return (state === 'VALUE' || state === 'ZERO') && problem === null;
}
