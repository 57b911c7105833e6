/** Parts the rows of a tab into tables: heads, the rows under them, and whom the lines above say that they list. */
import { tidy } from '../../text/text.ts';
import {
  asksPupil,
  beginsName,
  isHeadWord,
  isSureHead,
  type Whose,
  whomListed,
  whoseNames,
} from './pupilHeads.vi.ts';
import { hasName } from './pupilNames.vi.ts';
import { isClass, isDay, isNumber, isYear } from './pupilSigns.vi.ts';

export interface PeopleHead {
  /** With the heads above it. */
  readonly whole: string;
  readonly own: string;
  readonly whose: Whose;
  /** A name may go on in the next column. */
  readonly begins: boolean;
}

export interface PeopleRow {
  readonly row: number;
  /** First line of each cell. */
  readonly own: readonly string[];
  readonly listed: 'pupils' | 'adults' | null;
}

export interface PeopleTable {
  readonly heads: readonly PeopleHead[];
  readonly rows: readonly PeopleRow[];
}

export function tablesIn(rows: readonly (readonly string[])[]): PeopleTable[] {
  let heads: PeopleHead[] = [];
  let under: PeopleRow[] = [];
  let listed: PeopleRow['listed'] = null;
  const tables: PeopleTable[] = [{ heads, rows: under }];
  const last = { blank: -1, said: -1, body: -1 };
  for (const [row, cells] of rows.entries()) {
    const own = cells.map(firstLine);
    const filled = own.filter((cell) => cell !== '');
    const [only = ''] = filled;
    if (filled.length === 0) last.blank = row;
    else if (filled.length === 1 && (isClass(only) || whomListed(only) !== null)) {
      listed = whomListed(only) ?? (listed === 'adults' ? listed : 'pupils');
      last.said = row;
    }
    if (isHeadRow(filled, last.body >= 0 || heads.some(isOfTable))) {
      const goesOn =
        under.length === 0 &&
        heads.filter(({ own: one }) => one !== '').length > 1 &&
        heads.some(isOfTable);
      // A table of its own, and no line above it that says whose.
      if (last.body >= 0 && last.blank > last.body && last.said < last.blank) listed = null;
      heads = goesOn ? headsUnder(heads, own) : own.map((cell) => headOf('', cell));
      under = [];
      tables.push({ heads, rows: under });
    } else if (filled.length > 0 && !(last.said === row && isSmall(only))) {
      under.push({ row, own, listed });
      if (filled.length > 1) last.body = row;
    }
  }
  return tables;
}

/** A heading without a name: only its first letter may be a capital. */
const isSmall = (cell: string): boolean => cell.slice(1) === cell.slice(1).toLowerCase();

const firstLine = (cell: string): string =>
  /[\r\n]/.test(cell)
    ? (cell
        .split(/[\r\n]+/)
        .map(tidy)
        .find(Boolean) ?? '')
    : tidy(cell);

/** The first row that names nobody, or one of words that heads have; a list has one head. */
function isHeadRow(filled: readonly string[], isLater: boolean): boolean {
  if (filled.length < 2) return filled.some((cell) => asksPupil(cell) && whomListed(cell) === null);
  if (isLater && !filled.some(isSureHead)) return false;
  if (filled.some((cell) => isDay(cell) || (isNumber(cell) && !isYear(cell)))) return false;
  if (filled.filter(isClass).length === 1 || hasName(filled)) return false;
  return !isLater || filled.filter(isHeadWord).length * 2 >= filled.length;
}

/** Not of the letters over a paper: "TRƯỜNG THCS LÊ LỢI | CỘNG HÒA …". */
const isOfTable = ({ own, whose }: PeopleHead): boolean =>
  isSureHead(own) || (whose !== 'place' && isHeadWord(own));

/** "Người lập: …" in a row of heads is none. */
function headOf(above: string, cell: string): PeopleHead {
  const own = /: ?\S/.test(cell) ? '' : cell;
  const whole = `${above} ${own}`.trim();
  return { whole, own, whose: whoseNames(whole), begins: beginsName(own) };
}

/** A head above stands over the empty cells beside it too. */
function headsUnder(above: readonly PeopleHead[], own: readonly string[]): PeopleHead[] {
  let group = '';
  return own.map((cell, column) => {
    const over = above[column]?.whole ?? '';
    if (over !== '' || cell === '') group = over;
    return cell === '' ? (above[column] ?? headOf('', '')) : headOf(group, cell);
  });
}
