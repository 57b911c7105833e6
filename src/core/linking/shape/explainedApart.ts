/** Parts words that the longest phrase takes from the next one. */
import type { Lexicon, Phrase } from '../lexicon.ts';

/** "lượt người | học" is "lượt | người học": a shorter phrase, where with the next one it says the same and leaves no word. */
export function explainedApart(
  list: readonly string[],
  at: number,
  longer: Phrase,
  { phrases, weak }: Lexicon,
): Phrase {
  const end = at + longer.words.length;
  const from = (place: number) =>
    (phrases.get(list[place] ?? '') ?? []).filter(({ words }) =>
      words.every((word, index) => list[place + index] === word),
    );
  const isWeak = (weak.get(list[end] ?? '') ?? []).some((words) =>
    words.every((word, index) => list[end + index] === word),
  );
  if (end >= list.length || isWeak || from(end).length > 0) return longer;
  const ideas = longer.ideas.map(({ idea }) => idea);
  const apart = from(at).find(({ words, ideas: own }) => {
    const next = from(at + words.length).filter(
      (one) => at + words.length + one.words.length > end,
    );
    return next.some((one) =>
      ideas.every((idea) => [...own, ...one.ideas].some((said) => said.idea === idea)),
    );
  });
  return apart ?? longer;
}
