/** The figures that two runs are compared by, each with its label. */
import type { FigureChange } from '../../api/api.ts';
import { ratioText } from '../../core/figures/ratioText.vi.ts';
import type { Results } from '../../core/figures/results.ts';
import { answerFields, countsPeople, type Outline } from '../../outline/schema.ts';
import { errorsLabel, reportingLabels, untold, warningsLabel } from './runLabels.vi.ts';
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

/**
 * The changes as a document tells them: of children and offenders only that there is one, because
 * the difference of two runs is the count of the unit that came in between.
 */
export function changesForDocument(
  changes: readonly FigureChange[],
  outline: Outline,
): FigureChange[] {
  const paired = outline.indicators.filter(({ reference }) =>
    countsPeople(outline.references[reference]),
  );
  const controls = new Set(paired.map(({ control }) => control));
  const fields = answerFields(outline).filter(({ code }) => controls.has(code));
  const secret = new Set([...paired, ...fields].map(({ label }) => label));
  return changes.map((one) => (secret.has(one.label) ? { ...one, ...untold } : one));
}
