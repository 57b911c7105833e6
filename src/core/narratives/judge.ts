/** Judges two sentences by what differs between them, not by the share of what is common. */

import { withoutAccents } from './gist/accents.ts';
import { isMoved } from './gist/freeOrder.ts';
import { antonyms, degrees, either, having, listMarks, negationWords } from './likeness.vi.ts';
import { contradict } from './marks.ts';
import { meaningOf, type SentenceMeaning } from './meaning.ts';
import { countsAsWord, type Piece } from './pieces.ts';

/** Same except figures and order; same except areas, printed as their rank; opposite; neither. */
type Likeness = 'same' | 'general' | 'opposite' | 'apart';

/** In a run a unit's own name is taken away first: one in front is another's. */
type Where = 'between units' | 'in a run';

/** Judges sentences of two units: each that names a unit in front speaks of itself. */
export function judge(
  a: SentenceMeaning,
  b: SentenceMeaning,
  where: Where = 'between units',
): Likeness {
  if (a.isPlain !== b.isPlain) return judgePlain(a, b, where);
  if (contradict(a.marks, b.marks, where)) return 'apart';
  if (sayTheSame(a, b)) return a.areas === b.areas ? 'same' : 'general';
  const [one, other] = [stanceOf(a), stanceOf(b)];
  return one.about === other.about && one.isDenied !== other.isDenied ? 'opposite' : 'apart';
}

/** Both are read without accents where one was typed so; too short to be read so, they are apart. */
function judgePlain(a: SentenceMeaning, b: SentenceMeaning, where: Where): Likeness {
  const [one, other] = [a, b].map((meaning) =>
    meaning.isPlain ? meaning : meaningOf(withoutAccents(meaning.text)),
  ) as [SentenceMeaning, SentenceMeaning];
  return one.isPlain && other.isPlain ? judge(one, other, where) : 'apart';
}

/** The same words, or the same but for synonyms, small words and a part that was moved. */
function sayTheSame(a: SentenceMeaning, b: SentenceMeaning): boolean {
  if (a.key === b.key) return true;
  if (a.bag !== b.bag || !a.bag.includes(' ') || !isNested(a.extras, b.extras)) return false;
  return isReordered(a.pieces, b.pieces) || isReordered(a.gist, b.gist) || isMoved(a.gist, b.gist);
}

/** What a sentence is about, and whether it says so or the contrary: two negations cancel out. */
interface Stance {
  readonly about: string;
  readonly isDenied: boolean;
}

interface Axis {
  readonly name: string;
  readonly isNegative: boolean;
}

const axes = new Map<string, Axis>();
for (const [words, against] of antonyms) {
  const [name = ''] = words;
  for (const one of words) if (!axes.has(one)) axes.set(one, { name, isNegative: false });
  for (const one of against) if (!axes.has(one)) axes.set(one, { name, isNegative: true });
}

/** Opposite sentences are about the same, and one denies what the other says. */
export function stanceOf({ pieces }: SentenceMeaning): Stance {
  const about: string[] = [];
  let isDenied = false;
  for (const { word } of pieces.filter(countsAsWord)) {
    const axis = axes.get(word);
    if (negationWords.has(word) || axis?.isNegative) isDenied = !isDenied;
    if (axis !== undefined && axis.name !== having) about.push(axis.name);
    else if (axis === undefined && !negationWords.has(word) && !degrees.has(word)) about.push(word);
  }
  return { about: about.join(' '), isDenied };
}

/** Only one of them may say more: the other is what both say. */
function isNested(a: readonly Piece[], b: readonly Piece[]): boolean {
  const [own, others] = [a, b].map((pieces) => new Set(pieces.map(({ word }) => word)));
  const holds = (all = new Set<string>(), some = new Set<string>()) =>
    [...some].every((word) => all.has(word));
  return holds(own, others) || holds(others, own);
}

/** How far the part that was moved may reach beyond where the words begin to differ. */
const reach = 4;

/** True when one is the other with the items of a list in another order. */
function isReordered(a: readonly Piece[], b: readonly Piece[]): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (withoutMarks(one) === withoutMarks(other)) return true;
  const items = itemsOf(one);
  if (items.length > 1 && equalItems(items, itemsOf(other))) return true;
  const { before, after } = commonEnds(one, other);
  for (let left = before; left >= Math.max(0, before - reach); left -= 1) {
    for (let right = after; right >= Math.max(0, after - reach); right -= 1) {
      const [moved, back] = [one, other].map((words) =>
        itemsOf(words.slice(left, words.length - right)),
      );
      if (moved !== undefined && moved.length > 1 && equalItems(moved, back ?? [])) return true;
    }
  }
  return false;
}

function wordsOf(pieces: readonly Piece[]): string[] {
  return pieces
    .filter((piece) => countsAsWord(piece) || listMarks.has(piece.word))
    .map(({ word }) => (listMarks.has(word) ? ',' : word === either ? ';' : word));
}

function withoutMarks(words: readonly string[]): string {
  return words.filter((word) => word !== ',').join(' ');
}

function commonEnds(a: readonly string[], b: readonly string[]): { before: number; after: number } {
  const least = Math.min(a.length, b.length);
  let before = 0;
  while (before < least && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < least - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after += 1;
  return { before, after };
}

function itemsOf(words: readonly string[]): string[] {
  return words
    .join(' ')
    .split(/ ?[,;] ?/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function equalItems(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const [one, other] = [[...a].sort(), [...b].sort()];
  return one.every((item, at) => item === other[at]);
}
