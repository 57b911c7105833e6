/** Where a sentence goes, regardless of who wrote it. */
import type { Field, Outline } from '../../../outline/schema.ts';
import { belongsElsewhere, placeSentence, placeSurely } from '../placing.ts';
import { type Sentence, withLabel } from '../sentences.ts';
import { isToldResult, type Sorted, sortSentence } from './kinds.vi.ts';

export interface Placing {
  readonly sorted: Sorted;
  readonly places: readonly string[];
}

export function placingOf(sentence: Sentence, field: Field, outline: Outline): Placing {
  return (
    toldElsewhere(sentence, field, outline) ?? {
      sorted: sortSentence(withLabel(sentence), field.code, outline),
      places: placesOf(sentence, field, outline),
    }
  );
}

/** Of a group's text: its own sub-measures, else one that it surely belongs to elsewhere. */
function placesOf(sentence: Sentence, field: Field, { groups }: Outline): readonly string[] {
  const group = groups.find(({ text }) => text === field.code);
  if (group === undefined) return [];
  const all = groups.flatMap(({ subMeasures }) => subMeasures);
  const own = placeSentence(sentence, group.subMeasures);
  if (own.length > 0 && !belongsElsewhere(sentence, group.subMeasures, all)) return own;
  return placeSurely(sentence, all);
}

/** What is asked of somebody by its very question is no result. */
function isAskedOfAnybody({ code }: Field, { proposals }: Outline['closing']): boolean {
  return proposals.some(({ field, addressee }) => field === code && addressee === undefined);
}

/** A result told under a closing question goes to the group that it surely belongs to. */
function toldElsewhere(
  sentence: Sentence,
  field: Field,
  { closing, groups }: Outline,
): Placing | null {
  const isHard = field.code === closing.difficulties;
  const isClosing = isHard || field.code === closing.assessment || isAskedOfAnybody(field, closing);
  if (!isClosing || !isToldResult(sentence.text, isHard)) return null;
  const places = placeSurely(
    sentence,
    groups.flatMap(({ subMeasures }) => subMeasures),
  );
  const group = groups.find(({ subMeasures }) =>
    subMeasures.some(({ code }) => code === places[0]),
  );
  return group === undefined
    ? null
    : { sorted: { kind: 'result', under: group.text, matter: '' }, places };
}
