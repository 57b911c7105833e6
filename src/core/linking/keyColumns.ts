/** Finds the columns that tell whose row it is, and of which year. */
import type { Field, HeaderWords, Outline } from '../../outline/schema.ts';
import type { Grid } from '../workbook.ts';
import { areCodes, type ColumnValues, holdsFigures } from './columnValues.ts';
import { headerWordsOf, phraseOf, phrasesIn, readHeader } from './headerText.ts';
import type { Head } from './heads.ts';
import type { Vocabulary } from './meaningTypes.ts';
import { wordsAt } from './shape/cellWords.ts';
import { isKind, kindsBeside } from './shape/kindsBeside.ts';
import { isNameHeader } from './shape/nameHeader.vi.ts';
import { areOptions } from './shape/options.ts';
import { asksForPlace } from './shape/places.ts';
import { unitLike } from './unitNames.ts';

interface NamedRows {
  readonly grid: Grid;
  readonly rows: readonly number[];
  /** Units known from elsewhere, by their words. */
  readonly names?: ReadonlySet<string>;
}

/** The units' names: a header that says so, before others the one with most names in it. */
export function nameColumnOf(
  { grid, rows, names }: NamedRows,
  heads: readonly Head[],
  values: readonly ColumnValues[],
  { outline, role }: Vocabulary,
): number {
  const words = headerWordsOf(outline);
  const isName = (text: string) => unitLike(text) || (names?.has(phraseOf(text)) ?? false);
  const textsOf = (at: number) =>
    rows.map((row) => wordsAt(grid, row, at)).filter((text) => text !== '');
  const isNamedElsewhere = (own: number) =>
    heads.some(({ at }) => at !== own && textsOf(at).filter(isName).length > rows.length / 2);
  const isSaidElsewhere = (own: number) =>
    heads.some(({ at, parts }) => at !== own && isNameHeader(parts[0] ?? '', words));
  const isOfPlaces = outline.references[role]?.shape.rows === 'establishments';
  const kinds = kindsBeside({ grid, rows, heads, values, isName }, outline);
  const named = heads.map((head, index) => {
    const [own = ''] = head.parts;
    const { own: ideas } = readHeader(own, words);
    const texts = textsOf(head.at);
    const likes = texts.filter(isName).length;
    const isText =
      !holdsFigures(values[index]) &&
      !kinds.has(head.at) &&
      !(areCodes(texts) && (isNamedElsewhere(head.at) || isSaidElsewhere(head.at)));
    const isOwn = role === 'answers' || role === 'registry';
    const isArea = isOwn && ideas.has('area') && likes === 0 && isNamedElsewhere(head.at);
    const says = isText && !isArea && isNameHeader(own, words) && head.years.length === 0;
    const isUnit = isOwn || !asksForPlace(own);
    return {
      at: head.at,
      score: (says ? (isUnit ? 1000 : 10) : 0) + (says || ideas.size === 0 ? likes : likes / 100),
      likes,
      says,
      isUnit,
    };
  });
  const [best] = named.sort((a, b) => b.score - a.score || a.at - b.at);
  const owner = best && !best.isUnit ? ownerLeftOf(best.at) : undefined;
  if (owner !== undefined) return owner;
  const code = heads.findIndex(({ parts }) => isCodeHeader(parts[0] ?? '', words));
  const isLike = best && (best.likes >= 2 || (best.likes === 1 && textsOf(best.at).length <= 3));
  if (best && (best.says || isLike) && (best.isUnit || code < 0)) return best.at;
  const isOwn = role === 'answers' || role === 'registry';
  if (isOfPlaces || (code >= 0 && !isOwn)) return code;
  // Two units may share a name where a column says their kinds.
  const isOnce = isOwn && kinds.size === 0;
  const leftmost = heads.find(
    ({ at, years }) =>
      at < mostBefore && years.length === 0 && !kinds.has(at) && areNames(textsOf(at), isOnce),
  );
  return leftmost?.at ?? code;

  /** Left of the names of establishments: words over and over, or known units, are whose they are. */
  function ownerLeftOf(places: number): number | undefined {
    const left = heads.filter(({ at, years, parts }) => {
      const { own: ideas } = readHeader(parts[0] ?? '', words);
      const isOther = [...ideas.keys()].some((idea) => idea !== 'unitName');
      return at < places && years.length === 0 && !isOther && !holdsFigures(values[at]);
    });
    return left.reverse().find(({ at }) => {
      const texts = textsOf(at);
      if (texts.every((text) => isKind(text, outline))) return false;
      const isRepeated = new Set(texts).size <= textsOf(places).length * 0.75;
      const isKnown = texts.filter(isName).length > texts.length / 2;
      return areNames(texts, false) && (isKnown || isRepeated) && !areLevels(texts);
    })?.at;
  }

  function areLevels(texts: readonly string[]): boolean {
    const list = outline.references[role];
    const level = list?.fields.find(
      ({ code: own }) => list.shape.rows === 'establishments' && own === list.shape.level,
    );
    return level !== undefined && areOptions(level, texts, outline);
  }
}

/** Whether its header, most of its texts or, in a table of one row a unit, no text twice say that a column names units; any other was only taken for want of one. */
export function saysWhose(
  { parts }: Head,
  { texts, filled }: ColumnValues,
  { names, role }: { readonly names: ReadonlySet<string> | undefined; readonly role: string },
  outline: Outline,
): boolean {
  const words = headerWordsOf(outline);
  const [own = ''] = parts;
  const known = texts.filter((text) => unitLike(text) || (names?.has(phraseOf(text)) ?? false));
  const isOnce = role === 'answers' && texts.length >= Math.min(30, filled * 0.9);
  return (
    isOnce ||
    isNameHeader(own, words) ||
    isCodeHeader(own, words) ||
    known.length * 2 > texts.length
  );
}

/** The names are in one of the first four columns. */
const mostBefore = 4;

/** Words without an address; in a table of one row a unit no text twice. */
function areNames(texts: readonly string[], isOnce: boolean): boolean {
  const isWords = (text: string) => /\p{L}{2}/u.test(text) && !/[@\d/]/.test(text);
  const alike = texts.filter((text) => isWords(text) && text.length <= 60).length;
  const isApart = !isOnce || new Set(texts).size >= texts.length * 0.8;
  return texts.length > 0 && alike >= texts.length * 0.8 && isApart;
}

/** The unit's name, or its code where a tab has no names. */
export function keyOf({ parts }: Head, outline: Outline): Field {
  const { code, name } = outline.registry;
  return isCodeHeader(parts[0] ?? '', headerWordsOf(outline)) ? code : name;
}

/** Units known by their code alone. */
function isCodeHeader(text: string, words: HeaderWords): boolean {
  const { own, unknown } = readHeader(text, words);
  return own.get('unitCode') === 'sure' && own.size === 1 && unknown.length === 0;
}

/** A column whose cells are the years of their rows; where units go across, years under each have no header. */
export function yearColumnOf(
  heads: readonly Head[],
  values: readonly ColumnValues[],
  { turned }: Grid,
  outline: Outline,
): number {
  const names = phrasesIn(headerWordsOf(outline).yearColumns);
  const isYears = (own: ColumnValues | undefined, share: number) =>
    outline.years.length > 0 &&
    own !== undefined &&
    own.filled > 0 &&
    own.years >= own.filled * share;
  const named = heads.findIndex(
    ({ parts }, at) => names.has(phraseOf(parts.join(' '))) && isYears(values[at], 0.6),
  );
  if (named >= 0) return named;
  const most = Math.max(0, ...values.map(({ filled }) => filled));
  // Whatever its header says, cells of nothing but the form's years are years.
  return heads.findIndex(({ parts, years }, at) => {
    const own = values[at];
    const isForm = own?.texts.every((text) =>
      outline.years.some((year) => text.includes(`${year}`)),
    );
    return (
      (parts.length > 0 || turned !== undefined) &&
      years.length === 0 &&
      isForm === true &&
      isYears(own, 1) &&
      (own?.filled ?? 0) >= Math.max(2, most / 2)
    );
  });
}

/** The field of such a column in a table of this role: the year of the reference tables' rows. */
export function yearField(outline: Outline, role = ''): Field {
  const own = outline.references[role];
  if (own?.shape.rows === 'pairs') {
    const { year } = own.shape;
    const found = own.fields.find(({ code }) => code === year);
    if (found) return found;
  }
  for (const { fields, shape } of Object.values(outline.references)) {
    const found = shape.rows === 'pairs' && fields.find(({ code }) => code === shape.year);
    if (found) return found;
  }
  const [label = 'nam'] = headerWordsOf(outline).yearColumns;
  return { code: 'nam', label, kind: 'key' };
}
