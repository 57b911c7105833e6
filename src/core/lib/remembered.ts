/** Remembers what a function of texts answered, within one run; bounded in memory. */

/** More than the texts of 1,300 units: a run asks of each many times, and forgetting costs a third of it. */
const mostAnswers = 40_000;

/** `work` depends on its two texts alone; its answers are shared and not changed; `most` are kept. */
export function remembered<Kind extends string, Answer>(
  work: (text: string, kind: Kind) => Answer,
  most = mostAnswers,
): (text: string, kind: Kind) => Answer {
  // A map for each kind: a key of both would be a new text, read whole, at every question.
  const kinds = new Map<Kind, Map<string, Answer>>();
  return (text, kind) => {
    const answers = kinds.get(kind) ?? new Map<string, Answer>();
    kinds.set(kind, answers);
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = work(text, kind);
    answers.set(text, answer);
    return answer;
  };
}
