/** What a row looks like, whatever its words say. */
import { unitLike } from '../unitNames.ts';
import { isYearAlone } from '../years.ts';

/** "Hạn:", next to what it tells: a remark over a table is no part of its header. */
export function isRemark(text: string): boolean {
  return /^[^:：]{1,40}[:：]$/.test(text.trim()) && !isYearAlone(text);
}

const figure = /^\d[\d.,]*(?:\s?(?:%|\p{L}{1,4}))?$/u;

/** Words once, and figures that are no years. */
function isValueRow(texts: readonly string[]): boolean {
  const figures = texts.filter((text) => figure.test(text) && !isYearAlone(text));
  const words = texts.filter((text) => /\p{L}{2}/u.test(text) && !figure.test(text));
  return words.length > 0 && figures.length >= 2 && figures.length >= words.length;
}

/** A number that is no year: a row of them is a unit's whose name does not say what it is. */
export function isFigure(text: string): boolean {
  return /^[\d.,]+$/.test(text) && !isYearAlone(text);
}

/** A row's different texts, and whether they number the columns. */
interface RowTexts {
  readonly texts: readonly string[];
  readonly isNumbers: boolean;
}

const deepest = 12;

/** The last row of several words above the first units, or above rows of figures; null for none. */
export function aboveValues(rows: readonly RowTexts[]): number | null {
  const isUnits = ({ texts }: RowTexts) =>
    texts.length >= 2 && texts.some(unitLike) && !texts.some(isRemark);
  const isFigures = ({ texts, isNumbers }: RowTexts) => isValueRow(texts) && !isNumbers;
  const isLone = ({ texts }: RowTexts) => texts.length === 1 && texts.some(unitLike);
  for (const isFirst of [isUnits, isFigures, isLone]) {
    const first = rows.findIndex(isFirst);
    for (let row = first - 1; row >= 0 && row >= first - deepest; row--) {
      const { texts = [], isNumbers = false } = rows[row] ?? {};
      if (texts.length >= 2 && !isNumbers && !texts.some(isFigure)) return row;
    }
  }
  return null;
}

/** The row above rows as wide as it that are texts too: the header of a list; null for none. */
export function aboveWords(rows: readonly RowTexts[]): number | null {
  const row = rows.findIndex(({ texts }) => texts.length >= 3);
  const own = rows[row]?.texts ?? [];
  const below = rows.slice(row + 1).filter(({ texts }) => texts.length > own.length / 2);
  const isHeader = own.every((text) => /\p{L}/u.test(text)) && !own.some(unitLike);
  return isHeader && below.length >= 2 ? row : null;
}
