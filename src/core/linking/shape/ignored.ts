/** Headers that are certainly nothing the form asks. */
import { phraseOf, phrasesIn } from '../lexicon.ts';

/** A whole header that is no field's. */
export function isIgnored(own: string, ignored: readonly string[]): boolean {
  const rest = own.replace(/\b20\d\d\b/g, ' ');
  // Of a sign alone nothing is certain: "2024*".
  return phraseOf(rest) === ''
    ? ignored.includes(own.trim())
    : phrasesIn(ignored).has(phraseOf(rest));
}
