/** What a sentence says, apart from how it is written: its words read alike, its figures as slots. */
import { compareKey } from '../text/compareKey.ts';
import { type Figure, figureAt } from './figure.ts';
import { antonyms, fillers, fixed, frontings, isPassive, leads, listMarks, ranks, shortForms, synonyms } from './likeness.vi.ts';
import { tidy } from '../text/compareKey.ts';
import { areaName, asks, documentCode, documentNumber, schoolName, unitAtStart } from './names.vi.ts';
import { PhraseTree } from './phraseTree.ts';

/** A piece of the sentence: a word or phrase as it is read, and where it was written. */
export interface Piece {
  /** As it is read: "phụ huynh" for CMHS; '' where it does not count; '#' for a figure. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly figure?: Figure;
  /** A name read as what it names: it may differ between sentences that say the same. */
  readonly named?: string;
}

export interface Meaning {
  readonly text: string;
  /** All pieces that count, and marks of lists. */
  readonly pieces: readonly Piece[];
  /** Figures of `pieces`, each with the slot it fills: the words it stands before. */
  readonly slots: readonly { readonly id: string; readonly piece: Piece }[];
  /** Words that count, in order: equal for sentences that say the same. */
  readonly key: string;
  /** The same in alphabetical order: equal for lists in another order, and for some that differ. */
  readonly bag: string;
}

const spelt = new Map<string, string>();

const tree = new PhraseTree();
for (const [first = '', ...others] of synonyms) for (const one of [first, ...others]) tree.add(wordsIn(one), first);
for (const [word, against] of antonyms) for (const one of [word, ...against]) if (one.includes(' ')) tree.add(wordsIn(one), one);
for (const one of fixed) tree.add(wordsIn(one), one);
for (const one of fillers) tree.add(wordsIn(one), '');
for (const { rank, words } of ranks) {
  for (const one of words) tree.add(wordsIn(one), rank);
}

/** Reads a cleaned sentence. */
export function meaningOf(sentence: string): Meaning {
  const text = tidy(sentence);
  const raw = readNames(text);
  const read = withoutLeads(readPhrases(raw, text));
  const pieces = collapse(turnFronting(read, raw));
  const counted = pieces.filter(countsAsWord);
  const words = counted.map(({ word }) => word);
  return {
    text,
    pieces,
    slots: slotsOf(pieces),
    key: words.join(' '),
    bag: [...words].sort().join(' '),
  };
}

/** Figures that may differ, names that may differ and marks of lists are not compared as words. */
export function countsAsWord({ word }: Piece): boolean {
  return word !== '' && word !== '#' && !listMarks.has(word);
}

/** Words in lower case with their tones where they belong; signs of lists as words. */
function wordsIn(text: string): string[] {
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

/** Words and signs in order; names, numbers of documents and figures as one piece each. */
function readNames(text: string): Piece[] {
  const pieces: Piece[] = [];
  const named = new Map<number, Piece>();
  for (const [pattern, word] of [
    [documentNumber, ''],
    [areaName, null],
    [schoolName, ''],
    [documentCode, 'code'],
  ] as const) {
    for (const found of text.matchAll(pattern)) {
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
      const word = figure.kind === 'percent' ? '%' : '#';
      while ((pieces.at(-1)?.end ?? 0) > figure.start) pieces.pop();
      pieces.push({ word, start: figure.start, end: figure.end, figure });
      tokens.lastIndex = figure.end;
      continue;
    }
    pieces.push(...plainPieces(token[0], token.index));
  }
  return pieces;
}

function namedPiece(found: RegExpMatchArray, word: string | null): Piece | null {
  const rank = ranks.find(({ words }) => words.some((one) => one === found[1]?.toLowerCase()));
  const start = (found.index ?? 0) + (word === null ? 0 : (found[1] ?? '').length);
  const end = (found.index ?? 0) + found[0].length;
  if (word === null) return rank === undefined ? null : { word: rank.rank, start, end, named: rank.rank };
  if (word === 'code') return { word: found[0].toLowerCase(), start, end, named: found[0] };
  return { word, start, end, named: '' };
}

/** Words of a text as they are read, those included that do not count: for finding keywords. */
export function readWords(text: string): readonly string[] {
  const raw = wordsIn(text).flatMap((word) => {
    const long = shortForms[word];
    return long === undefined ? [{ word }] : wordsIn(long).map((one) => ({ word: one }));
  });
  const words: string[] = [];
  for (let at = 0; at < raw.length; ) {
    const found = tree.longest(raw, at);
    const isRead = found.length > 0 && found.meaning !== '';
    words.push(isRead ? found.meaning : (raw[at]?.word ?? ''));
    at += isRead ? found.length : 1;
  }
  return words.filter((word) => !listMarks.has(word) || word === 'và');
}

/** A word typed short is the words it means, all in its place. */
function plainPieces(token: string, start: number): Piece[] {
  const end = start + token.length;
  const word = spell(token.toLowerCase());
  const long = shortForms[word];
  if (long === undefined) return [{ word, start, end }];
  return wordsIn(long).map((one) => ({ word: one, start, end }));
}

/** Phrases as they are read; what does not count goes. */
function readPhrases(raw: readonly Piece[], text: string): Piece[] {
  const pieces: Piece[] = [];
  const from = startOfUnit(raw, text);
  for (let at = from; at < raw.length; ) {
    const piece = raw[at] as Piece;
    if (piece.figure !== undefined || piece.named !== undefined) {
      // A name that may differ is kept for its place alone.
      pieces.push(piece);
      at += 1;
      continue;
    }
    const found = tree.longest(raw, at);
    const last = raw[at + Math.max(found.length, 1) - 1] as Piece;
    const word = found.length === 0 ? piece.word : found.meaning;
    // "được" before a figure says no more than the verb.
    const counts = word !== '' && !(isPassive(word) && raw[at + 1]?.word === '#');
    if (counts) pieces.push({ word, start: piece.start, end: last.end });
    at += Math.max(found.length, 1);
  }
  return pieces;
}

/** A unit that names itself as who acts says no more than "we". */
function startOfUnit(raw: readonly Piece[], text: string): number {
  const found = unitAtStart.exec(text);
  if (found === null) return 0;
  const from = raw.findIndex(({ start }) => start >= found[0].length);
  return from === -1 ? 0 : from;
}

const leadWords = new Set(leads.map((one) => wordsIn(one).join(' ')));
const askWords = new Set(asks.map((one) => wordsIn(one).join(' ')));

/** Words in front that do not count, one after another; what would leave nothing stays. */
function withoutLeads(pieces: readonly Piece[]): readonly Piece[] {
  let from = leadLength(pieces, 0, askWords);
  for (let length = leadLength(pieces, from, leadWords); length > 0; ) {
    from += length;
    length = leadLength(pieces, from, leadWords);
  }
  return pieces.length - from < 2 ? pieces : pieces.slice(from);
}

function leadLength(pieces: readonly Piece[], from: number, words: ReadonlySet<string>): number {
  for (let length = 4; length > 0; length -= 1) {
    const phrase = pieces.slice(from, from + length);
    if (listMarks.has(pieces[from + length]?.word ?? '')) continue;
    if (phrase.length === length && words.has(phrase.map(({ word }) => word).join(' '))) return length;
  }
  return pieces[from] !== undefined && listMarks.has(pieces[from].word) ? 1 : 0;
}

/** "Trong năm học 2022-2023, tổ chức …" is read as "tổ chức … trong năm học 2022-2023". */
function turnFronting(pieces: readonly Piece[], raw: readonly Piece[]): readonly Piece[] {
  if (!frontings.has(raw[0]?.word ?? '')) return pieces;
  const comma = pieces.findIndex(({ word }) => word === ',');
  if (comma < 1 || comma > 8 || comma > pieces.length - 4) return pieces;
  const rest = withoutLeads(pieces.slice(comma + 1));
  return [...rest, ...pieces.slice(0, comma)];
}

/** "quận, huyện" is one rank; marks of lists stand once, and not at the ends. */
function collapse(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const mark = listMarks.has(piece.word);
    const before = kept.at(-1);
    if (mark && (before === undefined || listMarks.has(before.word))) continue;
    const earlier = kept.at(before !== undefined && listMarks.has(before.word) ? -2 : -1);
    const isRank = ranks.some(({ rank }) => rank === piece.word);
    if (isRank && earlier?.word === piece.word) {
      if (before !== earlier) kept.pop();
      continue;
    }
    kept.push(piece);
  }
  if (listMarks.has(kept.at(-1)?.word ?? '')) kept.pop();
  return kept;
}

function slotsOf(pieces: readonly Piece[]): Meaning['slots'] {
  const seen = new Map<string, number>();
  return pieces.flatMap((piece, at) => {
    if (piece.figure === undefined) return [];
    const after = pieces.slice(at + 1, at + 3).map(({ word }) => word);
    const noun = `${piece.figure?.kind ?? ''} ${after[0] ?? ''}`;
    const times = (seen.get(noun) ?? 0) + 1;
    seen.set(noun, times);
    return [{ id: `${noun} ${times}`, piece }];
  });
}
