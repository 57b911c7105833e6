/** What one row under a header is: a unit's, or a heading, a total, a signature. */
import type { HeaderWords, Outline } from '../../../outline/schema.ts';
import type { Grid } from '../../workbook.ts';
import type { HeaderArea } from '../headerArea.ts';
import { isNumbers } from '../headerTail.ts';
import { headerWordsOf, phraseOf, startIn, wordsOf } from '../headerText.ts';
import { type BodyPlace, hasSerial, nameAt, signKind, standsAlone } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { isCityUnit, unitLike } from '../unitNames.ts';
import type { AsideKind } from './body.ts';
import { beginsGroup, isGroup, isNumberedTitle, isTotal, isYearTitle } from './rowWords.ts';
import { closesPlace, isTotalOf } from './totals.ts';
import { isNoteStart } from './unlikeNames.ts';

type RowKind = AsideKind | 'unit';

/** What the rows before it tell: a unit, a signature, those that a total sums up. */
interface Before {
  readonly started: boolean;
  readonly ended: boolean;
  readonly above: readonly number[];
}

/** A row's texts. */
interface RowTexts extends Before {
  readonly place: BodyPlace;
  readonly outline: Outline;
  readonly words: HeaderWords;
  readonly name: string;
  readonly lead: string;
  readonly all: readonly string[];
  /** Cells with a value. */
  readonly filled: number;
  /** Of those cells that have words. */
  readonly told: number;
  readonly hasNumber: boolean;
}

export function rowKindOf(
  row: number,
  place: BodyPlace,
  outline: Outline,
  before: Before,
): RowKind {
  const { grid, name: nameColumn, area } = place;
  const name = nameAt(place, row);
  if (place.confirmed?.has(phraseOf(name))) return 'unit';
  if (isNumbers(grid, row)) return 'numbers';
  if (name !== '' && isHeaderAgain(grid, row, area, nameColumn)) return 'header';
  const words = headerWordsOf(outline);
  const hasNumber = hasSerial(place, row);
  const all = (grid.shown[row] ?? [])
    .map((_, at) => wordsAt(grid, row, at))
    .filter((text) => text !== '');
  const [first = ''] = all;
  const leads = [name, wordsAt(grid, row, 0), first].filter((text) => text !== '');
  const closes = (text: string) =>
    isTotal(text, words, hasNumber) ||
    isTotalOf(row, text, before.above, place, words) ||
    closesPlace(row, text, before.above, place, words);
  if (leads.some(closes)) return 'total';
  const values = place.values.map((at) => wordsAt(grid, row, at));
  const sign = signKind(
    name,
    values.some((text) => /\d/.test(text)),
  );
  if (sign) return sign;
  if (all.length === 1 && isYearTitle(first)) return 'year';
  if (standsAlone(row, place)) return kindAlone(first, before.started, outline);
  const filled = values.filter((text) => text !== '').length;
  if (leads.some((text) => isNoteStart(text, filled, words))) return 'note';
  const told = values.filter((text) => /\p{L}{2}/u.test(text)).length;
  const lead = leadOfRow(place, row);
  const texts = { place, outline, words, name, lead, all, filled, told, hasNumber };
  return kindByName({ ...texts, ...before });
}

/** The kind of a row that has this one text. */
function kindAlone(text: string, started: boolean, outline: Outline): RowKind {
  const { signatures } = headerWordsOf(outline);
  if (started && startIn(text, signatures) !== undefined) return 'signature';
  return isGroup(text, text, outline, false) || unitLike(text) ? 'group' : 'note';
}

function kindByName(texts: RowTexts): RowKind {
  const { place, outline, words, name, lead, filled, told, hasNumber, started } = texts;
  if (isSigned(texts)) return 'signature';
  if (filled > 0 && commune.test(lead)) return 'unit';
  if (isCityUnit(name) && !isNumberedTitle(lead)) return 'unit';
  if (isGroup(lead, name, outline, hasNumber || told > 1)) return 'group';
  if (name === '') return place.repeats && filled > 0 && started ? 'unit' : 'note';
  if (unitLike(name) || hasNumber) return 'unit';
  if (filled === 0 && beginsGroup(name, words, outline)) return 'group';
  return filled > 0 || wordsOf(name).length <= 6 ? 'unit' : 'note';
}

/** A person's name, with or under words of who signs. */
function isSigned({ name, all, filled, hasNumber, words, started, ended }: RowTexts): boolean {
  const isPerson = filled <= 2 && !unitLike(name) && started;
  const signs = all.some((text) => startIn(text, words.signatures) !== undefined);
  return isPerson && !hasNumber && (signs || ended);
}

/** "X. Kiến Thụy" with figures is a commune (xã), not part ten. */
const commune = /^X\.? ?\p{Lu}\p{Ll}/u;

function isHeaderAgain(grid: Grid, row: number, { from, to }: HeaderArea, column: number): boolean {
  const text = wordsAt(grid, row, column);
  if (text === '') return false;
  for (let head = from; head < to; head++) if (wordsAt(grid, head, column) === text) return true;
  return false;
}

/** The texts that say what a row is, up to its name; else the first of the row. */
export function leadOfRow({ grid, name }: BodyPlace, row: number): string {
  const texts = Array.from({ length: name + 1 }, (_, at) => wordsAt(grid, row, at)).filter(
    (text) => text !== '',
  );
  const first = (grid.shown[row] ?? [])
    .map((_, at) => wordsAt(grid, row, at))
    .find((text) => text !== '');
  return texts.length > 0 ? texts.join(' ') : (first ?? '');
}
