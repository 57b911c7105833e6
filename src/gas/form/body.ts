/** Lays out the rows of a table as cells: what the lists put there, and how open and locked cells look. */
import type { FittedTable } from '../../core/form/fit.ts';
import type { FormTarget } from '../../core/form/formulas/target.ts';
import { dressCells } from '../sheets/layoutWriter.ts';
import { type Appearance, bodyColours, lineColour, looks } from '../sheets/looks.ts';
import type { Painted } from '../sheets/painted.ts';
import { blocksOf, type CellBlock, type Still } from './blocks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** These columns on these rows (from 0); only for cells that were not there before. Their formats stay. */
export function writeBody(
  sheet: Sheet,
  target: FormTarget,
  { columns, rows }: Pick<CellBlock, 'columns' | 'rows'>,
  still: Still,
): void {
  const blocks = blocksOf(columns, rows);
  const cells = bodyCells(target);
  const painted = blocks.map((block) => [block.range(sheet), cells(block)] as const);
  // Values first and together: a row with its key and without the rest would pass for one that was there.
  if (blocks.length > 0) still();
  for (const [range, own] of painted)
    range.setValues(own.map((row) => row.map(({ value }) => value)));
  for (const [range, own] of painted) {
    dressCells(range, own);
    range.setVerticalAlignment('middle');
    range.setBorder(true, true, true, true, true, true, lineColour, null);
  }
}

/** The cells of a block of rows and columns, for any block of the table. */
export function bodyCells(
  target: FormTarget,
): (block: Pick<CellBlock, 'columns' | 'rows'>) => Painted[][] {
  const { fitted, open, format } = target;
  const isOpen = openCells(open);
  const shadeOf = shades(fitted, open.length === 0);
  const lookOf = bodyLooks();
  const added = new Map(fitted.rows.map(({ row, added: listed }) => [row, listed]));
  return ({ columns, rows }) =>
    rows.map((row) =>
      columns.map((placed) => {
        const { column, at } = placed;
        const background = isOpen(row, at) ? bodyColours.open : shadeOf(row, placed);
        return {
          value: added.get(row)?.[column.code] ?? '',
          look: lookOf(background, alignmentOf(placed)),
          span: 1,
          format: format(column, row, at),
        };
      }),
    );
}

/** One look for each colour and alignment. */
function bodyLooks(): (background: string, align: Appearance['align']) => Appearance {
  const made = new Map<string, Appearance>();
  return (background, align) => {
    const key = background + align;
    const known = made.get(key);
    if (known) return known;
    const look = { ...looks.text, background, align };
    made.set(key, look);
    return look;
  };
}

type Placed = CellBlock['columns'][number];

function alignmentOf({ column: { field } }: Placed): 'left' | 'center' {
  const isText = field.kind === 'text' || field.kind === 'key';
  return isText || field.native?.role === 'agreement' ? 'left' : 'center';
}

/** Locked cells of one unit's rows share a shade, its neighbours' the other; the Department's own are white. */
function shades(
  { table, rows }: FittedTable,
  isDepartments: boolean,
): (row: number, placed: Placed) => string {
  const [key = ''] = table.keys;
  let last: unknown;
  let shade = 0;
  const ofRows = new Map<number, string>();
  if (table.keys.length > 1) {
    for (const { row, added } of rows) {
      const value = added?.[key];
      if (value !== last) shade = 1 - shade;
      last = value;
      ofRows.set(row, shade === 0 ? bodyColours.locked : bodyColours.lockedOther);
    }
  }
  return (row, { column }) =>
    isDepartments && !table.keys.includes(column.code)
      ? bodyColours.open
      : (ofRows.get(row) ?? bodyColours.locked);
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
