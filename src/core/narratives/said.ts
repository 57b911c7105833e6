/** Every sentence of a run with where it goes, and every piece of text that is left out. */
import { answerFields, type Field, type Outline } from '../../outline/schema.ts';
import { remembered } from '../lib/remembered.ts';
import { isMasked } from '../privacy/masked.vi.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import { Meanings } from './gist/meanings.ts';
import { JoinedClauses } from './joined.ts';
import { doneOfPlan } from './kinds/doneAndMeant.vi.ts';
import { hardApart } from './kinds/hardApart.vi.ts';
import { judgedFirst } from './kinds/judgedFirst.vi.ts';
import { type Placing, placingOf } from './kinds/placingOf.ts';
import { namesChannel, saysInShort } from './kinds/shortSaid.vi.ts';
import { isBeforePeriod, withoutEarlier } from './kinds/undone.vi.ts';
import type { Narrative, Voice } from './narratives.ts';
import { matterOf } from './placing.ts';
import { type ReadText, readSentences } from './readSentences.ts';
import { type Sentence, saysNothing } from './sentences.ts';
import type { LeftOut, Mended, SentenceSource, Statements } from './statements.ts';
import { beginsWithVerb } from './verbs.ts';
import { blame } from './verbs.vi.ts';

/** A sentence with where it goes. */
export interface Said extends SentenceSource, Placing {
  readonly voice: Voice;
}

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
      if (this.#isWhole(one, field)) continue;
      const shown = isAllowed || mayBePrinted(one.text, field) ? one.text : '';
      this.leftOut.push({ unit, cell, text: shown, reason: one.reason });
    }
    for (const what of read.mended) this.mended.push({ unit, cell, what });
    const short = read.leftOut.filter((one) => this.#isWhole(one, field));
    const sentences = [
      ...read.sentences,
      ...short.map(({ text, heading = '' }) => ({ text, heading })),
    ];
    const parts = sentences.flatMap((one) => this.#joined.part(one));
    for (const whole of parts.flatMap((one) => this.#apart(one, field))) {
      const inPeriod = withoutEarlier(whole.text, field.code, this.#outline);
      const sentence = { ...whole, text: doneOfPlan(inPeriod, field.code, this.#outline) };
      if (inPeriod !== whole.text)
        this.leftOut.push({ unit, cell, text: '', reason: 'before-period' });
      const { sorted, places, mayPrint } = this.#judge(sentence, field);
      if (isBeforePeriod(sentence.text, field.code, this.#outline))
        this.leftOut.push({ unit, cell, text: '', reason: 'before-period' });
      else if (mayPrint || isAllowed)
        this.said.push({ unit, cell, voice, text: sentence.text, sorted, places });
      else this.leftOut.push({ unit, cell, text: '', reason: 'personal-data' });
    }
  }

  /** Short, and yet all that is to be said. */
  #isWhole({ text, reason }: ReadText['leftOut'][number], field: Field): boolean {
    if (reason !== 'fragment') return false;
    return saysInShort(text) || this.#isMatter(text, field) || this.#isAnswered(text, field);
  }

  /** A channel, where it is asked how reports come in. */
  #isAnswered(text: string, { code }: Field): boolean {
    const { groups, closingTexts } = this.#outline;
    const isElse = groups.some((one) => one.text === code) || closingTexts.includes(code);
    return !isElse && namesChannel(text);
  }

  /** How it went apart from what is wished behind it; what is hard by its matters. */
  #apart(sentence: Sentence, { code }: Field): readonly Sentence[] {
    const { assessment, difficulties, difficultyMatters } = this.#outline.closing;
    if (code === difficulties)
      return hardApart(sentence.text, difficultyMatters).map((text) => ({ ...sentence, text }));
    const both = code === assessment ? judgedFirst(sentence.text) : null;
    if (both === null) return [sentence];
    return [both.judged, both.wish]
      .filter((text) => text !== '')
      .map((text) => ({ ...sentence, text }));
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
