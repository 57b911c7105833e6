/** A report's table as a grid: what each cell is, and which rows are its head, a block's title, its data. */
import { readNumber } from '../../cells/values.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { compareKey } from '../../text/text.ts';
import type { Cell } from '../../workbook.ts';
import { zeroSaid } from '../words.vi.ts';
import { ageCell, classCell, partCell } from './spanWords.vi.ts';
import {
  labelMark,
  nothingCell,
  ordinalCell,
  ordinalHead,
  tiesNumbers,
  yearAlone,
  yearPair,
} from './tableWords.vi.ts';

/** A row as a sentence: its cells and where each begins in the text. */
export interface RowText {
  readonly text: string;
  readonly cells: readonly string[];
}

export interface GridCell {
  readonly shown: string;
  readonly key: string;
  readonly kind: 'empty' | 'ordinal' | 'value' | 'words';
}

type RowKind = 'head' | 'title' | 'numbers' | 'rows';

export interface GridRow {
  readonly at: number;
  readonly text: RowText;
  readonly cells: readonly GridCell[];
  readonly kind: RowKind;
}

const longestValue = 40;
/** What a cell says behind its number: "4 (kế hoạch 6)". */
export const lastBrackets = /(?<=\d[^()]*) ?\(([^()]*)\)$/;

/** Tables next to each other come apart where a new head begins. */
export function toGrids(rows: readonly RowText[]): readonly (readonly GridRow[])[] {
  const grids: GridRow[][] = [[]];
  let isInData = false;
  rows.forEach((text, at) => {
    const cells = toCells(text.cells, rows[0]?.cells ?? []);
    const kind = kindOf(cells, isInData);
    if (kind === 'head' && isInData) grids.push([]);
    if (kind !== 'numbers') isInData = kind === 'rows' || (kind === 'title' && isInData);
    grids[grids.length - 1]?.push({ at, text, cells, kind });
  });
  return grids;
}

function toCells(shown: readonly string[], first: readonly string[]): readonly GridCell[] {
  const keys = shown.map((cell) => compareKey(cell));
  return shown.map((cell, at) => {
    const key = keys[at] ?? '';
    const isLabelled = keys.slice(at + 1).some((one) => /\p{L}{2}/u.test(one));
    const isOrdinal =
      ordinalCell.test(key) &&
      at < 2 &&
      (ordinalHead.test(compareKey(first[at] ?? '')) || (at === 0 && isLabelled));
    return { shown: cell, key: key.replace(labelMark, ''), kind: kindOfCell(cell, key, isOrdinal) };
  });
}

function kindOfCell(shown: string, key: string, isOrdinal: boolean): GridCell['kind'] {
  if (nothingCell.test(key)) return 'empty';
  if (isOrdinal || ordinalHead.test(key)) return 'ordinal';
  if ([classCell, ageCell, partCell].some((one) => one.test(key))) return 'words';
  return isValue(shown, key) ? 'value' : 'words';
}

/** "12", "30/37", "5 triệu đồng", "27 buổi", "không có"; never a year alone. */
function isValue(given: string, whole: string): boolean {
  const [shown, key] = [given, whole].map((one) => one.replace(lastBrackets, '')) as [
    string,
    string,
  ];
  if (shown.length > longestValue || yearAlone.test(key)) return false;
  if (zeroSaid.test(key)) return true;
  const [first = ''] = shown.split('/');
  if (!/^\D{0,12}\d/.test(first) || yearsNamedIn(key).length > 0) return false;
  const cell: Cell = { value: first.trim(), shown: first.trim(), format: '@' } as Cell;
  const money = readNumber(cell, { kind: 'money' });
  const words = key
    .replace(/[\d.,/ %]+/g, ' ')
    .trim()
    .split(' ');
  return money.number !== null || (/^[~≈>]?\d/.test(key) && words.length <= 3);
}

/** Different years that a cell names. */
export function yearsNamedIn(key: string): readonly number[] {
  const found = eachMatch(key, /(?<![\d.,])20(?:1[89]|2\d)(?![\d.,]*\d)/g).map(([year]) =>
    Number(year),
  );
  return [...new Set(found)];
}

/** A row of one text is a title: above the head it leads the table in, below it begins a block. */
function kindOf(cells: readonly GridCell[], isInData: boolean): RowKind {
  const words = cells.filter(({ kind }) => kind === 'words');
  const values = cells.filter(({ kind }) => kind === 'value');
  if (isColumnNumbers(cells)) return 'numbers';
  if (values.length > 0) return 'rows';
  if (words.length < 2) return 'title';
  if (!isInData) return isComposite(words) ? 'rows' : 'head';
  const years = words.filter(({ key }) => yearsNamedIn(key).length > 0).length;
  return years > 1 && !isComposite(words) ? 'head' : 'rows';
}

/** An answer in words with years and numbers: "năm 2021: 3; năm 2022: 5". */
function isComposite(words: readonly GridCell[]): boolean {
  return words.some(({ key }) => isAnswer(key));
}

export function isAnswer(key: string): boolean {
  const years = yearsNamedIn(key).length;
  const numbers = eachMatch(key.replace(yearPair, ' '), /(?<![\d/.,])\d[\d.,]*(?![\d/])/g).length;
  return years > 0 && numbers > years && tiesNumbers.test(key);
}

/** "(1) | (2) | (3)", "A | B | 1 | 2 | 3" under a head. */
function isColumnNumbers(cells: readonly GridCell[]): boolean {
  const filled = cells.filter(({ key }) => key !== '');
  const numbers = filled.map(({ shown }) =>
    Number(/^\(?(\d{1,2})\)?$/.exec(shown.trim())?.[1] ?? Number.NaN),
  );
  const counted = numbers.filter((one) => !Number.isNaN(one));
  const letters = filled.filter(({ shown }) => /^\(?[A-Z]\)?$/.test(shown.trim())).length;
  if (counted.length < 3 || counted.length + letters < filled.length) return false;
  return (
    counted.every((one, at) => at === 0 || one === (counted[at - 1] ?? 0) + 1) &&
    (counted[0] ?? 0) < 3
  );
}
