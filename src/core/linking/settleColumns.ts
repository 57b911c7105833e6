/** Looks at a tab's columns together: two for one field, halves of a pair, halves alone. */
import type { Field, Outline } from '../../outline/schema.ts';
import type { ReadColumn } from './meaningTypes.ts';
import { byTable } from './together/byTable.ts';
import { withTwins } from './together/twins.ts';
import { byChoices, withWitnesses } from './witnesses.ts';

/** The columns with what their neighbours say of them. */
export function settleColumns(
  columns: readonly ReadColumn[],
  fields: readonly Field[],
  outline: Outline,
): ReadColumn[] {
  const chosen = columns.map((column) => byChoices(column, fields, outline));
  const alone = withWitnesses(halves(withWitnesses(chosen, outline), outline), outline);
  const settled = withOneUnit(withWitnesses(byTable(alone, outline), outline));
  const single = doubles(settled.map((column) => withoutSum(column, settled)));
  return pairs(withTwins(single, outline), outline);
}

/** Money of one question in different units, or with a unit over some years alone: a person says what the others are in. */
function withOneUnit(columns: readonly ReadColumn[]): ReadColumn[] {
  return columns.map((column) => {
    const { field, sure, unit } = column;
    if (field?.kind !== 'money' || sure !== 'chac' || unit !== '') return column;
    const isScaled = columns.some((one) => one.field?.code === field.code && one.unit !== '');
    return isScaled
      ? { ...column, sure: 'gan_giong', reason: { how: 'money', words: [] } }
      : column;
  });
}

/** A question without its year, next to those of several years: their sum, or something else. */
function withoutSum(column: ReadColumn, columns: readonly ReadColumn[]): ReadColumn {
  const { field, year } = column;
  if (!field || year !== null) return column;
  const dated = columns.filter((one) => one.field?.code === field.code && one.year !== null);
  if (dated.length < 2) return column;
  return { ...column, field: null, part: null, sure: 'chua_ro', reason: twice(dated[0]) };
}

/** "Số trường" next to "Số trường định kỳ tổ chức": its denominator. */
function halves(columns: readonly ReadColumn[], outline: Outline): ReadColumn[] {
  const controls = new Set(outline.indicators.map(({ control }) => control));
  return columns.map((column) => {
    const { field, part, year, sure, reason, rivals = [] } = column;
    if (!field || sure !== 'gan_giong' || part !== null || !controls.has(field.code)) return column;
    const isTaken = columns.some(
      (one) =>
        one.field?.code === field.code &&
        one.year === year &&
        one.sure === 'chac' &&
        one.part !== 'denominator',
    );
    const isHalf = rivals.some(
      (one) => one.field?.code === field.code && one.part === 'denominator',
    );
    return isTaken && isHalf && (reason.how === 'missing-words' || reason.how === 'several')
      ? { ...column, part: 'denominator' }
      : column;
  });
}

function placeOf({ field, year, part }: ReadColumn): string {
  return `${field?.code}.${year}.${part === 'denominator' ? part : ''}`;
}

/** Two columns for one field and year are not read, unless they are keys or one is clearly better. */
function doubles(columns: readonly ReadColumn[]): ReadColumn[] {
  return columns.map((column) => {
    if (!column.field) return column;
    const rivals = columns.filter(
      (one) =>
        one !== column &&
        one.field &&
        placeOf(one) === placeOf(column) &&
        !(isParticular(one) && isParticular(column)),
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

/** "Họ tên", "Điện thoại" under "Đầu mối": parts of one answer. */
function isParticular({ reason }: ReadColumn): boolean {
  return reason.how === 'particular';
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
    if (!controls.has(code)) return column;
    if (column.part === 'denominator') {
      if (has(code, column.year, false) || column.sure !== 'chac') return column;
      return { ...column, sure: 'gan_giong', reason: { how: 'alone', words: [] } };
    }
    // What a cell with both numbers says more than the denominator's column is compared with it.
    return has(code, column.year, true) ? { ...column, part: 'numerator' } : column;
  });
}
