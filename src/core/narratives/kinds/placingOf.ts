/** Where a sentence goes, regardless of who wrote it. */
import type { Field, Outline, SubMeasure } from '../../../outline/schema.ts';
import { placeAnywhere, placeSurely } from '../placing.ts';
import { type Sentence, withLabel } from '../sentences.ts';
import { isToldResult, type Sorted, sortSentence } from './kinds.vi.ts';
import { removesFirst } from './takenAway.vi.ts';
import { toldDone } from './toldDone.vi.ts';
import { askedUnder } from './whoIsAsked.vi.ts';

export interface Placing {
  readonly sorted: Sorted;
  readonly places: readonly string[];
}

export function placingOf(sentence: Sentence, field: Field, outline: Outline): Placing {
  const there = toldElsewhere(sentence, field, outline) ?? askedThere(sentence, field, outline);
  if (there !== null) return there;
  const isProposal = outline.closing.proposals.some((one) => one.field === field.code);
  const sorted = sortSentence(
    (isProposal && askedUnder(sentence, outline.closing)) || withLabel(sentence),
    field.code,
    outline,
  );
  // Nobody knows what was done of it, so nobody knows that it belongs elsewhere.
  return { sorted, places: sorted.kind === 'unjudged' ? [] : placesOf(sentence, field, outline) };
}

/** Asked for under a group to whose deeds the asking belongs: it was done. */
function askedThere(sentence: Sentence, { code }: Field, outline: Outline): Placing | null {
  const own = outline.groups.find(({ text }) => text === code)?.subMeasures ?? [];
  if (!own.some(({ isAsking }) => isAsking)) return null;
  const { kind, under } = sortSentence(withLabel(sentence), code, outline);
  if (kind !== 'wish' || under === outline.closing.intentions) return null;
  const places = placeSurely(sentence, own);
  return own.some((one) => one.isAsking && one.code === places[0])
    ? { sorted: { kind: 'result', under: code, matter: '' }, places }
    : null;
}

/** Of a group's text: its own sub-measures, else one that it surely belongs to elsewhere. */
function placesOf(sentence: Sentence, field: Field, { groups }: Outline): readonly string[] {
  const group = groups.find(({ text }) => text === field.code);
  if (group === undefined) return [];
  const all = removesFirst.test(sentence.text) ? group.subMeasures : placesIn(groups);
  const places = placeAnywhere(sentence, group.subMeasures, all);
  return places.length > 0 ? places : placeSurely(sentence, all);
}

const placesOfAll = new WeakMap<Outline['groups'], readonly SubMeasure[]>();

function placesIn(groups: Outline['groups']): readonly SubMeasure[] {
  const known = placesOfAll.get(groups) ?? groups.flatMap(({ subMeasures }) => subMeasures);
  placesOfAll.set(groups, known);
  return known;
}

/** What is asked of somebody by its very question is no result. */
function isAskedOfAnybody({ code }: Field, { proposals }: Outline['closing']): boolean {
  return proposals.some(({ field, addressee }) => field === code && addressee === undefined);
}

/** What is assessed was done; what is hard or wished is named by a bare verb as well, and was not. */
function isToldDone({ text }: Sentence, { code }: Field, { closing, years }: Outline): boolean {
  if (code === closing.assessment) return isToldResult(text, false);
  return isToldResult(text, true) && toldDone(text, years, code !== closing.difficulties);
}

/** A result told under a closing question goes to the group that it surely belongs to. */
function toldElsewhere(sentence: Sentence, field: Field, outline: Outline): Placing | null {
  const { closing, groups } = outline;
  const isClosing =
    field.code === closing.difficulties ||
    field.code === closing.assessment ||
    isAskedOfAnybody(field, closing);
  if (!isClosing || !isToldDone(sentence, field, outline)) return null;
  const places = placeSurely(sentence, placesIn(groups));
  const group = groups.find(({ subMeasures }) =>
    subMeasures.some(({ code }) => code === places[0]),
  );
  return group === undefined
    ? null
    : { sorted: { kind: 'result', under: group.text, matter: '' }, places };
}
