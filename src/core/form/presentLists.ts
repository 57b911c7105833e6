/** The units that a workbook has already, so that a later set-up adds rows for new ones. */
import type { Outline, ReferenceTab } from '../../outline/schema.ts';
import { readTab } from '../linking/readTab.ts';
import { unitsOf } from '../linking/sheetUnits.ts';
import { registryFields } from '../tabs/binding.ts';
import { bindColumns, boundCell, columnsOf, hasCodeRow } from '../tabs/columns.ts';
import { looseKey } from '../text/text.ts';
import type { Grid } from '../workbook.ts';
import type { Listed } from './lists.ts';

/** The units of the registry tab: ours by its code row, another by its headers. */
export function unitsInPlace(outline: Outline, grid: Grid): Listed[] {
  const columns = columnsOf(registryFields(outline.registry), outline.years);
  if (!hasCodeRow(grid, columns)) return unitsOfOthers(outline, grid);
  const binding = bindColumns(grid, columns);
  const rows = grid.values.map((_, row) => row).slice(binding.firstRow);
  return rows
    .map((row) =>
      Object.fromEntries(
        columns
          .map(({ code }) => [code, boundCell(binding, row, code).shown.trim()] as const)
          .filter(([, value]) => value !== ''),
      ),
    )
    .filter((unit) => unit[outline.registry.code.code] !== undefined);
}

/** The units that a table of establishments in place names one of, as looseKey reads their codes. */
export function unitsListing(outline: Outline, reference: ReferenceTab, grid: Grid): string[] {
  const { shape, fields } = reference;
  const columns = columnsOf(fields, outline.years);
  if (shape.rows !== 'establishments' || !hasCodeRow(grid, columns)) return [];
  const binding = bindColumns(grid, columns);
  const said = (row: number, code: string) => boundCell(binding, row, code).shown.trim();
  return grid.values
    .map((_, row) => row)
    .filter((row) => row >= binding.firstRow && said(row, shape.name) !== '')
    .map((row) => looseKey(said(row, outline.registry.code.code)));
}

function unitsOfOthers(outline: Outline, grid: Grid): Listed[] {
  const { code, name, type } = outline.registry;
  const read = readTab(grid, 'registry', outline);
  const sure = read.columns.filter(({ sure: how }) => how === 'chac');
  return unitsOf([read], outline).map((unit) => {
    const cells = sure.flatMap(({ field, at }) => {
      const shown = grid.shown[unit.row - 1]?.[at]?.trim() ?? '';
      return field && shown !== '' ? [[field.code, shown] as const] : [];
    });
    const keys = { [code.code]: unit.code, [name.code]: unit.name };
    return { ...Object.fromEntries(cells), ...keys, ...(unit.type && { [type.code]: unit.type }) };
  });
}
