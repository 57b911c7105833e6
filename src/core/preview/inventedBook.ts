/** A workbook of invented units: the empty form of an outline, filled in memory and nowhere else. */
import {
  type Field,
  isNumeric,
  type Outline,
  type ReferenceTab,
  type Topic,
  type UnitType,
} from '../../outline/schema.ts';
import { type FormTable, layOutForm } from '../form/form.ts';
import type { FormLists, Listed } from '../form/lists.ts';
import { termsOf } from '../lib/terms.vi.ts';
import type { Grid, Workbook } from '../workbook.ts';
import {
  controlOf,
  fillPair,
  type InventedRow,
  inventedCount,
  obeyRelations,
  unitsNeeded,
} from './inventedFigures.ts';
import { previewWords } from './words.vi.ts';

/** Enough units of each type that no total is withheld, each with a name that says what it is. */
export function inventedLists(outline: Outline): FormLists {
  const { code, name, type, area } = outline.registry;
  const each = unitsNeeded(outline);
  const units = outline.unitTypes.flatMap((one, nth) =>
    Array.from({ length: one.topics.some(hasFigures) ? each : 1 }, (_, at): Listed => {
      const order = nth * each + at + 1;
      return {
        [code.code]: `GIA_DINH_${order}`,
        [name.code]: previewWords.unit(order),
        [type.code]: one.code,
        [area.code]: previewWords.area(at + 1),
      };
    }),
  );
  return { units, establishments: units.flatMap((unit) => establishmentsOf(unit, outline)) };
}

/** The invented units as rows under a line of codes. */
export function inventedUnits(outline: Outline): readonly (readonly string[])[] {
  const { units } = inventedLists(outline);
  const codes = Object.keys(units[0] ?? {});
  return [codes, ...units.map((unit) => codes.map((code) => unit[code] ?? ''))];
}

/** Of those who are asked texts alone, one says all. */
function hasFigures(topic: Topic): boolean {
  return topic !== 'texts';
}

/** Two rows for a unit that lists several, one for any other that lists some. */
function establishmentsOf(unit: Listed, outline: Outline): readonly Listed[] {
  const { registry, references } = outline;
  const type = typeOf(unit, outline);
  const count = { several: 2, itself: 0, 'if-listed': 1, none: 0 }[type?.establishments ?? 'none'];
  return Object.values(references).flatMap(({ shape, fields }) => {
    if (shape.rows === 'pairs') return [];
    const levels = fields.find((field) => field.code === shape.level)?.options ?? [];
    const inTarget = levels.filter((one) => !shape.outside.includes(one.code));
    const noun = termsOf(outline).establishment;
    return Array.from({ length: count }, (_, at) => ({
      [registry.code.code]: unit[registry.code.code] ?? '',
      [shape.name]: previewWords.row(noun, 2 * orderOf(unit[registry.code.code]) + at - 1),
      [shape.level]: type?.level ?? inTarget[at % Math.max(1, inTarget.length)]?.code ?? '',
    }));
  });
}

function typeOf(unit: Listed, { registry, unitTypes }: Outline): UnitType | undefined {
  return unitTypes.find((one) => one.code === unit[registry.type.code]);
}

/** The whole form with every box filled. */
export function inventedBook(outline: Outline): Workbook {
  const lists = inventedLists(outline);
  const tables = layOutForm(outline, lists).filter((tab) => tab.kind === 'table');
  const rows = new Map(tables.map((tab) => [tab.name, tab.rows.map((row) => ({ ...row }))]));
  const key = outline.registry.code.code;
  for (const table of Object.values(outline.references)) {
    const own = rows.get(table.tab) ?? [];
    const filled = own.filter((row) => isListed(row, table));
    rows.set(table.tab, filled);
    for (const row of filled) fillReference(row, table, orderOf(row[key]), outline);
  }
  for (const row of rows.get(outline.answers.tab) ?? []) {
    const unit = lists.units.find((one) => one[key] === row[key]) ?? {};
    fillAnswers(row, { unit, order: orderOf(row[key]), rows, outline });
  }
  for (const row of rows.get(outline.ownTexts.tab) ?? []) fillOwnText(row, outline);
  const names = [...tables.map(({ name }) => name), outline.guideTab];
  return { grids: tables.map((tab) => gridOf(tab, rows.get(tab.name) ?? [])), names };
}

/** The number in an invented code. */
function orderOf(code: string | number | undefined): number {
  return Number(/\d+$/.exec(String(code ?? ''))?.[0] ?? 0);
}

/** Not one of the spare rows, which wait for a name. */
function isListed(row: InventedRow, { shape }: ReferenceTab): boolean {
  return shape.rows === 'pairs' || (row[shape.name] ?? '') !== '';
}

function fillReference(
  row: InventedRow,
  { shape, fields }: ReferenceTab,
  unit: number,
  outline: Outline,
): void {
  const { years, registry } = outline;
  if (shape.rows === 'pairs') fillPair(row, shape, unit);
  const set = new Set([...Object.values(shape).map(String), registry.code.code]);
  // One row in a few is not done often enough in the first year: a target is then not reached by all.
  const timesOf = (year: number) => (unit % 3 === 0 && year === years[0] ? 0 : 2);
  for (const field of fields) {
    const isTimes = shape.rows === 'establishments' && field.code === shape.times;
    if (set.has(field.code) && !isTimes) continue;
    fillField(row, field, { years, order: unit, value: isTimes ? timesOf : null });
  }
}

/** The agency's own words, where it has a place for them. */
function fillOwnText(row: InventedRow, { ownTexts }: Outline): void {
  row[ownTexts.text.code] = previewWords.text(String(row[ownTexts.part.code] ?? ''));
}

interface Filling {
  readonly unit: Listed;
  readonly order: number;
  readonly rows: ReadonlyMap<string, readonly InventedRow[]>;
  readonly outline: Outline;
}

function fillAnswers(row: InventedRow, { unit, order, rows, outline }: Filling): void {
  const { answers, indicators, references, registry, signing, years, words } = outline;
  const topics = typeOf(unit, outline)?.topics ?? [];
  const key = registry.code.code;
  const controls = new Map(
    indicators.map(({ control, reference }) => [control, references[reference]]),
  );
  for (const field of answers.sections.flatMap((section) => section.fields)) {
    if (field.topic !== undefined && !topics.includes(field.topic)) continue;
    const table = controls.get(field.code);
    const own = (rows.get(table?.tab ?? '') ?? []).filter((one) => one[key] === row[key]);
    const value = table ? (year: number) => controlOf(table, own, year) : null;
    fillField(row, field, { years, order, value });
  }
  row[signing.name] = previewWords.person(order);
  row[signing.complete] = words.yes;
  row[outline.explanations] = '';
  obeyRelations(row, outline);
}

interface FieldFilling {
  readonly years: readonly number[];
  readonly order: number;
  readonly value: ((year: number) => number) | null;
}

/** Fills what is blank of a field that people type. */
function fillField(row: InventedRow, field: Field, { years, order, value }: FieldFilling): void {
  if (field.kind === 'native' || field.kind === 'key') return;
  const each = field.yearly ? years : [null];
  each.forEach((year, at) => {
    const code = year === null ? field.code : `${field.code}.${year}`;
    if ((row[code] ?? '') !== '') return;
    row[code] = value ? value(year ?? 0) : inventedValue(field, { years, order, at });
  });
}

interface Spot {
  readonly years: readonly number[];
  readonly order: number;
  readonly at: number;
}

function inventedValue(field: Field, { years, order, at }: Spot): string | number {
  const { kind, options = [], label } = field;
  if (isNumeric(field)) return inventedCount(field, order, at);
  if (kind === 'choice') return options[0]?.label ?? '';
  return kind === 'date' ? previewWords.day(years[years.length - 1]) : previewWords.text(label);
}

/** The tab as it is read: its codes, and the rows under them. */
function gridOf({ name, columns }: FormTable, rows: readonly InventedRow[]): Grid {
  const codes = columns.map(({ code }) => code);
  const values = [codes, ...rows.map((row) => codes.map((code) => row[code] ?? ''))];
  return { name, values, shown: values.map((row) => row.map(String)) };
}
