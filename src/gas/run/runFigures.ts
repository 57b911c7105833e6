/** The figures that two runs are compared by, each with its label. */
import type { FigureChange } from '../../api/api.ts';
import { ratioText } from '../../core/figures/ratioText.vi.ts';
import type { Results } from '../../core/figures/results.ts';
import { answerFields, type Outline } from '../../outline/schema.ts';
import { errorsLabel, reportingLabels, warningsLabel } from './runLabels.vi.ts';
import { totalText } from './totalText.ts';

/** Label and text. */
export type RunFigure = readonly [label: string, text: string];

export function runFigures(results: Results, outline: Outline): RunFigure[] {
  const { reporting, findings } = results;
  const count = (severity: string) =>
    String(findings.filter((finding) => finding.severity === severity).length);
  return [
    [reportingLabels.withData, String(reporting.withData.length)],
    [reportingLabels.submitted, String(reporting.submitted.length)],
    [reportingLabels.valid, String(reporting.valid.length)],
    [reportingLabels.accepted, String(reporting.accepted.length)],
    [errorsLabel, count('error')],
    [warningsLabel, count('warning')],
    ...outline.indicators.flatMap((indicator): RunFigure[] => {
      const ratio = results.indicators.find((one) => one.code === indicator.code)?.period;
      return ratio ? [[indicator.label, ratioText(ratio, indicator.noun)]] : [];
    }),
    ...answerFields(outline).flatMap((field): RunFigure[] => {
      const period = results.totals.find((one) => one.field === field.code)?.period;
      return period ? [[field.label, totalText(period, field)]] : [];
    }),
  ];
}

/** Figures whose text differs; one that is in only one of the runs is not compared. */
export function compareFigures(
  before: readonly RunFigure[],
  after: readonly RunFigure[],
): FigureChange[] {
  const earlier = new Map(before);
  return after.flatMap(([label, text]) => {
    const old = earlier.get(label);
    return old === undefined || old === text ? [] : [{ label, before: old, after: text }];
  });
}
