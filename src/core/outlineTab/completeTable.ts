/** Adds to a reference table what an officer leaves out: its key, its year, its checks, its halves. */
import type { Field } from '../../outline/schema.ts';
import type { House } from './house.ts';
import { namedBy } from './names.ts';
import { isThing, propertyAt, setProperty, type Thing, textOf, thingsOf } from './thing.ts';

/** Google's longest name that Excel keeps too. */
export const longestTab = 31;

export function completeTable(table: Thing, outline: Thing, house: House): void {
  if (table.tab === undefined && table.title !== undefined) table.tab = tabNameOf(table);
  const own = thingsOf(table.fields);
  const isList = propertyAt(table, 'shape.rows') === 'establishments';
  if (!isThing(table.shape) || own.length === 0) return;
  if (table.topic === undefined) table.topic = isList ? 'establishments' : 'counts';
  if (isList && table.shape.outside === undefined) table.shape.outside = [];
  const isBare = own.every(({ code }) => code !== house.key.code);
  const columns = isBare ? [...own, ...missing(own, table.shape, isList, house)] : own;
  const numbers = columns.filter(({ kind }) => kind === 'count');
  takeHalves(table, columns, outline);
  take(
    table,
    isList ? 'name' : 'year',
    isList ? own.find(isNameColumn) : columns.find(isOf(house.year)),
  );
  const choices = columns.filter(({ kind }) => kind === 'choice');
  take(table, isList ? 'level' : 'category', choices.length === 1 ? choices[0] : undefined);
  if (isList) take(table, 'times', numbers.length === 1 ? numbers[0] : undefined);
  if (!isBare) return;
  table.fields = ordered(columns, numbers, house);
}

/** The table's title as far as a tab's name may go. */
function tabNameOf(table: Thing): string {
  const plain = textOf(table, 'title')
    .replace(/[[\]*?/\\:]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  if (plain.length <= longestTab) return plain;
  return plain
    .slice(0, longestTab + 1)
    .replace(/ [^ ]*$/, '')
    .slice(0, longestTab);
}

function isOf({ code }: Field): (one: Thing) => boolean {
  return (one) => one.code === code;
}

function isNameColumn({ kind }: Thing): boolean {
  return kind === 'key' || kind === 'text';
}

/** Columns that the shape cannot do without. */
function missing(
  own: readonly Thing[],
  shape: Thing,
  isList: boolean,
  house: House,
): readonly Thing[] {
  const has = (field: Field) => own.some(isOf(field));
  const noChoice = own.every(({ kind }) => kind !== 'choice') && !shape.level && !shape.category;
  return [
    ...(isList || has(house.year) || shape.year !== undefined ? [] : [{ ...house.year }]),
    ...(noChoice ? [{ ...house.category }] : []),
  ];
}

/** Key, what tells rows apart, what is typed, remarks, checks. */
function ordered(columns: readonly Thing[], numbers: readonly Thing[], house: House): Thing[] {
  const first = (one: Thing) =>
    one.kind === 'key' ? 0 : one.kind === 'choice' ? 1 : one.code === house.note.code ? 3 : 2;
  const sorted = [...columns].sort((left, right) => first(left) - first(right));
  const note = columns.some(isOf(house.note)) ? [] : [{ ...house.note }];
  const readings = numbers.map(({ code, label, yearly }) => ({
    ...house.reading(String(code), String(label)),
    ...(yearly === true ? { yearly } : {}),
  }));
  for (const one of sorted)
    if (one.kind === 'choice' && one.locked === undefined) one.locked = true;
  return [{ ...house.key }, ...sorted, ...note, ...readings, { ...house.row }];
}

function take(table: Thing, property: string, column: Thing | undefined): void {
  const path = `shape.${property}`;
  if (column !== undefined && textOf(table, path) === '') setProperty(table, path, column.code);
}

/** Numerator and denominator as the target of this table names them. */
function takeHalves(table: Thing, columns: readonly Thing[], outline: Thing): void {
  const indicator = thingsOf(outline.indicators).find((one) => tableOf(one, outline) === table);
  if (indicator === undefined) return;
  const isList = propertyAt(table, 'shape.rows') === 'establishments';
  for (const half of ['numerator', 'denominator'] as const) {
    const property = `${half}Label`;
    const [column, other] = namedBy(textOf(indicator, property), columns);
    if (column === undefined || other !== undefined) continue;
    if (!isList) take(table, half, column);
    if (isList && half === 'numerator') take(table, 'times', column);
    if (indicator[property] === column.code) indicator[property] = column.label;
  }
}

/** The table a target names; where it names none, the one that has its numerator, or the only one. */
function tableOf(indicator: Thing, outline: Thing): Thing | undefined {
  const tables = Object.entries(isThing(outline.references) ? outline.references : {});
  const has = (table: unknown) =>
    namedBy(textOf(indicator, 'numeratorLabel'), thingsOf(propertyAt(table, 'fields'))).length > 0;
  if (indicator.reference === undefined) {
    const found =
      tables.find(([, table]) => has(table)) ?? (tables.length === 1 ? tables[0] : undefined);
    if (found !== undefined) indicator.reference = found[0];
  }
  return tables.find(([code]) => code === indicator.reference)?.[1] as Thing | undefined;
}
