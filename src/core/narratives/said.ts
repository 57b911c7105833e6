/** Every sentence of a run with where it goes, and every piece of text that is left out. */
import { answerFields, type Field, type Outline } from '../../outline/schema.ts';
import { remembered } from '../lib/remembered.ts';
import { isMasked } from '../privacy/masked.vi.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import { Meanings } from './gist/meanings.ts';
import { JoinedClauses } from './joined.ts';
import { isToldResult, type Sorted, sortSentence } from './kinds/kinds.vi.ts';
import { isBeforePeriod } from './kinds/undone.vi.ts';
import type { Narrative, Voice } from './narratives.ts';
import { belongsElsewhere, matterOf, placeSentence, placeSurely } from './placing.ts';
import { type ReadText, readSentences } from './readSentences.ts';
import { type Sentence, saysNothing, withLabel } from './sentences.ts';
import type { LeftOut, Mended, SentenceSource, Statements } from './statements.ts';
import { beginsWithVerb } from './verbs.ts';
import { blame } from './verbs.vi.ts';

/** A sentence with where it goes. */
export interface Said extends SentenceSource {
  readonly sorted: Sorted;
  readonly places: readonly string[];
  readonly voice: Voice;
}

/** Where a sentence goes, regardless of who wrote it. */
type Placing = Pick<Said, 'sorted' | 'places'>;
type Judged = Placing & { readonly mayPrint: boolean };

const readOnce = remembered(
  (text, whose: 'area' | 'unit') => readSentences(text, whose === 'area'),
  1_500_000,
);

/** Outline → where it puts a sentence; the next run, on one's own machine, asks almost the same. */
const placings = new WeakMap<Outline, Map<string, Placing>>();
const mostPlacings = 8_000;

/** Reads texts; what is known of a text or a sentence is found once, for units write alike. */
export class SentenceReader {
  readonly said: Said[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly mended: Mended[] = [];
  readonly meanings: Meanings;
  readonly #outline: Outline;
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #texts = new Map<string, ReadText>();
  readonly #ofArea: boolean;
  readonly #judged = new Map<string, Judged>();
  readonly #joined: JoinedClauses;

  constructor(narratives: readonly Narrative[], outline: Outline) {
    this.#outline = outline;
    // Of wards and schools together a body is whoever's it is to most: a school's others.
    this.#ofArea = narratives.every(({ voice, ofArea }) => ofArea || voice === 'department');
    this.meanings = new Meanings(this.#ofArea);
    this.#joined = new JoinedClauses(this.meanings);
    this.#fields = new Map(answerFields(outline).map((field) => [field.code as string, field]));
    for (const { text } of narratives) {
      for (const sentence of this.#read(text).sentences) this.#joined.note(sentence);
    }
    for (const narrative of narratives) this.#take(narrative);
  }

  /** Field → who wrote a sentence there, and who wrote that there is nothing. */
  writers(narratives: readonly Narrative[]): Statements['writers'] {
    const writers: Record<string, { units: string[]; none: string[] }> = {};
    for (const { unit, field, text } of narratives) {
      let own = writers[field];
      if (own === undefined) {
        own = { units: [], none: [] };
        writers[field] = own;
      }
      if (this.#read(text).sentences.length > 0) own.units.push(unit);
      else if (text.trim() !== '' && saysNothing(text)) own.none.push(unit);
    }
    return writers;
  }

  #read(text: string): ReadText {
    let read = this.#texts.get(text);
    if (read === undefined) {
      read = readOnce(text, this.#ofArea ? 'area' : 'unit');
      this.#texts.set(text, read);
    }
    return read;
  }

  #take(narrative: Narrative): void {
    const field = this.#fields.get(narrative.field);
    const isOfOthers = field?.mayNamePeople || field?.code === this.#outline.explanations;
    if (field === undefined || isOfOthers) return;
    const { unit, cell, voice, text, isAllowed = false } = narrative;
    if (isMasked(text)) {
      this.leftOut.push({ unit, cell, text: '', reason: 'personal-data' });
      return;
    }
    const read = this.#read(text);
    for (const one of read.leftOut) {
      if (one.reason === 'fragment' && this.#isMatter(one.text, field)) continue;
      const shown = isAllowed || mayBePrinted(one.text, field) ? one.text : '';
      this.leftOut.push({ unit, cell, text: shown, reason: one.reason });
    }
    for (const what of read.mended) this.mended.push({ unit, cell, what });
    const short = read.leftOut.filter(
      (one) => one.reason === 'fragment' && this.#isMatter(one.text, field),
    );
    const sentences = [...read.sentences, ...short.map((one) => ({ text: one.text, heading: '' }))];
    for (const sentence of sentences.flatMap((one) => this.#joined.part(one))) {
      const { sorted, places, mayPrint } = this.#judge(sentence, field);
      if (isBeforePeriod(sentence.text, field.code, this.#outline))
        this.leftOut.push({ unit, cell, text: '', reason: 'before-period' });
      else if (mayPrint || isAllowed)
        this.said.push({ unit, cell, voice, text: sentence.text, sorted, places });
      else this.leftOut.push({ unit, cell, text: '', reason: 'personal-data' });
    }
  }

  /** Two words of what is lacking: short, and all that is to be said of what is hard or asked for. */
  #isMatter(text: string, { code }: Field): boolean {
    const { difficulties, difficultyMatters, proposals, proposalMatters } = this.#outline.closing;
    const isAsked = proposals.some(({ field }) => field === code);
    // A form that lists no matters takes the words themselves: a lack, an act that is wanted.
    if (code === difficulties && difficultyMatters.length === 0)
      return blame.test(text.toLowerCase());
    if (isAsked && proposalMatters.length === 0) return beginsWithVerb(text);
    if (code === difficulties) return matterOf(text, difficultyMatters) !== null;
    return isAsked && matterOf(text, proposalMatters) !== null;
  }

  #judge(sentence: Sentence, field: Field): Judged {
    const key = `${field.code}\n${sentence.heading}\n${sentence.text}`;
    let judged = this.#judged.get(key);
    if (judged === undefined) {
      const placing = this.#place(key, sentence, field);
      judged = { ...placing, mayPrint: mayBePrinted(sentence.text, field) };
      this.#judged.set(key, judged);
    }
    return judged;
  }

  #place(key: string, sentence: Sentence, field: Field): Placing {
    const known = placings.get(this.#outline) ?? new Map<string, Placing>();
    placings.set(this.#outline, known);
    let placing = known.get(key);
    if (placing === undefined) {
      placing = placingOf(sentence, field, this.#outline);
      if (known.size >= mostPlacings) known.clear();
      known.set(key, placing);
    }
    return placing;
  }
}

function placingOf(sentence: Sentence, field: Field, outline: Outline): Placing {
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
