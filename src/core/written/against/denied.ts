/** What a sentence says there was none of: fields, each with the years that it speaks of. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { hasWords } from '../../text/hasWords.ts';
import { yearsOfDenial } from '../denials.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import type { Wordings } from '../fieldWords.ts';
import { noneOf } from '../numbers/numberWords.vi.ts';
import { isOfOthers } from '../numbers/others.ts';
import { aboutOpening } from '../openings.vi.ts';
import { weigh } from '../weigh.ts';
import { conditional } from '../words.vi.ts';
import type { KeySpan } from '../years.ts';
import { withoutTimes } from '../yearsMeant.ts';
import {
  allBut,
  clauseEnds,
  denyingWord,
  heldNone,
  ifSo,
  meetings,
  noMoney,
  ofSome,
  otherYears,
  reason,
  stopped,
  withoutDoing,
} from './denied.vi.ts';

export interface Denied {
  readonly field: string;
  /** Of the form; all of them where no time is said. */
  readonly years: readonly number[];
  /** That it was held by the unit itself; others may have. */
  readonly isHeld?: true;
}

interface DeniedAt extends KeySpan {
  readonly field: string;
  readonly year: number | null;
  /** The year is told by the sentence itself, or by the line above it. */
  readonly isSure: boolean;
  readonly isHeld?: true;
}

/** `drafts`: all figures of the sentence, zeros too. */
export function deniedIn(
  reading: SentenceAt,
  reader: Wordings,
  drafts: readonly FigureDraft[],
): readonly Denied[] {
  if (reading.passage.isFurniture || allBut.test(reading.key)) return [];
  const zeros = drafts
    .filter((one) => one.value === 0 && !one.ofSchool && isDenial(one, reading))
    .filter(({ doubts }) => !doubts.includes('part-year'))
    .map((one) => ({
      ...one,
      isSure: one.year !== null && !one.doubts.includes('whole-period'),
    }));
  const told = [
    ...ofNouns(reading, reader),
    ...ofDeeds(reading, reader),
    ...ofMoney(reading, reader),
  ];
  const named = told.filter(({ field }) => !zeros.some((one) => one.field === field));
  const { years } = reader.outline;
  return [...zeros, ...named]
    .filter((one) => isOfAll(reading, one, reader) && !isOfOthers(reading, one.start))
    .map((one) => ({
      field: one.field,
      years: one.year === null ? yearsOfDenial(reading, one, years) : [one.year],
      ...('isHeld' in one && one.isHeld && { isHeld: true }),
    }));
}

function isDenial({ doubts, start, end }: FigureDraft, { key }: SentenceAt): boolean {
  return doubts.includes('denial') || denyingWord.test(key.slice(start, end));
}

/** "Không tổ chức buổi nào": weighed as if a number stood in place of "nào". */
function ofNouns(reading: SentenceAt, reader: Wordings): readonly DeniedAt[] {
  const { key, passage, previous } = reading;
  const plain = withoutTimes(reading, 0);
  const { place } = passage.section;
  if (passage.paragraph.cells || (place !== null && place.kind !== 'results')) return [];
  return eachMatch(key, noneOf).flatMap((found): readonly DeniedAt[] => {
    if (conditional.test(key.slice(0, found.index))) return [];
    const said = found[1] ?? '';
    const noun = nounDenied(said, reader);
    const span = { start: found.index, end: found.index + found[0].length };
    if (noun === undefined || !clauseEnds.test(plain.slice(span.end))) return [];
    const at = found.index + found[0].lastIndexOf(noun);
    const clause = clauseOf(key, span);
    const mention = {
      ...{ ...span, at, value: 0, typed: '', noun },
      ...{ isMoney: false, isEstimate: false, isAmbiguous: false, hasBase: false },
    };
    const around = {
      near: key.slice(clause.start, at),
      after: key.slice(at + noun.length, clause.end),
      before: key.slice(clause.start, at),
      clause: key.slice(clause.start, clause.end),
      earlier: key.slice(0, clause.start),
      sentence: key,
      above: `${passage.lead} ${passage.section.key}`,
      counts: passage.section.counts,
      previous,
    };
    const [best] = weigh(mention, around, reader.fields);
    if (!best || best.isOtherNoun) return [];
    return [{ ...span, field: best.words.field.code, year: null, isSure: false }];
  });
}

/** What "nào" is said of: the noun right before it, or one with no more than a question's own words behind it. */
function nounDenied(said: string, { nouns, fields }: Wordings): string | undefined {
  const told = said.trimEnd();
  return nouns.find((noun) => {
    const at = told.lastIndexOf(noun);
    if (at < 0 || !hasWords(told.slice(at), noun)) return false;
    const rest = told.slice(at + noun.length).trim();
    if (rest === '') return true;
    return fields.some(
      (one) =>
        one.nouns.has(noun) &&
        (one.context.includes(rest) ||
          one.labels.some((label) => hasWords(label, `${noun} ${rest}`))),
    );
  });
}

/** "Năm 2022 không tổ chức tập huấn": what a column of the one field would be headed with. */
function ofDeeds(reading: SentenceAt, { fields }: Wordings): readonly DeniedAt[] {
  const { passage, key } = reading;
  const { place } = passage.section;
  if (passage.paragraph.cells || (place !== null && place.kind !== 'results')) return [];
  const plain = withoutTimes(reading, 0);
  const done = [...eachMatch(plain, withoutDoing), ...eachMatch(plain, stopped)];
  return done.flatMap((found): readonly DeniedAt[] => {
    const end = found.index + found[0].length;
    const said = (found[1] ?? found[2] ?? '').trim().replace(meetings, '');
    const own = fields.filter(
      ({ columns, verbs, context, isMoney }) =>
        !isMoney && columns.has(said) && (verbs.includes(said) || context.includes(said)),
    );
    const [only, ...others] = own;
    if (!only || others.length > 0 || !clauseEnds.test(plain.slice(end))) return [];
    if (conditional.test(key.slice(0, found.index))) return [];
    const held = heldNone.test(found[0]) ? { isHeld: true as const } : {};
    return [
      { field: only.field.code, start: found.index, end, year: null, isSure: false, ...held },
    ];
  });
}

/** "Chưa được bố trí kinh phí": of the one field of money. */
function ofMoney(reading: SentenceAt, { fields }: Wordings): readonly DeniedAt[] {
  const kind = reading.passage.section.place?.kind;
  const [only, ...others] = fields.filter(({ isMoney }) => isMoney);
  if (only === undefined || others.length > 0 || kind === 'plan' || kind === 'closing') return [];
  // "Về hội thi, không được cấp kinh phí …": of that alone.
  if (aboutOpening.test(reading.key)) return [];
  const plain = withoutTimes(reading, 0);
  return eachMatch(plain, noMoney)
    .filter(({ 0: said, index }) => clauseEnds.test(plain.slice(index + said.length)))
    .filter(({ index }) => !conditional.test(reading.key.slice(0, index)))
    .map(({ 0: said, index }) => ({
      ...{ field: only.field.code, start: index, end: index + said.length },
      ...{ year: null, isSure: false },
    }));
}

/** Not only some of what is counted, not another matter; times say nothing of that. */
function isOfAll(reading: SentenceAt, one: DeniedAt, { fields, topics }: Wordings): boolean {
  const { start, end } = clauseOf(reading.key, one);
  const clause = withoutTimes(reading, 0).slice(start, end).replace(reason, '');
  const never = fields.find(({ field }) => field.code === one.field)?.never ?? [];
  if (ifSo.test(reading.key.slice(0, one.start)) || ofSome.test(clause)) return false;
  if (!one.isSure && otherYears.test(reading.key.slice(start, end))) return false;
  return ![...never, ...topics].some((word) => hasWords(clause, word));
}

function clauseOf(key: string, span: KeySpan): KeySpan {
  const before = key.slice(0, span.start);
  const start = Math.max(before.lastIndexOf(';'), before.lastIndexOf(',')) + 1;
  const rest = key.slice(span.end).search(/[;,]/);
  return { start, end: rest < 0 ? key.length : span.end + rest };
}
