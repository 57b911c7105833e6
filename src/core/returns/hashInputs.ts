/** Hash of what a run rests on: every cell that people type in, without the form's own formulas. */
import { answerFields, type Field, type Outline } from '../../outline/schema.ts';
import { bindColumns, columnsOf } from '../tabs/columns.ts';
import { type Grid, outlineTab } from '../workbook.ts';
import { hashGrids } from './hash.ts';

/** The same cells give the same hash, in whatever order tabs were read or formulas calculated; `more`: other tabs, read as they are. */
export function hashInputs(
  grids: readonly Grid[],
  outline: Outline,
  more: readonly string[] = [],
): string {
  const { registry, answers, references, tracking, settings } = outline;
  const own = [registry, answers, ...Object.values(references), tracking, settings];
  const order = [...own.map(({ tab }) => tab), ...more];
  const inOrder = order.flatMap((tab) => grids.filter((grid) => outlineTab(grid) === tab));
  return hashGrids(inOrder.map((grid) => withoutNatives(grid, outline)));
}

/** Native columns emptied; a tab that others made has none. */
function withoutNatives(grid: Grid, outline: Outline): Grid {
  const fields = fieldsOf(outlineTab(grid), outline);
  const natives = columnsOf(fields, outline.years).filter(({ field }) => field.kind === 'native');
  if (natives.length === 0) return grid;
  const binding = bindColumns(grid, columnsOf(fields, outline.years));
  const own = new Set(natives.map(({ code }) => binding.columns.get(code)));
  const values = grid.values.map((row, at) =>
    at < binding.firstRow ? row : row.map((value, column) => (own.has(column) ? '' : value)),
  );
  return { ...grid, values };
}

function fieldsOf(tab: string, outline: Outline): readonly Field[] {
  if (tab === outline.answers.tab) return answerFields(outline);
  return Object.values(outline.references).find((table) => table.tab === tab)?.fields ?? [];
}
