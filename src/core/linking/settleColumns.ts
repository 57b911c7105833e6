/** Looks at a tab's columns together: two for one field, halves of a pair, halves alone. */
import type { Outline } from '../../outline/schema.ts';
import type { ReadColumn } from './readColumn.ts';

/** The columns with what their neighbours say of them. */
export function settleColumns(columns: readonly ReadColumn[], outline: Outline): ReadColumn[] {
  return pairs(doubles(columns), outline);
}

function placeOf({ field, year, part }: ReadColumn): string {
  return `${field?.code}.${year}.${part === 'denominator' ? part : ''}`;
}

/** Two columns for one field and year are not read, unless they are keys or one is clearly better. */
function doubles(columns: readonly ReadColumn[]): ReadColumn[] {
  return columns.map((column) => {
    if (!column.field) return column;
    const rivals = columns.filter(
      (one) => one !== column && one.field && placeOf(one) === placeOf(column),
    );
    const sureRivals = rivals.filter((one) => one.sure === 'chac');
    if (sureRivals.length === 0) return column;
    if (column.field.kind === 'key') {
      const isFirst = sureRivals.every(
        (one) => one.score < column.score || (one.score === column.score && one.at > column.at),
      );
      return isFirst
        ? column
        : { ...column, field: null, sure: 'chua_ro', reason: twice(sureRivals[0]) };
    }
    return column.sure === 'chac' || rivals.length > 0
      ? { ...column, sure: 'gan_giong', reason: twice(sureRivals[0]) }
      : column;
  });
}

function twice(rival: ReadColumn | undefined): ReadColumn['reason'] {
  return { how: 'twice', words: [rival?.header ?? ''] };
}

/** A denominator makes its neighbour a numerator; one without a numerator waits. */
function pairs(columns: readonly ReadColumn[], outline: Outline): ReadColumn[] {
  const controls = new Set(outline.indicators.map(({ control }) => control));
  const has = (code: string, year: number | null, isBelow: boolean) =>
    columns.some(
      (one) =>
        one.field?.code === code && one.year === year && (one.part === 'denominator') === isBelow,
    );
  return columns.map((column) => {
    const code = column.field?.code ?? '';
    if (!controls.has(code) || column.part === 'ratio') return column;
    if (column.part === 'denominator') {
      if (has(code, column.year, false) || column.sure !== 'chac') return column;
      return { ...column, sure: 'gan_giong', reason: { how: 'alone', words: [] } };
    }
    return has(code, column.year, true) ? { ...column, part: 'numerator' } : column;
  });
}
