/** The fields that a header may mean: by a label word for word, by the ideas it speaks of. */
import type { Field, HeaderMeaning, Outline } from '../../outline/schema.ts';
import { labelKey, labelKeys } from '../tabs/headers.ts';
import { looseKey } from '../text/text.ts';
import { type HeaderIdeas, headerWordsOf, titledIdea, wordsOf } from './headerText.ts';
import { lexiconOf } from './lexicon.ts';
import type { Sureness } from './link.ts';
import type { Meaning, MeaningReason, Vocabulary } from './meaningTypes.ts';
import { guessedWords, nearWords } from './shape/nearWords.ts';
import { wordsAlone } from './shape/wordsAlone.ts';

/** Equals a label, the dispatch's wording or an alias word for word; a short one must fit the words above it. */
export function byLabel(
  own: string,
  ideas: HeaderIdeas,
  help: readonly HeaderIdeas[],
  vocabulary: Vocabulary,
): Meaning[] {
  const plain = wordsAlone(own).trim();
  const keys = new Set([labelKey(own) || looseKey(own), labelKey(plain)]);
  const bare = new Set([...keys].map(uncounted));
  const hits = vocabulary.fields.filter((field) =>
    labelKeys(field).some((label) => keys.has(label)),
  );
  const shortened = vocabulary.fields.filter(
    (field) =>
      field.kind === 'count' &&
      !hits.includes(field) &&
      labelKeys(field).some((label) => bare.has(uncounted(label))),
  );
  const wordForWord = hits.map((field): Meaning => {
    const isShort = wordsOf(plain).length <= 3 && field.kind !== 'key' && field.kind !== 'text';
    const fits = meaningsOf(field, vocabulary).some(
      (meaning) => missingOf(meaning, ideas, help).length === 0,
    );
    const foreign =
      isShort && !fits && help.some((one) => speaksOfAnother(one, ideas, field, vocabulary));
    return {
      field,
      part: null,
      sure: foreign ? 'gan_giong' : 'chac',
      reason: { how: 'label', words: [own] },
      score: foreign ? 15 : isShort && !fits ? 60 : 100,
    };
  });
  const reason = { how: 'near-words', words: [own] } as const;
  return [
    ...wordForWord,
    ...shortened.map(
      (field) => ({ field, part: null, sure: 'gan_giong', reason, score: 45 }) as const,
    ),
  ];
}

/** "Tổng số buổi", "SL buổi", "Buổi": a count's label without the words that say it is one. */
function uncounted(key: string): string {
  return key.replace(/^(?:(?:t so|tong so|so luong|tong|so|sl|ts) )+/, '');
}

function meaningsOf(field: Field, { outline, role }: Vocabulary): readonly HeaderMeaning[] {
  return headerWordsOf(outline).meanings.filter(
    (one) => one.field === field.code && fitsRole(one, role, outline),
  );
}

function fitsRole({ tab, field }: HeaderMeaning, role: string, outline: Outline): boolean {
  if (tab !== undefined) return tab === role;
  const { code, name } = outline.registry;
  return role === 'answers' || field === code.code || field === name.code;
}

/** The words above speak of a topic that is none of this field's; what the header says too tells nothing. */
function speaksOfAnother(
  above: HeaderIdeas,
  { own: said }: HeaderIdeas,
  field: Field,
  vocabulary: Vocabulary,
): boolean {
  const meanings = meaningsOf(field, vocabulary);
  const own = new Set(meanings.flatMap(({ all, may = [] }) => [...all, ...may]));
  const needed = new Set(meanings.flatMap(({ all }) => all));
  const others = new Set(headerWordsOf(vocabulary.outline).meanings.flatMap(({ all }) => all));
  const topics = [...above.own.keys()].filter((idea) => others.has(idea) && !said.has(idea));
  return topics.some((idea) => !own.has(idea)) && !topics.some((idea) => needed.has(idea));
}

function missingOf(
  meaning: HeaderMeaning,
  ideas: HeaderIdeas,
  help: readonly HeaderIdeas[],
): string[] {
  const has = (idea: string) =>
    ideas.own.has(idea) || ideas.inBrackets.has(idea) || help.some((one) => one.own.has(idea));
  return meaning.all.filter((idea) => !has(idea));
}

/** Fields whose ideas the words speak of: all of them, or most. */
export function byIdeas(
  ideas: HeaderIdeas,
  help: readonly HeaderIdeas[],
  vocabulary: Vocabulary,
): Meaning[] {
  const { outline, role, fields } = vocabulary;
  const words = headerWordsOf(outline);
  const title = titledIdea(vocabulary.title ?? '', words);
  return words.meanings.flatMap((meaning): Meaning[] => {
    const field = fields.find((one) => one.code === meaning.field);
    if (!field || !fitsRole(meaning, role, outline)) return [];
    const found = scoreOf(meaning, field, { ideas, help, title, outline });
    return found ? [found] : [];
  });
}

interface Said {
  readonly ideas: HeaderIdeas;
  readonly help: readonly HeaderIdeas[];
  /** The one idea of the tab's title, '' for none: what only it says makes a meaning near. */
  readonly title: string;
  readonly outline: Outline;
}

function scoreOf(meaning: HeaderMeaning, field: Field, said: Said): Meaning | null {
  const { ideas, help, title, outline } = said;
  const words = headerWordsOf(outline);
  const own = meaning.all.filter((idea) => ideas.own.has(idea) || ideas.inBrackets.has(idea));
  if (own.length === 0) return null;
  const missing = missingOf(meaning, ideas, help).filter((idea) => idea !== title);
  const odd = [...extraPhrases(meaning, said), ...ideas.unknown];
  const near = nearWords(meaning, field, ideas);
  const extent = rarity(
    meaning.all.filter((idea) => !missing.includes(idea)),
    outline,
  );
  const support = (meaning.may ?? []).filter((idea) => ideas.own.has(idea)).length / 2;
  const made = (
    sure: Sureness,
    how: MeaningReason['how'],
    words: readonly string[],
    score: number,
  ) => ({ field, part: meaning.part ?? null, sure, reason: { how, words }, score }) as const;
  if (missing.length > 0) {
    const share = extent / rarity(meaning.all, outline);
    if (share < 0.4 || odd.length > 3) return null;
    const guessed = guessedWords(own, near, field, words);
    const others = odd.length > 0 ? odd : guessed;
    return made(
      'gan_giong',
      others.length > 0 ? 'extra-words' : 'missing-words',
      others.length > 0 ? others : missing,
      10 * share + extent + support - odd.length * 2,
    );
  }
  const covered = meaning.all.length + support;
  if (odd.length > Math.max(2, meaning.all.length + 1)) return null;
  if (odd.length > 0) return made('gan_giong', 'extra-words', odd, 22 + covered - odd.length * 2);
  if (ideas.corrected) return made('gan_giong', 'extra-words', [], 35 + covered - near.length * 5);
  const aside = meaning.all.filter((idea) => !ideas.own.has(idea) && !isSaidAbove(idea, help));
  if (aside.length > 0)
    return made(
      'gan_giong',
      'near-words',
      aside.map((idea) => ideas.phrases.get(idea) ?? idea),
      28,
    );
  const isConfirmed = near.length === 1 && support >= (meaning.all.length > 1 ? 0.5 : 1);
  if (near.length > 0 && !isConfirmed)
    return made('gan_giong', 'near-words', near, 30 + covered - near.length);
  return made('chac', 'words', [...ideas.phrases.values()], 50 + covered - near.length / 2);
}

/** In the words over the column: what only brackets say is less than its own words. */
function isSaidAbove(idea: string, help: readonly HeaderIdeas[]): boolean {
  return help.some((one) => one.own.has(idea));
}

/** Ideas that few meanings need say more than those that many need. */
function rarity(ideas: readonly string[], outline: Outline): number {
  const { meanings } = headerWordsOf(outline);
  const needs = (idea: string) => meanings.filter(({ all }) => all.includes(idea)).length;
  return ideas.reduce((sum, idea) => sum + 1 / Math.log2(2 + needs(idea)), 0);
}

/** Phrases with ideas that the meaning does not have; one common idea is enough for a phrase to fit. */
function extraPhrases(meaning: HeaderMeaning, { ideas, outline }: Said): string[] {
  const words = headerWordsOf(outline);
  const known = new Set([...meaning.all, ...(meaning.may ?? []), ...words.topic]);
  const explained = new Set(
    [...ideas.own.keys()].filter((idea) => known.has(idea)).map((idea) => ideas.phrases.get(idea)),
  );
  const phrases = [...ideas.own.keys()]
    .filter((idea) => !known.has(idea))
    .map((idea) => ideas.phrases.get(idea) ?? idea);
  const { weakTexts } = lexiconOf(words);
  return [...new Set(phrases)].filter((phrase) => !explained.has(phrase) && !weakTexts.has(phrase));
}
