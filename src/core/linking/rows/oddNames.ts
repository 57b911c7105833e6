/** Names that say no unit's own name, among names that do: a sum, a comparison or a remark in a clerk's own words. */
import type { Outline } from '../../../outline/schema.ts';
import { nameParts } from '../../text/text.ts';
import { phraseOf, wordsOf } from '../headerText.ts';
import { type BodyPlace, isSerial } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { typeSaid, unitLike } from '../unitNames.ts';
import type { BodyRow } from './body.ts';

/** "Trường đứng đầu", "Mức giao của thành phố": a capital first, and no name at the end. */
export function isOddName(text: string, outline: Outline): boolean {
  const plain = text.replace(/\([^()]*\)/g, ' ').trim();
  const [first = '', second = '', ...others] = plain.split(/[\s/]+/);
  if (!/^\p{Lu}/u.test(first) || second === '') return false;
  if (unitLike(plain) || typeSaid(plain, outline) !== null) {
    const rest = new Set(wordsOf(nameParts(plain).name));
    const own = plain.split(/[\s,/&-]+/).filter((word) => rest.has(phraseOf(word)));
    return own.length > 1 && !own.some((word) => /^[\p{Lu}\d]/u.test(word));
  }
  const last = others[others.length - 1] ?? second;
  const isName = /^\p{Lu}\p{Ll}|\d/u.test(last);
  return /^\p{Ll}/u.test(second) && !isName;
}

/** "Cát Bà": a district over its schools, or a unit of its own. */
export function isProper(name: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+(?: |$)){2,}$/u.test(name.trim());
}

/** Rows without a serial number whose name is odd, where hardly another is: a person says what they are. */
export function oddRows(
  rows: readonly BodyRow[],
  place: BodyPlace,
  outline: Outline,
): ReadonlySet<BodyRow> {
  const odd = rows.filter(({ name }) => isOddName(name, outline));
  if (odd.length * 5 > rows.length || rows.length - odd.length < fewest) return new Set();
  return new Set(
    odd.filter(({ row, name }) => {
      const hasNumber = place.name > 0 && isSerial(wordsAt(place.grid, row, 0));
      return !hasNumber && !place.confirmed?.has(phraseOf(name));
    }),
  );
}

const fewest = 5;
