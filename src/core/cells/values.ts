/** What people type in a cell, read as one of seven states (docs/semantics.md §1). */

import type { Option } from '../../outline/schema.ts';
import { looseKey } from '../text/compareKey.ts';
import type { Cell } from '../workbook.ts';
import { dayOf, readDay } from './days.ts';
import { readDateCell, readNumericCell } from './numericCells.ts';
import type { Day, NumberKind, Reading } from './reading.ts';
import { blank, plainReading, refused } from './readings.ts';
import { splitByYear } from './severalYears.ts';
import { isNothing, readTypedText } from './typedText.ts';

const plainFigures = /^(?:[1-9]\d{0,8}|0?\d)$/;

/** Reads a count or an amount of money; never throws, a wrong cell is INVALID with its problem. */
export function readNumber(cell: Cell, kind: NumberKind): Reading {
  const { value } = cell;
  if (value === '') return blank;
  if (typeof value === 'string') {
    const isPlain = kind.kind === 'count' && plainFigures.test(value);
    return isPlain ? plainReading(Number(value)) : readTypedText(value, kind);
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

/** Options by the keys of all their names, made once for each list; the first of two counts. */
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
export function isBlank({ value }: Pick<Cell, 'value'>): boolean {
  return typeof value === 'string' && isNothing(value);
}

/** True when the reading's number may enter a sum or a percentage. */
export function isUsable({ state, problem }: Reading): boolean {
  return (state === 'VALUE' || state === 'ZERO') && problem === null;
}
