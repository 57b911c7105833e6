/** A list of establishments: the names in it are theirs where no other column has any, its years are times. */
import type { Field, Outline } from '../../../outline/schema.ts';
import { nameParts } from '../../text/text.ts';
import { areFigures, areMarks } from '../columnValues.ts';
import { phraseOf } from '../headerText.ts';
import type { ReadColumn } from '../meaningTypes.ts';
import { typeSaid } from '../unitNames.ts';
import { made } from '../witnesses.ts';
import { areOptions } from './options.ts';
import { stemOf } from './stem.ts';

interface PlacesTab {
  readonly role: string;
  readonly columns: readonly ReadColumn[];
  readonly name: number;
  readonly body: {
    readonly rows: readonly { readonly name: string }[];
    readonly aside: readonly { readonly name: string }[];
  };
  readonly isUnnamed?: boolean;
}

/** The table with its names and times read so; any other table as it is. */
export function ofPlaces<Tab extends PlacesTab>(
  read: Tab,
  fields: readonly Field[],
  outline: Outline,
): Tab {
  const shape = outline.references[read.role]?.shape;
  if (shape?.rows !== 'establishments') return read;
  const fieldOf = (code: string) => fields.find((field) => field.code === code) ?? null;
  const isSure = (code: string) =>
    read.columns.some(({ field, sure }) => field?.code === code && sure === 'chac');
  const hasLevel = read.columns.some(
    ({ field, sure }) => field?.code === shape.level && sure !== 'chua_ro',
  );
  const names = read.body.rows.map(({ name }) => name);
  const isOnce = new Set(names).size >= names.length * 0.9;
  const isLevelled =
    isSure(shape.level) ||
    hasLevel ||
    (areGrouped(read, fieldOf(shape.level), outline) && areEstablishments(read, outline));
  const isNamed = isSure(shape.name) || !isOnce || !isLevelled;
  const columns = isNamed
    ? isSure(shape.name)
      ? read.columns
      : withPlaces(read, fieldOf(shape.name))
    : read.columns.map((one) =>
        one.at === read.name && one.field?.code === outline.registry.name.code
          ? { ...one, field: fieldOf(shape.name) }
          : one,
      );
  const isList = columns.some(({ field, sure }) => field?.code === shape.name && sure === 'chac');
  const times = isList ? timesOf(columns, outline) : [];
  const field = fieldOf(shape.times);
  return {
    ...read,
    isUnnamed: !isNamed && isList,
    columns: columns.map((one) =>
      field && times.includes(one)
        ? made({ ...one, field, year: one.year ?? yearIn(one, outline) })
        : one,
    ),
  };
}

/** "Tên trường": asks for an establishment, and not for a unit as "Tên trường/đơn vị" does. */
export function asksForPlace(header: string): boolean {
  const words = phraseOf(header);
  return /^(?:ten )?(?:truong|co so)/.test(words) && !/ don vi(?: |$)/.test(words);
}

/** Whether titles between the rows name levels of schools: "TIỂU HỌC", "THCS". */
function areGrouped({ body }: PlacesTab, level: Field | null, outline: Outline): boolean {
  const titles = body.aside.filter(({ name }) => level && areOptions(level, [name], outline));
  return titles.length > 1;
}

/** Whether the names are of schools, and of kinds that no unit has: "TH An Đồng" under "Tên trường". */
function areEstablishments(
  { columns, name: at, body: { rows } }: Omit<PlacesTab, 'role'>,
  outline: Outline,
): boolean {
  const header = columns.find((one) => one.at === at)?.header ?? '';
  const named = rows.filter(({ name }) => nameParts(name).kind !== '');
  const units = named.filter(({ name }) => typeSaid(name, outline) !== null);
  return asksForPlace(header) && named.length > rows.length / 2 && units.length < named.length / 4;
}

/** Units over and over, and one column of schools' names next to them: theirs. */
function withPlaces(
  { columns, body: { rows } }: PlacesTab,
  field: Field | null,
): readonly ReadColumn[] {
  const found = columns.filter(
    ({ field: own, sure, values: { texts, filled } }) =>
      (own === null || own.code === field?.code) &&
      sure !== 'chac' &&
      filled >= rows.length * 0.9 &&
      texts.length >= Math.min(30, filled * 0.9) &&
      texts.filter((text) => nameParts(text).kind !== '').length > texts.length / 2,
  );
  const [only, ...others] = found;
  return field && only && others.length === 0
    ? columns.map((one) => (one === only ? made({ ...one, field, year: null, part: null }) : one))
    : columns;
}

/** The one header over every year whose cells are figures or marks; none where two are. */
function timesOf(columns: readonly ReadColumn[], outline: Outline): readonly ReadColumn[] {
  const byStem = new Map<string, ReadColumn[]>();
  for (const column of columns) {
    const { values, reason, field, sure } = column;
    const isOpen =
      field === null
        ? reason.how === 'none' || reason.how === 'empty'
        : sure === 'gan_giong' && field.kind === 'count';
    if (!isOpen || !(areFigures(values) || areMarks(values)) || yearIn(column, outline) === null)
      continue;
    byStem.set(stemOf(column), [...(byStem.get(stemOf(column)) ?? []), column]);
  }
  const whole = [...byStem.values()].filter((own) => own.length === outline.years.length);
  const isRead = columns.some(
    ({ field, sure, year }) => field?.kind === 'count' && sure === 'chac' && year !== null,
  );
  const [only, ...others] = whole;
  return only && others.length === 0 && !isRead ? only : [];
}

/** The form's one year in a header. */
function yearIn({ header, year }: ReadColumn, { years }: Outline): number | null {
  const found = years.filter((one) => header.includes(String(one)));
  return year ?? (found.length === 1 ? (found[0] ?? null) : null);
}
