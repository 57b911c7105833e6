/** Headers that are certainly nothing the form asks, or tell none of its questions apart. */
import type { Outline } from '../../../outline/schema.ts';
import { phraseOf, phrasesIn } from '../lexicon.ts';
import { wordsAlone } from './wordsAlone.ts';

/** A whole header that is no field's. */
export function isIgnored(own: string, ignored: readonly string[]): boolean {
  const rest = own.replace(/\b20\d\d\b/g, ' ');
  // Of a sign alone nothing is certain: "2024*".
  return phraseOf(rest) === ''
    ? ignored.includes(own.trim())
    : phrasesIn(ignored).has(phraseOf(rest));
}

/** "II. Năm nhóm biện pháp": a part of several sections, which tells none of their questions apart. */
export function isTitleOfPart(title: string, { answers }: Outline): boolean {
  const key = phraseOf(wordsAlone(title));
  return answers.sections.some(
    ({ part }) => part !== undefined && phraseOf(wordsAlone(part)) === key,
  );
}
