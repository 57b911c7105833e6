/** Counts of people that a restricted workbook holds, put where a campaign reads them. */
import {
  answerFields,
  countsPeople,
  type Field,
  isOfPeople,
  type Outline,
} from '../../outline/schema.ts';
import type { Column } from '../tabs/column.ts';
import { bindColumns, boundCell, columnsOf, type TabBinding } from '../tabs/columns.ts';
import {
  type ApartSource,
  cellAt,
  type Grid,
  outlineTab,
  type Place,
  placeIn,
  type Workbook,
} from '../workbook.ts';
import { unitCodeKey } from './units.ts';

/** The tabs that a restricted workbook may hold: the answers, and the tables that count people. */
export function apartTabs({ answers, references }: Outline): string[] {
  const tables = Object.values(references).filter(countsPeople);
  return [answers.tab, ...tables.map(({ tab }) => tab)];
}

/** `others` are the restricted workbook's tabs; what it has no tab or column for stays the common one's. */
export function withApart(workbook: Workbook, others: readonly Grid[], outline: Outline): Workbook {
  const own = workbook.grids;
  const isHere = (grid: Grid) => others.some((other) => outlineTab(other) === outlineTab(grid));
  const answers = own.find((grid) => outlineTab(grid) === outline.answers.tab);
  const given = others.find((grid) => outlineTab(grid) === outline.answers.tab);
  const laid = answers && given ? layOver(answers, given, outline) : null;
  const left = own.filter(isHere).flatMap((grid) => filledIn(grid, outline));
  const grids = [
    ...own.filter((grid) => grid !== answers && !isHere(grid)),
    ...(answers ? [laid?.grid ?? answers] : []),
    ...others.filter((grid) => grid !== given),
  ];
  const unplaced = laid?.unplaced ?? [];
  const lacking = lackingIn(others, outline);
  return { ...workbook, grids, apart: { own, others, left, unplaced, lacking, isClosed: false } };
}

/** A tab that was renamed is not there: what was typed in it would be read by nobody. */
function lackingIn(others: readonly Grid[], outline: Outline): ApartSource['lacking'] {
  const asked = peopleColumns(outline).map(({ code }) => code);
  const answers = others.find((grid) => outlineTab(grid) === outline.answers.tab);
  const bound = answers ? bind(answers, outline).columns : null;
  const tabs = apartTabs(outline).filter(
    (tab) =>
      !others.some((grid) => outlineTab(grid) === tab) &&
      (tab !== outline.answers.tab || asked.length > 0),
  );
  return { tabs, columns: bound ? asked.filter((code) => !bound.has(code)) : [] };
}

interface LaidOver {
  readonly grid: Grid;
  readonly unplaced: readonly Place[];
}

/** The common answers with the columns of people as the restricted workbook has them, row by row of a unit. */
function layOver(grid: Grid, other: Grid, outline: Outline): LaidOver {
  const [here, there] = [bind(grid, outline), bind(other, outline)];
  const people = boundPeople(there, outline);
  const rows = rowsByUnit(there, outline);
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const lacking = people.filter((code) => !here.columns.has(code));
  const columnOf = new Map(
    people.map((code) => [code, here.columns.get(code) ?? width + lacking.indexOf(code)]),
  );
  const [values, shown] = [grid.values.map((row) => [...row]), grid.shown.map((row) => [...row])];
  const formats =
    (grid.formats ?? other.formats)
      ? values.map((row, at) => row.map((_, column) => grid.formats?.[at]?.[column] ?? ''))
      : null;
  const apart = new Map<string, Place>();
  const fill = (
    row: number,
    column: number,
    cell: Pick<ReturnType<typeof cellAt>, 'value' | 'shown' | 'format'>,
  ) => {
    put(values, row, column, cell.value);
    put(shown, row, column, cell.shown);
    if (formats) put(formats, row, column, cell.format);
  };
  for (const code of lacking)
    fill(here.headerRow, columnOf.get(code) ?? width, { value: code, shown: code, format: '@' });
  const placed = new Set<number>();
  for (let row = here.firstRow; row < grid.values.length; row += 1) {
    const from = rows.get(keyAt(here, row, outline))?.[0];
    if (from === undefined || placed.has(from)) continue;
    placed.add(from);
    for (const code of people) {
      const [column, source] = [columnOf.get(code) ?? width, there.columns.get(code) ?? -1];
      fill(row, column, cellAt(other, from, source));
      apart.set(`${row} ${column}`, placeIn(other, from, source));
    }
  }
  const isFilled = (row: number) =>
    people.some((code) => boundCell(there, row, code).shown.trim() !== '');
  const unplaced = [...rows.values()].flat().filter((row) => !placed.has(row) && isFilled(row));
  const first = there.columns.get(people[0] ?? '') ?? 0;
  return {
    grid: { ...grid, values, shown, ...(formats && { formats }), apart },
    unplaced: unplaced.map((row) => placeIn(other, row, first)),
  };
}

function put<Value>(rows: Value[][], row: number, column: number, value: Value): void {
  const own = rows[row];
  if (!own) return;
  while (own.length < column) own.push('' as Value);
  own[column] = value;
}

function bind(grid: Grid, outline: Outline): TabBinding {
  return bindColumns(grid, columnsOf(fieldsOf(grid, outline), outline.years));
}

function fieldsOf(grid: Grid, outline: Outline): readonly Field[] {
  const tab = outlineTab(grid);
  if (tab === outline.answers.tab) return answerFields(outline);
  return Object.values(outline.references).find((table) => table.tab === tab)?.fields ?? [];
}

/** The columns of the answers that count people. */
function peopleColumns(outline: Outline): Column[] {
  return columnsOf(answerFields(outline), outline.years).filter(
    ({ field }) =>
      field.kind !== 'native' && isOfPeople({ field: field.code, tab: undefined }, outline),
  );
}

/** Codes of those that a tab has. */
function boundPeople({ columns }: TabBinding, outline: Outline): string[] {
  return peopleColumns(outline)
    .map(({ code }) => code)
    .filter((code) => columns.has(code));
}

/** Key of a unit's code → its rows. */
function rowsByUnit(binding: TabBinding, outline: Outline): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = binding.firstRow; row < binding.grid.values.length; row += 1) {
    const key = keyAt(binding, row, outline);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}

function keyAt(binding: TabBinding, row: number, { registry }: Outline): string {
  return unitCodeKey(boundCell(binding, row, registry.code.code).shown.trim());
}

/** Cells of the common workbook that count people. */
function filledIn(grid: Grid, outline: Outline): Place[] {
  const binding = bind(grid, outline);
  const isTable = outlineTab(grid) !== outline.answers.tab;
  const open = columnsOf(fieldsOf(grid, outline), outline.years).filter(
    ({ field }) => !field.locked && !['key', 'native', 'choice'].includes(field.kind),
  );
  const codes = isTable ? open.map(({ code }) => code) : boundPeople(binding, outline);
  const columns = codes.flatMap((code) => binding.columns.get(code) ?? []);
  return grid.values.flatMap((_, row) =>
    row < binding.firstRow
      ? []
      : columns
          .filter((column) => cellAt(grid, row, column).shown.trim() !== '')
          .map((column) => placeIn(grid, row, column)),
  );
}
