/** Rows of a unit that is there once more under its name and a remark: "Trường THPT Kiến An (bổ sung)". */
import type { Outline } from '../../../outline/schema.ts';
import { compareKey } from '../../text/compareKey.ts';
import { areaKind } from '../../text/nameKey.vi.ts';
import { nameParts } from '../../text/text.ts';
import { headerWordsOf, phraseOf, phrasesIn, startIn, wordsOf } from '../headerText.ts';
import type { BodyPlace } from '../rowShape.ts';
import { unitKey, unitLike } from '../unitNames.ts';
import type { BodyRow } from './body.ts';

/** A person says whether both count: the row with the remark; both, where none is without. */
export function againRows(
  rows: readonly BodyRow[],
  { confirmed }: BodyPlace,
  outline: Outline,
): readonly BodyRow[] {
  const { again = [], numberedParts = [] } = headerWordsOf(outline);
  const keyOf = (row: BodyRow, name: string) => unitKey(name, row.type, outline);
  const own = new Set(rows.map((row) => keyOf(row, row.name)));
  const names = rows.map(({ name }) => name);
  const remarked = rows.flatMap((row) => {
    const found = named(row.name, names, numberedParts) ?? baseOf(row.name, again);
    // "GDNN (An Lão)": a kind of units is no name.
    return found === null || nameParts(found.name).name === ''
      ? []
      : [{ row, ...found, key: keyOf(row, found.name) }];
  });
  return remarked
    .filter(({ row, key, isKnown }) => {
      const isBeside = own.has(key) && key !== keyOf(row, row.name);
      const hasTwin = remarked.some((one) => one.row !== row && one.key === key && one.isKnown);
      return (isBeside || (isKnown && hasTwin)) && !confirmed?.has(phraseOf(row.name));
    })
    .map(({ row }) => row);
}

/** The name without its remark; `isKnown`: in words that say the unit is there again. */
function baseOf(
  text: string,
  again: readonly string[],
): { readonly name: string; readonly isKnown: boolean } | null {
  const known = phrasesIn(again);
  const isKnown = (remark: string) => known.has(phraseOf(remark));
  const [, bracketed, inside = ''] = /^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/.exec(text) ?? [];
  if (bracketed !== undefined) return { name: bracketed, isKnown: isKnown(inside) };
  const [, before = '', led] = /^([^:]{1,30}):\s*(\S.*)$/.exec(text) ?? [];
  if (led !== undefined && isKnown(before)) return { name: led, isKnown: true };
  const [, dashed, behind = ''] = /^(.*\S)\s+[-–—]\s+(\S[^-–—]*)$/.exec(text) ?? [];
  if (dashed !== undefined) return { name: dashed, isKnown: isKnown(behind) };
  const list = text.trim().split(/\s+/);
  const lead = startIn(text, again);
  if (lead !== undefined) {
    const name = list.slice(wordsOf(lead).length).join(' ');
    return name === '' ? null : { name, isKnown: true };
  }
  const tail = [1, 2, 3].find((count) => isKnown(list.slice(-count).join(' ')));
  return tail === undefined || tail >= list.length
    ? null
    : { name: list.slice(0, -tail).join(' '), isKnown: true };
}

/**
 * The listed unit that a row names again: "Bổ sung của Trường THPT Kiến An", "Trường THPT Kiến An cơ sở 2".
 * The whole name must be there. Any words may precede it; only words in small letters may follow.
 */
function named(text: string, names: readonly string[], parts: readonly string[]) {
  const said = phraseOf(text);
  const name = names.find((one) => {
    if (!unitLike(one) || one === text) return false;
    const isBehind = !unitLike(text) && said.endsWith(` ${phraseOf(one)}`);
    return isBehind || (said.startsWith(`${phraseOf(one)} `) && goesOn(text, one, parts));
  });
  return name === undefined ? null : { name, isKnown: true };
}

/** A name goes on with a capital or a number, or with what it is in: "Kiến An B", "Hoa Sen quận Lê Chân". */
function goesOn(text: string, name: string, parts: readonly string[]): boolean {
  const rest = text.trim().split(/\s+/).slice(name.trim().split(/\s+/).length).join(' ');
  // All in capitals, or without one, only words of a unit's parts tell: "KIẾN AN CƠ SỞ 2".
  if (text === text.toUpperCase() || text === text.toLowerCase())
    return startIn(rest, parts) !== undefined;
  return /^\p{Ll}/u.test(rest) && !areaKind.test(compareKey(rest));
}
