/** Tells rows that are not shaped as the units' rows of their table are. */
import { rememberedWith } from '../lib/remembered.ts';
import { nameParts } from '../text/text.ts';
import type { Grid } from '../workbook.ts';
import { numberShown } from './columnValues.ts';
import type { HeaderArea } from './headerArea.ts';
import { phraseOf } from './headerText.ts';
import { withoutNote } from './rows/nameNotes.vi.ts';
import { mergeAt, wordsAt, wordsLeftOf } from './shape/cellWords.ts';
import { unitLike } from './unitNames.ts';

/** Where the names are, and what else tells rows apart; columns from 0, -1 for none. */
export interface BodyPlace {
  readonly grid: Grid;
  readonly area: HeaderArea;
  readonly name: number;
  readonly year: number;
  /** The column of years, also where the rows' years are read as a field. */
  readonly dated: number;
  /** Columns that are read or could be: their cells make a row a unit's. */
  readonly values: readonly number[];
  /** An empty name is the name above it. */
  readonly repeats: boolean;
  /** Names of units that a person confirmed: their rows are never set aside. */
  readonly confirmed?: ReadonlySet<string>;
}

/** The name of a row, through a merge downwards. */
export function nameAt({ grid, name, confirmed }: BodyPlace, row: number): string {
  const own = wordsAt(grid, row, name);
  if (own !== '') return withoutNote(own);
  const merge = mergeAt(grid, row, name);
  if (merge && merge.columns === 1) return withoutNote(wordsAt(grid, merge.row, merge.column));
  const before = wordsLeftOf(grid, row, name);
  return confirmed?.has(phraseOf(before)) ? before : '';
}

/** Whether the rows with figures have a serial number before the name, but for a few. */
export function numbersUnits(place: BodyPlace): boolean {
  const { grid, area, name, values } = place;
  const rows = grid.values.flatMap((_, row) => {
    const isFilled = values.some((at) => wordsAt(grid, row, at) !== '');
    return row >= area.bodyFrom && isFilled && wordsAt(grid, row, name) !== '' ? [row] : [];
  });
  const at = serialColumn(place);
  const numbered = rows.filter((row) => isSerial(wordsAt(grid, row, at)));
  return name > 0 && numbered.length >= 3 && numbered.length >= rows.length * 0.8;
}

function isSerial(text: string): boolean {
  return /^\d+[.)]?$/.test(text);
}

/** Of the columns before the names the one with most serial numbers; the first where none has. */
const serialColumn = rememberedWith(({ grid, area, name }: BodyPlace): number => {
  const counts = Array.from({ length: Math.max(0, name) }, (_, at) => {
    const below = grid.values.slice(area.bodyFrom).map((__, row) => area.bodyFrom + row);
    return below.filter((row) => isSerial(wordsAt(grid, row, at))).length;
  });
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)));
});

/** The row's text in the column of serial numbers (STT); '' where the table has no such column. */
export function serialAt(place: BodyPlace, row: number): string {
  return place.name > 0 ? wordsAt(place.grid, row, serialColumn(place)) : '';
}

/** Whether the row has a number before its name. */
export function hasSerial(place: BodyPlace, row: number): boolean {
  return isSerial(serialAt(place, row));
}

/** What a row is that has neither a unit's name nor a serial number: a total if it has no year, the title of a group if it has no figures. */
export function unlikeOthers(
  row: number,
  place: BodyPlace,
  isNumbered: boolean,
): 'total' | 'group' | null {
  const { grid, name, dated, values, confirmed } = place;
  const own = wordsAt(grid, row, name);
  if (own === '' || unitLike(own) || confirmed?.has(phraseOf(own))) return null;
  const isDated = dated < 0 || wordsAt(grid, row, dated) !== '' || mergeAt(grid, row, dated);
  if (isNumbered && hasSerial(place, row)) return null;
  if (!isDated) return 'total';
  const isBlank = values.every((at) => wordsAt(grid, row, at) === '');
  return isNumbered && isBlank ? 'group' : null;
}

/** "(Kiến An)": every word with a capital, as a name. */
function isCapitalised(text: string): boolean {
  const list = text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  return list.length > 0 && list.every((word) => /^\p{Lu}/u.test(word));
}

/** "+" sums up; "……", "...(thêm dòng)", "(tên trường)" is a place to write in. A unit's name among such signs, or any words with figures, are a unit's. */
export function signKind(text: string, hasFigures: boolean): 'total' | 'note' | null {
  if (/^[+=\u03a3\u2211]+$/.test(text)) return 'total';
  const isSigned = /^(?:[._\s-]{3,}|\u2026|\(?\*|[-\u2013+\u2022] |\([^()]*\)$)|\u2026|\.{4,}/.test(
    text,
  );
  const plain = text.replace(/^(?:[\s\d._\u2026+\u2013\u2022-]|\(?\*+\)?)+|[\s._\u2026]+$/g, '');
  const own = isCapitalised(plain) ? plain : plain.replace(/\([^()]*\)/g, '');
  // "Trường ……" says its kind alone.
  const isKind = nameParts(`${plain} x`).name === 'x';
  // "- Hồng Bàng" sent nothing; "- Lưu: VT" is a remark.
  const isProper = /^(?:\p{Lu}\p{Ll}+(?: |$)){2,4}$/u.test(plain);
  const isNamed = isProper || unitLike(plain) || (hasFigures && !isKind && /\p{L}/u.test(own));
  return isSigned && !isNamed ? 'note' : null;
}

/** The one text of a row, over several columns or not where the names are: a title or a note, no unit. */
export function standsAlone(row: number, { grid, name }: BodyPlace): boolean {
  const filled = (grid.shown[row] ?? []).flatMap((_, at) =>
    wordsAt(grid, row, at) === '' ? [] : [at],
  );
  const [at = -1, ...others] = filled;
  if (at < 0 || others.length > 0) return false;
  const over = mergeAt(grid, row, at);
  const isDown = mergeAt(grid, row, name)?.columns === 1;
  return (over?.columns ?? 1) >= widest || (at !== name && !isDown);
}

/** A name is in one column, or in that of the number too. */
const widest = 3;

/**
 * Whether a row is the total of the rows since the last total, told by its figures.
 * There are at least three such rows, and two columns whose sums are of several figures.
 * A row with a name needs one sum that a small unit would not reach by chance.
 */
export function sumsUp(row: number, above: readonly number[], place: BodyPlace): boolean {
  const compared = figuresOf(row, above, place);
  const equal = compared.filter(({ own, sum }) => own === sum);
  const isNamed = wordsAt(place.grid, row, place.name) !== '';
  const isByChance = isNamed && equal.every(({ sum }) => sum < byChance);
  return above.length >= 3 && !isByChance && isMost(equal, compared);
}

/** Sums below this are met by units too. */
const byChance = 10;

/**
 * Whether every figure of the row is the sum of those above, at least one of them of several figures.
 * With `mayCount` most figures may instead be the number of rows above that have a figure.
 */
export function isCalculated(
  row: number,
  above: readonly number[],
  place: BodyPlace,
  mayCount: boolean,
): boolean {
  const compared = figuresOf(row, above, place);
  const isSum = compared.some(isOfMany) && compared.every(({ own, sum }) => own === sum);
  const counted = compared.filter(({ own, count }) => own === count);
  return isSum || (mayCount && above.length >= 3 && isMost(counted, compared));
}

/** Whether the row's figures are the sums of the rows right below it, of three or more: the total of a group, over it. */
export function sumsBelow(row: number, place: BodyPlace): boolean {
  const below: number[] = [];
  for (let at = row + 1; at < place.grid.values.length; at++) {
    if (!hasSerial(place, at)) continue;
    below.push(at);
    if (below.length >= 3 && sumsUp(row, below, place)) return true;
  }
  return false;
}

interface Compared {
  readonly own: number;
  /** Of the figures above, and how many these are. */
  readonly sum: number;
  readonly count: number;
}

function figuresOf(
  row: number,
  above: readonly number[],
  { grid, values }: BodyPlace,
): readonly Compared[] {
  const read = (at: number, column: number) => numberShown(wordsAt(grid, at, column));
  return values.flatMap((column) => {
    const own = read(row, column);
    const told = above.map((one) => read(one, column) ?? 0).filter((one) => one > 0);
    const sum = told.reduce((total, one) => total + one, 0);
    return own === null || told.length === 0 ? [] : [{ own, sum, count: told.length }];
  });
}

function isOfMany({ count }: Compared): boolean {
  return count > 1;
}

function isMost(equal: readonly Compared[], all: readonly Compared[]): boolean {
  return equal.filter(isOfMany).length >= 2 && equal.length >= all.length * 0.75;
}
