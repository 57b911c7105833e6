/** Remembers what a function of texts answered, within one run; bounded in memory. */

const mostAnswers = 5000;

/** `work` depends on its two texts alone; its answers are shared and not changed. */
export function remembered<Kind extends string, Answer>(
  work: (text: string, kind: Kind) => Answer,
): (text: string, kind: Kind) => Answer {
  const answers = new Map<string, Answer>();
  return (text, kind) => {
    const key = `${kind} ${text}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= mostAnswers) answers.clear();
    const answer = work(text, kind);
    answers.set(key, answer);
    return answer;
  };
}
