/** What makes the label of a table's figures doubtful, or theirs alone. */

import { hasWords } from '../../text/hasWords.ts';
import { compareKey } from '../../text/text.ts';
import type { FigureDraft } from '../draft.ts';
import { type FieldWords, hasContext } from '../fieldWords.ts';
import { emptyWords } from '../headings/headingIdeas.vi.ts';
import { matterSaid } from '../numbers/matter.ts';
import { eventNoun } from '../numbers/numberWords.vi.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import { type HeadReading, isElsewhere, isOfTwo } from './elsewhere.ts';
import { otherUnit, peopleAlone, sumOfThings } from './tableWords.vi.ts';

/** "Trường tổ chức định kỳ (lần)": times are counted, not schools. */
export function countsOther(words: FieldWords, keys: readonly string[]): boolean {
  return keys.some((key) => {
    const unit = otherUnit.exec(key)?.[1];
    return unit !== undefined && !words.isMoney && !isNounOf(words, unit);
  });
}

function isNounOf({ nouns, otherNouns }: FieldWords, unit: string): boolean {
  return [...nouns, ...otherNouns].some((noun) => hasWords(noun, unit) || hasWords(unit, noun));
}

/** "Tổng số trường": all there are, of which a part is asked; of events a sum is an answer. */
export function isBase(
  { field, nouns, otherNouns, isMoney }: FieldWords,
  keys: readonly string[],
): boolean {
  if (isMoney || !keys.some((key) => sumOfThings.test(key))) return false;
  const label = keys.join(' ');
  const counted = [...nouns, ...otherNouns].filter((noun) => hasWords(label, noun));
  if (counted.length === 0 || counted.some((noun) => eventNoun.test(noun))) return false;
  const asked = [...nouns].reduce(
    (rest, noun) => rest.split(noun).join(' '),
    compareKey(field.label),
  );
  const telling = asked.split(/[^\p{L}]+/u).filter((word) => word !== '' && !emptyWords.has(word));
  return telling.length > 0 && !telling.some((word) => hasWords(label, word));
}

/** Its words say less than the question asks; `around` are the headings and the other heads. */
export function doubtsOfLabel(
  words: FieldWords,
  keys: readonly string[],
  { above, beside, over, reader }: HeadReading,
): readonly FigureDoubt[] {
  const { field, nouns, otherNouns, context, isMoney, isBare } = words;
  const isBesideOther =
    matterSaid(keys.join('; '), reader) === null && matterSaid(beside, reader) === 'other';
  const elsewhere =
    isBesideOther || isElsewhere(words, keys, over, reader) ? (['other-matter'] as const) : [];
  if (isMoney) return elsewhere;
  const around = `${above} ${beside}`;
  const label = keys.join(' ');
  const has = (one: Iterable<string>) => [...one].some((word) => hasWords(label, word));
  const isOther = (!has(nouns) && has(otherNouns)) || keys.some((key) => peopleAlone.test(key));
  const isStock = field.measure === 'stock';
  const isAbout =
    isBare || context.length === 0 || has(context) || (!isStock && hasContext(words, around));
  return [
    ...elsewhere,
    ...(isOfTwo(words, keys, above, reader) ? (['two-readings'] as const) : []),
    ...(isOther ? (['other-noun'] as const) : []),
    ...(isAbout ? [] : (['no-verb'] as const)),
  ];
}

type RowDrafts = readonly [number, readonly FigureDraft[]];

/** Two rows of one field and year are parts of it, or two things: a person looks, even where they are alike. */
export function amongRows(rows: readonly RowDrafts[]): readonly RowDrafts[] {
  const keyOf = ({ field, year }: FigureDraft) => `${field} ${year}`;
  const rowsOf = new Map<string, Set<number>>();
  for (const [at, drafts] of rows)
    for (const draft of drafts)
      rowsOf.set(keyOf(draft), (rowsOf.get(keyOf(draft)) ?? new Set()).add(at));
  return rows.map(([at, drafts]) => [
    at,
    drafts.map((draft) =>
      (rowsOf.get(keyOf(draft))?.size ?? 0) < 2
        ? draft
        : { ...draft, doubts: [...draft.doubts, 'may-overlap' as const] },
    ),
  ]);
}
