/** The stretches of a reference tab: whose rows were where when set-up read it. */
import { groupBy } from '../lib/groupBy.ts';
import { mostRuns, type RowRun, type TabPlace } from './places.ts';

/** A unit's rows and some of those below. */
interface Stretch {
  readonly rows: RowRun;
  /** The same, and all stretches that the unit's rows are in. */
  readonly around: RowRun;
  readonly owner: string;
  /** Every code that is in `rows`. */
  readonly codes: readonly string[];
}

interface CodeRun extends RowRun {
  readonly code: string;
}

const margin = 4;

/** A formula with more codes of units that do not report would be too long. */
const mostCodes = 12;

type Stretches = ReadonlyMap<string, readonly Stretch[]>;

/** By the answers tab, by the reference tab: every formula of a row asks for them. */
const known = new WeakMap<TabPlace, WeakMap<TabPlace, { readonly found: Stretches | null }>>();

/**
 * All rows of a tab, by the units that have rows there, in small letters. Each stretch reaches into
 * the rows of the next units, so that what is put or deleted where two units meet is within one.
 * @returns null where rows are scattered, or nobody has any: then only the whole column tells
 */
export function stretchesOf(place: TabPlace, answers: TabPlace): Stretches | null {
  const ofAnswers = known.get(answers) ?? new WeakMap();
  known.set(answers, ofAnswers);
  const kept = ofAnswers.get(place) ?? { found: findStretches(place, answers) };
  ofAnswers.set(place, kept);
  return kept.found;
}

function findStretches(place: TabPlace, answers: TabPlace): Stretches | null {
  const runs = codeRuns(place);
  const own = runs.filter(({ code }) => answers.runs.has(code));
  const scattered = own.some(({ code }) => (place.runs.get(code)?.length ?? 0) > mostRuns);
  if (scattered || own.length === 0) return null;
  const ends = own.map((_, at) => endOf(own, at));
  const stretches = own.map((run, at): Stretch => {
    const first = at === 0 ? place.firstRow : run.first;
    const last = ends[at] === own.length - 1 ? place.lastRow : (own[ends[at] ?? at]?.last ?? 0);
    const within = runs.filter((one) => one.first >= first && one.last <= last);
    const codes = [...new Set(within.map(({ code }) => code))];
    // Take the first stretch that this run fits into.
    const from = ends.findIndex((end) => end >= at);
    const around = { first: from === 0 ? place.firstRow : (own[from]?.first ?? first), last };
    return { rows: { first, last }, around, owner: run.code, codes };
  });
  if (stretches.some(({ codes }) => codes.length > mostCodes)) return null;
  return groupBy(stretches, ({ owner }) => owner);
}

/** Which run the stretch of a run ends with: so many rows further that people do not delete all. */
function endOf(own: readonly CodeRun[], at: number): number {
  let rows = 0;
  let end = at;
  while (end + 1 < own.length && rows < margin) {
    end += 1;
    const { first = 0, last = 0 } = own[end] ?? {};
    rows += last - first + 1;
  }
  return end;
}

function codeRuns(place: TabPlace): CodeRun[] {
  const codes = [...place.runs].filter(([key]) => !key.includes('|'));
  const runs = codes.flatMap(([code, rows]) => rows.map((run) => ({ ...run, code })));
  return runs.sort((one, other) => one.first - other.first);
}

/** Runs that overlap or touch, as one each. */
export function joined(runs: readonly RowRun[]): RowRun[] {
  const whole: { first: number; last: number }[] = [];
  for (const { first, last } of runs) {
    const before = whole[whole.length - 1];
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else whole.push({ first, last });
  }
  return whole;
}
