/** Which line of one version is which line of another: by name, by words, by likeness. */
import { commonPairs, isFigureToken, tokenize } from './tokens.ts';

export interface TextLine {
  readonly id: string | null;
  readonly text: string;
}

const alike = 0.4;
/** Two lines out of order need more in common. */
const alikeAnywhere = 0.6;

/** Line of `a` → line of `b`, one to one. */
export function pairLines(a: readonly TextLine[], b: readonly TextLine[]): Map<number, number> {
  const pairing = new Pairing(a, b);
  const named = new Set(b.flatMap(({ id }) => id ?? []));
  const shared = new Set(a.flatMap(({ id }) => (id !== null && named.has(id) ? [id] : [])));
  const key = (line: TextLine): string =>
    line.id !== null && shared.has(line.id) ? line.id : plain(line.text);
  pairing.inOrder(key);
  pairing.anywhere((one, other) => (key(one) === key(other) ? 1 : 0), 1);
  pairing.inOrder(({ text }) => maskFigures(text));
  pairing.nearby();
  pairing.anywhere((one, other) => likeness(one.text, other.text), alikeAnywhere);
  return pairing.pairs;
}

class Pairing {
  readonly pairs = new Map<number, number>();
  private readonly taken = new Set<number>();
  private readonly a: readonly TextLine[];
  private readonly b: readonly TextLine[];

  constructor(a: readonly TextLine[], b: readonly TextLine[]) {
    this.a = a;
    this.b = b;
  }

  /** Longest common subsequence; what is paired already stays in, as one key of both. */
  inOrder(key: (line: TextLine) => string): void {
    const left = this.a.map((line, i) => (this.pairs.has(i) ? `=${this.pairs.get(i)}` : key(line)));
    const right = this.b.map((line, j) => (this.taken.has(j) ? `=${j}` : key(line)));
    for (const [i, j] of commonPairs(left, right)) this.pair(i, j);
  }

  /** Between two pairs, the first that is like enough. */
  nearby(): void {
    let previous = -1;
    this.a.forEach((line, i) => {
      const own = this.pairs.get(i);
      if (own !== undefined) {
        previous = own;
        return;
      }
      for (let j = previous + 1; j < this.b.length && !this.taken.has(j); j++) {
        if (likeness(line.text, this.b[j]?.text ?? '') < alike) continue;
        this.pair(i, j);
        previous = j;
        return;
      }
    });
  }

  anywhere(measure: (one: TextLine, other: TextLine) => number, least: number): void {
    this.a.forEach((line, i) => {
      if (this.pairs.has(i)) return;
      let [best, found] = [0, -1];
      this.b.forEach((other, j) => {
        const score = this.taken.has(j) ? 0 : measure(line, other);
        if (score >= least && score > best) [best, found] = [score, j];
      });
      if (found >= 0) this.pair(i, found);
    });
  }

  private pair(i: number, j: number): void {
    this.pairs.set(i, j);
    this.taken.add(j);
  }
}

function plain(text: string): string {
  return wordsOf(text).join(' ');
}

function maskFigures(text: string): string {
  return wordsOf(text)
    .map((word) => (isFigureToken(word) ? '#' : word))
    .join(' ');
}

const remembered = new Map<string, readonly string[]>();

function wordsOf(text: string): readonly string[] {
  let words = remembered.get(text);
  if (words === undefined) {
    words = tokenize(text).map((token) => token.text);
    remembered.set(text, words);
  }
  return words;
}

/** Share of words in common, without figures and signs; a row's figures are not what it is. */
function likeness(a: string, b: string): number {
  const left = counted(a);
  const right = counted(b);
  const size = sum(left) + sum(right);
  if (size === 0) return 0;
  let shared = 0;
  for (const [word, count] of left) shared += Math.min(count, right.get(word) ?? 0);
  return (2 * shared) / size;
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) {
    if (/\p{L}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

/** Share of a text's runs of three words that another holds; 0 for a text too short to tell. */
export function containedShare(text: string, whole: string): number {
  const own = triples(text);
  const held = new Set(triples(whole));
  return own.length < 3 ? 0 : own.filter((one) => held.has(one)).length / own.length;
}

function triples(text: string): string[] {
  const words = wordsOf(text).filter((word) => /[\p{L}\d]/u.test(word));
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}
