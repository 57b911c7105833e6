/** What is in a column: numbers, pairs such as "45/45", prose, dates. */
import { looseKey } from '../text/text.ts';
import { cellAt, type Grid } from '../workbook.ts';

export interface ColumnValues {
  readonly filled: number;
  readonly numbers: number;
  /** "45/45 trường": numerator ≤ denominator. */
  readonly ratios: number;
  readonly percents: number;
  readonly prose: number;
  readonly years: number;
  /** The first three, as shown. */
  readonly examples: readonly string[];
}

/** "45/45 trường", "12/ 13": two whole numbers, the first not the greater. */
const ratioPattern = /^\s*(\d{1,6})\s*(?:\/|tren)\s*(\d{1,6})(?:\s*\p{L}[\p{L}\s,]*)?\.?\s*$/u;

/** Both numbers of a cell that holds a pair, or null. */
export function readPair(text: string): readonly [string, string] | null {
  const [, top = '', bottom = ''] = ratioPattern.exec(looseKey(text)) ?? [];
  return top !== '' && bottom !== '' ? [top, bottom] : null;
}

/** Looks at a column's cells in these rows. */
export function valuesOf(grid: Grid, rows: readonly number[], column: number): ColumnValues {
  const cells = rows
    .map((row) => cellAt(grid, row, column))
    .filter(({ shown }) => shown.trim() !== '');
  const shown = cells.map((cell) => cell.shown.trim());
  const count = (test: (text: string, value: unknown) => boolean) =>
    cells.filter((cell, at) => test(shown[at] ?? '', cell.value)).length;
  return {
    filled: cells.length,
    numbers: count((text, value) => typeof value === 'number' || isNumeric(text)),
    ratios: count((text) => isPair(text)),
    percents: count((text) => /^\d[\d.,]*\s*%$/.test(text)),
    prose: count((text) => text.length > 25 && !/^\d/.test(text)),
    years: count((text) => /^(?:\D{0,5})20\d\d$/.test(text)),
    examples: [...new Set(shown)].slice(0, 3),
  };
}

function isPair(text: string): boolean {
  const pair = readPair(text);
  return pair !== null && Number(pair[0]) <= Number(pair[1]) && text.includes('/');
}

function isNumeric(text: string): boolean {
  return (
    /^\d[\d.,\s]*(?:\s*\p{L}[\p{L}\s]{0,15})?$/u.test(text) ||
    /^(?:khong|khong co|khong phat sinh|chua phat sinh|kps|kad|ccsl|chua co|-)$/.test(
      looseKey(text),
    )
  );
}
