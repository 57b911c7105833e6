/** The figures of one sentence, before the report is looked at as a whole. */

import { doneOf } from './against/plans.ts';
import { aroundOf, clauseAround } from './around.ts';
import {
  type FigureDraft,
  type SentenceAt,
  type YearSaid,
  yearsOfFigure,
  yearsOfStock,
} from './draft.ts';
import type { FieldWords, Wordings } from './fieldWords.ts';
import { byLabels } from './labelParts.ts';
import { fitsLabel, type Label, labelOf, wordsNaming, zeros } from './labels.ts';
import { type Mention, mentionsIn, startsIn } from './mentions.ts';
import { countedIn, weighMention } from './numbers/alone.ts';
import { figuresInOrder } from './numbers/inOrder.ts';
import { concession } from './numbers/numberWords.vi.ts';
import { withLabelMatter } from './numbers/otherMatter.ts';
import { withFrame } from './numbers/plainFrame.ts';
import { withRanges } from './numbers/ranges.ts';
import { saysAnother } from './numbers/saysAnother.ts';
import { doubtsOfMention, isUncounted } from './numbers/uncounted.ts';
import { isNoAnswer, isOnlyDenied, isUndone, unlikeField } from './numbers/unreal.ts';
import { addDraft } from './numbers/wholeOrPart.ts';
import { isBaseOfAnother, isOfKind, type Kinds, partFigures } from './parts.ts';
import { fieldFrom } from './tables/tableFields.ts';
import type { FigureDoubt } from './writtenReport.ts';
import { type TimeMark, timeOf } from './years.ts';
import { isOfEveryYear, withYears } from './yearsMeant.ts';

/** All figures of a sentence, those of a label first. */
export function draftsOf(whole: SentenceAt, reader: Wordings): readonly FigureDraft[] {
  const { place } = whole.passage.section;
  const done = doneOf(whole);
  if (place?.kind === 'plan' || done === null) return [];
  const { assessment } = reader.outline.closing;
  if (place?.kind === 'closing' && !place.texts.some((code) => code === assessment)) return [];
  const { reading, isAsked } = done;
  const drafts = withFrame(reading, byLabels(reading, reader, draftsOfPart), reader);
  if (!isAsked) return drafts;
  return drafts.map((draft) => ({ ...draft, doubts: [...draft.doubts, 'not-understood'] }));
}

function draftsOfPart(reading: SentenceAt, reader: Wordings): readonly FigureDraft[] {
  const label = labelOf(reading, reader);
  const isNone = label !== null && isNoAnswer(wordsNaming(label, reading), label.words);
  const ordered = isNone ? [] : figuresInOrder(reading, reader, label);
  const apart = mentionsIn(reading.key, reader.nouns).filter(
    (one) => !startsIn(one, reading.times) && !startsIn(one, ordered),
  );
  const figures = countedIn(withRanges(reading.key, apart), reading, label, reader);
  const drafts: FigureDraft[] = [...ordered];
  if (label && !isNone && ordered.length === 0)
    drafts.push(...zeros(reading, label, reader.outline));
  const kinds = { key: reading.key, times: reading.times, alike: reader.alike };
  const counted = figures.filter((one) => !isUncounted(one, reading));
  const isPartOfCounted = partFigures(counted, kinds);
  const wholes = counted.filter((one) => !isPartOfCounted.has(one));
  const where = {
    reading,
    reader,
    label,
    isNone,
    kinds,
    parts: partFigures(figures, kinds),
    wholes,
  };
  for (const mention of counted) {
    for (const draft of draftsOfMention(mention, figures, where)) {
      addDraft(drafts, draft, reading.key, reader);
    }
  }
  return withLabelMatter(reading, drafts, label, reader);
}

interface Where {
  readonly reading: SentenceAt;
  readonly reader: Wordings;
  readonly label: Label | null;
  /** Its own words say that it was not done. */
  readonly isNone: boolean;
  readonly kinds: Kinds;
  /** Figures that are only parts of others. */
  readonly parts: ReadonlySet<Mention>;
  /** Figures that count something and are no parts. */
  readonly wholes: readonly Mention[];
}

function draftsOfMention(
  mention: Mention,
  figures: readonly Mention[],
  where: Where,
): readonly FigureDraft[] {
  const { key } = where.reading;
  const around = aroundOf(mention, figures, where.reading);
  if (isBaseOfAnother(mention, figures, where.kinds)) return [];
  const own = timeOfMention(mention, where);
  const time = withYears(own, where.reading, where.reader.outline.years, mention.value);
  const said = yearsOfFigure(where.reading, time, mention);
  if (mention.isEstimate && !mention.isRange && isOfEveryYear(time, key)) return [];
  const fields = where.reader.fields.filter((one) => !isUndone(mention, one, where.reading));
  const weighed = weighMention(mention, figures, {
    around,
    reading: where.reading,
    reader: { ...where.reader, fields },
  });
  const isOfLabel =
    fitsLabel(mention, where.label) &&
    !saysAnother(weighed, around, { label: where.label, at: mention.start });
  if (isOfLabel && where.isNone) return [];
  const doubts = doubtsOfMention(mention, figures, {
    reading: where.reading,
    isPart: where.parts.has(mention),
  });
  const found = { where, said, time, doubts };
  if (isOfLabel && where.label && isDone(mention, where.label.words, where))
    return withBase(mention, where.label, found);
  return weighed.flatMap(({ words, isClose, isOtherNoun }) => {
    const isSaid = isClose && !isOnlyDenied(mention, words, where.reading);
    const more: FigureDoubt[] = [
      ...doubts,
      ...(isSaid || doubts.includes('no-verb') ? [] : (['no-verb'] as const)),
      ...(isOtherNoun ? (['other-noun'] as const) : []),
    ];
    return toDrafts(mention, words, { ...found, doubts: more });
  });
}

function isDone(mention: Mention, words: FieldWords, { reading }: Where): boolean {
  return (
    !isUndone(mention, words, reading) && !concession.test(reading.key.slice(0, mention.start))
  );
}

function timeOfMention(mention: Mention, { reading, kinds, wholes }: Where): TimeMark | null {
  const { key, times: marks } = reading;
  const alike = wholes.filter((one) => isOfKind(one, mention, kinds));
  return timeOf(mention, { key, clause: clauseAround(mention, key), marks, figures: alike });
}

/** In a section that describes or closes: results stand elsewhere. */
function isOutside({ passage }: SentenceAt): boolean {
  const kind = passage.section.place?.kind;
  return kind === 'closing' || kind === 'context';
}

interface Found {
  readonly where: Where;
  readonly said: readonly YearSaid[];
  readonly time: TimeMark | null;
  readonly doubts: readonly FigureDoubt[];
}

function toDrafts(
  mention: Mention,
  words: FieldWords,
  { where, said, time, doubts }: Found,
): readonly FigureDraft[] {
  const { reading } = where;
  const { field, nouns } = words;
  const noun = nouns.has(mention.noun) ? ` ${mention.noun}` : '';
  const before = mention.isEstimate ? reading.text.slice(mention.start, mention.at) : '';
  const years = field.measure === 'stock' ? yearsOfStock(said, time) : said;
  return years.map(({ year, doubt }) => {
    const all: readonly (FigureDoubt | null | false)[] = [
      ...doubts,
      unlikeField(mention, words, reading) && 'no-verb',
      mention.isEstimate && 'estimate',
      mention.isAmbiguous && 'two-readings',
      isOutside(reading) && 'closing-section',
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
  });
}

/** "Số vụ đã xử lý/số vụ tiếp nhận: 4/5 vụ": both are asked. */
function withBase(mention: Mention, { words, end }: Label, found: Found): readonly FigureDraft[] {
  const { key } = found.where.reading;
  const [first = '', second = ''] = key.slice(0, end).split('/');
  const both = [first, second].map((half) => fieldFrom(half.trim(), '', found.where.reader));
  const [one, other] = both;
  if (mention.base === undefined || !one || !other || one === other)
    return toDrafts(mention, words, found);
  const base = { ...mention, value: mention.base, typed: String(mention.base) };
  return [...toDrafts(mention, one, found), ...toDrafts(base, other, found)];
}
