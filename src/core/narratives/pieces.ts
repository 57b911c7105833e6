/** A sentence in pieces: words as they are spelt, names and figures as one piece each. */
import { compareKey } from '../text/compareKey.ts';
import { endsInCount, type FigureInText, figureAt, kindOf, moneyAt } from './figure.ts';
import { countsThings, countsUp, isGranted, standsFirst } from './figures/addsUp.ts';
import {
  aSingle,
  countedBefore,
  neverAlone,
  noCountAfter,
  numberInWords,
  ofOne,
  oftenOthers,
  otherWord,
  perUnitAfter,
  wholeBefore,
  worthOf,
} from './figureWords.vi.ts';
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
  const key = compareKey(word);
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
export function readPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
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
    const figure = /^\p{N}/u.test(token[0]) ? figureAt(text, token.index, token[0]) : null;
    if (figure !== null) {
      while ((pieces[pieces.length - 1]?.end ?? 0) > figure.start) pieces.pop();
      pieces.push({ word: wordOf(figure), start: figure.start, end: figure.end, figure });
      tokens.lastIndex = figure.end;
      continue;
    }
    const counted =
      wholeAt(text, token.index) ??
      countInWords(text, token.index, pieces[pieces.length - 1]?.word);
    if (counted !== null) pieces.push(counted);
    else pieces.push(...plainPieces(token[0], token.index));
    if (counted !== null) tokens.lastIndex = counted.end;
  }
  return pieces;
}

/** A percentage is no count, a rate neither. */
function wordOf({ kind }: FigureInText): string {
  return kind === 'percent' ? '%' : kind === 'rate' ? '#/' : '#';
}

/** "toàn bộ học sinh" is "100% học sinh". */
function wholeAt(text: string, start: number): Piece | null {
  const found = wholeBefore.exec(text.slice(start, start + 40));
  if (found === null) return null;
  const end = start + (found[1] ?? '').length;
  const figure = { kind: 'percent', value: 100, estimate: null, start, end } as const;
  return { word: '%', start, end, figure };
}

/** "mười hai buổi" → the figure 12; null where no number in words begins. */
function countInWords(text: string, start: number, before = ''): Piece | null {
  const found = noCountAfter.has(before) ? null : numberInWords.exec(text.slice(start, start + 40));
  if (found === null) return null;
  const [, words = ''] = found;
  if (ofOne.test(text.slice(start).toLowerCase()) && countedBefore.test(text.slice(0, start)))
    return null;
  const value = worthOf(words);
  const end = start + words.length;
  const [front, after] = [text.slice(0, start).toLowerCase(), text.slice(end).toLowerCase()];
  const kind = kindInWords(text, words.toLowerCase(), { front, after });
  if (kind === null) return namedNumber(words.toLowerCase(), { start, end, after });
  const money = moneyAt(after, value) ?? { kind, value, length: 0 };
  const figure = { ...money, estimate: null, start, end: end + money.length } as const;
  return { word: wordOf(figure), start, end: figure.end, figure };
}

/** "Xác thực hai lớp": no sum, and the same as "2 lớp". */
function namedNumber(
  words: string,
  { start, end, after }: { readonly start: number; readonly end: number; readonly after: string },
): Piece | null {
  const isOther = [neverAlone, oftenOthers, aSingle].some((one) => one.test(words));
  if (isOther || otherWord.test(words + after) || !countsThings(after)) return null;
  return { word: String(worthOf(words)), start, end };
}

/** A word is a number only where nothing else can be meant; null where it may be. */
function kindInWords(
  text: string,
  words: string,
  { front, after }: { readonly front: string; readonly after: string },
): FigureInText['kind'] | null {
  if (neverAlone.test(words) || otherWord.test(words + after)) return null;
  const money = moneyAt(after, 1);
  if (money !== null) return isGranted(front, after.slice(money.length)) ? 'money' : null;
  if (perUnitAfter.test(after)) return 'rate';
  const place = standsFirst(front);
  if (place !== 'act' && oftenOthers.test(words)) return null;
  if (place === null && aSingle.test(words)) return null;
  if (kindOf(front, after) === 'rate') return countsThings(after) ? 'rate' : null;
  const follows = () => endsInCount(text, front);
  return countsUp({ before: front, after, follows }, worthOf(words)) ? 'count' : null;
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
