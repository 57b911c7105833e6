/** Finds columns that say each unit's kind, level or area. They hold few different texts, or merged cells. */
import type { Outline } from '../../../outline/schema.ts';
import { areaKind } from '../../text/nameKey.vi.ts';
import { compareKey, nameParts } from '../../text/text.ts';
import type { Grid } from '../../workbook.ts';
import { type ColumnValues, holdsFigures } from '../columnValues.ts';
import { headerWordsOf, readHeader } from '../headerText.ts';
import type { Head } from '../heads.ts';
import { typeSaid, unitLike } from '../unitNames.ts';
import { wordsAt } from './cellWords.ts';
import { isNameHeader } from './nameHeader.vi.ts';

interface Table {
  readonly grid: Grid;
  readonly rows: readonly number[];
  readonly heads: readonly Head[];
  readonly values: readonly ColumnValues[];
  /** Words that are a unit's name, also one known from elsewhere. */
  isName(text: string): boolean;
}

/** "THPT", merged over three names or written once for each: in no such column are the units' names. */
export function kindsBeside(table: Table, outline: Outline): ReadonlySet<number> {
  const words = headerWordsOf(outline);
  const isKindAlone = (text: string) => isKind(text, outline);
  const { grid, heads, values, isName } = table;
  const isOfWords = ({ at, years }: Head) => at < mostBefore && years.length === 0;
  const worded = heads.filter((head) => isOfWords(head) && !holdsFigures(values[head.at]));
  const counted = heads.filter(({ at }) => holdsFigures(values[at]));
  const rows = table.rows.filter((row) => counted.some(({ at }) => wordsAt(grid, row, at) !== ''));
  const textAt = ({ at }: Head, row: number) => wordsAt(grid, row, at);
  const textsOf = (head: Head, beside = head) =>
    rows.flatMap((row) => {
      const text = textAt(head, row);
      return /[\p{L}\d]/u.test(text) && textAt(beside, row) !== '' ? [text] : [];
    });
  const ofKinds = worded.filter((head) => {
    const texts = textsOf(head);
    return isFull(texts) && texts.every(isKindAlone);
  });
  const apart = worded.filter(
    (head) => (mayName(head, outline) && areApart(textsOf(head))) || isAreaOfKinds(head),
  );
  const found = worded.filter((head) =>
    apart.some((one) => one !== head && areOfKinds(head, textsOf(head, one), textsOf(one))),
  );
  return new Set(found.length < worded.length ? found.map(({ at }) => at) : []);

  function areOfKinds({ parts }: Head, own: readonly string[], names: readonly string[]): boolean {
    const texts = [...new Set(own)];
    if (texts.length > 0 && texts.every(isKindAlone)) return true;
    const units = texts.filter((text) => isName(text) && !isKindAlone(text));
    const isSaid = isNameHeader(parts[0] ?? '', words);
    const isFew = texts.length > 0 && texts.length * fewer <= names.length;
    return isFew && !isSaid && units.length * 2 < texts.length;
  }

  /** A text in nearly each row with figures; of two kinds some have the same name. */
  function areApart(texts: readonly string[]): boolean {
    const isOther = texts.some((text) => !isKindAlone(text));
    return isFull(texts) && isOther && new Set(texts).size * fewer >= texts.length;
  }

  function isFull(texts: readonly string[]): boolean {
    return texts.length > 0 && texts.length >= rows.length * most;
  }

  /** "Địa bàn | Đơn vị": nothing but kinds of units, no kind twice in one area. */
  function isAreaOfKinds(head: Head): boolean {
    const { own: ideas } = readHeader(head.parts[0] ?? '', words);
    if (!ideas.has('area')) return false;
    let area = '';
    const areas = rows.map((row) => {
      area = textAt(head, row) || area;
      return area;
    });
    return ofKinds.some((one) => {
      const both = new Set(rows.map((row, at) => `${areas[at]}|${textAt(one, row)}`));
      return one !== head && both.size === rows.length && new Set(areas).size > 1;
    });
  }
}

/** "Trường THPT", "THPT công lập", "Phường": a kind without a name. */
export function isKind(text: string, outline: Outline): boolean {
  const isType = typeSaid(text, outline) !== null && !unitLike(text);
  const isArea = `${compareKey(text)} `.replace(areaKind, '') === '';
  return isType || isArea || nameParts(`${text} x`).name === 'x';
}

/** A header that says names, or nothing: not "Họ và tên", and not that of another matter. */
function mayName({ parts }: Head, outline: Outline): boolean {
  const [own = ''] = parts;
  const words = headerWordsOf(outline);
  const { own: ideas } = readHeader(own, words);
  const isOfUnits = ideas.size === 1 && ideas.has('unitName');
  return own === '' || isOfUnits || isNameHeader(own, words);
}

/** Names, and their kinds, are in one of the first columns. */
export const mostBefore = 6;
/** So many times fewer kinds than names. */
export const fewer = 1.6;
const most = 0.8;
