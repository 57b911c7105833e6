/** Writes the rows of a table: what the lists put there, and how open and locked cells look; their formats stay. */
import type { FittedTable } from '../../core/form/fit.ts';
import type { FormTarget } from '../../core/form/formulas/target.ts';
import { bodyColours, lineColour, looks } from '../sheets/looks.ts';
import { blocksOf, type CellBlock, type Still } from './blocks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** These columns on these rows (from 0); only for cells that were not there before. */
export function writeBody(
  sheet: Sheet,
  { fitted, open }: FormTarget,
  { columns, rows }: Pick<CellBlock, 'columns' | 'rows'>,
  still: Still,
): void {
  const isOpen = openCells(open);
  const shades = shadesOf(fitted);
  const isDepartments = open.length === 0;
  const shadeOf = (row: number, placed: CellBlock['columns'][number] | undefined) =>
    isDepartments && !fitted.table.keys.includes(placed?.column.code ?? '')
      ? bodyColours.open
      : (shades.get(row) ?? bodyColours.locked);
  const blocks = blocksOf(columns, rows);
  // Values first and together: a row with its key and without the rest would pass for one that was there.
  if (blocks.length > 0) still();
  for (const block of blocks) block.range(sheet).setValues(valuesOf(fitted, block));
  for (const block of blocks) {
    const range = block.range(sheet);
    const at = range.getColumn() - 1;
    range.setBackgrounds(
      block.rows.map((row) =>
        block.columns.map((_, index) =>
          isOpen(row, at + index) ? bodyColours.open : shadeOf(row, block.columns[index]),
        ),
      ),
    );
    range.setFontColor(looks.text.colour).setVerticalAlignment('middle').setWrap(true);
    range.setHorizontalAlignments(block.rows.map(() => block.columns.map(alignmentOf)));
    range.setBorder(true, true, true, true, true, true, lineColour, null);
  }
}

function valuesOf(fitted: FittedTable, { rows, columns }: CellBlock): (string | number)[][] {
  const added = new Map(fitted.rows.map(({ row, added: listed }) => [row, listed]));
  return rows.map((row) => columns.map(({ column }) => added.get(row)?.[column.code] ?? ''));
}

function alignmentOf({ column: { field } }: CellBlock['columns'][number]): 'left' | 'center' {
  const isText = field.kind === 'text' || field.kind === 'key';
  return isText || field.native?.role === 'agreement' ? 'left' : 'center';
}

/** Locked cells of one unit's rows share a shade, its neighbours' the other. */
function shadesOf({ table, rows }: FittedTable): Map<number, string> {
  const [key = ''] = table.keys;
  let last: unknown;
  let shade = 0;
  const shades = new Map<number, string>();
  if (table.keys.length < 2) return shades;
  for (const { row, added } of rows) {
    const value = added?.[key];
    if (value !== last) shade = 1 - shade;
    last = value;
    shades.set(row, shade === 0 ? bodyColours.locked : bodyColours.lockedOther);
  }
  return shades;
}

function openCells(areas: FormTarget['open']): (row: number, column: number) => boolean {
  const open = new Set<string>();
  for (const { row, column, rows, columns } of areas) {
    for (let down = 0; down < rows; down += 1) {
      for (let right = 0; right < columns; right += 1) open.add(`${row + down}:${column + right}`);
    }
  }
  return (row, column) => open.has(`${row}:${column}`);
}
