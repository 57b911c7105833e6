/** Whether two syllables make one word of the dictionary: they are nobody's name. */
import { whenAsked } from '../../lib/whenAsked.ts';
import { looseKeys } from '../../text/text.ts';
import { plainParts } from '../nameParts.vi.ts';
import { ordinaryInSmall } from '../ordinaryWords.vi.ts';
import { likelyPairs } from '../slips/likelyPairs.vi.ts';
import { wordPairs } from '../wordPairs.vi.ts';
import type { ReadWords } from '../words.vi.ts';
import { plainPairs, surePairs } from './plainPairs.vi.ts';

let plain: ReadonlySet<string> | null = null;

/** Whether a word and the next make one, or without accents stand so in ordinary texts: "hạnh kiểm", "van ban". */
export function isPairOf({ words, isPlain }: ReadWords, at: number): boolean {
  const pair = `${words[at]?.key} ${words[at + 1]?.key}`;
  if (!isPlain) return isOrdinaryPair(pair, false);
  plain ??= new Set(
    [...looseKeys([...wordPairs, ...ordinaryInSmall]), ...plainPairs, ...surePairs].filter(
      (one) => surePairs.has(one) || !mayBeName(one),
    ),
  );
  if (plain.has(pair)) return true;
  // Two capitals may be somebody's whatever texts have.
  const isSet = words[at]?.isCapital && words[at + 1]?.isCapital && !words[at]?.startsSentence;
  return (
    !isSet &&
    !ofSomebody.test(`${words[at - 2]?.key} ${words[at - 1]?.key}`) &&
    likelyPairs.has(pair)
  );
}

/** Behind these a name is as likely: "em gia han". */
const ofSomebody =
  /(?:^| )(?:em|chau|be|hs|sinh|viec|gap|moi|(?<!\d )vu|ong|ba|(?:gap|cho|voi|cua) ban)$/;

/** Whether two syllables in small letters are an ordinary word; without accents, also any pair known from ordinary texts. */
export function isOrdinaryPair(pair: string, isPlain: boolean): boolean {
  if (!isPlain) return wordPairs.has(pair) || ordinaryInSmall.has(pair);
  return anyPlain().has(pair);
}

const anyPlain = whenAsked(
  () => new Set([...looseKeys([...wordPairs, ...ordinaryInSmall]), ...plainPairs, ...surePairs]),
);

/** What goes on behind a name, when its accents are gone: "linh cơ" is "Linh có". */
const goesOn = /^(?:bi|co|da|dang|duoc|o|va|voi|vao|la|lop|khong|hoc|ke|khai|noi|khoc)$/;

export function mayBeName(pair: string): boolean {
  const [first = '', second = ''] = pair.split(' ');
  const { surnames, middles, givens } = plainParts;
  if (goesOn.test(second)) return givens.has(first);
  return (surnames.has(first) || middles.has(first)) && givens.has(second);
}
