/** Rows without a figure in a table where nearly every other row has more: remarks, tries, legends. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { nameParts } from '../../text/text.ts';
import { isNil, isTick, numberShown } from '../columnValues.ts';
import { phraseOf, phrasesIn } from '../headerText.ts';
import { type BodyPlace, hasSerial } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { unitLike } from '../unitNames.ts';
import type { BodyRow } from './body.ts';
import { isHalfName } from './oddNames.ts';

/** "ĐÃ NỘP 12/13", "ba trường dưới nộp qua email": no name as the others, no code, no number; a person says what they are. */
export function bareRows(
  rows: readonly BodyRow[],
  place: BodyPlace,
  words: HeaderWords,
): ReadonlySet<BodyRow> {
  const { grid, name, confirmed } = place;
  const places = phrasesIn(words.places ?? []);
  const isFilled = (row: BodyRow, at: number) => at !== name && wordsAt(grid, row.row, at) !== '';
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  const isCounted = columns.map((at) => {
    const texts = rows.map(({ row }) => wordsAt(grid, row, at)).filter((text) => text !== '');
    return texts.filter(saysFigure).length * 2 > texts.length;
  });
  // Words where the others have figures tell nothing: "Đỏ | chưa duyệt".
  const tells = (row: BodyRow) =>
    columns.some(
      (at) => isFilled(row, at) && (!isCounted[at] || saysFigure(wordsAt(grid, row.row, at))),
    );
  const bare = rows.filter((row) => !tells(row));
  const others = rows.filter((row) => !bare.includes(row));
  if (bare.length === 0 || others.length < fewest) return new Set();
  const always = columns.filter(
    (at) => others.filter((row) => isFilled(row, at)).length >= others.length * most,
  );
  if (always.length < marks || bare.length > others.length) return new Set();
  const isLoud = (text: string) => /\p{L}/u.test(text) && text === text.toUpperCase();
  const areLoud = others.filter((row) => isLoud(row.name)).length * 2 > others.length;
  const mostOf = (test: (text: string) => boolean) =>
    others.filter((row) => test(row.name)).length > others.length * most;
  const typeOf = (text: string) => nameParts(text).kind;
  const areKinds = mostOf((text) => typeOf(text) !== '');
  const areNumbered = others.every(({ row }) => hasSerial(place, row));
  const areHalf = others.some((row) => isHalfName(row.name) && !unitLike(row.name));
  return new Set(
    bare.filter((row) => {
      const text = row.name;
      const isRemark = /^[\p{Ll}\p{P}\p{S}]|[:!?…]|\d\/\d/u.test(text);
      const isOther =
        isRemark ||
        (isLoud(text) && !areLoud) ||
        (isHalfName(text) && !areHalf) ||
        (areNumbered && !hasSerial(place, row.row)) ||
        (areKinds && typeOf(text) === '');
      return (
        isOther && !unitLike(text) && !places.has(phraseOf(text)) && !confirmed?.has(phraseOf(text))
      );
    }),
  );
}

/** A number, a word for none, a tick. */
function saysFigure(text: string): boolean {
  return numberShown(text) !== null || isNil(text) || isTick(text);
}

const fewest = 2;
/** Columns that nearly every other row fills. */
const marks = 2;
const most = 0.75;
