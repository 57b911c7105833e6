/** The fields that a header may mean: by a label word for word, by the ideas it speaks of. */
import type { Field, HeaderMeaning, Outline } from '../../outline/schema.ts';
import { fieldLabels, labelKey } from '../tabs/headers.ts';
import { looseKey } from '../text/text.ts';
import { type HeaderIdeas, headerWordsOf, lexiconOf } from './headerText.ts';
import type { Sureness } from './link.ts';
import type { Meaning, MeaningReason, Vocabulary } from './meaningTypes.ts';

/** Words for words a label, the dispatch's wording or an alias; a short one must fit the words above it. */
export function byLabel(
  own: string,
  ideas: HeaderIdeas,
  help: readonly HeaderIdeas[],
  vocabulary: Vocabulary,
): Meaning[] {
  const key = labelKey(own) || looseKey(own);
  const hits = vocabulary.fields.filter((field) =>
    fieldLabels(field).some((label) => labelKey(label) === key),
  );
  return hits.map((field): Meaning => {
    const isShort = key.split(' ').length <= 3 && field.kind !== 'key' && field.kind !== 'text';
    const fits = meaningsOf(field, vocabulary).some(
      (meaning) => missingOf(meaning, ideas, help).length === 0,
    );
    const foreign = isShort && !fits && help.some((one) => speaksOfAnother(one, field, vocabulary));
    const sure = foreign ? 'gan_giong' : 'chac';
    return {
      field,
      part: null,
      sure,
      reason: { how: 'label', words: [own] },
      score: foreign ? 15 : isShort && !fits ? 60 : 100,
    };
  });
}

function meaningsOf(field: Field, { outline, role }: Vocabulary): readonly HeaderMeaning[] {
  return headerWordsOf(outline).meanings.filter(
    (one) => one.field === field.code && fitsRole(one, role, outline),
  );
}

function fitsRole({ tab, field }: HeaderMeaning, role: string, outline: Outline): boolean {
  if (tab !== undefined) return tab === role;
  return role === 'answers' || isKey(field, outline);
}

/** The words above speak of a topic that is none of this field's. */
function speaksOfAnother(ideas: HeaderIdeas, field: Field, vocabulary: Vocabulary): boolean {
  const own = new Set(
    meaningsOf(field, vocabulary).flatMap(({ all, may = [] }) => [...all, ...may]),
  );
  const others = new Set(headerWordsOf(vocabulary.outline).meanings.flatMap(({ all }) => all));
  const topics = [...ideas.own.keys()].filter((idea) => others.has(idea));
  return topics.length > 0 && !topics.some((idea) => own.has(idea));
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

/** Fields all of whose ideas the words speak of. */
export function byIdeas(
  ideas: HeaderIdeas,
  help: readonly HeaderIdeas[],
  vocabulary: Vocabulary,
): Meaning[] {
  const words = headerWordsOf(vocabulary.outline);
  const { weakTexts } = lexiconOf(words);
  return words.meanings.flatMap((meaning): Meaning[] => {
    if (!fitsRole(meaning, vocabulary.role, vocabulary.outline)) return [];
    const field = vocabulary.fields.find((one) => one.code === meaning.field);
    return field ? scoreOf(meaning, field, ideas, help, weakTexts) : [];
  });
}

function scoreOf(
  meaning: HeaderMeaning,
  field: Field,
  ideas: HeaderIdeas,
  help: readonly HeaderIdeas[],
  weak: ReadonlySet<string>,
): Meaning[] {
  const inOwn = meaning.all.filter((idea) => ideas.own.has(idea) || ideas.inBrackets.has(idea));
  if (inOwn.length === 0) return [];
  const known = new Set([...meaning.all, ...(meaning.may ?? [])]);
  const missing = missingOf(meaning, ideas, help);
  const extra = extraPhrases(ideas, known).filter((phrase) => !weak.has(phrase));
  const near = meaning.all.filter(
    (idea) => (ideas.own.get(idea) ?? ideas.inBrackets.get(idea) ?? 'sure') === 'near',
  );
  const part = meaning.part ?? null;
  const odd = [...extra, ...ideas.unknown];
  const covered =
    meaning.all.length + (meaning.may ?? []).filter((idea) => ideas.own.has(idea)).length / 2;
  const made = (
    sure: Sureness,
    how: MeaningReason['how'],
    words: readonly string[],
    score: number,
  ): Meaning[] => [{ field, part, sure, reason: { how, words }, score }];
  if (missing.length > 0) {
    const most =
      missing.length === 1 && meaning.all.length > 1 && odd.length === 0 && near.length === 0;
    return most ? made('gan_giong', 'missing-words', missing, 10 + inOwn.length) : [];
  }
  if (odd.length > 2) return [];
  if (odd.length > 0) return made('gan_giong', 'extra-words', odd, 20 + covered - odd.length * 3);
  if (near.length > 0)
    return made(
      'gan_giong',
      'near-words',
      near.map((idea) => ideas.phrases.get(idea) ?? idea),
      30 + covered - near.length,
    );
  if (ideas.corrected) return made('gan_giong', 'extra-words', [], 35 + covered);
  return made('chac', 'words', [...ideas.phrases.values()], 50 + covered);
}

/** Phrases of ideas that the field does not know; a phrase one of whose ideas it knows is known. */
function extraPhrases(ideas: HeaderIdeas, known: ReadonlySet<string>): string[] {
  const explained = new Set(
    [...ideas.own.keys()].filter((idea) => known.has(idea)).map((idea) => ideas.phrases.get(idea)),
  );
  const phrases = [...ideas.own.keys()]
    .filter((idea) => !known.has(idea))
    .map((idea) => ideas.phrases.get(idea) ?? idea);
  return [...new Set(phrases)].filter((phrase) => !explained.has(phrase));
}

function isKey(field: string, { registry }: Outline): boolean {
  return field === registry.code.code || field === registry.name.code;
}
