/** The field that a label counts: by its known words, else as if it were a sentence with a number. */

import { hasWords } from '../text/hasWords.ts';
import {
  type FieldWords,
  fieldOfLabel,
  hasContext,
  strongVerbs,
  type Wordings,
} from './fieldWords.ts';
import { stockLabel } from './numbers/numberWords.vi.ts';
import { ofPersons } from './numbers/others.vi.ts';
import { generalVerbs } from './officeVerbs.vi.ts';
import { weigh } from './weigh.ts';
import { countLabel } from './words.vi.ts';

/** "Số giáo viên được bồi dưỡng"; `above` is what the label is under, `counts` what that asks. */
export function fieldNamed(
  key: string,
  reader: Wordings,
  above = '',
  counts: readonly string[] = [],
): FieldWords | null {
  if (stockLabel.test(key)) return null;
  const known = fieldOfLabel(key, reader);
  if (known !== null) return heldHere(known, key, above, reader);
  const noun = firstNoun(key, reader.nouns);
  const at = key.indexOf(noun);
  if (noun === '' || !(countLabel.test(key) || key.startsWith(noun))) return null;
  const mention = {
    ...{ start: at, end: at + noun.length, at, value: 0, typed: '', noun },
    ...{ isMoney: false, isEstimate: false, isAmbiguous: false, hasBase: false },
  };
  const around = {
    ...{ near: key, after: key.slice(at), before: key, clause: key },
    ...{ earlier: '', sentence: key, above, counts, previous: '' },
  };
  return weigh(mention, around, reader.fields)[0]?.words ?? null;
}

/** What is counted comes first; of two that begin there, the longer. */
function firstNoun(key: string, nouns: readonly string[]): string {
  const found = nouns.filter((noun) => hasWords(key, noun));
  return [...found].sort((a, b) => key.indexOf(a) - key.indexOf(b) || b.length - a.length)[0] ?? '';
}

/** "Đã xử lý" under "Đối tượng": of the one field that the words above speak of. */
export function heldHere(
  words: FieldWords,
  head: string,
  above: string,
  reader: Wordings,
): FieldWords {
  const [other, ...more] = doneToo(words, head, above, reader);
  const isOther = other && more.length === 0 && !hasContext(words, above);
  return isOther && namesCounted(other, above) ? other : words;
}

/** Its own noun; one that is what was done too says nothing: "tổ chức". */
function namesCounted({ ownNouns }: FieldWords, above: string): boolean {
  const named = [...ownNouns].filter((noun) => !generalVerbs.has(noun));
  return hasContext({ context: named }, above.replace(ofPersons, ' '));
}

/** The fields that have the verb of a head without a noun, and that the words above it speak of. */
export function doneToo(
  words: FieldWords,
  head: string,
  above: string,
  { fields, nouns }: Wordings,
): readonly FieldWords[] {
  if (words.isMoney || nouns.some((noun) => hasWords(head, noun))) return [];
  return fields.filter(
    (one) =>
      one !== words &&
      !one.isMoney &&
      strongVerbs(one).some((verb) => hasWords(head, verb) && words.verbs.includes(verb)) &&
      hasContext(one, above),
  );
}
