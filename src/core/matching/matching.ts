/** One unit's numerator and denominator in one year: its reference rows matched with its own row (outline.md, Indicators). */
import type { Indicator } from '../../outline/schema.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import { isAskedFor } from './asked.ts';
import type { ExclusionReason, MatchContext } from './context.ts';
import { type Establishment, listEstablishments } from './establishments.ts';
import { judgeControl, type Verdict } from './judgeControl.ts';
import { sumList, sumPairs } from './referenceSums.ts';

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
  /** Every reference row of the year can be used. */
  readonly complete: boolean;
  /** In M by a bare 0 without reference rows. */
  readonly bareZero: boolean;
  /** Neither the row's cell nor the reference rows hold anything (C01). */
  readonly unanswered: boolean;
  /** Of a list: every establishment that existed that year. */
  readonly establishments: readonly Establishment[];
  /** The unit should list establishments and lists none. */
  readonly listsNone: boolean;
}

const notAsked: Match = {
  asked: false,
  usable: false,
  reason: null,
  verdict: 'agrees',
  numerator: 0,
  denominator: 0,
  counted: 0,
  complete: false,
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
  if (!table || !entry.unit.mustReport) return notAsked;
  if (!isAskedFor(entry, table.topic, year, context)) return notAsked;
  const establishments = listEstablishments(entry, indicator.reference, table, year);
  const isList = table.shape.rows === 'establishments';
  const listsNone = isList && (entry.references[indicator.reference] ?? []).length === 0;
  const reference =
    table.shape.rows === 'establishments'
      ? sumList(establishments, listsNone, table.shape.outside, context.settings.minimumTimes)
      : sumPairs(entry, indicator.reference, year);
  const answer = answerOf(entry, indicator.control, year);
  const judged = judgeControl(answer, reference, { ...context, entry, indicator, year, isList });
  if (judged === 'elsewhere') return notAsked;
  const { numerator, denominator } = judged.usable ? reference : { numerator: 0, denominator: 0 };
  const unanswered = reference.absent && (!answer || answer.blank);
  return {
    ...judged,
    asked: true,
    numerator,
    denominator,
    counted: reference.controlled,
    complete: reference.complete,
    unanswered,
    establishments,
    listsNone,
  };
}
