/** Two clauses that some units separate by ";" and others join by ",": read in one way in all texts. */
import type { Meanings } from './gist/meanings.ts';
import type { Sentence } from './sentences.ts';

/** Finds the sentences that are two clauses of others joined, and gives them as two. */
export class JoinedClauses {
  /** Key of the two together → key of the first. */
  readonly #first = new Map<string, string>();
  readonly #seen = new Set<string>();
  readonly #meanings: Meanings;

  constructor(meanings: Meanings) {
    this.#meanings = meanings;
  }

  /** Records a clause that a ";" separates from the one before it. */
  note({ text, after }: Sentence): void {
    if (after === undefined) return;
    const joined = `${after}, ${text}`;
    if (this.#seen.has(joined)) return;
    this.#seen.add(joined);
    this.#first.set(this.#meanings.of(joined).key, this.#meanings.of(after).key);
  }

  /** The sentence, or the two clauses it joins. */
  part(sentence: Sentence): readonly Sentence[] {
    if (this.#first.size === 0 || !/[,;]/.test(sentence.text)) return [sentence];
    const first = this.#first.get(this.#meanings.of(sentence.text).key);
    if (first === undefined) return [sentence];
    for (const index of marksIn(sentence.text)) {
      const before = sentence.text.slice(0, index);
      if (this.#meanings.of(before).key !== first) continue;
      const rest = sentence.text.slice(index + 1).trim();
      const after = rest.charAt(0).toUpperCase() + rest.slice(1);
      return [
        { ...sentence, text: before },
        { ...sentence, text: after },
      ];
    }
    return [sentence];
  }
}

/** Where the marks of lists are. */
function marksIn(text: string): readonly number[] {
  return [...text].flatMap((letter, at) => (letter === ',' || letter === ';' ? [at] : []));
}
