/** Syllables of names that a misspelt word is one letter away from. */
import { looseKey } from '../../text/text.ts';
import { givenNames, surnames } from '../nameParts.vi.ts';
import { surestMiddleNames } from '../personalData.vi.ts';

let index: ReadonlyMap<string, string> | null = null;

function shorter(key: string): string[] {
  return [...key].map((_, at) => key.slice(0, at) + key.slice(at + 1));
}

/** Names, and what is left of them without one letter, each with the name. */
function nearIndex(): ReadonlyMap<string, string> {
  if (index) return index;
  const made = new Map<string, string>();
  const parts = [...surestMiddleNames, ...surnames, ...givenNames].filter(
    (part) => part.length > 1,
  );
  for (const part of parts) if (!made.has(looseKey(part))) made.set(looseKey(part), part);
  for (const part of parts) {
    for (const one of shorter(looseKey(part))) {
      if (one.length > 1 && !made.has(one)) made.set(one, part);
    }
  }
  index = made;
  return made;
}

/** The name that a word is, but for its accents and one letter; null when there is none. */
export function nearPart(word: string): string | null {
  if (word.length < 2 || word.length > 9) return null;
  const near = nearIndex();
  const key = looseKey(word);
  const found =
    near.get(key) ??
    shorter(key)
      .map((one) => near.get(one))
      .find((one) => one !== undefined);
  return found ?? null;
}
