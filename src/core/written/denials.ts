/** "Không xảy ra vụ việc nào": zeros of the field of cases, each with the years it speaks of. */
import type { Outline } from '../../outline/schema.ts';
import { eachMatch } from '../lib/eachMatch.ts';
import { hasWords } from '../text/hasWords.ts';
import { type FigureDraft, type SentenceAt, yearOfFigure } from './draft.ts';
import { deniedField } from './fieldWords.ts';
import { fewYears } from './numbers/numberWords.vi.ts';
import {
  aboutAbuse,
  caseNouns,
  conditional,
  noCase,
  noCaseAlone,
  noneTyped,
  ofProgramme,
  someCases,
  zeroOfYear,
} from './words.vi.ts';
import type { FigureDoubt } from './writtenReport.ts';
import type { KeySpan, TimeMark } from './years.ts';
import { withYears } from './yearsMeant.ts';

/** Next to the figures of the sentence: what they count already is denied by no word of it. */
export function denialsOf(
  reading: SentenceAt,
  outline: Outline,
  drafts: readonly FigureDraft[],
): readonly FigureDraft[] {
  const others = ofOtherCounts(reading, drafts, outline);
  if (others.length > 0) return others;
  const field = deniedField(outline);
  if (field === undefined || reading.passage.isFurniture) return [];
  const found = [
    ...alone(reading, outline),
    ...ofCases(reading),
    ...afterCounts(reading, drafts, field),
  ];
  const zeros: FigureDraft[] = [];
  for (const span of found) {
    for (const draft of zerosOf(reading, span, { field, typed: noneTyped, outline })) {
      const known = [...drafts, ...zeros];
      const isSaid = known.some((one) => one.field === field && one.year === draft.year);
      if (!isSaid && !(draft.year === null && known.length > 0)) zeros.push(draft);
    }
  }
  return zeros;
}

/** "Không phát sinh." as a whole answer; under a group of measures it is that group's. */
function alone({ key, passage }: SentenceAt, outline: Outline): readonly KeySpan[] {
  const isOfGroup = outline.groups.some(({ text }) => passage.section.place?.texts[0] === text);
  const found = isOfGroup ? null : noCaseAlone.exec(key);
  return found ? [spanOf(found)] : [];
}

function ofCases({ key }: SentenceAt): readonly KeySpan[] {
  if (!aboutAbuse.test(key)) return [];
  return eachMatch(key, noCase)
    .filter((found) => !conditional.test(key.slice(0, found.index)))
    .filter((found) => !someCases.test(key.slice(found.index + found[0].length)))
    .map(spanOf);
}

/** "Năm 2022 tiếp nhận 3 vụ; năm 2023 không phát sinh." */
function afterCounts(
  { key, passage }: SentenceAt,
  drafts: readonly FigureDraft[],
  field: string,
): readonly KeySpan[] {
  const above = `${passage.lead} ${passage.section.key}`;
  const isAbout = [...caseNouns].some((noun) => hasWords(above, noun));
  if (!isAbout && !drafts.some((one) => one.field === field)) return [];
  return eachMatch(key, zeroOfYear).map(spanOf);
}

function spanOf(found: RegExpExecArray): KeySpan {
  return { start: found.index, end: found.index + found[0].length };
}

/** What is nothing, and how it is typed. */
interface Denied {
  readonly field: string;
  readonly typed: string;
  readonly outline: Outline;
}

/** Nothing in several years, or in the whole period, is nothing in each of them. */
export function zerosOf(
  reading: SentenceAt,
  span: KeySpan,
  { field, typed, outline }: Denied,
): readonly FigureDraft[] {
  const time = withYears(timeOfDenial(reading, span), reading, outline.years, 0);
  const said = time === null ? [yearAbove(reading)] : yearsDenied(reading, time);
  return said.map(({ year, doubt }) => {
    const doubts: readonly (FigureDoubt | null)[] = ['denial', doubt];
    return {
      field,
      year,
      value: 0,
      typed,
      start: span.start,
      end: span.end,
      doubts: doubts.filter((one): one is FigureDoubt => one !== null),
    };
  });
}

function yearsDenied(
  reading: SentenceAt,
  time: TimeMark,
): readonly { readonly year: number | null; readonly doubt: FigureDoubt | null }[] {
  const { key } = reading;
  if (time.years.length > 1) {
    if (ofProgramme.test(key.slice(0, time.start))) return [yearOfFigure(reading, time)];
    return time.years.map((year) => ({ year, doubt: time.isMeant ? 'whole-period' : null }));
  }
  return [yearOfFigure(reading, time)];
}

/** The years of the form that a denial speaks of: all where it names no time, none where the time is unknown. */
export function yearsOfDenial(
  reading: SentenceAt,
  span: KeySpan,
  asked: readonly number[],
): readonly number[] {
  const time = withYears(timeOfDenial(reading, span), reading, asked, 0);
  if (time === null) {
    const { year } = yearAbove(reading);
    return year === null ? asked : [year];
  }
  if (time.years.length > 0) {
    return time.doubt === 'part-year' ? [] : asked.filter((year) => time.years.includes(year));
  }
  const isOfAll = time.doubt === 'whole-period' && time.since === undefined;
  return isOfAll && !fewYears.test(reading.key.slice(time.start, time.end)) ? asked : [];
}

/** "Năm 2022 chi 5 triệu đồng; năm 2021 không bố trí": of the one field that the sentence counts. */
function ofOtherCounts(
  reading: SentenceAt,
  drafts: readonly FigureDraft[],
  outline: Outline,
): readonly FigureDraft[] {
  const [field, ...others] = [...new Set(drafts.map((one) => one.field))];
  if (field === undefined || others.length > 0 || field === deniedField(outline)) return [];
  return eachMatch(reading.key, zeroOfYear).flatMap((found): readonly FigureDraft[] => {
    const year = Number(found[1]);
    if (drafts.some((one) => one.year === year)) return [];
    const span = spanOf(found);
    return [{ field, year, value: 0, typed: '0', ...span, doubts: ['denial'] }];
  });
}

/** In its clause, the last before it, else the next; the only one of the sentence. */
function timeOfDenial({ key, times }: SentenceAt, { start, end }: KeySpan): TimeMark | null {
  const from = key.lastIndexOf(';', start) + 1;
  const to = key.indexOf(';', end);
  const here = times.filter((time) => time.start >= from && (to < 0 || time.end <= to));
  const before = here.filter((time) => time.start <= start);
  const near = before[before.length - 1] ?? here[0];
  return near ?? (times.length === 1 ? (times[0] ?? null) : null);
}

function yearAbove({ passage }: SentenceAt): { year: number | null; doubt: FigureDoubt | null } {
  const year = passage.yearOver;
  return { year, doubt: year === null ? 'no-year' : null };
}
