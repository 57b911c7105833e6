/** Words of a header that only suggest what it asks. */
import type { Field, HeaderMeaning, HeaderWords } from '../../../outline/schema.ts';
import { type HeaderIdeas, phraseOf } from '../headerText.ts';

/** Words that suggest an idea weakly; the field's own nouns suggest it strongly. */
export function nearWords({ all }: HeaderMeaning, field: Field, ideas: HeaderIdeas): string[] {
  const nouns = new Set((field.nouns ?? []).map((noun) => phraseOf(noun)));
  return all
    .filter((idea) => (ideas.own.get(idea) ?? ideas.inBrackets.get(idea) ?? 'sure') === 'near')
    .map((idea) => ideas.phrases.get(idea) ?? idea)
    .filter((phrase) => !nouns.has(phrase));
}

/** "Số chuyên đề": another thing is counted than the field's nouns. With an idea lacking too no neighbour makes it sure. */
export function guessedWords(
  own: readonly string[],
  near: readonly string[],
  { code, nouns = [] }: Field,
  { counted = {} }: HeaderWords,
): readonly string[] {
  const { by = [] } = counted[code] ?? {};
  const isCounter = own.every((idea) => by.includes(idea)) && near.length === own.length;
  const isNoun = (phrase: string) =>
    nouns.some((noun) => `${phrase} `.startsWith(`${phraseOf(noun)} `));
  return isCounter ? near.filter((phrase) => !isNoun(phrase)) : [];
}
