/** Which rows of a table are read: of schools, months or classes their sum, where it is the sum of all of them. */

import type { FieldWords } from '../fieldWords.ts';
import { isSchoolYear } from '../numbers/figuresAre.vi.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import type { DataRow } from './dataRow.ts';
import { isOfSchool, type SumOf, sumTold, type TablePart, tellsAll, yearOfTerm } from './spans.ts';
import { isSameNumber, numberIn } from './tableCell.ts';

/** A row to be read, and what makes the number of a column doubtful. */
export interface RowToRead {
  readonly one: DataRow;
  readonly doubtAt: (column: number) => FigureDoubt | null;
}

/** `parts` are asked about where no sum tells surely of the same field and year. */
interface RowsToRead {
  readonly others: readonly RowToRead[];
  readonly sums: readonly RowToRead[];
  readonly parts: readonly RowToRead[];
}

interface Sum {
  readonly one: DataRow;
  readonly sum: SumOf;
  readonly beside: Beside;
}

export const asIs = (one: DataRow): RowToRead => ({ one, doubtAt: () => null });

export function rowsToRead(rows: readonly DataRow[]): RowsToRead {
  const hasFields = rows.some(({ own }) => own.words !== null);
  const read = rows.some(({ sort }) => sort === 'span')
    ? rowsBesideSpans(rows, hasFields)
    : { others: rowsOfPlaces(rows, hasFields), sums: [], parts: [] };
  return { ...read, others: [...read.others, ...rowsOfRanges(rows)] };
}

/** School years are asked about; other years together only where no row tells of one. */
function rowsOfRanges(rows: readonly DataRow[]): readonly RowToRead[] {
  const isDated = rows.some(({ own }) => own.year !== null);
  return rows.flatMap((one): RowToRead[] => {
    if (one.sort !== 'range' || one.isPlan) return [];
    const isOfSchoolYear = isSchoolYear(one.label);
    if (!isOfSchoolYear && isDated) return [];
    return [{ one, doubtAt: () => (isOfSchoolYear ? 'school-year' : 'whole-period') }];
  });
}

function rowsOfPlaces(rows: readonly DataRow[], hasFields: boolean): readonly RowToRead[] {
  const places = rows.filter(({ sort }) => sort === 'place');
  const isRow = (one: DataRow) => isRead(one, places.length, hasFields) || isOnlyWhole(one);
  return rows.filter(isRow).map((one) => withSum(one, places));
}

/** Some rows are months, terms or classes, which divide what others count. */
function rowsBesideSpans(rows: readonly DataRow[], hasFields: boolean): RowsToRead {
  const sums = sumsOf(rows);
  const wholes = sums.filter(({ sum }) => sum !== 'part' && sum !== 'years');
  const holding = wholes.filter(({ one, beside }) =>
    one.row.cells.some((_, at) => beside.isSum(one.row, at)),
  );
  const [summed, whole] = [rowsIn(sums), rowsIn(wholes)];
  const isOther = (one: DataRow) =>
    !summed.has(one) && one.sort !== 'span' && isRead(one, several, hasFields);
  return {
    others: rows.filter(isOther).map(asIs),
    sums: (holding.length > 0 ? holding : wholes).map((sum) => ({
      one: inYearOfParts(sum),
      doubtAt: (at: number) => doubtOfSum(sum, at),
    })),
    parts: rows
      .filter((one) => !whole.has(one) && (isPart(one) || summed.has(one)))
      .map((one) => ({ one, doubtAt: () => doubtOfPart(one) })),
  };
}

/** "Quý I/2024, …, Tổng cộng": its year is that of its parts. */
function inYearOfParts({ one, beside: { year } }: Sum): DataRow {
  return year === null || yearOf(one) !== null ? one : { ...one, own: { ...one.own, year } };
}

const rowsIn = (sums: readonly Sum[]) => new Set(sums.map(({ one }) => one));
/** Places, where there are spans: none is the only one. */
const several = 2;

/** A sum of schools that is not what they make, nor they and their own sums. */
function withSum(one: DataRow, places: readonly DataRow[]): RowToRead {
  const isAdded = one.sort === 'total' && places.length > 1 && sumTold(one.part.key) === 'beside';
  const doubtAt = (at: number) => {
    const whole = numberIn(one.row.cells[at]?.shown ?? '');
    const added = addedIn(places, at);
    return whole === null || isSameNumber(whole, added) || isSameNumber(whole * 2, added)
      ? null
      : 'may-overlap';
  };
  return isAdded ? { one, doubtAt } : asIs(one);
}

/** "Lớp: Toàn trường", and no class beside it. */
function isOnlyWhole({ sort, part }: DataRow): boolean {
  return sort === 'total' && part.head !== '' && sumTold(part.key) === 'school';
}

/** Of rows of schools only their sum counts, or the only one. */
function isRead({ sort, own }: DataRow, places: number, hasFields: boolean): boolean {
  if (sort === 'total') return places > 0 && !hasFields;
  if (sort === 'place') return places === 1 && !hasFields;
  return sort === 'plain' && (own.words !== null || own.year !== null || places < 2);
}

/** A year that has no parts is no sum of them; sums of the same field and year share their parts. */
function sumsOf(rows: readonly DataRow[]): readonly Sum[] {
  const parts = rows.filter((one) => isPart(one) && sumTold(one.part.key) === null);
  const shared = new Map<unknown, Map<number | null, Beside>>();
  return rows.flatMap((one): Sum[] => {
    const sum = one.sort === 'span' ? null : sumTold(one.part.key);
    if (sum === null) return [];
    const [words, year] = [one.own.words, yearOf(one)];
    const ofField = shared.get(words) ?? new Map<number | null, Beside>();
    const beside =
      ofField.get(year) ?? new Beside(parts.filter((part) => isPartOf(part, words, year)));
    shared.set(words, ofField.set(year, beside));
    return beside.spans.length > 0 ? [{ one, sum, beside }] : [];
  });
}

/** The parts of a sum; what they make in a column is added once. */
class Beside {
  readonly spans: readonly TablePart[];
  readonly isOfYears: boolean;
  /** Of all of them. */
  readonly year: number | null;
  readonly #rows: readonly DataRow[];
  readonly #added = new Map<number, number>();
  readonly #told = new Map<string, boolean>();

  constructor(rows: readonly DataRow[]) {
    this.#rows = rows;
    this.spans = rows.filter(({ sort }) => sort === 'span').map(({ part }) => part);
    const [year = null, ...others] = new Set(rows.map(yearOf));
    this.isOfYears = others.length > 0;
    this.year = this.isOfYears ? null : year;
  }

  isAllIn(sum: SumOf, key: string): boolean {
    const isAll = this.#told.get(key) ?? tellsAll(sum, key, this.spans);
    this.#told.set(key, isAll);
    return isAll;
  }

  isSum({ cells }: DataRow['row'], at: number): boolean {
    const whole = numberIn(cells[at]?.shown ?? '');
    const added = this.#added.get(at) ?? addedIn(this.#rows, at);
    this.#added.set(at, added);
    return whole !== null && isSameNumber(whole, added);
  }
}

const isPart = ({ sort }: DataRow): boolean => sort === 'span' || sort === 'place';

function isPartOf(part: DataRow, words: FieldWords | null, year: number | null): boolean {
  const own = yearOf(part);
  return part.own.words === words && (own === null || year === null || own === year);
}

function yearOf({ own, block, part }: DataRow): number | null {
  return own.year ?? yearOfTerm(part) ?? block.year;
}

function doubtOfSum({ one, sum, beside }: Sum, at: number): FigureDoubt | null {
  if (beside.isOfYears) return 'whole-period';
  const isAll = beside.isAllIn(sum, one.part.key) && beside.isSum(one.row, at);
  return isAll ? null : 'may-overlap';
}

/** That the number may not be the sum of all. */
export const isOfSum = (doubt: FigureDoubt): boolean =>
  doubt === 'may-overlap' || doubt === 'whole-period';

function addedIn(rows: readonly DataRow[], at: number): number {
  return rows.reduce((all, { row }) => all + (numberIn(row.cells[at]?.shown ?? '') ?? 0), 0);
}

function doubtOfPart({ part, sort }: DataRow): FigureDoubt {
  if (sumTold(part.key) === 'years') return 'whole-period';
  return sort === 'span' && !isOfSchool(part) ? 'part-year' : 'may-overlap';
}
