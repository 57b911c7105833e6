/** What a form's rows hold before anybody types: units, establishments, locked keys, settings. */
import type {
  Field,
  ListShape,
  Outline,
  PairShape,
  ReferenceTab,
  UnitType,
} from '../../outline/schema.ts';
import { looseKey } from '../text/text.ts';
import type { FormLists, Listed } from './lists.ts';

/** Column code → what is there; a column that is not named is blank. */
export type FormRow = Readonly<Record<string, string | number>>;

/** Empty rows for establishments that the list has not. */
const spareOf: Readonly<Record<UnitType['establishments'], number>> = {
  several: 3,
  itself: 1,
  'if-listed': 1,
  none: 0,
};

/** The registry's rows; choices by their labels. */
export function registryRows(outline: Outline, { units }: FormLists): FormRow[] {
  const { type, mustReport } = outline.registry;
  return units.map((unit) => ({
    [mustReport.code]: outline.words.yes,
    ...labelled(unit, [type, mustReport]),
  }));
}

/** A row for each unit that must report. */
export function answerRows(outline: Outline, { units }: FormLists): FormRow[] {
  const { code, name } = outline.registry;
  return reportingUnits(outline, units).map((unit) => pick(unit, [code.code, name.code]));
}

/** The rows of a reference tab, unit by unit, for the types that are asked. */
export function referenceRows(
  outline: Outline,
  reference: ReferenceTab,
  lists: FormLists,
): FormRow[] {
  const { shape } = reference;
  return reportingUnits(outline, lists.units).flatMap((unit) => {
    const type = typeOfListed(outline, unit);
    if (!type?.topics.includes(reference.topic)) return [];
    return shape.rows === 'pairs'
      ? pairRows(outline, reference, shape, unit)
      : listRows(outline, reference, shape, { unit, type, lists });
  });
}

/** The rows of the settings tab, with the values that hold when nobody changes them. */
export function settingFormRows({ settings }: Outline): FormRow[] {
  return Object.values(settings.rows).map((row) => ({
    [settings.code.code]: row.code,
    [settings.value.code]: row.value,
    [settings.meaning.code]: row.meaning,
  }));
}

/** A row for each place that the Department may fill in its own words. */
export function ownTextRows({ ownTexts }: Outline): FormRow[] {
  return ownTexts.rows.map((row) => ({
    [ownTexts.code.code]: row.code,
    [ownTexts.part.code]: row.part,
    [ownTexts.hint.code]: row.hint,
  }));
}

/** The units that must report. */
export function reportingUnits(outline: Outline, units: readonly Listed[]): readonly Listed[] {
  const { mustReport } = outline.registry;
  const no = looseKey(outline.words.no);
  return units.filter((unit) => looseKey(unit[mustReport.code] ?? '') !== no);
}

/** By its code or label; undefined for a type that the outline has not. */
export function typeOfListed(outline: Outline, unit: Listed): UnitType | undefined {
  const named = looseKey(unit[outline.registry.type.code] ?? '');
  return outline.unitTypes.find(({ code, label }) =>
    [code, label].some((word) => looseKey(word) === named),
  );
}

function pairRows(
  outline: Outline,
  reference: ReferenceTab,
  shape: PairShape,
  unit: Listed,
): FormRow[] {
  const { code } = outline.registry;
  const category = reference.fields.find((field) => field.code === shape.category);
  return outline.years.flatMap((year) =>
    (category?.options ?? []).map(({ label }) => ({
      [code.code]: unit[code.code] ?? '',
      [shape.year]: String(year),
      [shape.category]: label,
    })),
  );
}

interface Lister {
  readonly unit: Listed;
  readonly type: UnitType;
  readonly lists: FormLists;
}

/** A unit that is itself an establishment and lists none gets a row with its own name. */
function listRows(
  outline: Outline,
  reference: ReferenceTab,
  shape: ListShape,
  { unit, type, lists }: Lister,
): FormRow[] {
  const { code, name } = outline.registry;
  const own = unit[code.code] ?? '';
  const level = reference.fields.filter((field) => field.code === shape.level);
  const listed = lists.establishments
    .filter((row) => looseKey(row[code.code] ?? '') === looseKey(own))
    .map((row) => ({ ...labelled(row, level), [code.code]: own }));
  const called = unit[name.code] ?? '';
  const itself = labelled({ [shape.name]: called, [shape.level]: levelOf(type, called) }, level);
  const listsNone = listed.length === 0 && !lists.listing?.has(looseKey(own));
  const first =
    listsNone && type.establishments === 'itself' ? [{ ...itself, [code.code]: own }] : listed;
  const spare = Array.from({ length: spareOf[type.establishments] }, () => ({ [code.code]: own }));
  return [...first, ...spare];
}

/** Of a unit that is itself the establishment: by its type, unless its name tells another. */
function levelOf({ level = '', levelByName }: UnitType, name: string): string {
  const told = levelByName?.words.some((word) => looseKey(name).includes(looseKey(word)));
  return told ? (levelByName?.level ?? level) : level;
}

/** The row with the codes of these choices replaced by their labels. */
function labelled(row: Listed, choices: readonly Field[]): FormRow {
  const changed = choices.map(({ code, options = [] }) => {
    const value = row[code] ?? '';
    const option = options.find((one) => looseKey(one.code) === looseKey(value));
    return [code, option?.label ?? value] as const;
  });
  return { ...row, ...Object.fromEntries(changed.filter(([, value]) => value !== '')) };
}

function pick(row: Listed, codes: readonly string[]): FormRow {
  const rest = Object.keys(row).filter((code) => codes.includes(code) || code.includes('.'));
  return Object.fromEntries(rest.map((code) => [code, row[code] ?? '']));
}
