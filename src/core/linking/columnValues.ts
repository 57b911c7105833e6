/** What is in a column: numbers, pairs such as "45/45", prose, dates. */
import { rememberedLabels } from '../lib/remembered.ts';
import { looseKey } from '../text/text.ts';
import { cellAt, type Grid } from '../workbook.ts';
import { isYearAlone } from './years.ts';

export interface ColumnValues {
  readonly filled: number;
  readonly numbers: number;
  /** "45/45 trường": numerator ≤ denominator. */
  readonly ratios: number;
  readonly percents: number;
  /** Long sentences, and cells of words of any length. */
  readonly prose: number;
  readonly words: number;
  /** Digits and nothing else. */
  readonly bare: number;
  /** "không", "-": nothing to tell. */
  readonly none: number;
  /** "x", "Có": a mark for something done. */
  readonly ticked: number;
  /** "120/BC-THPT". */
  readonly documents: number;
  readonly dates: number;
  readonly years: number;
  /** The greatest number; of three or more the one below it, for one may be a slip. */
  readonly most: number;
  /** The first three, as shown. */
  readonly examples: readonly string[];
  /** Different texts of the column, the first thirty. */
  readonly texts: readonly string[];
}

/** "45/45 trường", "24 trường/26 trường", "3/4 (đạt 75%)": two whole numbers, the first not the greater, and their share. */
const ratioPattern =
  /^\s*(\d{1,6})(?:\s*\p{L}[\p{L}\s]{0,15}(?=\/))?\s*(?:\/|tren)\s*(\d{1,6})(?:\s*\p{L}[\p{L}\s,]*)?(?:\s*[=(:,;]?\s*(?:dat |bang |ty le )?(\d{1,3}(?:[.,]\d{1,2})?)\s*%\s*\)?)?\.?\s*$/u;

/** Both numbers of a cell that holds a pair, or null. */
export function readPair(text: string): readonly [string, string] | null {
  const [, top = '', bottom = '', share] = ratioPattern.exec(looseKey(text)) ?? [];
  if (top === '' || bottom === '') return null;
  const told = share === undefined ? null : Number(share.replace(',', '.'));
  const isSo = told === null || Math.abs((100 * Number(top)) / Number(bottom) - told) < 1;
  return isSo ? [top, bottom] : null;
}

/** "1.200", "86/111", "12 em": the number a cell shows, the first of a pair; null where it shows none. */
export function numberShown(text: string): number | null {
  const [top] = readPair(text) ?? [text.trim()];
  const [, shown = ''] = /^(\d[\d., ]*?)[., ]*(?:\p{L}[\p{L}\s]{0,15})?$/u.exec(top) ?? [];
  if (shown === '') return null;
  const isGrouped = /^\d{1,3}(?:[., ]\d{3})+$/.test(shown);
  const number = Number(isGrouped ? shown.replace(/[., ]/g, '') : shown.replace(',', '.'));
  return Number.isNaN(number) ? null : number;
}

const bareNumber = /^\d[\d.,\s]*$/;
const noneWords =
  /^(?:khong|khong co|khong phat sinh|chua phat sinh|kps|kad|ccsl|chua co so lieu|chua co|ko|ko co|k|-+)$/;
const ticks = /^(?:x+|v|✓|✔|√|☑|co|da to chuc|co to chuc)$/;
const documentNumber = /^(?:so )?\d+[a-z]?\/(?:\d{4}\/)?[a-z][a-z\d&/-]*$/;
const dateText = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/;

/** "x", "Có". */
export function isTick(text: string): boolean {
  return ticks.test(looseKey(text));
}

/** "không", "-". */
export function isNil(text: string): boolean {
  return noneWords.test(looseKey(text));
}

/** "Có", "chưa", "x": whether something was done, and nothing of it. */
export function sayWhether(texts: readonly string[]): boolean {
  const isAnswer = (text: string) =>
    isTick(text) || isNil(text) || /^(?:roi|chua|da|xong|da xong|chua xong)$/.test(looseKey(text));
  return texts.length > 0 && texts.every(isAnswer);
}

/** Ticks, and nothing else but words for none. */
export function areMarks({ filled, ticked, none }: ColumnValues): boolean {
  return ticked > 0 && ticked + none >= filled * 0.9;
}

/** What a text of a cell may be. */
const looksOf = rememberedLabels((text) => ({
  isNumeric: isNumeric(text),
  isBare: bareNumber.test(text),
  isNil: isNil(text),
  isTick: isTick(text),
  isWords: isWords(text),
  isDocument: documentNumber.test(looseKey(text)),
  isDate: dateText.test(text) && !isPair(text),
  isPair: isPair(text),
  isPercent: /^\d[\d.,]*\s*%$/.test(text),
  isYear: isYearAlone(text),
  number: numberShown(text) ?? 0,
}));

/** Looks at a column's cells in these rows. */
export function valuesOf(grid: Grid, rows: readonly number[], column: number): ColumnValues {
  const cells = rows.flatMap((row) => {
    const { value, shown } = cellAt(grid, row, column);
    const text = shown.trim();
    return text === '' ? [] : [{ value, text, looks: looksOf(text) }];
  });
  const count = (test: (cell: (typeof cells)[number]) => boolean) => cells.filter(test).length;
  const texts = [...new Set(cells.map(({ text }) => text))];
  return {
    filled: cells.length,
    numbers: count(({ value, looks }) => typeof value === 'number' || looks.isNumeric),
    bare: count(({ value, looks }) => typeof value === 'number' || looks.isBare),
    none: count(({ looks }) => looks.isNil),
    ticked: count(({ looks }) => looks.isTick),
    words: count(({ value, looks }) => typeof value !== 'number' && looks.isWords),
    documents: count(({ looks }) => looks.isDocument),
    dates: count(({ value, looks }) => value instanceof Date || looks.isDate),
    ratios: count(({ value, looks }) => looks.isPair && !(value instanceof Date)),
    percents: count(({ looks }) => looks.isPercent),
    prose: count(({ text }) => text.length > 25 && !/^\d/.test(text)),
    years: count(({ looks }) => looks.isYear),
    most: greatest(cells.map(({ looks }) => looks.number)),
    examples: texts.slice(0, 3),
    texts: texts.slice(0, 30),
  };
}

function greatest(numbers: readonly number[]): number {
  const sorted = numbers.filter((one) => one > 0).sort((a, b) => b - a);
  return sorted[sorted.length >= 3 ? 1 : 0] ?? 0;
}

/** "LC01", "V-01", "H24.11.07": most are short marks with letters and digits. */
export function areCodes(texts: readonly string[]): boolean {
  const isCode = (text: string) => /^(?=.*\p{L})(?=.*\d)[\p{L}\d._-]{1,14}$/u.test(text);
  return texts.length >= 2 && texts.filter(isCode).length >= texts.length * 0.75;
}

/** Figures are no names. */
export function holdsFigures(values: ColumnValues | undefined): boolean {
  return values !== undefined && values.filled > 0 && values.bare > values.filled / 2;
}

/** Cells of words, where more than half of those that tell something are. */
export function isProse({ filled, none, words }: ColumnValues): boolean {
  return words > (filled - none) / 2;
}

/** Whether the cells that tell something are figures. */
export function areFigures({ filled, none, numbers, bare, ratios }: ColumnValues): boolean {
  const telling = filled - none;
  return telling > 0 && numbers + ratios - none >= telling * 0.8 && bare + ratios >= telling / 2;
}

function isWords(text: string): boolean {
  const key = looseKey(text);
  const isOther = noneWords.test(key) || documentNumber.test(key) || dateText.test(key);
  return /\p{L}/u.test(text) && !isOther && !isNumeric(text) && !isPair(text);
}

function isPair(text: string): boolean {
  const pair = readPair(text);
  return pair !== null && Number(pair[0]) <= Number(pair[1]) && text.includes('/');
}

function isNumeric(text: string): boolean {
  return /^\d[\d.,\s]*(?:\s*\p{L}[\p{L}\s]{0,15})?$/u.test(text) || noneWords.test(looseKey(text));
}
