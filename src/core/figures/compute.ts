/** Checked returns → every figure of the run. */
import { answerFields } from '../../outline/schema.ts';
import type { Checked } from '../checks/check.ts';
import type { CheckContext } from '../checks/rule.ts';
import { rules } from '../checks/rules.ts';
import { lostTables } from '../returns/lostTables.ts';
import { sayColumns } from '../returns/lostWords.vi.ts';
import { answerOf } from '../returns/returns.ts';
import { unaskedUnits } from '../returns/sheetAsks.ts';
import type { Tracked } from '../returns/tracking.ts';
import { contradictions } from '../settings/contradictions.ts';
import { contradictionText } from '../settings/contradictionText.vi.ts';
import { StructureError } from '../sheet/structureError.ts';
import { namesNobody } from '../text/namesNobody.vi.ts';
import { declaredNumbers } from './declared.ts';
import { findDoubts } from './doubt.ts';
import type { Inclusion } from './inclusion.ts';
import { computeIndicator } from './indicators.ts';
import { countLists } from './lists.ts';
import { sumPairRows } from './pairs.ts';
import { printFields } from './printed.ts';
import { countReporting } from './reporting.ts';
import type { Earlier, Results } from './results.ts';
import { computeTotals, summedReturns } from './totals.ts';

/**
 * Computes the figures of the returns that are in the run.
 * @throws StructureError `broken-rule` when a final is asked for and a rule could not run, `lost-table`, `lost-columns` when it lacks a table of the form or its columns,
 * `contradicting-setting` when the period's years are not the outline's.
 */
export function compute(
  context: CheckContext,
  { findings, skipped }: Checked,
  tracked: ReadonlyMap<string, Tracked>,
  inclusion: Inclusion,
  earlier: Earlier = [],
): Results {
  const { returns, outline, settings } = context;
  const [contradiction] = contradictions(returns.binding.settings, outline);
  if (contradiction) {
    throw new StructureError('contradicting-setting', contradictionText(contradiction));
  }
  const broken = findings.find((finding) => finding.outcome === 'broken');
  if (settings.state === 'CHOT' && broken)
    throw new StructureError('broken-rule', ruleTitle(broken.rule));
  if (settings.state === 'CHOT') requireTables(context);
  const indicators = outline.indicators.map((indicator) =>
    computeIndicator(indicator, context, inclusion, earlier),
  );
  const summed = new Set(summedReturns(context, inclusion).map((entry) => entry.unit.code));
  const doubts = findDoubts(findings, summed, context);
  const lists = outline.indicators.flatMap(
    (indicator) => countLists(indicator, context, inclusion) ?? [],
  );
  const pairs = outline.indicators.flatMap(
    (indicator) => sumPairRows(indicator, context, inclusion, earlier) ?? [],
  );
  const totals = computeTotals(context, inclusion, indicators);
  return {
    answered: answeredTexts(context, inclusion),
    unasked: unaskedUnits(returns, outline),
    pairs: Object.fromEntries(pairs.map((pair) => [pair.code, pair])),
    ...doubts,
    printed: printFields(context, inclusion, doubts, totals, earlier),
    lists: Object.fromEntries(lists.map((list) => [list.code, list])),
    state: settings.state,
    reporting: countReporting(returns, inclusion, tracked, outline, settings),
    totals,
    declared: declaredNumbers(context, inclusion),
    indicators,
    included: returns.returns
      .filter((entry) => entry.unit.mustReport && inclusion.reasonOut(entry) === null)
      .map((entry) => entry.unit.code),
    findings,
    skipped,
  };
}

/** A tab of a form of ours, or of its restricted workbook, that is not there or cannot be read. */
function requireTables({ returns: { binding }, outline }: CheckContext): void {
  const lost = [...lostTables(binding, outline).values()];
  const tab =
    lost.find(({ columns }) => columns.length === 0)?.tab ?? binding.apart?.lacking.tabs[0];
  if (tab) throw new StructureError('lost-table', tab);
  const [table] = lost;
  if (table) throw new StructureError('lost-columns', sayColumns(table));
}

/** What a rule asks, with its id for the maintainer. */
function ruleTitle(id: string): string {
  return `${rules.find((rule) => rule.id === id)?.title ?? ''} – ${id}`;
}

/** Who wrote something in each text field, whatever it is; where a person is asked for, who named one. */
function answeredTexts(
  { outline, returns }: CheckContext,
  inclusion: Inclusion,
): Record<string, string[]> {
  const inRun = returns.returns.filter(
    (entry) => entry.unit.mustReport && inclusion.reasonOut(entry) === null,
  );
  const texts = answerFields(outline).filter((field) => field.kind === 'text');
  return Object.fromEntries(
    texts.map(({ code, mayNamePeople }) => {
      const some = inRun.filter((entry) => {
        const answer = answerOf(entry, code);
        if (answer === undefined || answer.blank) return false;
        return !mayNamePeople || !namesNobody(answer.cell.shown);
      });
      return [code, some.map((entry) => entry.unit.code)];
    }),
  );
}
