/** Writes years of two digits out where a row shows that they are years: "21 | 22 | 23", "Buổi 21 | Buổi 22". */
import { looseKey } from '../text/text.ts';
import type { CellValue, Grid } from '../workbook.ts';
import { unitLike } from './unitNames.ts';
import { yearsIn } from './years.ts';

const rowsSearched = 30;

/** A header cell that ends in two digits, its unit behind them aside: its words, and the digits. */
const shortTail = /^(.*?)[\s_]*(?:\(['’`]?(\d\d)\)|['’`]?(\d\d))(\s*\(\p{L}[^()\d]*\))?$/u;

/** The tab with such years in full; every cell keeps its place. */
export function withFullYears(grid: Grid, years: readonly number[]): Grid {
  const written = new Map<number, readonly string[]>();
  grid.shown.slice(0, rowsSearched).forEach((row, at) => {
    const full = saysYears(row) || isUnderUnits(grid, at, years) ? null : fullRow(row, years);
    if (full) written.set(at, full);
  });
  if (written.size === 0) return grid;
  const put = <T>(rows: readonly (readonly T[])[], make: (text: string) => T): T[][] =>
    rows.map((row, at) => {
      const full = written.get(at);
      return row.map((own, column) =>
        full && full[column] !== grid.shown[at]?.[column] ? make(full[column] ?? '') : own,
      );
    });
  return {
    ...grid,
    values: put<CellValue>(grid.values, (text) => text),
    shown: put(grid.shown, (text) => text),
  };
}

/** "2021 | 20 | 21 | 22 | 23": the row has its year in full before the numbers, which are counts. */
function saysYears(row: readonly string[]): boolean {
  const first = row.findIndex((cell) => /^\s*\d\d\s*$/.test(cell));
  return first >= 0 && row.slice(0, first).some((cell) => yearsIn(cell).length > 0);
}

/** Numbers under the names of units, which go across: counts of each. */
function isUnderUnits(grid: Grid, at: number, years: readonly number[]): boolean {
  const places = (grid.shown[at] ?? []).flatMap((cell, column) =>
    tailOf(cell, years)?.stem === '' ? [column] : [],
  );
  const above = grid.shown.slice(0, at);
  const named = places.filter((column) => above.some((row) => unitLike(row[column] ?? '')));
  return named.length > places.length / 2;
}

/** The row's cells with full years; null where it shows none. */
function fullRow(row: readonly string[], years: readonly number[]): readonly string[] | null {
  const parts = row.map((cell) => tailOf(cell, years));
  const stems = new Map<string, Set<number>>();
  // "(21)" alone numbers a column, unless it goes on from words with a year.
  const own = parts.map((part) => (part?.isInBrackets && part.stem === '' ? null : part));
  for (const part of own)
    if (part) stems.set(part.stem, new Set([...(stems.get(part.stem) ?? []), part.year]));
  const filled = row.filter((cell) => cell.trim() !== '').length;
  const isDated = (stem: string) => {
    const found = stems.get(stem)?.size ?? 0;
    const alone = own.filter((part) => part?.stem === '').length;
    const isUnder = alone === filled || (row[0]?.trim() === '' && alone >= 3);
    return stem === '' ? found >= 2 && isUnder && rises(own) : found >= 3;
  };
  const inRun = runsOf(parts);
  if (![...stems.keys()].some(isDated) && inRun.size === 0) return null;
  return row.map((cell, at) => {
    const part = parts[at];
    return part && ((own[at] && isDated(part.stem)) || inRun.has(at))
      ? `${part.words} ${part.year}${part.unit}`.trim()
      : cell;
  });
}

interface YearTail {
  readonly words: string;
  readonly stem: string;
  /** "(dong)" behind the year. */
  readonly unit: string;
  readonly year: number;
  readonly isInBrackets: boolean;
}

function tailOf(cell: string, years: readonly number[]): YearTail | null {
  const [, words = '', inside, bare, unit = ''] =
    shortTail.exec(cell.normalize('NFC').trim()) ?? [];
  const year = years.find((one) => String(one).slice(2) === (inside ?? bare));
  if (year === undefined || /\d$/.test(words)) return null;
  return {
    words: words.trim(),
    stem: looseKey(words),
    unit,
    year,
    isInBrackets: inside !== undefined,
  };
}

/** "Số buổi (21) | (22) | (23)": places of words with a year and of the years right behind them, three or more. */
function runsOf(parts: readonly (YearTail | null)[]): ReadonlySet<number> {
  const found = new Set<number>();
  parts.forEach((first, from) => {
    if (!first || first.stem === '') return;
    let to = from + 1;
    for (; parts[to]?.stem === '' && parts[to]?.year === first.year + to - from; to++);
    if (to - from >= 3) for (let at = from; at < to; at++) found.add(at);
  });
  return found;
}

/** Each year follows the one before it, or begins again. */
function rises(parts: readonly ({ readonly year: number } | null)[]): boolean {
  const found = parts.flatMap((part) => (part ? [part.year] : []));
  const first = Math.min(...found);
  return found.every((year, at) => at === 0 || year === first || year === (found[at - 1] ?? 0) + 1);
}
