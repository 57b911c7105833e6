/** The shape of a pasted block: what is its header, which column names its rows, which columns hold values. */
import { compareKey } from '../../../core/text/text.ts';
import { isNameHead, isStateWord, isTotalName, yearInHead } from '../form/patterns.vi.ts';

/** A column of values, with what its header says. */
export interface BlockColumn {
  readonly at: number;
  readonly year: number | null;
  /** The words over it, '' without any. */
  readonly label: string;
  /** Words after the figures, in a block without header. */
  readonly isNote: boolean;
}

export interface BlockShape {
  /** Rows below the header, all of one width; totals are not among them. */
  readonly body: readonly (readonly string[])[];
  /** The column that names the rows; -1 when there is none. */
  readonly names: number;
  readonly columns: readonly BlockColumn[];
  /** Names of the rows of totals, which no line takes. */
  readonly totals: readonly string[];
}

type Cells = readonly (readonly string[])[];

const hasLetters = (cell: string) => /\p{L}{2}/u.test(cell);
const isWords = (cell: string) => hasLetters(cell) && !isStateWord(cell);
export const isFigureCell = (cell: string) =>
  cell !== '' && (isStateWord(cell) || /^[\d.,\s\u00a0-]+$/.test(cell));

/** `isKnown`: a cell that names a line of the form. */
export function blockShape(block: Cells, isKnown: (cell: string) => boolean): BlockShape {
  const width = Math.max(0, ...block.map((row) => row.length));
  const padded = block.map((row) => [...row, ...Array(width - row.length).fill('')]);
  const rows = hasYearsDown(padded, isKnown) ? turned(padded) : padded;
  const top = rows.findIndex((row) => row.some(isKnown));
  const header = headerLength(rows, top);
  const below = rows.slice(header);
  const names = nameColumn(below, isKnown);
  const numbered = names >= 0 && header > 0 && isNumbering(below[0] ?? []);
  const body = numbered ? below.slice(1) : below;
  const isTotal = (row: readonly string[]) =>
    names >= 0 && !row.some(isKnown) && row.slice(0, names + 1).some(isTotalName);
  return {
    body: body.filter((row) => !isTotal(row)),
    names,
    columns: columnsOf(rows.slice(0, header), body, names),
    totals: body.filter(isTotal).map((row) => row.find(isTotalName) ?? ''),
  };
}

/** Years that go down the first column, one a row. */
function hasYearsDown(rows: Cells, isKnown: (cell: string) => boolean): boolean {
  if (rows.some((row) => row.some(isKnown))) return false;
  const first = rows.map(([cell = '']) => yearInHead(cell));
  const years = first.filter((year) => year !== null);
  const across = rows.some((row) => row.filter((cell) => yearInHead(cell) !== null).length > 1);
  return !across && years.length > 1 && new Set(years).size === years.length;
}

function turned(rows: Cells): string[][] {
  return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
}

/** Rows at the top that hold no values: years, names of columns, titles over them. */
function headerLength(rows: Cells, top: number): number {
  const above = top < 0 ? rows.length : top;
  let length = 0;
  rows.slice(0, above).forEach((row, at) => {
    if (isHeader(row, top >= 0)) length = at + 1;
  });
  return length;
}

/** `isNamed`: the rows below are named, so that a single year above them can only be a header. */
function isHeader(row: readonly string[], isNamed: boolean): boolean {
  const filled = row.filter((cell) => cell !== '');
  const years = filled.filter((cell) => yearInHead(cell) !== null);
  if (new Set(years.map(yearInHead)).size > 1) return true;
  if (years.length === 1 && years.some(hasLetters) && isNamed) return true;
  return (
    filled.some(isNameHead) &&
    filled.every((cell) => !isFigureCell(cell) || yearInHead(cell) !== null)
  );
}

/** A row that only counts the columns: 1 2 3 4, (1) (2) (3), A B 1 2. */
function isNumbering(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  const marks = filled.filter((cell) => /^\(?(?:\d{1,2}|\p{Lu})\)?$/u.test(cell));
  const numbers = marks.map((cell) => Number(/\d+/.exec(cell)?.[0] ?? Number.NaN));
  const own = numbers.filter((one) => !Number.isNaN(one));
  const rises = own.every((one, at) => at === 0 || one === (own[at - 1] ?? 0) + 1);
  return marks.length === filled.length && own.length > 1 && rises;
}

/** The column with most names of the form; where no name is known, the first with words in most rows. */
function nameColumn(rows: Cells, isKnown: (cell: string) => boolean): number {
  const width = rows[0]?.length ?? 0;
  const counts = (is: (cell: string) => boolean) =>
    Array.from({ length: width }, (_, at) => rows.filter((row) => is(row[at] ?? '')).length);
  const known = counts(isKnown);
  const most = Math.max(0, ...known);
  if (most > 0) return known.indexOf(most);
  if (width < 2) return -1;
  const words = counts(isWords);
  const figure = counts(isFigureCell).findIndex((n, at) => n > (words[at] ?? 0) && at > 0);
  const before = figure < 0 ? width - 1 : figure;
  return words.findIndex((n, at) => at < before && n * 2 > rows.length);
}

function columnsOf(header: Cells, body: Cells, names: number): BlockColumn[] {
  const width = body[0]?.length ?? header[0]?.length ?? 0;
  const isBlank = (at: number) => body.every((row) => (row[at] ?? '') === '');
  const years = Array.from({ length: width }, (_, at) => {
    const own = header.map((row) => yearInHead(row[at] ?? '')).filter((year) => year !== null);
    return own[own.length - 1] ?? null;
  });
  // A year that is merged over two columns may have its figures in the second.
  years.forEach((year, at) => {
    const isSecond = years[at + 1] === null && !isBlank(at + 1) && labelOf(header, at + 1) === '';
    if (year === null || !isBlank(at) || at + 1 >= width || !isSecond) return;
    years[at] = null;
    years[at + 1] = year;
  });
  return Array.from({ length: width }, (_, at) => at)
    .filter((at) => at > names)
    .map((at) => ({ at, year: years[at] ?? null, label: labelOf(header, at), isNote: false }));
}

function labelOf(header: Cells, at: number): string {
  return header
    .map((row) => row[at] ?? '')
    .filter((cell) => cell !== '')
    .join(' ');
}

/** Headers of the form's own words: the same, or the words of one in the other's. */
export function saysLabel(header: string, label: string): boolean {
  const [one, other] = [compareKey(header), compareKey(label)];
  return one !== '' && (one === other || one.includes(other));
}
