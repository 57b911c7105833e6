/** Answers at the first question and keeps the answer: most are never asked. */
export function whenAsked<Answer>(answer: () => Answer): () => Answer {
  let known: Answer | undefined;
  return () => {
    known ??= answer();
    return known;
  };
}
