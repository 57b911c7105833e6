/** Words that a neighbour, a place or a body explains: they are no name on their own. */
import { rememberedWith } from '../../lib/remembered.ts';
import { isListedSubject, kindBefore } from '../nameKinds.vi.ts';
import { isKnownName } from '../nameRun.vi.ts';
import { knownFrom, type ReadWords, type Word } from '../words.vi.ts';
import { inText, keysOf, leadsSurely } from './aloneWords.vi.ts';
import { isPairOf } from './compounds.ts';

/** Finds them from the left; each word is in one pair. Several tests ask of one text. */
export const coveredWords = rememberedWith((text: ReadWords): ReadonlySet<number> => {
  const { words } = text;
  const covered = new Set<number>();
  const cover = (from: number, count: number) => {
    for (let at = from; at < from + count; at++) covered.add(at);
  };
  let paired = 0;
  words.forEach((word, at) => {
    const known = knownFrom(text, at);
    if (known > 1) cover(at, known);
    if (word.gap === ' ' && isBehindThing(text, at)) cover(at, longestThing);
    cover(at, knownName(text, at));
    if (isListedSubject(words, at)) cover(at, 1);
    if (at < paired && !isHero(text, at)) return;
    if (!/^[ -]$/.test(words[at + 1]?.gap ?? '') || isTorn(text, at) || !isPairOf(text, at)) return;
    cover(at, 2);
    paired = at + 2;
  });
  return covered;
});

/** How many words from one on are a place's name, written as one: "Kiến Thụy". */
function knownName(text: ReadWords, at: number): number {
  const { words } = text;
  if (words[at]?.isCapital !== true || kindBefore(text, at).kind === 'person') return 0;
  if (inText(text, leadsSurely).has(words[at - 1]?.key ?? '')) return 0;
  const isOf = (to: number) => words[to]?.isCapital === true && words[to]?.gap === ' ';
  const count = isOf(at + 1) ? (isOf(at + 2) ? (isOf(at + 3) ? 4 : 3) : 2) : 1;
  return count > 1 && isKnownName(keysOf(words, at, at + count), text.isPlain) ? count : 0;
}

/** "người anh hùng": both of its pairs are words. */
const isHero = ({ words }: ReadWords, at: number) => words[at]?.key === 'anh' && words[at + 1]?.key === 'hùng';

const longestThing = 3;

function isBehindThing(text: ReadWords, at: number): boolean {
  const { kind } = kindBefore(text, at);
  return kind === 'place' || kind === 'school' || kind === 'office';
}

/** "tên văn Minh", "mời Tăng lên": a capital on one side only, in mid-sentence. */
function isTorn(text: ReadWords, at: number): boolean {
  const { words } = text;
  const [before, word, next] = [words[at - 1], words[at] as Word, words[at + 1] as Word];
  if (!word.isCapital) return next.isCapital && !next.isUpper;
  if (word.isUpper || word.startsSentence || next.isCapital || before?.isCapital !== false) return false;
  const surely = inText(text, leadsSurely);
  return surely.has(before.key) || surely.has(keysOf(words, at - 2, at));
}
