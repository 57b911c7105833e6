/** What a sentence says, without how it is written: its words read alike, its figures as slots. */
import { tidy } from '../text/compareKey.ts';
import { spelledOut } from './figureWords.vi.ts';
import {
  actors,
  frontings,
  isRank,
  leads,
  levelInName,
  listMarks,
  unlikeRoles,
} from './likeness.vi.ts';
import { askedFor, asks, saidDone, unitAtStart } from './names.vi.ts';
import { arrange } from './order/arrange.ts';
import { withoutCourtesies } from './order/turn.ts';
import { writeAlike } from './order/writing.vi.ts';
import { readPhrases } from './phrases.ts';
import { countsAsWord, type Piece, readPieces, wordsIn } from './pieces.ts';
import { type Slot, slotsOf } from './slots.ts';

export interface SentenceMeaning {
  readonly text: string;
  /** All pieces that count, and marks of lists. */
  readonly pieces: readonly Piece[];
  /** Figures of `pieces`, each with the slot it fills: the words it is before. */
  readonly slots: readonly Slot[];
  /** Names of areas that are read as their rank, in order: "An Lão". */
  readonly areas: string;
  /** Words that count, in order: equal for sentences that say the same. */
  readonly key: string;
  /** What small words add to the key: one sentence may lack it, but not contradict it. */
  readonly marks: ReadonlyMap<string, string>;
  /** The same in alphabetical order: equal for lists in another order, and for some that differ. */
  readonly bag: string;
}

/** Reads a cleaned sentence. */
export function meaningOf(sentence: string): SentenceMeaning {
  const text = writeAlike(tidy(sentence).replace(spelledOut, ''));
  const raw = readPieces(text);
  const own = ownNames(text);
  const phrases = withoutLeads(readPhrases(raw.filter((piece) => !isWithin(piece, own))));
  const read = withoutLeads(withoutCourtesies(phrases, moodOf(text) === 'asked'));
  const pieces = arrange(collapse(turnFronting(read, raw)), withoutLeads);
  const counted = pieces.filter(countsAsWord);
  const words = counted.map(({ word }) => word);
  return {
    text,
    pieces,
    slots: slotsOf(pieces),
    marks: marksOf(text, pieces, own),
    areas: areasOf(text, pieces),
    key: words.join(' '),
    bag: [...words].sort().join(' '),
  };
}

/** Who acts, by the words in front; for each word whose or for whom it is. */
function marksOf(
  text: string,
  pieces: readonly Piece[],
  own: readonly Span[],
): Map<string, string> {
  const marks = new Map<string, string>();
  const actor = actors.find(({ start }) => start.test(text));
  if (actor !== undefined) marks.set('actor', actor.kind);
  const mood = moodOf(text);
  if (mood !== null) marks.set('mood', mood);
  const [named] = own;
  if (named !== undefined) marks.set('unit', text.slice(named.start, named.end).toLowerCase());
  const level = unitAtStart.test(text)
    ? levelInName.exec(text)?.slice(1).findIndex(Boolean)
    : undefined;
  if (level !== undefined) marks.set('level', String(level));
  for (const { word, role } of pieces.filter(countsAsWord))
    if (role !== undefined) marks.set(`role ${word}`, role);
  pieces.forEach(({ figure }, at) => {
    if (figure !== undefined) marks.set(`figure ${pieces[at + 1]?.word ?? ''}`, figure.kind);
  });
  return marks;
}

/** Asked for, or done; null where neither is said. */
function moodOf(text: string): 'asked' | 'done' | null {
  const small = text.toLowerCase();
  if (askedFor.test(small)) return 'asked';
  return saidDone.test(small) ? 'done' : null;
}

/**
 * Whether two sentences of one key say something else by their small words. In a run a unit's own
 * name is taken away first, so that one in front is another's.
 */
export function contradict(
  a: SentenceMeaning['marks'],
  b: SentenceMeaning['marks'],
  where: 'between units' | 'in a run' = 'in a run',
): boolean {
  return [...a].some(([name, mark]) => {
    const other = b.get(name);
    if (other === undefined || other === mark) return false;
    if (name === 'unit' && where === 'between units') return false;
    return !name.startsWith('role ') || unlikeRoles.has(`${mark} ${other}`);
  });
}

/** Meanings of a run, each read once: most units write what others write. */
export class Meanings {
  readonly #known = new Map<string, SentenceMeaning>();

  of(text: string): SentenceMeaning {
    let meaning = this.#known.get(text);
    if (meaning === undefined) {
      meaning = meaningOf(text);
      this.#known.set(text, meaning);
    }
    return meaning;
  }
}

/** A part of a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the unit names itself as who acts: that says no more than "we". */
function ownNames(text: string): readonly Span[] {
  const comma = frontings.has(wordsIn(text)[0] ?? '') ? text.indexOf(', ') : -1;
  return (comma < 0 ? [0] : [0, comma + 2]).flatMap((start) => {
    const found = unitAtStart.exec(text.slice(start));
    return found === null ? [] : [{ start, end: start + found[0].length }];
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
