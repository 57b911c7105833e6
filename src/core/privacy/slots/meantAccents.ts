/** A text typed without accents, read with those its words have side by side in ordinary texts. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { plainParts } from '../nameParts.vi.ts';
import { isPart } from '../nameRun.vi.ts';
import { accentedPairs } from './accentedPairs.vi.ts';
import { mayBeName } from './compounds.ts';
import { happened } from './slotTests.vi.ts';

const plain = /^[\x20-\x7e\s“”‘’–—…•]*$/;
const words = /[A-Za-z]+/g;
/** "chau H": what a letter stands for is in no pair. */
const initial = /(?:^|[ (.])[A-Z](?![A-Za-z\d])/;
/** Of the words that may be a name's, so many may stay as they were typed. */
const mostUnread = 1;

/** The text with its likely accents; null where it has some, is all in capitals, or has too many words in no known pair. */
export function withMeantAccents(text: string): string | null {
  if (!plain.test(text) || !/[a-z]/.test(text) || initial.test(text)) return null;
  const found = [...eachMatch(text, words)].map(({ 0: typed, index }) => ({
    typed,
    index,
    key: typed.toLowerCase(),
  }));
  const meant: (string | undefined)[] = [];
  const gapBefore = (at: number) =>
    text.slice((found[at - 1]?.index ?? 0) + (found[at - 1]?.typed.length ?? 0), found[at]?.index);
  const tells = (at: number) => gapBefore(at) !== ' ' && happened.has(found[at + 2]?.key ?? '');
  found.slice(1).forEach((next, at) => {
    const word = found[at] ?? next;
    if (gapBefore(at + 1) !== ' ' || isTitle(next.typed)) return;
    // "thi dung ke lai": whoever stands first told it.
    if (tells(at) && mayBeName(`${word.key} ${next.key}`)) return;
    const [first, second] = accentedPairs().get(`${word.key} ${next.key}`) ?? [];
    if (first === undefined || (meant[at] ?? first) !== first) return;
    meant[at] = first;
    meant[at + 1] = second;
  });
  const isUnread = ({ key }: { key: string }, at: number) =>
    meant[at] === undefined && isPart(key, plainParts);
  if (found.filter(isUnread).length > mostUnread) return null;
  let at = 0;
  return text.replace(words, (typed) => inCaseOf(typed, meant[at++] ?? typed));
}

const isUpper = (word: string) => word.length > 1 && word === word.toUpperCase();

/** A capital in mid-sentence may begin a name: no pair explains it. */
const isTitle = (word: string) => /^[A-Z]/.test(word) && !isUpper(word);

function inCaseOf(typed: string, word: string): string {
  if (isUpper(typed)) return word.toUpperCase();
  return isTitle(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
