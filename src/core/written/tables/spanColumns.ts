/** "HK I | HK II | Cả năm": columns that part the year or the school, and what they make together. */
import type { FigureDoubt } from '../writtenReport.ts';
import { isOfSchool, sumTold, type TablePart, tellsAll } from './spans.ts';
import { isSameNumber, numberIn } from './tableCell.ts';
import type { TableColumn } from './tableColumns.ts';
import type { GridRow } from './tableGrid.ts';
import { yearAlone } from './tableWords.vi.ts';

/** A part waits where nothing beside it tells the whole; a sum is sure where it is that of all parts. */
export function withSpanColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  const spans = columns.flatMap((column, at) =>
    column.span && column.use === 'value' ? [at] : [],
  );
  if (spans.length === 0) return columns;
  const told = columns.map((column) => {
    const key = lowest(column);
    const sum = column.span || column.words || column.use === 'label' ? null : sumTold(key);
    if (sum === null) return column;
    const sumOf = spans.filter((one) => isOfSameYear(columns[one], column));
    const parts = sumOf.map((one) => columns[one]?.span).filter((one): one is TablePart => !!one);
    // "Năm 2024" is the year's own, unless all parts of it stand beside it and make another number.
    if (yearAlone.test(key)) return tellsAll('beside', key, parts) ? { ...column, sumOf } : column;
    const isAll = tellsAll(sum, key, parts);
    const doubt: FigureDoubt | null = isAll
      ? null
      : sum === 'years'
        ? 'whole-period'
        : 'may-overlap';
    return { ...column, use: 'value' as const, isPlain: true, isSum: false, doubt, sumOf };
  });
  return told.map((column, at) => {
    if (!spans.includes(at)) return column;
    const toldBy = told.flatMap((one, place) => {
      const isWhole = one.sumOf !== null || yearAlone.test(lowest(one));
      return isWhole && one.doubt === null && isOfSameYear(one, column) ? [place] : [];
    });
    const doubt = column.span && isOfSchool(column.span) ? 'may-overlap' : 'part-year';
    return { ...column, isPlain: column.words === null, doubt, toldBy };
  });
}

/** The number of a sum in a row, where it is what its parts make. */
export function holdsIn({ cells }: GridRow, sum: number, { sumOf }: TableColumn): boolean {
  const whole = numberIn(cells[sum]?.shown ?? '');
  const added = (sumOf ?? []).reduce((all, at) => all + (numberIn(cells[at]?.shown ?? '') ?? 0), 0);
  return whole !== null && (sumOf === null || isSameNumber(whole, added));
}

const lowest = ({ keys }: TableColumn): string => keys[keys.length - 1] ?? '';

function isOfSameYear(one: TableColumn | undefined, other: TableColumn): boolean {
  return one !== undefined && (one.year === null || other.year === null || one.year === other.year);
}
