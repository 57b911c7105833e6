/** A sentence of which every word is understood: only then is its figure sure. */
import { eachMatch } from '../../lib/eachMatch.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import type { FieldWords, Wordings } from '../fieldWords.ts';
import { isOffice } from '../openings.vi.ts';
import { attendance } from '../words.vi.ts';
import type { KeySpan } from '../years.ts';
import { withMatter } from './otherMatter.ts';
import {
  asideBehind,
  beforeNumber,
  behindNumber,
  eventOfOthers,
  labelAbout,
  notItsOwn,
  officeWords,
  openPhrases,
  partner,
  partnerBehind,
  partnerOpens,
  purposeBehind,
  restsOn,
  takesBack,
  yearPart,
} from './plainFrame.vi.ts';
import { labelNotes } from './unreal.vi.ts';

/** Words of the longest phrase in the lists. */
const longest = 6;
/** Words of a name that the letterhead must hold. */
const leastOfName = 3;

/** Each with a doubt where it is of another matter, or something before or behind it is not understood. */
export function withFrame(
  reading: SentenceAt,
  drafts: readonly FigureDraft[],
  reader: Wordings,
): readonly FigureDraft[] {
  return withMatter(reading, drafts, reader).map((draft) =>
    draft.doubts.length > 0 || isPlain(draft, reading, reader)
      ? draft
      : { ...draft, doubts: ['not-understood'] },
  );
}

function isPlain(draft: FigureDraft, reading: SentenceAt, reader: Wordings): boolean {
  const words = reader.fields.find(({ field }) => field.code === draft.field);
  if (words === undefined) return true;
  const { from, to } = clauseOf(draft, reading.key);
  const key = blank(reading.key, reading.times);
  const told = toldBy(reader);
  const own = ownWords(words);
  const office = isOffice(reading.passage.writer) ? officeWords : none;
  const before = [labelNotes, labelAbout, partnerOpens, partner, restsOn].reduce(
    (text, apart) => text.replace(apart, ' '),
    key.slice(from, draft.start),
  );
  const behind = afterOf(ownYearOf(draft, reading, to), draft, words);
  const { writer } = reading.passage;
  return (
    isUnderstood(before, { lists: [beforeNumber, told.figures, own, office], writer }) &&
    isUnderstood(behind, { lists: [behindNumber, told.figures, told.form, own, office], writer })
  );
}

const none: ReadonlySet<string> = new Set();

/** From a stop to a stop, as far as semicolons say another thing. */
function clauseOf({ start, end }: KeySpan, key: string): { from: number; to: number } {
  const stops = eachMatch(key, /;|(?<!\d)\. |\.(?= \p{L})/gu).map(({ index }) => index);
  const from = stops.filter((at) => at < start).pop() ?? -1;
  return { from: from + 1, to: stops.find((at) => at >= end) ?? key.length };
}

function blank(key: string, spans: readonly KeySpan[]): string {
  return spans.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    key,
  );
}

/** Up to the comma before the next year: what follows is told of that one. */
function ownYearOf({ end, year }: FigureDraft, { key, times }: SentenceAt, to: number): string {
  const next = times.find(
    (time) =>
      time.start >= end &&
      time.start < to &&
      time.year !== null &&
      time.year !== year &&
      yearPart.test(key.slice(end, time.start)),
  );
  const stop = next ? key.lastIndexOf(',', next.start) : -1;
  return blank(key, times).slice(end, stop < end ? to : stop);
}

/** Without what it was for, where that takes nothing back. */
function afterOf(behind: string, { typed }: FigureDraft, { isMoney }: FieldWords): string {
  const own = behind.replace(partnerBehind, ' ').replace(asideBehind, ' ');
  const plain = attendance.test(typed.replace(/^[\d.]+ /, ''))
    ? own.replace(eventOfOthers, ' ')
    : own;
  const purpose = purposeBehind.exec(plain);
  if (isMoney || purpose === null || takesBack.test(purpose[0])) return plain;
  return plain.slice(0, purpose.index);
}

interface Understanding {
  readonly lists: readonly ReadonlySet<string>[];
  readonly writer: string;
}

/** Every word is of a phrase in the lists, of the writer's own name, or a number. */
function isUnderstood(text: string, { lists, writer }: Understanding): boolean {
  if (notItsOwn.test(text)) return false;
  return text.split(/[^\p{L}\d ,&-]+/u).every((piece) => {
    const said = piece.match(/[\p{L}\d&-]+|,/gu) ?? [];
    let reached = 0;
    return said.every((word, at) => {
      const length = phraseAt(said.slice(at, at + longest), lists, writer);
      reached = Math.max(reached, at + length);
      return reached > at || notWord.test(word);
    });
  });
}

const notWord = /^[\d,&-]/u;

/** How many words from here are the longest phrase known. */
function phraseAt(said: readonly string[], lists: Understanding['lists'], writer: string): number {
  for (let length = said.length; length > 0; length -= 1) {
    const phrase = said.slice(0, length).join(' ').replace(/ ,/g, ',');
    if (lists.some((list) => list.has(phrase))) return length;
    if (length >= leastOfName && ` ${writer} `.includes(` ${phrase} `)) return length;
  }
  return 0;
}

interface Told {
  readonly figures: ReadonlySet<string>;
  readonly form: ReadonlySet<string>;
}

const made = new WeakMap<Wordings, Told>();

/** What figures are told by, and what the form says of its matter. */
function toldBy(reader: Wordings): Told {
  const known = made.get(reader);
  if (known) return known;
  const figures = reader.fields.flatMap(({ nouns, otherNouns, verbs, context }) => [
    ...[...nouns, ...otherNouns],
    ...[...verbs, ...context],
  ]);
  const told = {
    figures: new Set(figures),
    // What else a part names is judged with its matter.
    form: new Set([...reader.known, ...reader.topics].filter((one) => !openPhrases.has(one))),
  };
  made.set(reader, told);
  return told;
}

/** What names its column, and every two words of its labels. */
function ownWords({ labels, columns }: FieldWords): ReadonlySet<string> {
  const pairs = labels.flatMap((label) => {
    const said = label.replace(/,/g, ' ,').split(' ');
    return said.slice(1).map((word, at) => `${said[at]} ${word}`.replace(' ,', ','));
  });
  return new Set([...columns, ...labels, ...pairs]);
}
