/** Judges two sentences by what differs between them, not by the share of what is common. */
import { antonyms, degrees, either, having, listMarks, negationWords } from './likeness.vi.ts';
import { contradict, type SentenceMeaning } from './meaning.ts';
import { countsAsWord, type Piece } from './pieces.ts';

/** Same except figures and order; same except areas, printed as their rank; opposite; neither. */
type Likeness = 'same' | 'general' | 'opposite' | 'apart';

/** Judges sentences of two units: each that names a unit in front speaks of itself. */
export function judge(a: SentenceMeaning, b: SentenceMeaning): Likeness {
  if (contradict(a.marks, b.marks, 'between units')) return 'apart';
  if (a.key === b.key || (a.bag === b.bag && isReordered(a.pieces, b.pieces)))
    return a.areas === b.areas ? 'same' : 'general';
  const [one, other] = [stanceOf(a), stanceOf(b)];
  return one.about === other.about && one.isDenied !== other.isDenied ? 'opposite' : 'apart';
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

/** How far the part that was moved may reach beyond where the words begin to differ. */
const reach = 4;

/** True when one is the other with the items of a list in another order. */
export function isReordered(a: readonly Piece[], b: readonly Piece[]): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
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
