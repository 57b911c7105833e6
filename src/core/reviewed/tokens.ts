/** A text as words, figures and signs, and what two lists of them have in common. */
import { eachMatch } from '../lib/eachMatch.ts';

export interface Token {
  /** As compared: NFC. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const figure = String.raw`\d+(?:[.,/:]\d+)*%?`;
/** Empty cells of a row are left out. */
const cellEnds = String.raw`\|(?:[\s|]*\|)?`;
const pattern = new RegExp(
  String.raw`${figure}|${cellEnds}|[\p{L}\p{M}\p{N}_]+|\n|[^\s\p{Cf}]`,
  'gu',
);
const figurePattern = new RegExp(`^${figure}$`);

/** Spaces separate tokens and are no tokens; a line break between two paragraphs is one. */
export function tokenize(text: string): Token[] {
  return eachMatch(text, pattern).map((found) => ({
    text: found[0].startsWith('|') ? '|' : found[0].normalize('NFC'),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

export function isFigureToken(text: string): boolean {
  return figurePattern.test(text);
}

/** Positions of a longest common subsequence, in order. */
export function commonPairs(a: readonly string[], b: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let first = 0;
  while (first < a.length && first < b.length && a[first] === b[first]) {
    pairs.push([first, first]);
    first += 1;
  }
  let last = 0;
  const room = Math.min(a.length, b.length) - first;
  while (last < room && a[a.length - 1 - last] === b[b.length - 1 - last]) last += 1;
  const middle = middlePairs(a.slice(first, a.length - last), b.slice(first, b.length - last));
  for (const [i, j] of middle) pairs.push([i + first, j + first]);
  for (let k = last; k > 0; k--) pairs.push([a.length - k, b.length - k]);
  return pairs;
}

function middlePairs(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
