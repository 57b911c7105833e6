/** ★ The whole flow, from bound tabs to figures, tabs and report. */
import type { Outline } from '../outline/schema.ts';
import type { Binding } from './binding.ts';
import { check, createContext } from './check.ts';
import { rules } from './checks/rules.ts';
import { compute } from './compute.ts';
import { layOutFindings } from './findingsSheet.ts';
import { gatherNarratives } from './gatherNarratives.ts';
import { writeReport } from './report.ts';
import type { Report } from './reportShape.ts';
import type { Results } from './results.ts';
import { type Returns, readReturns } from './returns.ts';
import type { Settings } from './settings.ts';
import type { SheetLayout } from './sheetLayout.ts';
import { layOutSummary } from './summary.ts';

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
