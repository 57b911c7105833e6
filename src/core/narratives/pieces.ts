/** A sentence in pieces: words as they are spelt, names and figures as one piece each. */
import { compareKey } from '../text/compareKey.ts';
import { type FigureInText, figureAt } from './figure.ts';
import { isApart } from './figures/apart.ts';
import { countInWords, wholeAt } from './figures/inWords.ts';
import { mended } from './gist/mistyped.ts';
import { listMarks, ranks } from './likeness.vi.ts';
import {
  areaHint,
  districtName,
  documentCode,
  documentNumber,
  heldOn,
  schoolHint,
  schoolName,
} from './names.vi.ts';
import { shortForms } from './synonyms.vi.ts';

/** A piece of the sentence: a word or phrase as it is read, and where it was written. */
export interface Piece {
  /** As it is read: "phụ huynh" for CMHS; '' where it does not count; '#' for a figure. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly figure?: FigureInText;
  /** A name read as what it names: it may differ between sentences that say the same. */
  readonly named?: string;
  /** Whose or for whom it is, where a small word before it says so. */
  readonly role?: string;
  /** What is counted there, where the count is a word for another number beside it. */
  readonly count?: number;
}

/** Figures that may differ, names that may differ and marks of lists are not compared as words. */
export function countsAsWord({ word }: Piece): boolean {
  return word !== '' && word !== '#' && word !== '#/' && !listMarks.has(word);
}

const spelt = new Map<string, string>();

/** Words in lower case with their tones where they belong; signs of lists as words. */
export function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+|\p{N}+|[,;&/+]/gu) ?? []).map(spell);
}

/** Each word is spelt once: most sentences are made of the same few hundred. */
function spell(word: string): string {
  const known = spelt.get(word);
  if (known !== undefined) return known;
  const key = compareKey(mended(compareKey(word)));
  if (spelt.size > 20_000) spelt.clear();
  spelt.set(word, key);
  return key;
}

/** What must be in a text for a pattern of names to be worth trying. */
const hints = new Map([
  [documentNumber, /\d\//],
  [documentCode, /\d\//],
  [heldOn, /\d{4}/],
  [districtName, areaHint],
  [schoolName, schoolHint],
]);

/** Words and signs in order; names, numbers of documents and figures as one piece each. */
export function readPieces(text: string, ofArea = false): Piece[] {
  const pieces = piecesOf(text, true, ofArea);
  const isMixed = pieces.hasApart && pieces.all.some(({ figure }) => isSum(figure));
  return (isMixed ? piecesOf(text, false, ofArea) : pieces).all;
}

/** A number in it is of one who acts and no sum: of several it is that of each. */
export function countsOfOne(text: string, isSummed: boolean, ofArea: boolean): boolean {
  const { all, hasApart } = piecesOf(text, true, ofArea);
  return hasApart || (!isSummed && all.some(({ figure }) => isSum(figure)));
}

/** Beside a number that may not be summed no other is: "phát 6.000 tờ rơi, tặng quà trị giá 2 triệu đồng". */
function piecesOf(
  text: string,
  isSummed: boolean,
  ofArea: boolean,
): { readonly all: Piece[]; readonly hasApart: boolean } {
  const pieces: Piece[] = [];
  let hasApart = false;
  const named = new Map<number, Piece>();
  for (const [pattern, word] of [
    [documentNumber, ''],
    [heldOn, ''],
    [districtName, null],
    [schoolName, 'school'],
    [documentCode, 'code'],
  ] as const) {
    if (!hints.get(pattern)?.test(text)) continue;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const piece = namedPiece(found, word);
      if (piece !== null && !named.has(piece.start)) named.set(piece.start, piece);
    }
  }
  const tokens = /\p{N}+(?:[.,]\p{N}+)*|\p{L}+|[,;&/+%\u201c\u201d"]/gu;
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    const name = named.get(token.index);
    if (name !== undefined) {
      pieces.push(name);
      tokens.lastIndex = name.end;
      continue;
    }
    const isNumber = /^\p{N}/u.test(token[0]);
    const counted = isNumber
      ? figureAt(text, token.index, token[0], ofArea)
      : (wholeAt(text, token.index) ??
        countInWords(text, token.index, {
          before: pieces[pieces.length - 1]?.word,
          ofArea,
        }));
    hasApart ||= counted === null && isNumber && isApart(text, token.index, token[0], ofArea);
    if (counted === null || (!isSummed && isNumber && isSum(counted))) {
      const plain = plainPieces(token[0], token.index);
      pieces.push(
        ...(counted?.value === undefined
          ? plain
          : plain.map((one) => ({ ...one, count: counted.value }))),
      );
      continue;
    }
    while ((pieces[pieces.length - 1]?.end ?? 0) > counted.start) pieces.pop();
    const { start, end } = counted;
    if (counted.kind === null) pieces.push({ word: String(counted.value), start, end });
    else if (!isSummed && isSum(counted))
      pieces.push({ word: String(counted.value), start, end, count: counted.value });
    else pieces.push({ word: wordOf(counted), start, end, figure: counted });
    tokens.lastIndex = end;
  }
  return { all: pieces, hasApart };
}

function isSum(figure: { readonly kind: FigureInText['kind'] | null } | undefined): boolean {
  return figure?.kind === 'count' || figure?.kind === 'money';
}

/** A percentage is no count, a rate neither. */
function wordOf({ kind }: FigureInText): string {
  return kind === 'percent' ? '%' : kind === 'rate' ? '#/' : '#';
}

function namedPiece(found: RegExpMatchArray, word: string | null): Piece | null {
  const rank = ranks.find(({ words }) => words.some((one) => one === found[1]?.toLowerCase()));
  const kept = word === '' && found[1] !== '' ? (found[1] ?? '').length + 1 : 0;
  const start = (found.index ?? 0) + kept;
  const end = (found.index ?? 0) + found[0].length;
  if (word === null)
    return rank === undefined ? null : { word: rank.rank, start, end, named: rank.rank };
  // A school is another where its name is: the name is its word.
  if (word === 'school')
    return { word: spell(found[0].toLowerCase()), start, end, named: found[0] };
  if (word === 'code') return { word: found[0].toLowerCase(), start, end, named: found[0] };
  return { word, start, end, named: '' };
}

/** A word typed short is the words it means, all in its place. */
function plainPieces(token: string, start: number): Piece[] {
  const end = start + token.length;
  const word = spell(token.toLowerCase());
  const long = shortForms[word];
  if (long === undefined) return [{ word, start, end }];
  return wordsIn(long).map((one) => ({ word: one, start, end }));
}
