/** The words that speak for each question of a form. */
import type { Outline } from '../../../outline/schema.ts';
import { compareKey } from '../../text/text.ts';
import { ownTextWords } from '../headings/formWords.ts';

export interface TextWords {
  readonly field: string;
  readonly words: readonly string[];
}

/** The question that may name people: its own word decides at once. */
export function contactField(outline: Outline): TextWords | undefined {
  const naming = outline.answers.sections
    .flatMap(({ fields }) => fields)
    .filter(({ mayNamePeople }) => mayNamePeople);
  return textWords(outline).find(({ field }) => naming.some(({ code }) => code === field));
}

/** A form without words has the keywords of its groups and the labels of its texts. */
export function textWords(outline: Outline): readonly TextWords[] {
  if (outline.written) return outline.written.texts;
  const words = new Map(ownTextWords(outline).map((one) => [one.field, one.words]));
  for (const { text, subMeasures } of outline.groups) {
    const keywords = subMeasures.flatMap((one) => one.keywords).map(compareKey);
    words.set(text, [...new Set([...(words.get(text) ?? []), ...keywords])]);
  }
  return [...words].map(([field, own]) => ({ field, words: own }));
}

/** Of a section that says nothing: what a group of measures or a closing text says. */
export function ownWords(
  lists: readonly TextWords[],
  { groups, closingTexts }: Outline,
  isResult: boolean,
): readonly TextWords[] {
  const legal = groups[0]?.text;
  return lists.filter(
    ({ field }) => field !== legal && !(isResult && closingTexts.includes(field)),
  );
}
