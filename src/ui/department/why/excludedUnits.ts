/** Units behind what a figure leaves out: a unit is left out by each of its cells, and is one unit. */
import type { ExplainedUnit, Explanation } from '../../../api/api.ts';

export interface ExcludedUnits {
  /** Each once, in the order told. */
  readonly codes: readonly string[];
  /** Some are out by a cell alone: another cell is counted, or several are out. */
  readonly byCell: boolean;
}

export function excludedUnits({
  included,
  excluded,
}: Pick<Explanation, 'included' | 'excluded'>): ExcludedUnits {
  const codes = codesOf(excluded);
  const inside = new Set(codesOf(included));
  const byCell = codes.length < excluded.length || codes.some((code) => inside.has(code));
  return { codes, byCell };
}

function codesOf(units: readonly ExplainedUnit[]): string[] {
  return [...new Set(units.map(({ unit }) => unit.code))];
}
