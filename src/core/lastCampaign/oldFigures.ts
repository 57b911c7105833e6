/** Figures of a campaign that is over, by its units, under the codes of today's outline. */
import {
  answerFields,
  countsPeople,
  type Field,
  isNumeric,
  type Outline,
} from '../../outline/schema.ts';
import { isUsable } from '../cells/values.ts';
import { personalDataIn } from '../privacy/personalDataIn.ts';
import { answerReader } from '../returns/rowReaders.ts';
import { unitCodeKey } from '../returns/units.ts';
import { bindColumns, boundCell, columnsOf, type TabBinding } from '../tabs/columns.ts';
import { headerPaths, labelKey, labelKeys } from '../tabs/headers.ts';
import type { Grid } from '../workbook.ts';

export interface OldUnit {
  readonly code: string;
  readonly name: string;
  /** By column code of today's outline: "so_vu.2023". */
  readonly figures: ReadonlyMap<string, number>;
}

export interface OldFigures {
  readonly units: readonly OldUnit[];
  /** Column codes of today's outline that it has. */
  readonly columns: readonly string[];
  /** Filled cells that are no usable number. */
  readonly unread: number;
}

/** Yearly numbers that are asked today. */
export function comparedFields(outline: Outline): readonly Field[] {
  return answerFields(outline).filter(
    (field) => field.yearly === true && !field.locked && isNumeric(field),
  );
}

/** Fewer people than this point at somebody. */
const fewestPeople = 3;

/** Whether a unit's number may be told of its last campaign: few people in a table are no one's to read. */
export function tellable({ indicators, references }: Outline) {
  const people = indicators.filter(({ reference }) => countsPeople(references[reference]));
  const secret = new Set(people.map(({ control }) => control));
  return (field: string, number: number): boolean =>
    number === 0 || number >= fewestPeople || !secret.has(field);
}

/** Of the tab in which each unit has one row and most figures are; null where no tab is such. */
export function oldFiguresOf(grids: readonly Grid[], outline: Outline): OldFigures | null {
  const { code, name } = outline.registry;
  const keys = columnsOf([code, name], []);
  const found = grids
    .map((grid) => bindColumns(grid, keys))
    .filter((bound) => bound.columns.has(code.code) && isOneRowEach(bound, code.code))
    .map((bound) => ({ bound, figures: yearColumns(bound) }))
    .sort((one, other) => other.figures.length - one.figures.length);
  const [best] = found;
  if (!best || best.figures.length === 0) return null;
  return readUnits(best.bound, best.figures, outline);
}

/** Of a table with several rows a unit; a unit or two that somebody typed twice are none. */
function isOneRowEach(bound: TabBinding, code: string): boolean {
  const rows = rowsByCode(bound, code);
  const once = [...rows.values()].filter((own) => own.length === 1);
  return rows.size > 0 && once.length * 10 >= rows.size * 9;
}

/** Rows under the header by the key of their unit. */
function rowsByCode(
  { grid, firstRow, columns }: TabBinding,
  code: string,
): ReadonlyMap<string, readonly number[]> {
  const at = columns.get(code) ?? -1;
  const rows = new Map<string, number[]>();
  for (let row = firstRow; row < grid.values.length; row++) {
    const key = unitCodeKey(grid.shown[row]?.[at] ?? '');
    if (key !== '') rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}

interface YearColumn {
  readonly at: number;
  readonly code: string;
  readonly year: number;
  readonly header: string;
}

function yearColumns({ grid, firstRow }: TabBinding): YearColumn[] {
  const paths = new Map(headerPaths(grid, 0, firstRow - 1).map(({ at, text }) => [at, text]));
  return (grid.values[firstRow - 1] ?? []).flatMap((value, at) => {
    const [, code, year] = /^(\w+)\.(\d{4})$/.exec(String(value).trim()) ?? [];
    if (code === undefined) return [];
    return [{ at, code, year: Number(year), header: labelKey(paths.get(at) ?? '') }];
  });
}

function readUnits(
  bound: TabBinding,
  figures: readonly YearColumn[],
  outline: Outline,
): OldFigures {
  const fields = comparedFields(outline);
  const columns = new Map<string, number>();
  for (const { at, code, year, header } of figures) {
    const field = fieldOf(code, header, fields);
    if (field) columns.set(`${field.code}.${year}`, at);
  }
  const years = [...new Set(figures.map(({ year }) => year))].sort();
  const readRow = answerReader({ ...bound, columns }, fields, years);
  const { code, name } = outline.registry;
  let unread = 0;
  const units: OldUnit[] = [];
  // Nobody can tell which of a unit's two rows is right.
  for (const [row, again] of rowsByCode(bound, code.code).values()) {
    if (row === undefined || again !== undefined) continue;
    const own = boundCell(bound, row, code.code).shown.trim();
    const answers = [...readRow(row)].filter(([, { blank }]) => !blank);
    const usable = answers.flatMap(([column, { reading }]): [string, number][] => {
      return isUsable(reading) && reading.number !== null ? [[column, reading.number]] : [];
    });
    unread += answers.length - usable.length;
    const cell = boundCell(bound, row, name.code);
    const named = personalDataIn({ cell, field: name }) ? '' : cell.shown.trim();
    units.push({ code: own, name: named, figures: new Map(usable) });
  }
  return { units, unread, columns: [...columns.keys()] };
}

/** By its code, else by the one field whose label the header has. */
function fieldOf(code: string, header: string, fields: readonly Field[]): Field | undefined {
  const same = fields.find((field) => field.code === code);
  if (same) return same;
  const named = fields.filter((field) =>
    labelKeys(field).some((label) => label !== '' && ` ${header} `.endsWith(` ${label} `)),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** Rows of the tidy table (docs/so-lieu-chuan.md) → the same; null for another table. */
export function oldFiguresOfTable(
  [header = [], ...rows]: readonly (readonly string[])[],
  outline: Outline,
): OldFigures | null {
  const at = (column: string) => header.indexOf(column);
  const [unit, name, kind] = [
    at(outline.registry.code.code),
    at(outline.registry.name.code),
    at('loai_so'),
  ];
  const [code, year, number, guessed] = [at('ma_so'), at('nam'), at('gia_tri'), at('uoc_luong')];
  if (unit < 0 || kind < 0 || code < 0 || year < 0 || number < 0) return null;
  const fields = new Set(comparedFields(outline).map((field) => field.code));
  const units = new Map<string, { code: string; name: string; figures: Map<string, number> }>();
  for (const row of rows) {
    const own = row[unit] ?? '';
    if (row[kind] !== 'truong' || own === '' || !fields.has(row[code] ?? '')) continue;
    const known = units.get(own) ?? { code: own, name: row[name] ?? '', figures: new Map() };
    units.set(own, known);
    const text = row[number] ?? '';
    if (/^\d+(?:\.\d+)?$/.test(text) && row[guessed] !== 'true')
      known.figures.set(`${row[code]}.${row[year]}`, Number(text));
  }
  const columns = [...units.values()].flatMap(({ figures }) => [...figures.keys()]);
  return { units: [...units.values()], unread: 0, columns: [...new Set(columns)] };
}
