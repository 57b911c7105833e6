/** What each unit gives to each figure, so that a later run can tell who moved it. */
import {
  addsUp,
  askedTimes,
  countsPeople,
  type Indicator,
  type Outline,
} from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { periodKey } from './declared.ts';
import type { Inclusion } from './inclusion.ts';
import { levelsOf, partsOfIndicator } from './indicatorParts.ts';
import { summedNumber, summedReturns } from './totals.ts';

/** A number, or a numerator and its denominator. */
export type UnitShare = number | readonly [numerator: number, denominator: number];

/** "field.2021", "indicator.2021" or "indicator.2021.level" → unit code → its part. */
export type UnitParts = Readonly<Record<string, Readonly<Record<string, UnitShare>>>>;

/** Parts in the figures that may be told unit by unit: none about children, offenders and cases. */
export function findUnitParts(context: CheckContext, inclusion: Inclusion): UnitParts {
  return Object.fromEntries([
    ...totalParts(context, inclusion),
    ...context.outline.indicators
      .filter((indicator) => !isSecretIndicator(indicator, context.outline))
      .flatMap((indicator) => ratioParts(indicator, context, inclusion)),
  ]);
}

type Entries = [key: string, units: Record<string, UnitShare>][];

function totalParts(context: CheckContext, inclusion: Inclusion): Entries {
  const { outline } = context;
  const entries = summedReturns(context, inclusion);
  return summedFields(outline)
    .filter(({ code }) => !isSecretField(code, outline))
    .flatMap((field) =>
      askedTimes(field, outline.years).map((year): Entries[number] => {
        const parts = entries.flatMap((entry): [string, number][] => {
          const number = summedNumber(entry, field, year, context);
          return number === null ? [] : [[entry.unit.code, number]];
        });
        return [`${field.code}.${year ?? periodKey}`, Object.fromEntries(parts)];
      }),
    );
}

function ratioParts(indicator: Indicator, context: CheckContext, inclusion: Inclusion): Entries {
  const { outline } = context;
  const partsOf = partsOfIndicator(indicator, context, inclusion);
  const groups = [null, ...levelsOf(indicator, outline)];
  return outline.years.flatMap((year) =>
    groups.map((level): Entries[number] => {
      const usable = partsOf(year, level).filter(({ reason }) => reason === null);
      const key = [indicator.code, year, ...(level === null ? [] : [level])].join('.');
      const units = usable.map(({ unit, numerator, denominator }) => [
        unit,
        [numerator, denominator] as const,
      ]);
      return [key, Object.fromEntries(units)];
    }),
  );
}

/** Numbers that are summed by themselves; those of targets are in their indicators. */
export function summedFields({ answers, indicators }: Outline) {
  const controls = new Set(indicators.map(({ control }) => control));
  return answers.sections
    .flatMap(({ fields }) => fields)
    .filter((field) => addsUp(field) && !controls.has(field.code));
}

/** Counts children or offenders: the difference of two runs is the count of one unit. */
export function isSecretIndicator({ reference }: Indicator, { references }: Outline): boolean {
  return countsPeople(references[reference]);
}

/** Counts cases, of which a small one points at a child. */
export function isSecretField(code: string, { relations }: Outline): boolean {
  return relations.notMoreThan.some(({ lesser, greater }) => code === lesser || code === greater);
}
