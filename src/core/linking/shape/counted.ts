/** What a header counts: the noun behind "Số". Sessions are no people, and people no cases. */
import type { Field, HeaderWords, Outline } from '../../../outline/schema.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import { type HeaderIdeas, headerWordsOf, phraseOf, wordsOf } from '../headerText.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Meaning } from '../meaningTypes.ts';

/** A noun with its ideas. */
interface Noun {
  readonly phrase: string;
  readonly ideas: readonly string[];
  readonly isSure: boolean;
}

/** The candidates that count what the header counts; where none does, all of them, waiting. */
export function ofCounted(
  candidates: readonly Meaning[],
  own: HeaderIdeas,
  help: readonly HeaderIdeas[],
  outline: Outline,
): readonly Meaning[] {
  const words = headerWordsOf(outline);
  const judged = candidates.map((one) => ({ one, odd: oddOf(one, own, help, words) }));
  const fitting = judged.filter(({ odd }) => odd.length === 0).map(({ one }) => one);
  if (fitting.length > 0) return fitting;
  return judged.map(({ one, odd }) => ({
    ...one,
    sure: 'gan_giong' as const,
    reason: { how: 'extra-words' as const, words: odd },
    score: Math.min(one.score, mostOfOthers),
  }));
}

/** Below a reading that lacks an idea. */
const mostOfOthers = 9;

/** The nouns of the header that this field does not count. */
function oddOf(
  { field, reason }: Meaning,
  own: HeaderIdeas,
  help: readonly HeaderIdeas[],
  words: HeaderWords,
): readonly string[] {
  const known = field && words.counted?.[field.code];
  if (!field || !known || reason.how === 'label') return [];
  return nounsOf(own, help, words)
    .filter((noun) => !isCounted(noun, field, known.by))
    .map(({ phrase }) => phrase);
}

function isCounted({ phrase, ideas }: Noun, { nouns = [] }: Field, by: readonly string[]) {
  return ideas.some((idea) => by.includes(idea)) || nouns.some((one) => phraseOf(one) === phrase);
}

/** The noun behind a word for counting, its own or one above; else the one that the header begins with; and the one in brackets. */
function nounsOf(
  own: HeaderIdeas,
  help: readonly HeaderIdeas[],
  words: HeaderWords,
): readonly Noun[] {
  const counted =
    [own, ...help].map(({ said }) => behindCounter(said, words)).find((noun) => noun) ??
    firstNoun(own.said, words);
  const inBrackets = nounAt(wordsOf(own.saidInBrackets), 0, words);
  const isAlone = inBrackets?.phrase === own.saidInBrackets;
  return [...(counted ? [counted] : []), ...(inBrackets && isAlone ? [inBrackets] : [])];
}

/** Ideas that some question counts, or none does though they are nouns. */
const countable = rememberedWith(
  ({ counted = {} }: HeaderWords): ReadonlySet<string> =>
    new Set(['others', ...Object.values(counted).flatMap(({ by }) => by)]),
);

function behindCounter(said: string, words: HeaderWords): Noun | undefined {
  const list = wordsOf(said);
  const { uncounted = [] } = words;
  const counters = (words.counters ?? []).map(wordsOf).sort((a, b) => b.length - a.length);
  for (let at = 0; at < list.length; at++) {
    // "cơ sở" is no number.
    if (at > 0 && list[at - 1] === 'co' && list[at] === 'so') continue;
    const counter = counters.find((one) => one.every((word, index) => list[at + index] === word));
    if (!counter) continue;
    const behind = at + counter.length;
    const noun = nounAt(list, at, words) ?? nounAt(list, behind, words) ?? other(list, behind);
    if (noun) return noun;
  }
  return undefined;

  /** "Số giờ", "Số tổ chức". */
  function other(words: readonly string[], from: number): Noun | undefined {
    const phrase = uncounted.find((one) =>
      wordsOf(one).every((word, index) => words[from + index] === word),
    );
    return phrase === undefined ? undefined : { phrase: phraseOf(phrase), ideas: [], isSure: true };
  }
}

/** "Học sinh bị xử lý": what it begins with, unless that is who answers. */
function firstNoun(said: string, words: HeaderWords): Noun | undefined {
  const noun = nounAt(wordsOf(said), 0, words);
  return noun?.isSure && !noun.ideas.includes('unitName') ? noun : undefined;
}

/** The longest phrase from here on that names what can be counted. */
function nounAt(list: readonly string[], from: number, words: HeaderWords): Noun | undefined {
  const at = list[from] === 'cac' || list[from] === 'nhung' ? from + 1 : from;
  const phrase = lexiconOf(words)
    .phrases.get(list[at] ?? '')
    ?.find((one) => one.words.every((word, index) => list[at + index] === word));
  const nouns = phrase?.ideas.filter(({ idea }) => countable(words).has(idea)) ?? [];
  const isSure = nouns.some(({ how }) => how === 'sure');
  return phrase && nouns.length > 0
    ? { phrase: phrase.words.join(' '), ideas: phrase.ideas.map(({ idea }) => idea), isSure }
    : undefined;
}
