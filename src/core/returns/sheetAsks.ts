/** What a sheet that others made asks of each unit: a column that its tab does not have was never asked. */
import { answerFields, askedTimes, type Field, type Outline } from '../../outline/schema.ts';
import { addTo, groupBy } from '../lib/groupBy.ts';
import { explanationTab } from '../linking/explained/explanationWords.vi.ts';
import type { Binding } from '../tabs/binding.ts';
import type { Return, Returns } from './returns.ts';

type Asked = ReadonlyMap<string, boolean>;

/** Codes that the unit's tabs have a column for; null where nothing is known to be missing: a form of ours, no row. */
function askedCodes({ rows: [row] }: Return, { answers }: Binding): Asked | null {
  return row === undefined ? null : (answers.grid.linked?.asked?.[row] ?? null);
}

/** Whether others are asked in a column that the unit's tabs do not have. */
export function isPassedOver(
  entry: Return,
  field: string,
  year: number,
  binding: Binding,
): boolean {
  const code = `${field}.${year}`;
  return askedCodes(entry, binding)?.has(code) === false && binding.answers.columns.has(code);
}

/** Units that were not asked in a field. */
export interface Unasked {
  /** In none of its years. */
  readonly units: readonly string[];
  /** Years in which some of the others were not asked, or their column waits for a person, with these. */
  readonly years: Readonly<Record<number, readonly string[]>>;
  /** Those of these years in which a column waits. */
  readonly waiting: readonly number[];
}

/** By field; one that everybody is asked for in all its years is not there. */
export function unaskedUnits(returns: Returns, outline: Outline): Record<string, Unasked> {
  if (returns.binding.answers.grid.linked?.asked === undefined) return {};
  const all = askingFields(outline).flatMap((field): [string, Unasked][] => {
    const own = unaskedIn(field, returns, outline);
    return own.units.length + Object.keys(own.years).length === 0 ? [] : [[field.code, own]];
  });
  return Object.fromEntries(all);
}

/** Who was not asked in one field, ever or in some of its years. */
export function unaskedIn(
  field: Field,
  { returns, binding }: Returns,
  { indicators, years }: Outline,
): Unasked {
  const table = indicators.find(({ control }) => control === field.code)?.reference;
  // A table of its own asks for it too.
  if (table !== undefined && binding.references[table])
    return { units: [], years: {}, waiting: [] };
  const times = askedTimes(field, years);
  const units: string[] = [];
  const byYear = new Map<number, string[]>();
  const waiting = new Set<number>();
  for (const entry of returns) {
    const asked = askedCodes(entry, binding);
    if (asked === null) continue;
    const readings = times.map((year) => ({ year, reads: asked.get(codeOf(field, year)) }));
    // Of a target a column that waits is missing: nothing is concluded without it.
    const isOut = readings.every(({ reads }) =>
      table === undefined ? reads !== true : reads === undefined,
    );
    if (isOut) units.push(entry.unit.code);
    else
      for (const { year, reads } of readings) {
        if (year === null || reads === true) continue;
        addTo(byYear, year, entry.unit.code);
        if (reads === false) waiting.add(year);
      }
  }
  return { units, years: Object.fromEntries(byYear), waiting: [...waiting] };
}

/** Fields that ask a unit for something of its own; of the others the sheet has its own choice. */
function askingFields(outline: Outline): Field[] {
  return answerFields(outline).filter(
    ({ code, kind }) => kind !== 'native' && kind !== 'key' && !isChosen(code, outline),
  );
}

function codeOf({ code }: Field, year: number | null): string {
  return year === null ? code : `${code}.${year}`;
}

/** Fields, or years of them, without a column. */
interface Lacking {
  /** Tabs of the units; none where no tab of the sheet has one. */
  readonly tabs: readonly string[];
  readonly units: number;
  readonly fields: readonly FieldYears[];
}

interface FieldYears {
  readonly field: Field;
  /** Empty where no year of the field has a column. */
  readonly years: readonly number[];
}

/** What no tab has a column for, then what the tabs of some units do not have. */
export function lackingColumns({ returns, binding }: Returns, outline: Outline): Lacking[] {
  const own = askingFields(outline);
  const units = returns.flatMap((entry) => {
    const asked = askedCodes(entry, binding);
    return asked === null ? [] : [{ asked, tabs: tabsOf(entry, binding) }];
  });
  const everybody = new Set(units.flatMap(({ asked }) => [...asked.keys()]));
  const none = fieldsWithout(own, (code) => !everybody.has(code), outline);
  const parts = units.map(({ asked, tabs }) => {
    const fields = fieldsWithout(own, (code) => everybody.has(code) && !asked.has(code), outline);
    return { tabs, fields, key: fields.map(({ field, years }) => `${field.code} ${years}`).join() };
  });
  const alike = [...groupBy(parts, ({ key }) => key).values()].map((some) => ({
    tabs: [...new Set(some.flatMap(({ tabs }) => tabs))],
    units: some.length,
    fields: some[0]?.fields ?? [],
  }));
  const whole = { tabs: [], units: units.length, fields: none };
  return [whole, ...alike].filter((one) => one.units > 0 && one.fields.length > 0);
}

/** Of these the sheet has its own choice: signing, explanations. */
function isChosen(code: string, { signing, explanations }: Outline): boolean {
  return code === explanations || Object.values<string>({ ...signing }).includes(code);
}

function fieldsWithout(
  fields: readonly Field[],
  lacks: (code: string) => boolean,
  outline: Outline,
): FieldYears[] {
  return fields.flatMap((field) => {
    const times = askedTimes(field, outline.years);
    const without = times.filter((year) => lacks(codeOf(field, year)));
    if (without.length === 0) return [];
    const years = without.length === times.length ? [] : without.flatMap((year) => year ?? []);
    return [{ field, years }];
  });
}

function tabsOf({ rows: [row = 0] }: Return, { answers }: Binding): string[] {
  const places = answers.grid.linked?.places[row] ?? [];
  const tabs = places.flatMap((place) => place?.tab ?? []);
  // It is no tab of the sheet's own, and is made when somebody first explains.
  return [...new Set(tabs.filter((tab) => tab !== explanationTab))];
}
