/** What a sentence says, without how it is written: its words read alike, its figures as slots. */
import { whenAsked } from '../lib/whenAsked.ts';
import { tidy } from '../text/compareKey.ts';
import {
  type Circumstance,
  circumstancesOf,
  withoutCircumstances,
} from './circumstances/circumstances.ts';
import { deedOf } from './deeds/deed.ts';
import type { Deed } from './deeds/told.ts';
import { spelledOut } from './figureWords.vi.ts';
import { hasNoAccents, withKnownAccents } from './gist/accents.ts';
import { claimOf } from './gist/claim.ts';
import { gistOf } from './gist/gist.ts';
import { type Limits, limitsOf } from './gist/limits.ts';
import { extrasOf } from './gist/optional.ts';
import { type Substance, substanceOf } from './gist/substance.ts';
import { frontings, isRank, leads, listMarks } from './likeness.vi.ts';
import { type Marks, marksOf, moodOf } from './marks.ts';
import { asks, unitAtStart, whatItIs } from './names.vi.ts';
import { arrange } from './order/arrange.ts';
import { withoutCourtesies } from './order/turn.ts';
import { writeAlike } from './order/writing.vi.ts';
import { readPhrases } from './phrases.ts';
import { countsAsWord, type Piece, readPieces, wordsIn } from './pieces.ts';
import { type Slot, slotsOf } from './slots.ts';
import { type Tenor, tenorOf } from './tenors/tenor.ts';

export interface SentenceMeaning {
  readonly text: string;
  /** All pieces that count, and marks of lists. */
  readonly pieces: readonly Piece[];
  /** Figures of `pieces`, each with the slot it fills: the words it is before. */
  readonly slots: readonly Slot[];
  /** Counts that are not summed for the sake of a number beside them. */
  readonly counts: string;
  /** Names of areas that are read as their rank, in order: "An Lão". */
  readonly areas: string;
  /** Words that count, in order: equal for sentences that say the same. */
  readonly key: string;
  /** What small words add to the key: one sentence may lack it, but not contradict it. */
  readonly marks: Marks;
  /** Pieces with synonyms read as one, without words that may be left out. */
  readonly gist: readonly Piece[];
  /** What it claims, whatever its order: equal for sentences that say the same. */
  readonly claim: string;
  /** What it shares with sentences in freer words. */
  readonly substance: Substance;
  /** What it shares with sentences in quite other words, and what limits it: whom, how many. */
  readonly deed: () => Deed;
  /** What it shares with sentences that say the same by equal phrases. */
  readonly tenor: () => Tenor;
  readonly limits: () => Limits;
  /** Where the words are that may be left out. */
  readonly extras: readonly Piece[];
  /** What it says of when, how long and how often; and the same without. */
  readonly circumstances: readonly Circumstance[];
  readonly bare: () => SentenceMeaning;
  /** Typed without accents: known phrases are read as if they had them. */
  readonly isPlain: boolean;
  /** Bodies of a ward are those who write: so their numbers are read. */
  readonly ofArea: boolean;
}

/** Reads a cleaned sentence. */
export function meaningOf(sentence: string, ofArea = false): SentenceMeaning {
  const text = writeAlike(tidy(sentence).replace(spelledOut, '').replace(bullet, ''));
  const isPlain = hasNoAccents(text);
  const readable = isPlain ? withKnownAccents(text) : text;
  const raw = readPieces(readable, ofArea);
  const own = ownNames(readable);
  const isAsked = moodOf(readable) === 'asked';
  const besides = raw.filter((piece) => !isWithin(piece, own));
  const phrases = readPhrases(besides);
  const read = withoutLeads(withoutCourtesies(withoutLeads(phrases), isAsked));
  const told = collapse(turnFronting(read, raw));
  const pieces = arrange(told, withoutLeads);
  const [named] = own;
  const said = gistOf(told, isAsked);
  const claim = claimOf(said);
  const gist = arrange(said, withoutLeads);
  const circumstances = circumstancesOf(readable, phrases);
  const meaning: SentenceMeaning = {
    text,
    pieces,
    slots: slotsOf(gist),
    counts: raw.flatMap(({ count }) => count ?? []).join(' '),
    marks: marksOf(readable, pieces, {
      ownName: named === undefined ? '' : readable.slice(named.start, named.end),
      ...claim,
    }),
    areas: areasOf(readable, pieces),
    key: wordsOf(pieces).join(' '),
    gist,
    claim: claim.said,
    substance: substanceOf(claim),
    deed: whenAsked(() => deedOf(readable, besides, wordsOf(gist))),
    tenor: whenAsked(() => tenorOf(readable, besides)),
    limits: whenAsked(() =>
      limitsOf({ text: readable, slots: meaning.slots, told: meaning.bare().gist }),
    ),
    extras: [...extrasOf(phrases, isAsked), ...(claim.own === undefined ? [] : [claim.own])],
    circumstances,
    bare: whenAsked(() =>
      circumstances.length === 0
        ? meaning
        : meaningOf(withoutCircumstances(text, circumstances), ofArea),
    ),
    isPlain,
    ofArea,
  };
  return meaning;
}

/** Of a list: no minus stands in front of a sentence. */
const bullet = /^[-–•*+]\s+/u;

function wordsOf(pieces: readonly Piece[]): string[] {
  return pieces.filter(countsAsWord).map(({ word }) => word);
}

type Span = Pick<Piece, 'start' | 'end'>;

/** Where the unit names itself as who acts: that says no more than "we". */
function ownNames(text: string): readonly Span[] {
  const comma = frontings.has(wordsIn(text)[0] ?? '') ? text.indexOf(', ') : -1;
  return (comma < 0 ? [0] : [0, comma + 2]).flatMap((start) => {
    const found = unitAtStart.exec(text.slice(start));
    if (found === null || whatItIs.test(text.slice(start + found[0].trimEnd().length))) return [];
    return [{ start, end: start + found[0].length }];
  });
}

function isWithin({ start }: Piece, spans: readonly Span[]): boolean {
  return spans.some((span) => start >= span.start && start < span.end);
}

function areasOf(text: string, pieces: readonly Piece[]): string {
  return pieces
    .filter(({ named }) => named !== undefined && isRank(named))
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .join('; ');
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
    if (phrase.length === length && words.has(phrase.map(({ word }) => word).join(' ')))
      return length;
  }
  return pieces[from] !== undefined && listMarks.has(pieces[from].word) ? 1 : 0;
}

/** "Trong năm học 2022-2023, tổ chức …" is read as "tổ chức … trong năm học 2022-2023". */
function turnFronting(pieces: readonly Piece[], raw: readonly Piece[]): readonly Piece[] {
  if (!frontings.has(raw[0]?.word ?? '')) return pieces;
  const comma = pieces.findIndex(({ word }) => word === ',');
  if (comma < 1 || comma > 8 || comma > pieces.length - 3) return pieces;
  const rest = withoutLeads(pieces.slice(comma + 1));
  return [...rest, ...pieces.slice(0, comma)];
}

/** "quận, huyện" is one rank; marks of lists stand once, and not at the ends. */
function collapse(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const mark = listMarks.has(piece.word);
    const before = kept[kept.length - 1];
    if (mark && (before === undefined || listMarks.has(before.word))) continue;
    const earlier =
      kept[kept.length + (before !== undefined && listMarks.has(before.word) ? -2 : -1)];
    if (isRank(piece.word) && earlier?.word === piece.word && piece.role === undefined) {
      if (before !== earlier) kept.pop();
      continue;
    }
    kept.push(piece);
  }
  if (listMarks.has(kept[kept.length - 1]?.word ?? '')) kept.pop();
  return kept;
}
