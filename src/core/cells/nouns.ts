/** Whether the words after a figure name what the field counts. */
import { looseKey } from '../text/compareKey.ts';
import { betweenNouns, moneyNouns, nounAbbreviations, qualifiers } from './grammar.vi.ts';
import type { NumberKind } from './reading.ts';
import { percentWords } from './typedWords.vi.ts';

const noNouns: readonly string[] = [];
/** Nouns of a count are a few words; a longer text is a sentence. */
const longestPhrase = 60;
const anyWord = /[a-z]+/g;
const keysByList = new WeakMap<readonly string[], readonly string[]>();

/** Nouns as loose keys, the longest first, made once for each list. */
export function nounKeys(kind: NumberKind): readonly string[] {
  const nouns =
    kind.kind === 'money'
      ? moneyNouns
      : kind.kind === 'rate'
        ? percentWords
        : (kind.nouns ?? noNouns);
  let keys = keysByList.get(nouns);
  if (!keys) {
    keys = nouns.map(looseKey).sort((a, b) => b.length - a.length);
    keysByList.set(nouns, keys);
  }
  return keys;
}

/** True for one of the nouns or a run of them: "em học sinh", "trường, cơ sở". */
export function fitsNouns(words: string, nouns: readonly string[]): boolean {
  if (words.length > longestPhrase) return false;
  const bare = words
    .replace(qualifiers, '')
    .replace(anyWord, (word) => nounAbbreviations[word] ?? word);
  return nouns.some((noun) => {
    if (!bare.startsWith(noun)) return false;
    const rest = bare.slice(noun.length);
    const between = betweenNouns.exec(rest);
    return rest === '' || (between !== null && fitsNouns(rest.slice(between[0].length), nouns));
  });
}
