/** Row numbers of a link given as a file hold only for the sheet as it was when the file was written. */
import { cellAt } from '../../workbook.ts';
import type { LinkedTab, LinkedUnit } from '../link.ts';
import type { ReadTab } from '../readTab.ts';
import type { BodyRow } from '../rows/body.ts';

interface NumberedRows {
  /** Units' rows that the link sets aside by their number. */
  readonly apart: readonly BodyRow[];
  /** Rows whose numbers are those of the link, for all that the link names. */
  readonly isAsWritten: boolean;
  /** The first row that is not what the link says, where that would set a row aside; as the link counts. */
  readonly differs: { readonly row: number; readonly name: string } | null;
}

/** The rows that the link sets aside by number. None where a unit of the link has moved: then the numbers mean other rows. */
export function numberedRows(
  linked: LinkedTab,
  read: ReadTab,
  units: readonly LinkedUnit[],
  codeField: string,
): NumberedRows {
  const { firstRow, lastRow, aside } = linked;
  const { rows } = read.body;
  const from = read.grid.turned ? 0 : 1;
  const isOut = (at: number) => aside.includes(at) || at < firstRow || at > lastRow;
  const isIn = (row: number) => row >= firstRow && row <= lastRow;
  const named = units.filter(({ tab, row }) => tab === linked.tab && isIn(row));
  const isOf = (row: BodyRow, unit: LinkedUnit) =>
    asSpelt(row.name) === asSpelt(unit.name) || codeOf(read, row, codeField) === asSpelt(unit.code);
  const gone = named.flatMap((unit) => {
    const { row } = unit;
    const stands = rows.some((one) => one.row + from === row && isOf(one, unit));
    return stands ? [] : [{ row, name: unit.name }];
  });
  const last = Math.max(0, ...[...rows, ...read.body.aside].map(({ row }) => row + from));
  const isAsWritten = gone.length === 0 && last === Math.max(lastRow, ...aside);
  const numbered = rows.filter(({ row }) => isOut(row + from));
  const isKnown = (row: BodyRow) => named.some((unit) => isOf(row, unit));
  if (isAsWritten) {
    // Below the units a link names nobody: a total then may be a unit's row now.
    const doubtful = numbered.find((row) => {
      const at = row.row + from;
      return (at < firstRow || at > lastRow) && !isKnown(row);
    });
    const differs = doubtful ? { row: doubtful.row + from, name: doubtful.name } : null;
    return { apart: differs ? [] : numbered, isAsWritten, differs };
  }
  const isMeant =
    named.some(({ row }) => isOut(row)) || (named.length === 0 && numbered.length > 0);
  const [counted] = numbered.map(({ row, name }) => ({ row: row + from, name }));
  const [missing] = gone.sort((a, b) => a.row - b.row);
  const first = missing ?? counted ?? { row: last, name: '' };
  return { apart: [], isAsWritten, differs: isMeant ? first : null };
}

/** A name as it is written, with its accents. */
export function asSpelt(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** What a column of codes has in a row; null for none. */
export function codeOf({ columns, grid }: ReadTab, { row }: BodyRow, code: string): string | null {
  const column = columns.find(({ field, sure }) => field?.code === code && sure === 'chac');
  return (column && asSpelt(cellAt(grid, row, column.at).shown)) || null;
}
