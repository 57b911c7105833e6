/** ★ The whole flow, from bound tabs to figures, tabs and report. */
import type { Outline } from '../outline/schema.ts';
import { check, createContext } from './checks/check.ts';
import { rules } from './checks/rules.ts';
import { compute } from './figures/compute.ts';
import type { Results } from './figures/results.ts';
import { layOutFindings } from './findings/findingsSheet.ts';
import { gatherNarratives } from './narratives/gatherNarratives.ts';
import { writeReport } from './report/report.ts';
import type { Report } from './report/shape.ts';
import { type Returns, readReturns } from './returns/returns.ts';
import type { Settings } from './settings/settings.ts';
import type { SheetLayout } from './sheet/sheetLayout.ts';
import { layOutSummary } from './summary/summary.ts';
import type { Binding } from './tabs/binding.ts';

export interface Consolidation {
  readonly returns: Returns;
  readonly results: Results;
  readonly summary: SheetLayout;
  readonly findings: SheetLayout;
  /** Made when asked for: it costs more than everything else. */
  readonly report: () => Report;
}

/**
 * Consolidates the returns that the binding leads to. `inputs` is the hash of what was read.
 * Wrong cells become findings; only a broken structure stops it, and that is found by the binding.
 */
export function consolidate(
  binding: Binding,
  outline: Outline,
  settings: Settings,
  inputs: string,
): Consolidation {
  const returns = readReturns(binding, outline);
  const context = createContext(returns, outline, settings);
  const checked = check(context);
  const results = compute(context, checked);
  const units = returns.registry.units.map(({ code, name, type, area }) => ({
    code,
    name,
    type: type?.code ?? '',
    area,
  }));
  const ruleTitles = Object.fromEntries(rules.map((rule) => [rule.id, rule.title]));
  const texts = gatherNarratives(context, results);
  const made = { results, outline, settings, units, ruleTitles, hashes: { inputs }, ...texts };
  return {
    returns,
    results,
    summary: layOutSummary(made),
    findings: layOutFindings(made),
    report: () => writeReport(made),
  };
}
