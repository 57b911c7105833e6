/** A sentence of which every word is understood: only then is its figure sure. */
import { eachMatch } from '../../lib/eachMatch.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import type { FieldWords, Wordings } from '../fieldWords.ts';
import { isOffice } from '../openings.vi.ts';
import { attendance } from '../words.vi.ts';
import type { KeySpan } from '../years.ts';
import { isSpoilt } from './frameSpoilt.ts';
import { saysNoMatter } from './matter.vi.ts';
import { withMatter } from './otherMatter.ts';
import {
  actorWords,
  asideBehind,
  beforeNumber,
  behindNumber,
  circumstance,
  eventOfOthers,
  groundWords,
  inQuotes,
  labelAbout,
  leadDone,
  leadOpen,
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
import { peopleCount, planOnly, wasDone } from './spoiltDeeds.vi.ts';
import { isUnderstood, type Understanding } from './understood.ts';
import { labelNotes } from './unreal.vi.ts';

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

/** A clause that goes on longer than anybody's is understood by nobody. */
const longest = 700;

function isPlain(draft: FigureDraft, reading: SentenceAt, reader: Wordings): boolean {
  const words = reader.fields.find(({ field }) => field.code === draft.field);
  if (words === undefined) return true;
  const { from, to } = clauseOf(draft, reading.key);
  if (to - from > longest) return false;
  const { writer } = reading.passage;
  const lead = /\? *$/.test(reading.passage.lead) ? '' : reading.passage.lead;
  const told = toldBy(reader);
  const own = ownWords(words);
  const office = isOffice(writer) ? officeWords : none;
  const ahead = { lists: [beforeNumber, told.figures, own, office], writer };
  const grounds = { lists: [...ahead.lists, groundWords], writer };
  const typed = reading.key.slice(from, draft.start);
  const key = blank(reading.key, reading.times).replace(inQuotes, (named) =>
    ' '.repeat(named.length),
  );
  const before = withoutGrounds(key.slice(from, draft.start), grounds);
  const behind = afterOf(ownYearOf(draft, reading, to), draft, words);
  const isOfPlan = planOnly.test(typed) && !wasDone.test(before);
  if (
    isOfPlan ||
    isSpoilt({ draft, reading, words, before, behind: reading.key.slice(draft.end, to) })
  )
    return false;
  if (leadOpen.test(lead) && !leadDone.test(lead)) return false;
  const over = { lists: [...grounds.lists, told.form, noMatter], writer };
  const after = { lists: [behindNumber, told.figures, told.form, own, office, noMatter], writer };
  return (
    isUnderstood(withoutGrounds(lead.replace(notesAndYears, ' '), grounds), over) &&
    isUnderstood(before.replace(asideBehind, unlessTakenBack), ahead) &&
    isUnderstood(behind, after)
  );
}

/** What a unit rests on goes where its words are known; why it was so, always. */
function withoutGrounds(text: string, grounds: Understanding): string {
  const rested = text
    .replace(circumstance, ' , ')
    .replace(restsOn, (found: string, said: string) =>
      isUnderstood(said, grounds) ? ' , ' : found,
    );
  return [labelNotes, partnerOpens, partner]
    .reduce((rest, apart) => rest.replace(apart, ' '), rested)
    .replace(labelAbout, unlessTakenBack);
}

/** Behind a number these name no other matter, and nobody. */
const noMatter: ReadonlySet<string> = new Set(
  [...saysNoMatter].filter((one) => !actorWords.test(one)),
);
const notesAndYears = /\b20\d\d\b|\([^()]*\)/g;

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
  return blank(key, times)
    .slice(end, stop < end ? to : stop)
    .replace(inQuotes, ' ');
}

const unlessTakenBack = (found: string) => (takesBack.test(found) ? found : ' ');

/** Without what it was for, where that takes nothing back. */
function afterOf(behind: string, { typed }: FigureDraft, { isMoney }: FieldWords): string {
  const own = behind.replace(partnerBehind, ' ').replace(asideBehind, unlessTakenBack);
  const plain =
    attendance.test(typed.replace(/^[\d.]+ /, '')) || peopleCount.test(typed)
      ? own.replace(eventOfOthers, ' ')
      : own;
  const purpose = purposeBehind.exec(plain);
  if (isMoney || purpose === null || takesBack.test(purpose[0])) return plain;
  return plain.slice(0, purpose.index);
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
