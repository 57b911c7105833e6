/** What a column may be whose words do not say it: by its values, by a figure that it is part of, by its place. Such a column waits. */
import { answerFields, type Field, isNumeric, type Outline } from '../../../outline/schema.ts';
import { looseKey } from '../../text/text.ts';
import { areFigures, type ColumnValues, numberShown } from '../columnValues.ts';
import type { ReadColumn, ShownTable } from '../meaningTypes.ts';
import { isPosition, isReportNumber, mayHold } from '../shape/holds.ts';
import { stemOf } from '../shape/stem.ts';

/** The answers with their parts told from wholes, and open columns proposed; any other table as it is. */
export function byLooks<Tab extends ShownTable>(read: Tab, outline: Outline): Tab {
  if (read.role !== 'answers') return read;
  const columns = read.columns.map((one, at) => asPart(one, at, read, outline));
  const signed = columns.map((one) => ofSigning(one, columns, outline));
  return { ...read, columns: signed.map((one) => byPlace(one, signed, outline)) };
}

/** "Giải quyết xong" right behind what was received, and nowhere more than it: so is every part of it, so the column waits. */
function asPart(
  column: ReadColumn,
  at: number,
  { columns, grid, body }: ShownTable,
  outline: Outline,
): ReadColumn {
  const { field, sure, rivals = [] } = column;
  if (!field || sure !== 'gan_giong') return column;
  const before = columns[at - 1];
  const meant = [{ field, part: column.part }, ...rivals];
  for (const { lesser, greater } of outline.relations.notMoreThan) {
    const own = meant.find((one) => one.field?.code === lesser);
    const isBehind = before?.field?.code === greater && before.year === column.year;
    const isTaken = columns.some(
      (one) => one !== column && one.field?.code === lesser && one.year === column.year,
    );
    if (!own?.field || !isBehind || isTaken || !isNoMore(column.at, before.at)) continue;
    const reason = { how: 'beside', words: [column.header] } as const;
    return { ...column, field: own.field, part: own.part, reason };
  }
  return column;

  function isNoMore(lesser: number, greater: number): boolean {
    const figure = (row: number, of: number) => numberShown(grid.shown[row]?.[of] ?? '');
    const told = body.rows.flatMap(({ row }) => {
      const [a, b] = [figure(row, lesser), figure(row, greater)];
      return a === null || b === null ? [] : [{ a, b }];
    });
    return told.length >= 2 && told.every(({ a, b }) => a <= b) && told.some(({ b }) => b > 0);
  }
}

/** Dates, a report's number, positions, names of people at the end of the row: who signed, and when. */
function ofSigning(
  column: ReadColumn,
  columns: readonly ReadColumn[],
  outline: Outline,
): ReadColumn {
  if (!isOpen(column)) return column;
  const { signing } = outline;
  const fields = answerFields(outline);
  const isFree = (code: string) => !columns.some(({ field }) => field?.code === code);
  const last = Math.max(
    ...columns.filter(({ field }) => field && isNumeric(field)).map(({ at }) => at),
  );
  const code = signedBy(column.values, column.at > last, outline);
  const field = fields.find((one) => one.code === code);
  return field && Object.values(signing).includes(field.code) && isFree(field.code)
    ? proposed(column, field)
    : column;
}

function signedBy(values: ColumnValues, isLast: boolean, outline: Outline): string | null {
  const { texts, filled, dates } = values;
  const { documentDate, documentNumber, position, name } = outline.signing;
  const most = (test: (text: string) => boolean) => texts.filter(test).length > texts.length * 0.6;
  if (filled < 2) return null;
  if (dates > filled * 0.6) return documentDate;
  if (most((text) => isReportNumber(text))) return documentNumber;
  if (most((text) => isPosition(text, outline))) return position;
  return isLast && most(isPerson) ? name : null;
}

/** "Cao Minh Đạt", "chị Đượm", "Tuyết": a few words, the last with a capital. */
function isPerson(text: string): boolean {
  const list = text.trim().split(/\s+/);
  const [last = ''] = list.slice(-1);
  return list.length <= 5 && /^\p{Lu}\p{Ll}+$/u.test(last) && !/[\d.,;/]/.test(text.slice(0, -1));
}

/** Between two sure questions of the outline with one question between that no column asks. */
function byPlace(column: ReadColumn, columns: readonly ReadColumn[], outline: Outline): ReadColumn {
  if (!isOpen(column)) return column;
  const isFigure = areFigures(column.values);
  const order = answerFields(outline).filter(
    (field) => isNumeric(field) === isFigure && field.kind !== 'key' && field.kind !== 'native',
  );
  const places = (list: readonly ReadColumn[]) =>
    list
      .filter(({ sure, field }) => sure === 'chac' && field && isNumeric(field) === isFigure)
      .map(({ field }) => order.findIndex(({ code }) => code === field?.code))
      .find((at) => at >= 0);
  const left = places([...columns].reverse().filter(({ at }) => at < column.at));
  const right = places(columns.filter(({ at }) => at > column.at));
  if (left === undefined || right === undefined) return column;
  const year = yearOf(column, outline);
  const free = order
    .slice(left + 1, right)
    .filter(
      (field) =>
        !columns.some((one) => one.field?.code === field.code && one.year === year) &&
        Boolean(field.yearly) === (year !== null) &&
        mayHold(field, column, outline),
    );
  const [only, ...others] = free;
  const isAlone = !columns.some(
    (one) => one !== column && isOpen(one) && stemOf(one) !== stemOf(column) && isBetween(one),
  );
  return only && others.length === 0 && isAlone ? { ...proposed(column, only), year } : column;

  /** Another open column has as good a claim. */
  function isBetween(one: ReadColumn): boolean {
    const [from, to] = [Math.min(one.at, column.at), Math.max(one.at, column.at)];
    const hasSure = columns.some(
      ({ at, sure, field }) => at > from && at < to && field && sure === 'chac',
    );
    return !hasSure && areFigures(one.values) === isFigure;
  }
}

/** No word says anything, and there are cells to go by. */
function isOpen({ field, sure, reason, values }: ReadColumn): boolean {
  return field === null && sure === 'chua_ro' && reason.how === 'none' && values.filled > 1;
}

function proposed(column: ReadColumn, field: Field): ReadColumn {
  const reason = { how: 'beside', words: [column.header] } as const;
  return { ...column, field, part: null, sure: 'gan_giong', reason };
}

/** The form's one year in a header. */
function yearOf({ header, year }: ReadColumn, { years }: Outline): number | null {
  const found = years.filter((one) => looseKey(header).includes(String(one)));
  return year ?? (found.length === 1 ? (found[0] ?? null) : null);
}
