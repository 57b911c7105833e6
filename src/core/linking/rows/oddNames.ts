/** Names that say no unit's own name, among names that do: a sum, a comparison or a remark in a clerk's own words. */
import type { HeaderWords, Outline } from '../../../outline/schema.ts';
import { compareKey } from '../../text/compareKey.ts';
import { areaKind } from '../../text/nameKey.vi.ts';
import { nameParts } from '../../text/text.ts';
import { headerWordsOf, phraseOf, phrasesIn, startIn, wordsOf } from '../headerText.ts';
import { type BodyPlace, hasSerial } from '../rowShape.ts';
import { tailStart, typeSaid, unitLike } from '../unitNames.ts';
import type { BodyRow } from './body.ts';

/** "Phòng GDĐT quận Lê Chân", "C3 An Lão", "xã Kiến Minh": it says the unit's kind. */
export function namesUnit(text: string, outline: Outline): boolean {
  return unitLike(text) || typeSaid(text, outline) !== null || areaKind.test(compareKey(text));
}

/** "Trường đứng đầu", "Mức giao của thành phố": a capital first, and no name at the end. */
export function isOddName(text: string, outline: Outline): boolean {
  const plain = text.replace(/\([^()]*\)/g, ' ').trim();
  const [first = '', second = '', ...others] = plain.split(/[\s/]+/);
  if (!/^\p{Lu}/u.test(first) || second === '' || isTailOfType(plain, outline)) return false;
  if (unitLike(plain) || typeSaid(plain, outline) !== null) {
    const rest = new Set(wordsOf(nameParts(plain).name));
    const own = plain.split(/[\s,/&-]+/).filter((word) => rest.has(phraseOf(word)));
    return own.length > 1 && !own.some((word) => /^[\p{Lu}\d]/u.test(word));
  }
  const last = others[others.length - 1] ?? second;
  const isName = /^\p{Lu}\p{Ll}|\d/u.test(last);
  return /^\p{Ll}/u.test(second) && !isName;
}

/** "Nuôi dạy trẻ em khiếm thị": a type's own words but for the first. */
function isTailOfType(text: string, { unitTypes }: Outline): boolean {
  return unitTypes.some((type) => (tailStart(text, type)?.split(' ').length ?? 0) > 2);
}

/** "Cả huyện", "15 đơn vị", "Hạn nộp 20/11": a capital or a number, then a word without one or a number. */
export function isHalfName(text: string): boolean {
  const [first = '', second = ''] = text
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .split(/[\s/]+/);
  return /\p{L}/u.test(text) && /^[\p{Lu}\d]/u.test(first) && /^[\p{Ll}\d]/u.test(second);
}

/** "Cát Bà", "KIẾN AN", "C3 An Lão": perhaps a unit's own name; not a word of a sum, a kind of units alone, an area, or a remark. */
export function mayBeNamed(text: string, outline: Outline): boolean {
  const words = headerWordsOf(outline);
  const { totals, statistics = [], plurals, groupStarts, places = [] } = words;
  const starts = [totals, statistics, plurals, groupStarts];
  const plain = unmarked(text);
  if (isNobodys(plain, words)) return false;
  const isKind = nameParts(`${plain} x`).name === 'x';
  const isPlace = phrasesIn(places).has(phraseOf(plain));
  const isSaid = !isPlace && starts.some((list) => startIn(plain, list) !== undefined);
  const isArea = isHalfName(plain) && !unitLike(plain);
  return /[\p{L}\d]/u.test(plain) && !isKind && !isSaid && !isArea && !isOddName(plain, outline);
}

/** The whole name, or two of them: the agency with its area behind. */
export function isNobodys(name: string, { nobodys = [], wholeAreas = [] }: HeaderWords): boolean {
  const [own, areas] = [nobodys, wholeAreas].map(phrasesIn) as [Set<string>, Set<string>];
  const said = phraseOf(unmarked(name).replace(/\([^()]*\)/g, ' '));
  const isBoth = (one: string) =>
    said.startsWith(`${one} `) && areas.has(said.slice(one.length + 1));
  return own.has(said) || [...own].some(isBoth);
}

/** "9. Hải Phòng", "* Khối quận" without its number or mark. */
export function unmarked(name: string): string {
  return name.replace(/^(?:\d+[.)]\s*|[\s+\-–•*]+)+/, '');
}

/** Rows without a serial number whose name is odd, where hardly another is: a person says what they are. */
export function oddRows(
  rows: readonly BodyRow[],
  place: BodyPlace,
  outline: Outline,
): ReadonlySet<BodyRow> {
  const odd = rows.filter(({ name }) => isOddName(name, outline));
  if (odd.length * 3 > rows.length || rows.length - odd.length < fewest) return new Set();
  return new Set(
    odd.filter(({ row, name }) => {
      const hasNumber = hasSerial(place, row);
      return !hasNumber && !place.confirmed?.has(phraseOf(name));
    }),
  );
}

const fewest = 3;
