/** The units that a workbook has already, so that a later set-up adds rows for new ones. */
import type { Outline } from '../../outline/schema.ts';
import { registryFields } from '../tabs/binding.ts';
import { bindColumns, boundCell, columnsOf } from '../tabs/columns.ts';
import type { Grid } from '../workbook.ts';
import type { Listed } from './lists.ts';

/** The units of the registry tab, by code row or by labels. */
export function unitsInPlace(outline: Outline, grid: Grid): Listed[] {
  const columns = columnsOf(registryFields(outline.registry), outline.years);
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
