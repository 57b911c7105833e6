/** Remembers what a function of texts answered, within one run; bounded in memory. */

/** More than the letters of 1,300 units' texts: a run asks of each many times, and forgetting costs a third of it. */
const mostLetters = 8_000_000;
/** What keeping an answer costs besides the letters of its text. */
const ofAnswer = 60;

/** `work` depends on its two texts alone; its answers are shared and not changed; at `most` letters they are forgotten. */
export function remembered<Kind extends string, Answer>(
  work: (text: string, kind: Kind) => Answer,
  most = mostLetters,
): (text: string, kind: Kind) => Answer {
  // A map for each kind: a key of both would be a new text, read whole, at every question.
  const kinds = new Map<Kind, Map<string, Answer>>();
  let letters = 0;
  return (text, kind) => {
    const known = kinds.get(kind)?.get(text);
    if (known !== undefined) return known;
    if (letters >= most) {
      kinds.clear();
      letters = 0;
    }
    const answer = work(text, kind);
    const answers = kinds.get(kind) ?? new Map<string, Answer>();
    kinds.set(kind, answers.set(text, answer));
    letters += text.length + ofAnswer;
    return answer;
  };
}

/** The same for one question, and for no text longer than `longest`. */
export function rememberedTexts<Answer>(
  work: (text: string) => Answer,
  most = mostLetters,
  longest = most,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  let letters = 0;
  return (text) => {
    if (text.length > longest) return work(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (letters >= most) {
      answers.clear();
      letters = 0;
    }
    const answer = work(text);
    answers.set(text, answer);
    letters += text.length + ofAnswer;
    return answer;
  };
}

/** Forms and runs ask of the same few thousand labels again and again; a longer text is seldom asked of twice. */
export function rememberedLabels<Answer>(
  work: (label: string) => Answer,
): (label: string) => Answer {
  return rememberedTexts(work, mostLetters, 100);
}

/** The same for answers as large as a text's words: a table of a few would keep many alive in old memory. */
export function rememberedLast<Kind extends string, Answer>(
  work: (text: string, kind: Kind) => Answer,
): (text: string, kind: Kind) => Answer {
  let last: { readonly text: string; readonly kind: Kind; readonly answer: Answer } | null = null;
  return (text, kind) => {
    if (last?.text !== text || last.kind !== kind) last = { text, kind, answer: work(text, kind) };
    return last.answer;
  };
}

/** The same for answers that go with what was asked about. */
export function rememberedWith<Asked extends object, Answer>(
  work: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, Answer>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const answer = work(asked);
    answers.set(asked, answer);
    return answer;
  };
}
