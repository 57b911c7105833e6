/** The row's own number against its reference rows: the table of docs/semantics.md §3. */
import type { Indicator } from '../../outline/schema.ts';
import { isUsable } from '../cells/values.ts';
import type { Answer } from '../returns/answers.ts';
import type { Return } from '../returns/returns.ts';
import type { ExclusionReason, MatchContext } from './context.ts';
import { pointsToAnother } from './pointers.ts';
import { type ReferenceSums, usableNumber } from './referenceSums.ts';

/** What the row's own number says against the reference rows. */
export type RowVerdict = 'agrees' | 'X01' | 'R03' | 'R03-bare-zero' | 'R04' | 'skipped';

interface ControlVerdict {
  readonly usable: boolean;
  readonly reason: ExclusionReason | null;
  readonly verdict: RowVerdict;
  readonly bareZero: boolean;
}

interface Subject {
  readonly context: MatchContext;
  readonly entry: Return;
  readonly indicator: Indicator;
  readonly year: number;
  /** The reference table lists establishments. */
  readonly isList: boolean;
  /** Its rows cannot be read: that there are none is not known. */
  readonly isLost: boolean;
}

const out = (reason: ExclusionReason, verdict: RowVerdict = 'agrees'): ControlVerdict => ({
  usable: false,
  reason,
  verdict,
  bareZero: false,
});

const inside = (verdict: RowVerdict = 'agrees', bareZero = false): ControlVerdict => ({
  usable: true,
  reason: null,
  verdict,
  bareZero,
});

/** Follows the table row by row; `elsewhere`: the unit answered that the question does not concern it. */
export function judgeControl(
  answer: Answer | undefined,
  reference: ReferenceSums,
  subject: Subject,
): ControlVerdict | 'elsewhere' {
  const reading = answer?.reading;
  const state = reading?.state ?? 'BLANK';
  if (state === 'NA' || state === 'ELSEWHERE') return judgePointer(answer, reference, subject);
  if (reference.broken) return out('broken-reference-row', judgeBroken(answer, reference));
  if (reading && isUsable(reading)) {
    if (reference.absent && subject.isLost) return out('no-reference');
    // Without its rows, a list's "none" is a 0 whose establishments are listed.
    const none = reading.none && !(subject.isList && reference.absent);
    return none ? judgeNone(reference) : judgeNumber(reading.number ?? 0, reference, subject);
  }
  if (reference.absent) return out(absentReason(answer, subject));
  return reference.some ? inside() : out('unreadable');
}

/** KAD or GOP next to filled reference rows contradicts itself; a pointer to nowhere stays asked. */
function judgePointer(
  answer: Answer | undefined,
  reference: ReferenceSums,
  { entry, year, context }: Subject,
): ControlVerdict | 'elsewhere' {
  if (reference.filled) return out('mismatch', 'X01');
  // S02: neither row counts, so what one of them says does not excuse the unit.
  if (entry.rows.length > 1) return out('duplicate-row');
  if (answer?.reading.state === 'NA') return 'elsewhere';
  const pointer = answer && pointsToAnother(entry, answer.field, year, context);
  return pointer ? 'elsewhere' : out('unreadable');
}

function judgeNone(reference: ReferenceSums): ControlVerdict {
  if (reference.absent) return inside();
  if (reference.controlled > 0) return out('mismatch', 'X01');
  if (!reference.some) return out('unreadable', 'skipped');
  return inside(reference.denominator > 0 ? 'R04' : 'agrees');
}

function judgeNumber(
  number: number,
  reference: ReferenceSums,
  { context, isList }: Subject,
): ControlVerdict {
  if (reference.absent) {
    if (isList || number > 0) return out('no-reference', 'R03');
    return context.settings.zeroMeansNone
      ? inside('R03-bare-zero', true)
      : out('bare-zero', 'R03-bare-zero');
  }
  if (contradicts(number, reference)) return out('mismatch', 'X01');
  if (reference.complete) return inside();
  return reference.some ? inside('skipped') : out('unreadable', 'skipped');
}

/** Rows with their own error still say what the control must be. */
function judgeBroken(answer: Answer | undefined, reference: ReferenceSums): RowVerdict {
  const number = usableNumber(answer);
  return number !== null && contradicts(number, reference) ? 'X01' : 'skipped';
}

/** The rows are complete and differ, or they are incomplete and already exceed the number. */
function contradicts(number: number, { complete, controlled }: ReferenceSums): boolean {
  return complete ? number !== controlled : number < controlled;
}

function absentReason(answer: Answer | undefined, subject: Subject): ExclusionReason {
  if (answer?.reading.state === 'UNKNOWN') return 'unknown';
  if (answer && !answer.blank) return 'unreadable';
  const rows = subject.entry.references[subject.indicator.reference] ?? [];
  if (subject.isList && rows.length === 0) return 'no-establishments';
  return subject.entry.rows.length === 0 ? 'no-row' : 'blank';
}
