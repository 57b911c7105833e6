/** Rows behind a gap under the units, and much emptier than theirs: a small table, a legend, remarks. */
import type { HeaderWords, Outline } from '../../../outline/schema.ts';
import { headerWordsOf, phraseOf, phrasesIn } from '../headerText.ts';
import { type BodyPlace, serialAt } from '../rowShape.ts';
import { distinctTexts, wordsAt } from '../shape/cellWords.ts';
import { isFigure } from '../shape/rowLooks.ts';
import type { AsideKind, BodyRow } from './body.ts';
import { mayBeNamed, namesUnit } from './oddNames.ts';

/** What may be a unit's name is asked about; what stands under a header of its own, or is no name, is a note. */
export function tailRows(
  rows: readonly BodyRow[],
  place: BodyPlace,
  outline: Outline,
): ReadonlyMap<BodyRow, AsideKind> {
  const { grid, values, confirmed } = place;
  const filled = ({ row }: BodyRow) => values.filter((at) => wordsAt(grid, row, at) !== '').length;
  const counts = rows.map(filled).sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  const found = new Map<BodyRow, AsideKind>();
  let isBehind = false;
  let isHeaded = false;
  for (const [at, row] of rows.entries()) {
    const last = rows[at - 1];
    if (last && hasGap(last.row, row.row)) {
      isBehind = at - found.size >= fewest;
      isHeaded = isHeader(row);
    }
    const isThin = filled(row) * 2 < usual;
    const isNext = last !== undefined && !found.has(last) && goesOn(row, last);
    if (!isBehind || !isThin || isNext || confirmed?.has(phraseOf(row.name))) continue;
    const isNamed = isOwnName(row.name, outline) || (!isHeaded && mayBeNamed(row.name, outline));
    found.set(row, isNamed ? 'doubt' : 'note');
  }
  return found;

  function hasGap(from: number, to: number): boolean {
    for (let row = from + 1; row < to; row++)
      if (distinctTexts(grid, row).length === 0) return true;
    return false;
  }

  /** Words alone, in a column of figures too. */
  function isHeader({ row }: BodyRow): boolean {
    const texts = distinctTexts(grid, row);
    return texts.length > 1 && texts.every((text) => !isFigure(text) && !/\d/.test(text));
  }

  /** Numbered right behind the row before. */
  function goesOn(row: BodyRow, last: BodyRow | undefined): boolean {
    const [before, own] = [last, row].map((one) =>
      Number.parseInt(serialAt(place, one?.row ?? -1), 10),
    );
    return own !== undefined && own === (before ?? Number.NaN) + 1;
  }
}

function isOwnName(name: string, outline: Outline): boolean {
  const { places = [] }: HeaderWords = headerWordsOf(outline);
  return namesUnit(name, outline) || phrasesIn(places).has(phraseOf(name));
}

/** Units above the gap. */
const fewest = 2;
