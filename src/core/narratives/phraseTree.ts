/** Finds the longest known phrase at a place among words, in time that does not grow with the list. */

interface Branch {
  readonly next: Map<string, Branch>;
  /** What the phrase that ends here is read as; undefined where none ends. */
  meaning: string | undefined;
}

export class PhraseTree {
  readonly #root: Branch = { next: new Map(), meaning: undefined };

  /** The first meaning given to a phrase stays. */
  add(words: readonly string[], meaning: string): void {
    let branch = this.#root;
    for (const word of words) {
      let next = branch.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), meaning: undefined };
        branch.next.set(word, next);
      }
      branch = next;
    }
    branch.meaning ??= meaning;
  }

  /** The longest phrase that begins at a place; length 0 when none does. */
  longest(
    pieces: readonly { readonly word: string }[],
    from: number,
  ): { readonly length: number; readonly meaning: string } {
    let branch: Branch | undefined = this.#root;
    let found = { length: 0, meaning: '' };
    for (let at = from; at < pieces.length; at += 1) {
      branch = branch.next.get(pieces[at]?.word ?? '');
      if (branch === undefined) break;
      if (branch.meaning !== undefined) found = { length: at - from + 1, meaning: branch.meaning };
    }
    return found;
  }
}
