/** Answers behind a label: "Số buổi tuyên truyền: năm 2022: 3; năm 2023: không có". */

import type { Outline } from '../../outline/schema.ts';
import { eachMatch } from '../lib/eachMatch.ts';
import { hasWords } from '../text/hasWords.ts';
import { type FigureDraft, type SentenceAt, yearsOfFigure } from './draft.ts';
import { fieldNamed } from './fieldNamed.ts';
import type { FieldWords, Wordings } from './fieldWords.ts';
import type { Mention } from './mentions.ts';
import {
  afterNone,
  aroundTail,
  aroundTimes,
  asksOneCount,
  behindName,
  concession,
  countFirst,
  deniedHere,
  figureIn,
  inTime,
  itemBefore,
  loneNumber,
  notNone,
  whoHasNone,
  withOtherWork,
  yearsAtEnd,
} from './numbers/numberWords.vi.ts';
import { bareBefore, labelEnd, numberEnds, zeroOfYear, zeroSaid } from './words.vi.ts';
import type { FigureDoubt } from './writtenReport.ts';
import { withoutTimes, withYears } from './yearsMeant.ts';

/** Money without a unit under this was meant in millions. */
export const leastBareMoney = 100_000;

/** Words of a label that begins with no word for a count. */
const shortLabel = 6;

/** The field that a label names, and where its answer begins. */
export interface Label {
  readonly words: FieldWords;
  readonly end: number;
  /** From a line or a heading above. */
  readonly isAbove?: true;
}

/** "Số buổi tuyên truyền: …", or the line above that leads in. */
export function labelOf({ key, passage }: SentenceAt, reader: Wordings): Label | null {
  const end = labelEnd.exec(key);
  const isLabel =
    end &&
    !concession.test(end[1] ?? '') &&
    !figureIn.test((end[1] ?? '').replace(/20\d\d/g, '')) &&
    (!loneNumber.test(key.slice(end[0].length)) || namesCount(end[1] ?? '', reader));
  const own = isLabel ? end : null;
  const { key: heading, counts } = passage.section;
  const named = own ? fieldNamed(own[1] ?? '', reader, heading, counts) : null;
  if (own && named && (own[1] ?? '').length < 200)
    return { words: named, end: (own[1] ?? '').length };
  if (own && !/20\d\d/.test(own[1] ?? '') && passage.answerAt === 0) return null;
  const above = fieldNamed(passage.lead, reader);
  if (above && passage.lead !== '') return { words: above, end: 0, isAbove: true };
  const asked = asksOneCount.test(passage.section.key)
    ? fieldNamed(passage.section.key, reader)
    : null;
  if (asked) return { words: asked, end: passage.answerAt, isAbove: true };
  const only = passage.section.place?.figure;
  const words = reader.fields.find(({ field }) => field.code === only);
  return words ? { words, end: passage.answerAt } : null;
}

/** The words that name it: its own, or those above. */
export function wordsNaming({ end, isAbove }: Label, { key, passage }: SentenceAt): string {
  if (isAbove && passage.lead !== '') return passage.lead;
  return isAbove || end === passage.answerAt ? passage.section.key : key.slice(0, end);
}

/** "Số buổi 12" counts; "… qua Tổng đài 111", "… ở lớp 4" end in the number of a name. */
function namesCount(label: string, { fields }: Wordings): boolean {
  if (behindName.test(label.replace(yearsAtEnd, ''))) return false;
  const said = label.replace(itemBefore, '');
  if (countFirst.test(said)) return true;
  if (said.split(' ').length > shortLabel) return false;
  return fields.some(({ labels, columns }) =>
    [...labels, ...columns].some((one) => said.startsWith(one)),
  );
}

/** A number alone behind a label, or with nothing behind it but its time. */
export function isBare({ noun, at, end }: Mention, reading: SentenceAt, from: number): boolean {
  const { key, times } = reading;
  const own = times.find((time) => time.start >= end && inTime.test(key.slice(end, time.start)));
  return (
    noun === '' &&
    at >= from &&
    (numberEnds.test(key.slice(end)) || (own && numberEnds.test(key.slice(own.end)))) === true &&
    (at - from === 1 || bareBefore.test(key.slice(0, at)))
  );
}

/** Whether a mention is an answer to the label. */
export function fitsLabel(mention: Mention, label: Label | null): boolean {
  if (label === null || mention.at < label.end) return false;
  if (label.words.isMoney && mention.noun === '' && mention.value >= leastBareMoney) return true;
  if (mention.isMoney !== label.words.isMoney) return false;
  return (
    mention.noun === '' ||
    mention.isMoney ||
    label.words.nouns.has(mention.noun) ||
    label.words.otherNouns.has(mention.noun)
  );
}

/** "Không có em nào" behind a label that counts sessions. */
function deniesOther(answer: string, { nouns, otherNouns }: FieldWords): boolean {
  return deniedHere.test(answer) && ![...nouns, ...otherNouns].some((one) => hasWords(answer, one));
}

/** Of no year: a person may say that it is of all. */
const noYear: readonly FigureDoubt[] = ['denial'];

/** "năm 2021: không có; năm 2022: 1 vụ", "không phát sinh" behind a label. */
export function zeros(
  reading: SentenceAt,
  { words, end }: Label,
  outline: Outline,
): readonly FigureDraft[] {
  const { key, text, times } = reading;
  const whole = withoutTimes(reading, end).replace(aroundTimes, '');
  // Of several years each has its own answer.
  const isOne = times.filter(({ start }) => start >= end).length < 2;
  const isPlain = zeroSaid.test(whole) || !isOne;
  const said = isPlain ? whole : whole.replace(whoHasNone, '');
  const answer = isPlain ? said : said.replace(afterNone, '');
  const draft = (
    year: number | null,
    start: number,
    doubts: readonly FigureDoubt[],
  ): FigureDraft => {
    const stop = text.replace(/[.; ]+$/, '').length;
    return {
      field: words.field.code,
      year,
      value: 0,
      typed: '0',
      start,
      end: Math.min(stop, start + 40),
      doubts,
    };
  };
  const denied = words.isMoney || answer !== whole || deniesOther(answer, words) ? noYear : [];
  if (zeroSaid.test(answer) && !/^0/.test(answer)) {
    if (isUnsaid(said.slice(answer.length), words)) return [];
    const start = key.indexOf(answer, end);
    const time = times.find((one) => one.start >= end) ?? times[0] ?? null;
    return yearsOfFigure(reading, withYears(time, reading, outline.years, 0), {
      ...{ start, end: start + answer.length, value: 0 },
    }).map(({ year, doubt }) => ({
      ...draft(year, start, [...(doubt ? [doubt] : []), ...(year === null ? noYear : denied)]),
      typed: words.isMoney ? '0' : answer,
    }));
  }
  return eachMatch(key, zeroOfYear)
    .filter(({ index }) => index >= end)
    .flatMap((found) => {
      const stop = found.index + found[0].length;
      const tail = tailOf(key.slice(stop));
      if (isUnsaid(tail, words)) return [];
      return yearsAt(found, times).map((year) => ({
        ...draft(year, found.index, tail === '' ? denied : noYear),
        typed: words.isMoney ? '0' : (found[2] ?? '0'),
        end: stop,
      }));
    });
}

/** What is added to a denial, up to the next year. */
function tailOf(rest: string): string {
  return (rest.split(/20\d\d/)[0] ?? '').replace(aroundTail, '');
}

/** The reason says that there is some, or that nobody counted; money that is part of other work is none. */
function isUnsaid(tail: string, { isMoney }: FieldWords): boolean {
  return notNone.test(tail) || (!isMoney && withOtherWork.test(tail));
}

/** "Năm 2021 và 2022 không có": of each year of a list that ends there. */
function yearsAt(
  { index, 1: year }: RegExpExecArray,
  times: SentenceAt['times'],
): readonly number[] {
  const at = index + (year ?? '').length;
  const time = times.find(
    ({ start, end, years }) => start <= index && end >= at && years.length > 0,
  );
  return time?.years ?? [];
}
