/** "Ngân sách | Xã hội hóa | Tổng": what stands before its sum is a part of it, and the sum is the figure. */
import type { FieldWords } from '../fieldWords.ts';
import { isSameNumber, plainNumber } from './tableCell.ts';
import type { TableColumn } from './tableColumns.ts';
import type { GridRow } from './tableGrid.ts';

/** Parts are of no field of their own; a sum that does not hold in every row is of none either. */
export function withSums(
  columns: readonly TableColumn[],
  grid: readonly GridRow[],
): readonly TableColumn[] {
  const rows = grid.filter(({ kind }) => kind === 'rows');
  return columns.reduce((all, column, at) => {
    if (!column.isSum) return all;
    const beside = besideSum(all, at, rows);
    const values = beside.filter((one) => all[one]?.use === 'value');
    const added = [beside, values].find((parts) => rows.every((row) => isSumOf(row, at, parts)));
    const parts = added ?? values;
    const fields = new Set(parts.flatMap((part) => all[part]?.words ?? []));
    if (parts.length < 2 || fields.size > 1) return all;
    const [words = null] = fields;
    return all.map((one, place) => {
      if (parts.includes(place)) return { ...one, use: 'other' as const };
      return place === at && added ? asFigure(one, words) : one;
    });
  }, columns);
}

/** Of the table's own field where no part names one. */
function asFigure(column: TableColumn, words: FieldWords | null): TableColumn {
  return { ...column, use: 'value', words: words ?? column.words, isPlain: true };
}

/** The columns of numbers side by side before a sum, of its year; what was planned or left may be among them. */
function besideSum(
  columns: readonly TableColumn[],
  sum: number,
  rows: readonly GridRow[],
): readonly number[] {
  const { year = null } = columns[sum] ?? {};
  const isBeside = ({ use, year: own }: TableColumn, at: number) =>
    use !== 'label' && own === year && rows.some(({ cells }) => cells[at]?.kind === 'value');
  const apart = columns.slice(0, sum).map((column, at) => !isBeside(column, at));
  const from = apart.lastIndexOf(true) + 1;
  return columns.slice(from, sum).map((_, at) => from + at);
}

function isSumOf({ cells }: GridRow, sum: number, parts: readonly number[]): boolean {
  const numberAt = (at: number) => Number(plainNumber(cells[at]?.shown ?? ''));
  const added = parts.reduce((all, at) => all + numberAt(at), 0);
  return isSameNumber(numberAt(sum), added);
}
