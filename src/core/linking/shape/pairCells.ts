/** Two numbers in one cell, "45/45 trường": which half is the field's, and how surely. */
import type { Outline } from '../../../outline/schema.ts';
import type { ColumnValues } from '../columnValues.ts';
import { phraseOf, wordsOf } from '../headerText.ts';
import type { Head } from '../heads.ts';
import type { Sureness } from '../link.ts';
import { readMeaning } from '../meaning.ts';
import type { Meaning, MeaningReason, Vocabulary } from '../meaningTypes.ts';

interface CellsAndWords {
  readonly values: ColumnValues;
  readonly vocabulary: Vocabulary;
}

/** The field of a target, which may be told with what it is a part of. */
export function isPaired(code: string, { indicators }: Outline): boolean {
  return indicators.some(({ control }) => control === code);
}

/** Counts of a target some of which say their base too: of what it is a part a person says. One such cell is a slip. */
export function withPairs(meant: Meaning, { values, vocabulary }: CellsAndWords): Meaning {
  const { field, part, sure } = meant;
  const isOwn = vocabulary.role === 'answers' && field && isPaired(field.code, vocabulary.outline);
  if (!isOwn || part !== null || values.ratios === 0) return meant;
  if (sure !== 'chac' || values.ratios === 1) return { ...meant, part: 'ratio' };
  const reason = { how: 'pair' as const, words: values.examples };
  return { ...meant, part: 'ratio', sure: 'gan_giong', reason };
}

/** Two numbers in one cell: by a header that names both, or by its values. */
export function pairMeaning(head: Head, { values, vocabulary }: CellsAndWords): Meaning | null {
  if (vocabulary.role !== 'answers') return null;
  const [own = '', ...above] = head.parts;
  const [left = '', right] = splitPair(own);
  const isPair = values.ratios > 0 && values.ratios >= (values.filled - values.none) * 0.5;
  const isEmpty = values.filled === values.none;
  if (!isPair && !(isEmpty && right !== undefined)) return null;
  const meant = readMeaning([left, ...above], vocabulary, 'figure');
  if (!meant.field || !isPaired(meant.field.code, vocabulary.outline)) return null;
  if (meant.part === 'denominator') return null;
  const names = isWhole(right, [left, ...above], meant.field, vocabulary);
  if (!isPair && !names) return null;
  const isNamed = names || right !== undefined || wordsOf(own).includes('tong');
  // Two halves that name one question, over cells of two halves, need no word of the outline's.
  const isAgreed = isPair && names && values.ratios >= 2 && isNearly(meant.reason);
  const sure: Sureness = (meant.sure === 'chac' && isNamed) || isAgreed ? 'chac' : 'gan_giong';
  return {
    ...meant,
    part: 'ratio' as const,
    sure,
    reason: { how: 'pair' as const, words: values.examples },
  };
}

/** Other words for all of it, or one word more. */
function isNearly({ how, words }: MeaningReason): boolean {
  return how === 'near-words' || (how === 'extra-words' && words.length <= 1);
}

/** Whether the words behind the stroke ask for the denominator of the field before it. */
function isWhole(
  right: string | undefined,
  before: readonly string[],
  field: { readonly code: string },
  vocabulary: Vocabulary,
): boolean {
  if (right === undefined) return false;
  if (/^\s*(?:tong|ts)\b/.test(phraseOf(right))) return true;
  const meant = readMeaning([right, ...before], vocabulary, 'figure');
  return meant.field?.code === field.code && meant.part === 'denominator';
}

/** "đạt / tổng số", "đạt trên tổng số": the words before and behind. */
function splitPair(own: string): readonly string[] {
  const slash = own.split('/');
  if (slash.length > 1) return slash;
  const [left = '', right] = phraseOf(own).split(' tren tong ');
  return right === undefined ? [own] : [left, `tong ${right}`];
}
