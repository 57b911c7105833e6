/** The fields that take figures, each with its nouns and words as compare keys, made ready once. */
import {
  answerFields,
  type Field,
  type Outline,
  type WrittenFigure,
} from '../../outline/schema.ts';
import { hasWords } from '../text/hasWords.ts';
import { compareKey } from '../text/text.ts';
import { otherTopics } from '../text/topics.vi.ts';
import { otherThanCase } from './numbers/others.vi.ts';
import { ownFigures } from './ownFigures.ts';
import { caseNouns, compoundCase, plainCase, weakVerbs } from './words.vi.ts';

export interface FieldWords {
  readonly field: Field;
  readonly isMoney: boolean;
  readonly nouns: ReadonlySet<string>;
  readonly otherNouns: ReadonlySet<string>;
  /** Those of its nouns that no other field counts with. */
  readonly ownNouns: ReadonlySet<string>;
  readonly labels: readonly string[];
  readonly columns: ReadonlySet<string>;
  readonly verbs: readonly string[];
  readonly context: readonly string[];
  readonly never: readonly string[];
  /** Its own nouns are enough where no other verb is near. */
  readonly isBare: boolean;
}

/** What a report is read with. */
export interface Wordings {
  readonly outline: Outline;
  readonly fields: readonly FieldWords[];
  /** Matters that the form does not ask of. */
  readonly topics: readonly string[];
  /** Phrases of the form: of its titles, questions and measures. */
  readonly known: ReadonlySet<string>;
  /** All nouns, the longest first. */
  readonly nouns: readonly string[];
  /** Whether one field is counted with both nouns: "trẻ em" and "em". */
  alike(one: string, other: string): boolean;
}

export function makeReader(outline: Outline): Wordings {
  const all = answerFields(outline);
  const byCode = new Map(all.map((field) => [field.code, field]));
  const declared = outline.written?.figures ?? ownFigures(outline);
  const known = declared.flatMap((figure) => {
    const field = byCode.get(figure.field);
    return field ? [toWords(field, figure)] : [];
  });
  const fields = known.map((one) => ({ ...one, ownNouns: nounsAlone(one, known) }));
  const counted = fields.flatMap(({ nouns, otherNouns }) => [...nouns, ...otherNouns]);
  const alike = (one: string, other: string): boolean =>
    one === other || fields.some(({ nouns }) => nouns.has(one) && nouns.has(other));
  const topics = topicsBeside(outline);
  const nouns = [...new Set(counted)].sort((a, b) => b.length - a.length);
  return { outline, fields, topics, known: phrasesOf(outline, fields), nouns, alike };
}

/** Matters that none of its titles and questions names. */
export function topicsBeside(outline: Outline): readonly string[] {
  const titles = [outline.title, ...outline.answers.sections.map(({ title }) => title)];
  const labels = answerFields(outline).map(({ label }) => label);
  const asked = [...titles, ...labels].map(compareKey);
  return otherTopics.filter((topic) => !asked.some((label) => hasWords(label, topic)));
}

/** Two and more words that stand side by side in the form, and what its figures are told by. */
function phrasesOf(outline: Outline, fields: readonly FieldWords[]): ReadonlySet<string> {
  const { title, answers, groups } = outline;
  const measures = groups.flatMap((group) => [
    group.title,
    ...group.subMeasures.flatMap(({ keywords }) => keywords),
  ]);
  const labels = answerFields(outline).map(({ label }) => label);
  const said = [title, ...answers.sections.map((section) => section.title), ...labels, ...measures];
  const pairs = said.flatMap((text) =>
    compareKey(text)
      .split(/[^\p{L}\d ]+/u)
      .flatMap((piece) => pairsIn(piece.split(' ').filter((word) => word !== ''))),
  );
  const told = fields.flatMap(({ nouns, otherNouns, verbs, context }) => [
    ...[...nouns, ...otherNouns],
    ...[...verbs, ...context],
  ]);
  return new Set([...pairs, ...told]);
}

function pairsIn(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

function nounsAlone({ field, nouns }: FieldWords, all: readonly FieldWords[]): ReadonlySet<string> {
  const others = all.filter((one) => one.field !== field);
  const isShared = (noun: string) =>
    others.some((one) => one.nouns.has(noun) || one.otherNouns.has(noun));
  return new Set([...nouns].filter((noun) => !isShared(noun)));
}

function toWords(field: Field, figure: WrittenFigure): FieldWords {
  const keys = (words: readonly string[]) => words.map(compareKey);
  const labels = [...figure.labels, field.label, ...(field.aliases ?? [])];
  return {
    field,
    isMoney: field.kind === 'money',
    nouns: new Set(keys(field.nouns ?? [])),
    otherNouns: new Set(keys(figure.otherNouns ?? [])),
    ownNouns: new Set(),
    labels: keys(labels).map((label) => label.replace(compoundCase, plainCase)),
    columns: new Set(keys(figure.columns ?? [])),
    verbs: keys(figure.verbs),
    context: keys(figure.context),
    never: keys(figure.never),
    isBare: figure.bare === true,
  };
}

/** Whether a text speaks of what a field is about; "nhiệm vụ" speaks of no case. */
export function hasContext({ context }: Pick<FieldWords, 'context'>, text: string): boolean {
  const plain = text.replace(otherThanCase, ' ');
  return context.some((word) => hasWords(plain, word));
}

export function strongVerbs({ verbs }: FieldWords): readonly string[] {
  return verbs.filter((verb) => !weakVerbs.has(verb));
}

/** The field that a label names, by its longest words and what was done; null when none. */
export function fieldOfLabel(given: string, { fields }: Wordings): FieldWords | null {
  const key = given.replace(compoundCase, plainCase);
  let best: { words: FieldWords; length: number } | null = null;
  for (const words of fields) {
    for (const label of words.labels) {
      const isLonger = label.length > (best?.length ?? 0);
      if (isLonger && hasWords(key, label) && !isOfAnother(key, label, words)) {
        best = { words, length: label.length };
      }
    }
  }
  if (best === null || best.words.isMoney) return best?.words ?? null;
  return doneInstead(key, best.words, fields) ?? best.words;
}

/** Two fields share a noun: takes the one whose verb is in the label ("số vụ việc đã được giải quyết"). */
function doneInstead(
  key: string,
  best: FieldWords,
  fields: readonly FieldWords[],
): FieldWords | undefined {
  const isTold = strongVerbs(best).some((verb) => hasWords(key, verb));
  const isAbout = best.context.some((word) => hasWords(key, word));
  return fields.find((one) => {
    if (one === best || one.isMoney || one.context.length === 0) return false;
    if (![...one.nouns].some((noun) => hasWords(key, noun))) return false;
    if (one.never.some((word) => hasWords(key, word))) return false;
    if (!one.context.some((word) => hasWords(key, word))) return false;
    const own = strongVerbs(one).filter((verb) => hasWords(key, verb));
    const isOwnWork = own.some((verb) => one.context.includes(verb)) && !isAbout;
    return isOwnWork || (own.length > 0 && !isTold && sharesNouns(one, best));
  });
}

function sharesNouns({ nouns }: FieldWords, other: FieldWords): boolean {
  return [...nouns].some((noun) => other.nouns.has(noun));
}

/** "Số buổi tập huấn": right behind the label, words that say something else is counted. */
function isOfAnother(key: string, label: string, { never }: FieldWords): boolean {
  const rest = key.slice(key.indexOf(label) + label.length).trimStart();
  return never.some((word) => rest.startsWith(word) && hasWords(rest, word));
}

/** The field that "no case occurred" is a 0 of: declared, or the first that counts cases. */
export function deniedField(outline: Outline): string | undefined {
  if (outline.written) return outline.written.none;
  const counted = outline.closing.happenings[0]?.count;
  if (counted !== undefined) return counted;
  return answerFields(outline).find(({ nouns = [] }) => nouns.some((noun) => caseNouns.has(noun)))
    ?.code;
}
