/** Runs every rule on every return: findings, and the count of what could not be checked. */
import type { Indicator, Outline } from '../../outline/schema.ts';
import { type LastFigures, noLastFigures } from '../lastCampaign/lastFigures.ts';
import { type Match, matchReference } from '../matching/matching.ts';
import { personalDataIn } from '../privacy/personalDataIn.ts';
import type { Answer } from '../returns/answers.ts';
import type { Return, Returns } from '../returns/returns.ts';
import type { Settings } from '../settings/settings.ts';
import { brokenSentence } from './brokenSentence.vi.ts';
import type { Finding } from './finding.ts';
import type { JudgedCells } from './judged.ts';
import { filledAnswers } from './judgedAnswers.ts';
import type { CheckContext, Rule, RuleOutcome } from './rule.ts';
import { rules } from './rules.ts';

export interface Checked {
  readonly findings: readonly Finding[];
  /** Rule → how many times it was skipped. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** What rules and indicators share: each unit's match with its references is computed once. */
export function createContext(
  returns: Returns,
  outline: Outline,
  settings: Settings,
  last: LastFigures = noLastFigures,
): CheckContext {
  const matches = new Map<Indicator, Map<number, Map<Return, Match>>>();
  const filled = new Map<Return, JudgedCells>();
  const searched = new Map<Answer, boolean>();
  return {
    returns,
    outline,
    settings,
    last,
    match(entry, indicator, year) {
      const years = made(matches, indicator, () => new Map<number, Map<Return, Match>>());
      const own = made(years, year, () => new Map<Return, Match>());
      return made(own, entry, () => matchReference(entry, indicator, year, this));
    },
    filled(entry) {
      return made(filled, entry, () => filledAnswers(entry, this));
    },
    isPersonal(answer) {
      const isPersonal = searched.get(answer) ?? personalDataIn(answer);
      if (answer.field.kind === 'text') searched.set(answer, isPersonal);
      return isPersonal;
    },
  };
}

/** What the map has of a key; made when it is asked for first. */
function made<Key, Value extends object>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}

/** Checks the whole workbook. */
export function check(context: CheckContext): Checked {
  const { registry } = context.returns;
  const order = new Map(registry.units.map((unit, index) => [unit.code, index]));
  const position = (finding: Finding): number => order.get(finding.unit ?? '') ?? -1;
  const checked = checkAmong(context.returns.returns, context);
  return { ...checked, findings: [...checked.findings].sort((a, b) => position(a) - position(b)) };
}

/** Checks these returns, and what comparing all of the workbook tells. */
export function checkAmong(entries: readonly Return[], context: CheckContext): Checked {
  return gather(function* () {
    for (const rule of rules) yield runOne(rule, null, () => rule.checkAll(context));
    yield* runEach(entries, context);
  });
}

/** Checks each by itself: what only a comparison of units tells is left out. */
export function checkEach(entries: readonly Return[], context: CheckContext): Checked {
  return gather(() => runEach(entries, context));
}

/** Rows are judged for units that must report. */
function* runEach(entries: readonly Return[], context: CheckContext): Iterable<Ran> {
  for (const entry of entries) {
    if (!entry.unit.mustReport) continue;
    for (const rule of rules) yield runOne(rule, entry.unit.code, () => rule.check(entry, context));
  }
}

interface Ran {
  readonly rule: string;
  readonly findings: readonly Finding[];
  readonly skipped: number;
}

/** Adds up the runs one by one. They are not kept in a list: there are hundreds of thousands, and most find nothing. */
function gather(runs: () => Iterable<Ran>): Checked {
  const findings: Finding[] = [];
  const skipped: Record<string, number> = {};
  for (const run of runs()) {
    for (const finding of run.findings) findings.push(finding);
    if (run.skipped > 0) skipped[run.rule] = (skipped[run.rule] ?? 0) + run.skipped;
  }
  return { findings, skipped };
}

/** One bad row must not stop the others: a rule that throws is its own finding, and blocks a final version. */
function runOne(rule: Rule, unit: string | null, run: () => RuleOutcome): Ran {
  try {
    const { fails, skipped } = run();
    return { rule: rule.id, findings: fails.map((fail) => toFinding(rule, fail)), skipped };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { rule: rule.id, findings: [brokenFinding(rule, unit, cause)], skipped: 0 };
  }
}

function brokenFinding(rule: Rule, unit: string | null, cause: string): Finding {
  return {
    rule: rule.id,
    severity: 'error',
    outcome: 'broken',
    unit,
    field: null,
    year: null,
    place: null,
    message: brokenSentence(rule.title),
    explainable: false,
    parameters: { cause },
    fixes: [],
  };
}

function toFinding(rule: Rule, fail: RuleOutcome['fails'][number]): Finding {
  const { severity, fixes, ...rest } = fail;
  return {
    ...rest,
    rule: rule.id,
    severity: severity ?? rule.severity,
    outcome: 'fail',
    fixes: fixes ?? [],
  };
}
