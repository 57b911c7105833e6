/** What the units wrote: split, placed under sub-measures, near-identical sentences merged. */
import type { SubMeasure } from '../../outline/schema.ts';
import { type Sentence, saysNothing, splitSentences } from './sentences.ts';
import { type Cluster, mergeSimilar, similarWords } from './similar.ts';

/** A unit's answer in a text field. Texts that hold personal data must not be among them. */
export interface Narrative {
  /** Unit code. */
  readonly unit: string;
  /** Field code. */
  readonly field: string;
  /** "Số liệu!AN12". */
  readonly cell: string;
  readonly voice: Voice;
  readonly text: string;
  /** A person of the Department said that it may be printed. */
  readonly isAllowed?: boolean;
}

/** Who speaks: a unit for itself, or an office of the Department for the Department. */
export type Voice = 'units' | 'department';

/** A field's texts: who wrote something, who wrote that there is nothing, what was written. */
interface Gathered {
  /** Unit codes. */
  readonly units: readonly string[];
  readonly none: readonly string[];
  readonly clusters: readonly Cluster[];
}

/** What is under one sub-measure; `code` is '' for what fits none. */
interface PlacedClusters {
  readonly code: string;
  readonly label: string;
  /** Units with a sentence here, in the order of the narratives. */
  readonly units: readonly string[];
  readonly clusters: readonly Cluster[];
}

/** All texts of one field, near-identical sentences merged over the units. */
export function gather(narratives: readonly Narrative[], field: string): Gathered {
  const own = narratives.filter((narrative) => narrative.field === field);
  const said = own.flatMap((one) =>
    splitSentences(one.text).map(({ text }) => ({ unit: one.unit, text })),
  );
  const units = new Set(said.map((one) => one.unit));
  const none = own.filter((one) => one.text.trim() !== '' && saysNothing(one.text));
  return {
    units: [...units],
    none: none.map((one) => one.unit).filter((unit) => !units.has(unit)),
    clusters: mergeSimilar(said),
  };
}

/** The same, under the sub-measures; a sentence may be under two (semantics §6). */
export function gatherBySubMeasure(
  narratives: readonly Narrative[],
  field: string,
  subMeasures: readonly SubMeasure[],
): readonly PlacedClusters[] {
  const said = narratives
    .filter((narrative) => narrative.field === field)
    .flatMap((one) =>
      splitSentences(one.text).map((sentence) => ({
        unit: one.unit,
        text: sentence.text,
        codes: place(sentence, subMeasures),
      })),
    );
  return [...subMeasures, { code: '', label: '' }].map(({ code, label }) => {
    const here = said.filter((one) =>
      code === '' ? one.codes.length === 0 : one.codes.includes(code),
    );
    const units = [...new Set(here.map((one) => one.unit))];
    return { code, label, units, clusters: mergeSimilar(here) };
  });
}

/**
 * Codes of the one or two sub-measures a sentence belongs to, best first; none when nothing fits.
 * The heading it is under decides first, then the keywords in the sentence itself.
 */
export function place(sentence: Sentence, subMeasures: readonly SubMeasure[]): readonly string[] {
  const byHeading = rank(sentence.heading, subMeasures)[0];
  const byKeywords = rank(sentence.text, subMeasures);
  const first = byHeading ?? byKeywords[0];
  if (first === undefined) return [];
  const best = byKeywords[0]?.score ?? 0;
  const second = byKeywords.find((one) => one.code !== first.code && 2 * one.score >= best);
  return second === undefined ? [first.code] : [first.code, second.code];
}

interface Ranked {
  readonly code: string;
  /** Words of the keywords found: a longer keyword says more than a short one. */
  readonly score: number;
}

function rank(text: string, subMeasures: readonly SubMeasure[]): readonly Ranked[] {
  const haystack = ` ${similarWords(text).join(' ')} `;
  return subMeasures
    .map((subMeasure) => ({
      code: subMeasure.code,
      score: keywordsOf(subMeasure).reduce((sum, one) => sum + weigh(one, haystack, text), 0),
    }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score);
}

interface Keyword {
  /** Its words with a space on both sides. */
  readonly phrase: string;
  readonly words: number;
  /** A keyword of two letters ("ai") is a Vietnamese word too: only its capitals count. */
  readonly capitals: RegExp | null;
}

function weigh({ phrase, words, capitals }: Keyword, haystack: string, text: string): number {
  const found = capitals === null ? haystack.includes(phrase) : capitals.test(text);
  return found ? words : 0;
}

/** The keywords of a sub-measure are made ready once for all sentences. */
const prepared = new WeakMap<SubMeasure, readonly Keyword[]>();

function keywordsOf(subMeasure: SubMeasure): readonly Keyword[] {
  const known = prepared.get(subMeasure);
  if (known !== undefined) return known;
  const keywords = subMeasure.keywords.map((keyword) => {
    const words = similarWords(keyword.replace(/\(.*\)/, ''));
    const text = words.join(' ');
    const capitals = new RegExp(`(?<!\\p{L})${text.toUpperCase()}(?!\\p{L})`, 'u');
    return {
      phrase: ` ${text} `,
      words: words.length,
      capitals: text.length > 2 ? null : capitals,
    };
  });
  prepared.set(subMeasure, keywords);
  return keywords;
}
