/** Which units the report speaks of: those that must report, those behind its figures, of which type. */
import type { Outline, UnitType } from '../../outline/schema.ts';
import type { SameList } from '../figures/results.ts';
import { rememberedWith } from '../lib/remembered.ts';
import type { ReportInput, ReportUnit } from './input.ts';

export function typeOf(unit: ReportUnit | undefined, outline: Outline): UnitType | undefined {
  return outline.unitTypes.find((one) => one.code === unit?.type);
}

/** Units of the registry that must report, in its order. */
export const expectedUnits = rememberedWith(
  ({ units, results }: ReportInput): readonly ReportUnit[] => {
    const expected = new Set(results.reporting.expected);
    return units.filter((unit) => expected.has(unit.code));
  },
);

/** The same without those whose figures are in nobody's total. */
export const figureUnits = rememberedWith((input: ReportInput): readonly ReportUnit[] =>
  expectedUnits(input).filter((unit) => typeOf(unit, input.outline)?.inTotals !== false),
);

/** Of these units the ones that were asked in this field: a linked sheet has a column for it where they answer. */
export function askedAmong(
  units: readonly ReportUnit[],
  field: string,
  { results }: ReportInput,
): ReportUnit[] {
  const unasked = new Set(results.unasked[field]?.units);
  return units.filter(({ code }) => !unasked.has(code));
}

/** Of these the ones to which it applies in some year. */
export function concernedAmong(
  units: readonly ReportUnit[],
  field: string,
  input: ReportInput,
): ReportUnit[] {
  const others = new Set(input.results.printed[field]?.totals.inapplicable);
  return askedAmong(units, field, input).filter(({ code }) => !others.has(code));
}

/** Units that sent something and are in the run. */
export const summedUnits = rememberedWith((input: ReportInput): readonly ReportUnit[] => {
  const { included, reporting } = input.results;
  const [inRun, sent] = [new Set(included), new Set(reporting.withData)];
  return expectedUnits(input).filter(({ code }) => inRun.has(code) && sent.has(code));
});

/** Of those, the ones whose figures are summed. */
export const summedFigureUnits = rememberedWith((input: ReportInput): readonly ReportUnit[] => {
  const inFigures = new Set(figureUnits(input).map(({ code }) => code));
  return summedUnits(input).filter(({ code }) => inFigures.has(code));
});

/** One unit reports, on itself: it is not counted and not named in every line. */
export function isAlone(input: ReportInput): boolean {
  return expectedUnits(input).length === 1;
}

/** So few units that what each of them did or finds is worth a clause. */
export function isSmall(input: ReportInput): boolean {
  return expectedUnits(input).length <= mostOfSmall;
}

const mostOfSmall = 10;

/** One unit reports on itself: it speaks, not the Department. */
export function ownReport(input: ReportInput): boolean {
  const [only] = expectedUnits(input);
  return isAlone(input) && typeOf(only, input.outline)?.establishments === 'none';
}

/** The same establishments in every year, where they are at least half of those with figures: a few are not the others' course. */
export function sameTold(code: string, { outline, results }: ReportInput): SameList | null {
  const { same, years } = results.lists[code] ?? {};
  const last = years?.[outline.years[outline.years.length - 1] ?? 0];
  return same === undefined || same.count * 2 < (last?.usable ?? 0) ? null : same;
}
