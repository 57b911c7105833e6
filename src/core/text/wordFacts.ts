/** What is known of a word wherever it stands: asked once for each word, however many texts have it. */

/** A word of any text, and the answers that were given of it, by fact. */
export interface KnownWord {
  readonly key: string;
  readonly answers: unknown[];
}

const most = 30_000;
const known = new Map<string, KnownWord>();
/** One for each fact, in the order in which readers are loaded. */
const facts: unknown[] = [];

/** The one entry of a key; a run has a few thousand. */
export function knownWord(key: string): KnownWord {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= most) known.clear();
  const made = { key, answers: [] };
  known.set(key, made);
  return made;
}

/** A fact that a reader needs of a word: `work` depends on its key alone. */
export function wordFact<Answer>(
  work: (key: string) => Answer,
): (word: { readonly known: KnownWord }) => Answer {
  const at = facts.push(work) - 1;
  return ({ known: { key, answers } }) => {
    const answer = answers[at];
    if (answer !== undefined) return answer as Answer;
    const made = work(key);
    answers[at] = made;
    return made;
  };
}
