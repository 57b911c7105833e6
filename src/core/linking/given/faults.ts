/** What in a link that was given as a file nobody can follow: nothing of such a link is used. */
import type { Field, Outline } from '../../../outline/schema.ts';
import type { Grid } from '../../workbook.ts';
import { yearField } from '../keyColumns.ts';
import type { Link, LinkedColumn, LinkedTab } from '../link.ts';
import { fieldsOfRole } from '../readTab.ts';
import { isHalf } from '../rows/halves.ts';
import { isPaired } from '../shape/pairCells.ts';
import { figuresOf } from './chosen.ts';
import { givenSays } from './givenWords.vi.ts';

/** One sentence for each; none where the link can be used. */
export function faultsOf(link: Link, grids: readonly Grid[], outline: Outline): string[] {
  const known: readonly string[] = ['signing', 'required'];
  const faults = [
    ...(known.includes(link.completion) ? [] : [givenSays.completion(link.completion)]),
    ...link.tabs.flatMap((tab) => tabFaults(tab, grids, outline)),
    ...(hasUnits(link) ? [] : [givenSays.noUnits]),
  ];
  // Where a table's rows are at fault, so are all units in them.
  return faults.length > 0 ? faults : unitFaults(link, outline);
}

/** Where tabs of units are read, their list is not empty. */
function hasUnits({ tabs, units }: Link): boolean {
  return units.length > 0 || !tabs.some(({ role }) => role === 'answers' || role === 'registry');
}

function tabFaults(tab: LinkedTab, grids: readonly Grid[], outline: Outline): string[] {
  const roles = ['other', 'answers', 'registry', ...Object.keys(outline.references)];
  if (!roles.includes(tab.role)) return [givenSays.role(tab.tab, tab.role, roles)];
  if (tab.role === 'other') return [];
  const fields = new Map(
    [yearField(outline), ...fieldsOfRole(tab.role, outline)].map((one) => [one.code, one]),
  );
  return [
    ...rowFaults(tab, grids),
    ...tab.columns.flatMap((column) => columnFaults(tab, column, fields, outline)),
    ...doubleFaults(tab, fields),
  ];
}

function rowFaults(
  { tab, headerRows, firstRow, lastRow, aside }: LinkedTab,
  grids: readonly Grid[],
) {
  const isRow = (row: unknown) => Number.isInteger(row) && Number(row) >= 0;
  const lists = [headerRows, aside];
  if (!lists.every(Array.isArray) || ![firstRow, lastRow, ...lists.flat()].every(isRow))
    return [givenSays.rows(tab)];
  const head = Math.max(0, ...headerRows);
  if (firstRow <= head && head > 0) return [givenSays.headBelow(tab, firstRow, head)];
  if (lastRow > 0 && lastRow < firstRow) return [givenSays.lastAbove(tab, firstRow, lastRow)];
  const grid = grids.find(({ name }) => name === tab);
  const most = grid && Math.max(grid.values.length, ...grid.values.map((row) => row.length));
  return most !== undefined && firstRow > most + 1
    ? [givenSays.firstBehind(tab, firstRow, most)]
    : [];
}

function columnFaults(
  { tab, role }: LinkedTab,
  column: LinkedColumn,
  fields: ReadonlyMap<string, Field>,
  outline: Outline,
): string[] {
  const { field: code, year, part, sure } = column;
  const where = givenSays.where(tab, column.column, column.header ?? '');
  const isSure = ['chac', 'gan_giong', 'chua_ro'].includes(sure);
  if (!isSure) return [givenSays.sure(where, String(sure))];
  if (code === null || code === undefined) return [];
  const field = fields.get(code);
  if (!field) return [givenSays.field(where, String(code))];
  const parts: readonly unknown[] = [null, undefined, 'numerator', 'denominator', 'ratio'];
  if (!parts.includes(part)) return [givenSays.part(where, String(part))];
  const mayPart = role === 'answers' && isPaired(code, outline);
  if (part && !mayPart) return [givenSays.unpaired(where, field.label, part)];
  if (year === null || year === undefined) return [];
  if (!outline.years.includes(year)) return [givenSays.year(where, String(year), outline.years)];
  const isReference = role !== 'answers' && role !== 'registry';
  const mayHave = field.yearly || isReference || isHalf(code, role, outline);
  return mayHave ? [] : [givenSays.undatedField(where, field.label, year)];
}

/** Two columns for one figure of a table. */
function doubleFaults({ tab, columns }: LinkedTab, fields: ReadonlyMap<string, Field>): string[] {
  const taken = new Map<string, LinkedColumn>();
  return columns.flatMap((column) => {
    const { year = null, part = null } = column;
    const field = fields.get(column.field ?? '') ?? null;
    if (column.sure !== 'chac' || !field) return [];
    const figures = figuresOf({ field, year, part });
    const rival = figures.map((figure) => taken.get(figure)).find((one) => one !== undefined);
    for (const figure of figures) taken.set(figure, column);
    const where = givenSays.where(tab, column.column, column.header ?? '');
    return rival ? [givenSays.twice(where, rival.column, field.label, year)] : [];
  });
}

function unitFaults({ tabs, units }: Link, outline: Outline): string[] {
  const codes = new Map<string, string>();
  const types = outline.unitTypes.map(({ code }) => code);
  return units.flatMap((unit) => {
    const { name, code, type, tab, row } = unit;
    if (!name || !code) return [givenSays.unnamed(String(tab), Number(row))];
    const twin = codes.get(code);
    codes.set(code, name);
    if (twin !== undefined) return [givenSays.codeTwice(code, twin, name)];
    if (type !== null && type !== undefined && !types.includes(type))
      return [givenSays.unitType(name, type, types)];
    const own = tabs.filter((one) => one.tab === tab && one.role !== 'other');
    const isIn = own.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
    return own.length === 0 || isIn || row === 0 ? [] : [givenSays.unitRow(name, tab, row)];
  });
}
