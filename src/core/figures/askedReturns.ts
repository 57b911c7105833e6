/** The returns that an indicator asks, year by year, with their matches and whether they are in the run. */
import type { Indicator } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import type { ExclusionReason } from '../matching/context.ts';
import type { Match } from '../matching/matching.ts';
import type { Return } from '../returns/returns.ts';
import type { Inclusion } from './inclusion.ts';

/** A return that is asked for the indicator in a year. */
export interface AskedReturn {
  readonly entry: Return;
  readonly match: Match;
  /** Why it is not in the run, or null when it is. */
  readonly out: ExclusionReason | null;
}

/** Year → the returns that are asked, in registry order. */
type Asked = ReadonlyMap<number, readonly AskedReturn[]>;

/** Several figures of a run are made of them. */
const known = new WeakMap<CheckContext, WeakMap<Inclusion, Map<Indicator, Asked>>>();

/** Gathered once for all groups of an indicator. */
export function askedReturns(
  indicator: Indicator,
  context: CheckContext,
  inclusion: Inclusion,
): Asked {
  const runs = known.get(context) ?? new WeakMap<Inclusion, Map<Indicator, Asked>>();
  const own = runs.get(inclusion) ?? new Map<Indicator, Asked>();
  const asked = own.get(indicator) ?? gatherAsked(indicator, context, inclusion);
  known.set(context, runs.set(inclusion, own.set(indicator, asked)));
  return asked;
}

function gatherAsked(indicator: Indicator, context: CheckContext, inclusion: Inclusion): Asked {
  const entries = context.returns.returns.map((entry) => ({
    entry,
    out: inclusion.reasonOut(entry),
  }));
  const inYear = (year: number): AskedReturn[] =>
    entries
      .map(({ entry, out }) => ({ entry, out, match: context.match(entry, indicator, year) }))
      .filter(({ match }) => match.asked);
  return new Map(context.outline.years.map((year) => [year, inYear(year)]));
}
