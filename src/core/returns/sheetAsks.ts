/** What a sheet that others made asks of each unit: a column that its tab does not have was never asked. */
import { answerFields, askedTimes, type Field, type Outline } from '../../outline/schema.ts';
import { groupBy } from '../lib/groupBy.ts';
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

/** Field → units of which no year of it is read; fields that everybody is asked for are not there. */
export function unaskedUnits(
  { returns, binding }: Returns,
  outline: Outline,
): Record<string, readonly string[]> {
  const tables = new Map(outline.indicators.map(({ control, reference }) => [control, reference]));
  const all = answerFields(outline).flatMap((field): [string, string[]][] => {
    const table = tables.get(field.code);
    // A table of its own asks for it too.
    if (table !== undefined && binding.references[table]) return [];
    // Of a target a column that waits is missing: nothing is concluded without it.
    const isOut = (asked: Asked, code: string) =>
      table === undefined ? asked.get(code) !== true : !asked.has(code);
    const units = returns.filter((entry) => {
      const asked = askedCodes(entry, binding);
      return asked !== null && codesOf(field, outline).every((code) => isOut(asked, code));
    });
    return units.length === 0 ? [] : [[field.code, units.map(({ unit }) => unit.code)]];
  });
  return Object.fromEntries(all);
}

function codesOf(field: Field, { years }: Outline): string[] {
  return askedTimes(field, years).map((year) => codeOf(field, year));
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
  const own = answerFields(outline).filter(
    ({ code, kind }) => kind !== 'native' && kind !== 'key' && !isChosen(code, outline),
  );
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
  return [...new Set(places.flatMap((place) => place?.tab ?? []))];
}
