/** Numbers without words of their own: what they count is said by the number or the sentence before. */

import type { Around } from '../around.ts';
import { aroundOf } from '../around.ts';
import type { SentenceAt } from '../draft.ts';
import { hasContext, strongVerbs, type Wordings } from '../fieldWords.ts';
import { isBare, type Label, leastBareMoney } from '../labels.ts';
import type { Mention } from '../mentions.ts';
import { generalVerbs } from '../officeVerbs.vi.ts';
import { type Weighed, weigh } from '../weigh.ts';
import { notCounted, numberEnds } from '../words.vi.ts';
import { dongOf, moneyFactors, moneyUnitOf } from './money.vi.ts';
import {
  afterAnother,
  answersYear,
  beforeItsYear,
  betweenListed,
  onlyContinues,
  onlyYears,
  passiveEnd,
} from './numberWords.vi.ts';

/** "2022: 5", "xử lý 4 vụ năm 2021, 3 năm 2022": a number alone next to its year. */
function answersAYear({ at, end }: Mention, { key, times }: SentenceAt): boolean {
  if (beforeItsYear.test(key.slice(end)) && afterAnother.test(key.slice(0, at))) return true;
  if (!numberEnds.test(key.slice(end))) return false;
  return times.some(
    (time) => time.year !== null && time.end <= at && answersYear.test(key.slice(time.end, at)),
  );
}

/** The numbers that may be figures: with a noun, of money, alone behind a label or next to a year. */
export function countedIn(
  mentions: readonly Mention[],
  reading: SentenceAt,
  label: Label | null,
  reader: Wordings,
): readonly Mention[] {
  const unit = label ? unitOf(label, reading) : null;
  const counted = mentions.flatMap((one): readonly Mention[] => {
    const isPlain = one.noun === '' && !one.isMoney;
    if (!isPlain) return [one];
    if (goesOnFromName(one, mentions, reading.key)) return [];
    const isAnswer = label !== null && isBare(one, reading, label.end);
    const told = isAnswer ? null : nounOfVerb(one, reading, reader);
    if (told !== null) return [{ ...one, noun: told, isUnsaid: true }];
    if (!isAnswer && !answersAYear(one, reading)) return [];
    return [unit && one.value < leastBareMoney ? inUnit(one, unit) : one];
  });
  return withNouns(counted, label !== null && label.end > 0);
}

/** "ở khối 6, 7", "lớp 3 – 4": in a row that a name begins. */
function goesOnFromName({ at }: Mention, mentions: readonly Mention[], key: string): boolean {
  const last = mentions.filter(({ end }) => end <= at).pop();
  if (last === undefined || last.noun !== '' || last.isMoney) return false;
  if (!betweenListed.test(key.slice(last.end, at))) return false;
  return notCounted.test(key.slice(0, last.at)) || goesOnFromName(last, mentions, key);
}

/** "Năm 2022 tiếp nhận 5, xử lý 4": of the one field whose own verb is right before the number, in a sentence with a year. */
function nounOfVerb(
  { at, end, hasBase }: Mention,
  { key, times, passage }: SentenceAt,
  { fields }: Wordings,
): string | null {
  if (hasBase || times.length === 0 || !numberEnds.test(key.slice(end))) return null;
  const before = key.slice(0, at).replace(passiveEnd, '');
  const around = `${passage.lead} ${passage.section.key} ${key}`;
  const [only, ...others] = fields.filter(
    (one) =>
      !one.isMoney &&
      strongVerbs(one).some((verb) => !generalVerbs.has(verb) && endsInWord(before, verb)) &&
      (one.context.length === 0 || hasContext(one, around)),
  );
  return only && others.length === 0 ? ([...only.nouns][0] ?? null) : null;
}

function endsInWord(text: string, word: string): boolean {
  return text === word || text.endsWith(` ${word}`);
}

/** "Kinh phí (triệu đồng): 2023: 5,5". */
function unitOf({ words, end, isAbove }: Label, { key, passage }: SentenceAt): string | null {
  if (!words.isMoney) return null;
  const own = isAbove ? passage.lead : key.slice(0, end);
  return moneyUnitOf.exec(`${own} ${passage.section.key}`)?.[1] ?? null;
}

function inUnit(one: Mention, unit: string): Mention {
  const value = Math.round(one.value * (moneyFactors[unit] ?? 1));
  return { ...one, isMoney: true, value, typed: dongOf(one.typed, unit) };
}

/** A number alone next to a year counts what the number before it does: it has that one's noun. */
function withNouns(figures: readonly Mention[], isLabelled: boolean): readonly Mention[] {
  if (isLabelled) return figures;
  let noun = '';
  return figures.map((one) => {
    if (one.noun !== '' || one.isMoney) noun = one.noun;
    return one.noun === '' && !one.isMoney && noun !== '' ? { ...one, noun, isAlone: true } : one;
  });
}

/** The number whose words are said of this one too: "tổ chức 2 buổi năm 2022, 3 buổi năm 2023". */
function lenderOf(mention: Mention, figures: readonly Mention[], key: string): Mention | undefined {
  const place = figures.indexOf(mention);
  const before = figures[place - 1];
  if (!before) return undefined;
  const isRow =
    before.noun === mention.noun &&
    before.isMoney === mention.isMoney &&
    onlyYears.test(key.slice(before.end, mention.start));
  if (!mention.isAlone && !isRow) return undefined;
  return lenderOf(before, figures, key) ?? (before.isAlone ? undefined : before);
}

/** The fields of a number, the best first; of one alone those of the number before it. */
export function weighMention(
  mention: Mention,
  figures: readonly Mention[],
  where: { readonly around: Around; readonly reading: SentenceAt; readonly reader: Wordings },
): readonly Weighed[] {
  const { around, reading, reader } = where;
  const lender = lenderOf(mention, figures, reading.key);
  if (lender) return weigh(lender, aroundOf(lender, figures, reading), reader.fields);
  const own = weigh(mention, around, reader.fields);
  return own.length > 0 ? own : continued(mention, reading, reader);
}

/** "Sang năm 2022, con số này là 7 buổi": of what the sentence before counts. */
function continued(
  { start, noun, isMoney }: Mention,
  { key, draftsBefore }: SentenceAt,
  { fields }: Wordings,
): readonly Weighed[] {
  if (draftsBefore.length === 0 || !onlyContinues.test(key.slice(0, start))) return [];
  const codes = new Set(draftsBefore.map(({ field }) => field));
  const [only, ...others] = fields.filter(
    (one) =>
      codes.has(one.field.code) &&
      one.isMoney === isMoney &&
      (noun === '' || one.nouns.has(noun) || one.otherNouns.has(noun)),
  );
  if (!only || others.length > 0) return [];
  const isOtherNoun = only.otherNouns.has(noun);
  return [{ words: only, score: 1, isClose: noun !== '' || isMoney, isOtherNoun }];
}
