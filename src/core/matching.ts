/** One unit's numerator and denominator in one year: its reference rows matched with its own row (outline.md, Indicators). */
import type { Indicator, Outline, ReferenceTab } from '../outline/schema.ts';
import type { Answer } from './answers.ts';
import { type Establishment, listEstablishments, sumEstablishments } from './establishments.ts';
import { pointsToAnother } from './pointers.ts';
import type { PairRow } from './referenceRows.ts';
import type { ExclusionReason } from './results.ts';
import { answerOf, type Return, type Returns } from './returns.ts';
import type { Settings } from './settings.ts';
import { isActive, isAsked } from './units.ts';
import { isUsable } from './values.ts';

/** What the row's own number says against the reference rows. */
export type Verdict = 'agrees' | 'X01' | 'R03' | 'R03-bare-zero' | 'R04' | 'skipped';

export interface Match {
  /** Asked for it, before the group's own condition: member of E. */
  readonly asked: boolean;
  /** Both halves usable: member of M once its row is in the run. */
  readonly usable: boolean;
  readonly reason: ExclusionReason | null;
  readonly verdict: Verdict;
  readonly numerator: number;
  readonly denominator: number;
  /** What the reference rows give for the row's own number, as far as they can be used. */
  readonly counted: number;
  /** In M by a bare 0 without reference rows. */
  readonly bareZero: boolean;
  /** Neither the row's cell nor the reference rows hold anything (C01). */
  readonly unanswered: boolean;
  /** Of a list: every establishment that existed that year. */
  readonly establishments: readonly Establishment[];
  /** The unit should list establishments and lists none. */
  readonly listsNone: boolean;
}

export interface MatchContext {
  readonly returns: Returns;
  readonly outline: Outline;
  readonly settings: Settings;
}

interface Reference {
  /** Nothing but keys. */
  readonly absent: boolean;
  /** Something that counts, or could: not only "did not exist". */
  readonly filled: boolean;
  readonly complete: boolean;
  readonly broken: boolean;
  /** At least one row has both halves. */
  readonly some: boolean;
  readonly numerator: number;
  readonly denominator: number;
  /** What the control counts: for BTC 1 with the lines outside the target. */
  readonly controlled: number;
}

const notAsked: Match = {
  asked: false,
  usable: false,
  reason: null,
  verdict: 'agrees',
  numerator: 0,
  denominator: 0,
  counted: 0,
  bareZero: false,
  unanswered: false,
  establishments: [],
  listsNone: false,
};

/** Matches a unit's row with its reference rows for an indicator and a year. */
export function matchReference(
  entry: Return,
  indicator: Indicator,
  year: number,
  context: MatchContext,
): Match {
  const table = context.outline.references[indicator.reference];
  if (!table || !asksFor(entry, table, year, context)) return notAsked;
  const establishments = listEstablishments(entry, indicator.reference, table, year);
  const isList = table.shape.rows === 'establishments';
  const listsNone = isList && (entry.references[indicator.reference] ?? []).length === 0;
  const reference =
    table.shape.rows === 'establishments'
      ? listReference(establishments, listsNone, table.shape.outside, context.settings)
      : pairReference(entry, indicator.reference, year);
  const answer = answerOf(entry, indicator.control, year);
  const judged = judge(answer, reference, isList, { ...context, entry, indicator, year });
  if (judged === 'elsewhere') return notAsked;
  const { numerator, denominator } = judged.usable ? reference : { numerator: 0, denominator: 0 };
  const unanswered = reference.absent && (!answer || answer.blank);
  const lists = { establishments, listsNone, unanswered, counted: reference.controlled };
  return { ...judged, ...lists, asked: true, numerator, denominator };
}

/** Whether the unit is asked by its type and existed that year; `if-listed` types only when they list one. */
export function asksFor(
  entry: Return,
  table: ReferenceTab,
  year: number,
  { settings, outline }: MatchContext,
): boolean {
  const { unit } = entry;
  if (!unit.mustReport || !isAsked(unit, table.topic) || !isActive(unit, year, settings)) return false;
  if (table.shape.rows !== 'establishments') return true;
  if (unit.type?.establishments === 'none') return false;
  if (unit.type?.establishments !== 'if-listed') return true;
  const name = Object.keys(outline.references).find((key) => outline.references[key] === table);
  return (entry.references[name ?? ''] ?? []).length > 0;
}

function listReference(
  establishments: readonly Establishment[],
  listsNone: boolean,
  outside: readonly string[],
  { minimumTimes }: Settings,
): Reference {
  const inTarget = (one: Establishment): boolean => one.level === null || !outside.includes(one.level);
  const target = sumEstablishments(establishments.filter(inTarget), minimumTimes);
  const all = sumEstablishments(establishments, minimumTimes);
  const filled = establishments.some((one) => !one.blank);
  return {
    absent: listsNone || (all.listed > 0 && !filled),
    filled,
    complete: all.usable === all.listed,
    broken: false,
    some: all.usable > 0,
    numerator: target.enough,
    denominator: target.usable,
    controlled: all.enough,
  };
}

function pairReference(entry: Return, name: string, year: number): Reference {
  const rows = (entry.references[name] ?? []).filter(
    (row): row is PairRow => row.rows === 'pairs' && row.year === year && row.counted,
  );
  const whole = rows.filter((row) => isWhole(row));
  const numerator = sum(whole.map((row) => row.numerator?.reading.number ?? 0));
  return {
    absent: rows.length === 0,
    filled: rows.length > 0,
    complete: whole.length === rows.length,
    broken: rows.some((row) => hasMissingHalf(row) || exceeds(row)),
    some: rows.length > 0 && whole.length === rows.length,
    numerator,
    denominator: sum(whole.map((row) => row.denominator?.reading.number ?? 0)),
    controlled: numerator,
  };
}

/** Both halves can be used. */
export function isWhole(row: PairRow): boolean {
  return usableNumber(row.numerator) !== null && usableNumber(row.denominator) !== null;
}

/** R03 of a reference row: it was filled, but one half was left blank. */
export function hasMissingHalf(row: PairRow): boolean {
  return row.counted && [row.numerator, row.denominator].some((half) => !half || half.blank);
}

/** R01: numerator ≤ denominator ≤ bound; a missing operand compares with nothing. */
export function exceeds(row: PairRow): boolean {
  return crossed(row.numerator, row.denominator) || crossed(row.denominator, row.bound);
}

/** Both usable, and the first is the greater. */
export function crossed(lesser: Answer | undefined, greater: Answer | undefined): boolean {
  const low = usableNumber(lesser);
  const high = usableNumber(greater);
  return low !== null && high !== null && low > high;
}

export function usableNumber(answer: Answer | undefined): number | null {
  return answer && isUsable(answer.reading) ? answer.reading.number : null;
}

interface Judged {
  readonly usable: boolean;
  readonly reason: ExclusionReason | null;
  readonly verdict: Verdict;
  readonly bareZero: boolean;
}

interface Subject extends MatchContext {
  readonly entry: Return;
  readonly indicator: Indicator;
  readonly year: number;
}

const out = (reason: ExclusionReason, verdict: Verdict = 'agrees'): Judged => ({
  usable: false,
  reason,
  verdict,
  bareZero: false,
});

const inside = (verdict: Verdict = 'agrees', bareZero = false): Judged => ({
  usable: true,
  reason: null,
  verdict,
  bareZero,
});

/** The table of outline.md, row by row. */
function judge(
  answer: Answer | undefined,
  reference: Reference,
  isList: boolean,
  subject: Subject,
): Judged | 'elsewhere' {
  const reading = answer?.reading;
  const state = reading?.state ?? 'BLANK';
  if (state === 'NA' || state === 'ELSEWHERE') return judgePointer(answer, reference, subject);
  if (reference.broken) return out('broken-reference-row', overshoots(reading?.number, reference));
  if (reading && isUsable(reading)) {
    const none = reading.none && !isList;
    return none ? judgeNone(reference) : judgeNumber(reading.number ?? 0, reference, isList, subject);
  }
  if (reference.absent) return out(absentReason(answer, isList, subject));
  return reference.some ? inside() : out('unreadable');
}

/** KAD or GOP beside filled reference rows contradicts itself; a pointer to nowhere stays asked. */
function judgePointer(
  answer: Answer | undefined,
  reference: Reference,
  { entry, year, ...context }: Subject,
): Judged | 'elsewhere' {
  if (reference.filled) return out('mismatch', 'X01');
  if (answer?.reading.state === 'NA') return 'elsewhere';
  const pointer = answer && pointsToAnother(entry, answer.field, year, context);
  return pointer ? 'elsewhere' : out('unreadable');
}

function judgeNone(reference: Reference): Judged {
  if (reference.absent) return inside();
  if (reference.controlled > 0) return out('mismatch', 'X01');
  if (!reference.some) return out('unreadable', 'skipped');
  return inside(reference.denominator > 0 ? 'R04' : 'agrees');
}

function judgeNumber(
  number: number,
  reference: Reference,
  isList: boolean,
  { settings }: Subject,
): Judged {
  if (reference.absent) {
    if (isList || number > 0) return out('no-reference', 'R03');
    return settings.zeroMeansNone
      ? inside('R03-bare-zero', true)
      : out('bare-zero', 'R03-bare-zero');
  }
  if (reference.complete) {
    return number === reference.controlled ? inside() : out('mismatch', 'X01');
  }
  if (reference.controlled > number) return out('mismatch', 'X01');
  return reference.some ? inside('skipped') : out('unreadable', 'skipped');
}

function overshoots(number: number | null | undefined, reference: Reference): Verdict {
  return typeof number === 'number' && reference.controlled > number ? 'X01' : 'skipped';
}

function absentReason(answer: Answer | undefined, isList: boolean, subject: Subject): ExclusionReason {
  if (answer?.reading.state === 'UNKNOWN') return 'unknown';
  if (answer && !answer.blank) return 'unreadable';
  const rows = subject.entry.references[subject.indicator.reference] ?? [];
  if (isList && rows.length === 0) return 'no-establishments';
  return subject.entry.rows.length === 0 ? 'no-row' : 'blank';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
