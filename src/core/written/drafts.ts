/** The figures of one sentence, before the report is looked at as a whole. */
import { type FigureDraft, type SentenceAt, yearOfFigure } from './draft.ts';
import type { FieldWords, Wordings } from './fieldWords.ts';
import { figuresInOrder } from './inOrder.ts';
import { fitsLabel, isBare, type Label, labelOf, zeros } from './labels.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { hasWords } from './places.ts';
import { type Around, type Weighed, weigh } from './weigh.ts';
import {
  betweenFigures,
  deniedBefore,
  notCounted,
  partsFrom,
  plan,
  rateAfter,
  weakVerbs,
} from './words.vi.ts';
import type { FigureDoubt } from './writtenReport.ts';
import { type TimeMark, timeOf } from './years.ts';

/** All figures of a sentence, those of a label first. */
export function draftsOf(reading: SentenceAt, reader: Wordings): readonly FigureDraft[] {
  const kind = reading.passage.section.place?.kind;
  if (kind === 'context' || kind === 'plan' || plan.test(reading.key)) return [];
  if (
    kind === 'closing' &&
    !reading.passage.section.place?.texts.some((code) => code === reader.outline.closing.assessment)
  )
    return [];
  const ordered = figuresInOrder(reading, reader);
  if (ordered.length > 0) return ordered;
  const label = labelOf(reading, reader);
  const mentions = mentionsIn(reading.key, reader.nouns).filter(
    (one) => !isTime(one, reading.times),
  );
  const figures = mentions.filter(
    (one) => one.noun !== '' || one.isMoney || (label && isBare(one, reading.key, label.end)),
  );
  const drafts: FigureDraft[] = label ? [...zeros(reading, label)] : [];
  for (const mention of figures) {
    for (const draft of draftsOfMention(mention, figures, { reading, reader, label })) {
      const whole = drafts.find((one) => isPartOf(draft, one, reading.key));
      if (whole === undefined) drafts.push(draft);
      else if (isSurer(draft, whole)) drafts.splice(drafts.indexOf(whole), 1, draft);
    }
  }
  return drafts;
}

/** Signs beside a number that can undo it, and of its clause that are read at all. */
const reach = 120;
const farthest = 600;

interface Where {
  readonly reading: SentenceAt;
  readonly reader: Wordings;
  readonly label: Label | null;
}

function isTime({ at, end }: Mention, times: readonly TimeMark[]): boolean {
  return times.some((time) => at < time.end && end > time.start && at >= time.start);
}

function draftsOfMention(
  mention: Mention,
  figures: readonly Mention[],
  where: Where,
): readonly FigureDraft[] {
  const { key } = where.reading;
  const left = key.slice(Math.max(0, mention.start - reach), mention.start);
  if (notCounted.test(left) || deniedBefore.test(left)) return [];
  if (rateAfter.test(key.slice(mention.end, mention.end + reach))) return [];
  const around = aroundOf(mention, figures, where.reading);
  const clause = clauseOf(mention, key);
  const time = timeOf(mention, clause, where.reading.times, figures);
  const weighed = weigh(mention, around, where.reader.fields);
  const labelled =
    fitsLabel(mention, where.label) && !saysAnother(weighed, around, where.label)
      ? where.label
      : null;
  if (labelled) return [toDraft(mention, labelled.words, { where, time, doubts: [] })];
  return weighed.map(({ words, isClose, isOtherNoun }) => {
    const doubts: FigureDoubt[] = [
      ...(isClose ? [] : (['no-verb'] as const)),
      ...(isOtherNoun ? (['other-noun'] as const) : []),
    ];
    return toDraft(mention, words, { where, time, doubts });
  });
}

/** Behind a label, a verb of another field right before the number: "… 4 vụ, đã xử lý 3 vụ". */
function saysAnother(weighed: readonly Weighed[], { near }: Around, label: Label | null): boolean {
  const [best] = weighed;
  if (!best || !label || best.words === label.words || label.words.isMoney) return false;
  return (
    best.words.verbs.some((verb) => !weakVerbs.has(verb) && hasWords(near, verb)) &&
    /^[,;(]/.test(near.trim())
  );
}

/** What follows the last of "2 cán bộ và 5 giáo viên tham gia": it is said of each. */
function joined(figures: readonly Mention[], place: number, key: string): string {
  const [one, next] = [figures[place], figures[place + 1]];
  if (!one || !next || !betweenFigures.test(key.slice(one.end, next.start))) return '';
  return key.slice(next.end, figures[place + 2]?.start ?? key.length).split(/[,(;]/)[0] ?? '';
}

function clauseOf({ at }: Mention, key: string): { start: number; end: number } {
  const start = key.lastIndexOf(';', at) + 1;
  const end = key.indexOf(';', at);
  return { start, end: end < 0 ? key.length : end };
}

function aroundOf(
  mention: Mention,
  figures: readonly Mention[],
  { key, passage, previous }: SentenceAt,
): Around {
  const { start, end } = clauseOf(mention, key);
  const place = figures.indexOf(mention);
  const from = Math.max(start, figures[place - 1]?.end ?? 0);
  const to = Math.min(end, figures[place + 1]?.start ?? end);
  const rest = key.slice(mention.end, to) + joined(figures, place, key);
  const comma = /[,(]/.exec(rest)?.index ?? rest.length;
  return {
    near: key.slice(from, mention.start),
    after: rest.slice(0, comma),
    before: key.slice(Math.max(start, mention.start - farthest), mention.start),
    clause: key.slice(start, end),
    earlier: key.slice(0, start),
    sentence: key,
    previous,
    above: `${passage.lead} ${passage.section.key}`,
  };
}

interface Found {
  readonly where: Where;
  readonly time: TimeMark | null;
  readonly doubts: readonly FigureDoubt[];
}

function toDraft(
  mention: Mention,
  { field, nouns }: FieldWords,
  { where, time, doubts }: Found,
): FigureDraft {
  const { reading } = where;
  const { year, doubt } = yearOfFigure(reading, time);
  const noun = nouns.has(mention.noun) ? ` ${mention.noun}` : '';
  const before = mention.isEstimate ? reading.text.slice(mention.start, mention.at) : '';
  const all: readonly (FigureDoubt | null | false)[] = [
    ...doubts,
    mention.isEstimate && 'estimate',
    mention.isAmbiguous && 'two-readings',
    reading.passage.section.place?.kind === 'closing' && 'closing-section',
    doubt,
  ];
  return {
    field: field.code,
    year,
    value: mention.value,
    typed: `${before.toLowerCase()}${mention.typed}${noun}`.trim(),
    start: mention.start,
    end: mention.end,
    doubts: all.filter((one): one is FigureDoubt => one !== null && one !== false),
  };
}

/** "12 buổi, trong đó 5 buổi …": a part of a figure of the same field and year. */
function isPartOf(draft: FigureDraft, one: FigureDraft, key: string): boolean {
  if (one.field !== draft.field || one.year !== draft.year) return false;
  if (one.start === draft.start) return true;
  return one.end <= draft.start && partsFrom.test(key.slice(one.end, draft.start));
}

/** "có 4 em, trong đó 3 em được hỗ trợ": what was done is said of the part only. */
function isSurer(draft: FigureDraft, whole: FigureDraft): boolean {
  return whole.doubts.includes('no-verb') && !draft.doubts.includes('no-verb');
}
