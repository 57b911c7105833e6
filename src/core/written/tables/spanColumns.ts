/** "HK I | HK II | Cả năm": columns that part the year or the school, and what they make together. */
import type { FigureDoubt } from '../writtenReport.ts';
import { isOfSchool, sumTold, type TablePart, tellsAll } from './spans.ts';
import { isSameNumber, numberIn } from './tableCell.ts';
import type { TableColumn } from './tableColumns.ts';
import type { GridRow } from './tableGrid.ts';
import { yearAlone } from './tableWords.vi.ts';

/** A part waits where nothing beside it tells the whole; a sum is sure where it is that of all parts. */
export function withSpanColumns(
  columns: readonly TableColumn[],
  grid: readonly GridRow[],
): readonly TableColumn[] {
  const spans = columns.flatMap((column, at) =>
    column.span && column.use === 'value' ? [at] : [],
  );
  if (spans.length === 0) return columns;
  const rows = grid.filter(({ kind }) => kind === 'rows');
  const told = columns.map((column) => {
    const key = lowest(column);
    const sum = column.span || column.words || column.use === 'label' ? null : sumTold(key);
    if (sum === null || yearAlone.test(key)) return column;
    const own = spans.filter((at) => isOfSameYear(columns[at], column));
    const parts = own.map((at) => columns[at]?.span).filter((one): one is TablePart => !!one);
    const isAll =
      tellsAll(sum, key, parts) && rows.every((row) => isSumIn(row, columns.indexOf(column), own));
    const doubt: FigureDoubt | null = isAll
      ? null
      : sum === 'years'
        ? 'whole-period'
        : 'may-overlap';
    return {
      ...column,
      use: 'value' as const,
      isPlain: true,
      isSum: false,
      doubt,
      isWhole: sum !== 'part' && sum !== 'years',
    };
  });
  return told.map((column, at) => {
    if (!spans.includes(at)) return column;
    const isTold = told.some(
      (one) => (isSure(one) || yearAlone.test(lowest(one))) && isOfSameYear(one, column),
    );
    if (isTold) return { ...column, use: 'other' as const };
    const doubt = column.span && isOfSchool(column.span) ? 'may-overlap' : 'part-year';
    return { ...column, isPlain: column.words === null, doubt };
  });
}

const isSure = ({ isWhole, doubt }: TableColumn): boolean => isWhole && doubt === null;
const lowest = ({ keys }: TableColumn): string => keys[keys.length - 1] ?? '';

function isOfSameYear(one: TableColumn | undefined, other: TableColumn): boolean {
  return one !== undefined && (one.year === null || other.year === null || one.year === other.year);
}

function isSumIn({ cells }: GridRow, sum: number, parts: readonly number[]): boolean {
  const whole = numberIn(cells[sum]?.shown ?? '');
  const added = parts.reduce((all, at) => all + (numberIn(cells[at]?.shown ?? '') ?? 0), 0);
  return whole === null || isSameNumber(whole, added);
}
