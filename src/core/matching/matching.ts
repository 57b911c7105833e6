/** One unit's numerator and denominator in one year: its reference rows matched with its own row (docs/semantics.md §3). */
import type { Indicator } from '../../outline/schema.ts';
import { lostTables } from '../returns/lostTables.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import { isPassedOver } from '../returns/sheetAsks.ts';
import { isAskedFor } from './asked.ts';
import type { ExclusionReason, MatchContext } from './context.ts';
import { type Establishment, listEstablishments } from './establishments.ts';
import { judgeControl, type RowVerdict } from './judgeControl.ts';
import { sumList, sumPairs, usableNumber } from './referenceSums.ts';

export interface Match {
  /** Asked for it, before the group's own condition: member of E. */
  readonly asked: boolean;
  /** Both halves usable: member of M once its row is in the run. */
  readonly usable: boolean;
  readonly reason: ExclusionReason | null;
  readonly verdict: RowVerdict;
  readonly numerator: number;
  readonly denominator: number;
  /** What the row's own number should be by the reference rows that can be used. */
  readonly counted: number;
  /** Every reference row of the year can be used. */
  readonly complete: boolean;
  /** Both halves are the unit's own, without rows of a reference table. */
  readonly selfDeclared: boolean;
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
  selfDeclared: false,
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
  const declared = reference.absent ? declaredPair(entry, indicator, year) : null;
  if (declared) return { ...declared, establishments, listsNone };
  const isAbsent = reference.absent && !context.returns.binding.references[indicator.reference];
  if (isAbsent && isPassedOver(entry, indicator.control, year, context.returns.binding))
    return notAsked;
  const isLost = lostTables(context.returns.binding, context.outline).has(indicator.reference);
  const subject = { context, entry, indicator, year, isList, isLost };
  const judged = judgeControl(answer, reference, subject);
  if (judged === 'elsewhere') return notAsked;
  const { binding } = context.returns;
  // The sheet has no such table: that is said once, not to each unit.
  const lacksTable = binding.completion !== undefined && !binding.references[indicator.reference];
  const isReproach = judged.verdict === 'R03' || judged.verdict === 'R03-bare-zero';
  return {
    asked: true,
    usable: judged.usable,
    reason: judged.reason,
    verdict: lacksTable && isReproach ? 'agrees' : judged.verdict,
    numerator: judged.usable ? reference.numerator : 0,
    denominator: judged.usable ? reference.denominator : 0,
    counted: reference.controlled,
    complete: reference.complete,
    selfDeclared: false,
    bareZero: judged.bareZero,
    unanswered: reference.absent && (!answer || answer.blank),
    establishments,
    listsNone,
  };
}

/** Numerator and denominator that the unit declares in its row, where no table has them. */
function declaredPair(
  entry: Return,
  indicator: Indicator,
  year: number,
): Omit<Match, 'establishments' | 'listsNone'> | null {
  const numerator = usableNumber(answerOf(entry, indicator.control, year));
  const denominator = usableNumber(entry.declared.get(`${indicator.control}.${year}`));
  if (numerator === null || denominator === null) return null;
  const isBroken = numerator > denominator;
  const halves = isBroken ? { numerator: 0, denominator: 0 } : { numerator, denominator };
  return {
    ...notAsked,
    ...halves,
    asked: true,
    usable: !isBroken,
    reason: isBroken ? 'broken-reference-row' : null,
    counted: numerator,
    complete: !isBroken,
    selfDeclared: true,
  };
}
