/** The Department's screen: who reported, findings by rule, the targets, the totals. */
import type { DepartmentView, ReportingView, RuleView, UnitName } from '../../api/api.ts';
import type { Campaign } from '../../core/campaign.ts';
import { formatDay } from '../../core/cells/numberText.ts';
import { rules } from '../../core/checks/rules.ts';
import { reportingCounts } from '../../core/figures/reporting.ts';
import type { Results } from '../../core/figures/results.ts';
import { besideTotalShort } from '../../core/report/besideTotal.vi.ts';
import { momentName } from '../../core/report/words.vi.ts';
import { unitCodeKey } from '../../core/returns/units.ts';
import { answerFields } from '../../outline/schema.ts';
import { unitRows } from './department/unitRows.ts';
import { findingViews } from './findingView.ts';
import { indicatorView } from './indicatorView.ts';
import { ownTextViews } from './ownTextViews.ts';
import { totalView } from './totalView.ts';
import { unitNameOf } from './unitName.ts';

type Figures = Omit<DepartmentView, 'lastRun' | 'versions' | 'requests'>;

export function departmentFigures(campaign: Campaign): Figures {
  const { outline, settings } = campaign;
  const results = campaign.results();
  return {
    at: momentName(settings.now),
    deadline: formatDay(settings.deadline),
    reporting: reportingView(results, campaign),
    units: unitRows(campaign),
    rules: ruleViews(results, campaign),
    indicators: outline.indicators.flatMap((indicator) => {
      const result = results.indicators.find((one) => one.code === indicator.code);
      return result ? [indicatorView(indicator, result, campaign)] : [];
    }),
    totals: answerFields(outline).flatMap((field) => {
      const totals = results.totals.find((one) => one.field === field.code);
      const beside = (year: number | null) =>
        besideTotalShort({ field: field.code, year }, results, outline);
      return totals ? [totalView(field, totals, settings, beside)] : [];
    }),
    ownTexts: ownTextViews(campaign),
  };
}

function reportingView(results: Results, campaign: Campaign): ReportingView {
  const { reporting } = results;
  const names = unitNaming(campaign);
  return {
    ...reportingCounts(reporting),
    missing: reporting.missing.map(names),
    returned: reporting.returned.map(names),
    faulty: faultyUnits(results, names),
    outside: reporting.outsideRegistry,
  };
}

/** Names of units by their codes; a code that is in no registry names itself. */
export function unitNaming({ returns }: Campaign): (code: string) => UnitName {
  return (code) => {
    const unit = returns.registry.byCode.get(unitCodeKey(code));
    return unit ? unitNameOf(unit) : { code, name: code, type: '', area: '' };
  };
}

/** Units with data and errors, most errors first. */
function faultyUnits(results: Results, names: (code: string) => UnitName) {
  const withData = new Set(results.reporting.withData);
  const count = (unit: string, severity: string) =>
    results.findings.filter((one) => one.unit === unit && one.severity === severity).length;
  return [...withData]
    .map((unit) => ({
      unit: names(unit),
      errors: count(unit, 'error'),
      warnings: count(unit, 'warning'),
    }))
    .filter(({ errors }) => errors > 0)
    .sort((a, b) => b.errors - a.errors);
}

const gravity = { error: 0, warning: 1, note: 2 };

/** Rules with findings or with something that could not be checked, the gravest first. */
function ruleViews({ findings, skipped }: Results, { workbook }: Campaign): RuleView[] {
  return rules
    .map(({ id, title, severity }) => ({
      rule: id,
      title,
      severity,
      skipped: skipped[id] ?? 0,
      findings: findingViews(
        findings.filter((finding) => finding.rule === id),
        workbook,
      ),
    }))
    .filter((rule) => rule.findings.length > 0 || rule.skipped > 0)
    .sort((a, b) => rank(a) - rank(b) || b.findings.length - a.findings.length);
}

function rank({ findings }: RuleView): number {
  return Math.min(3, ...findings.map((finding) => gravity[finding.severity]));
}
