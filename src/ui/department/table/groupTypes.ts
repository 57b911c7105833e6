/** Units by type, for one bar each: the many types of a large campaign share the last one. */
import type { UnitRow } from '../../../api/api.ts';

interface TypeGroup {
  readonly label: string;
  /** '' for several types at once. */
  readonly type: string;
  readonly rows: readonly UnitRow[];
}

/** Keeps the three questions of the first screen in view without scrolling. */
const mostTypes = 5;

export function groupTypes(
  units: readonly UnitRow[],
  others: (count: number) => string,
): readonly TypeGroup[] {
  const types = new Map<string, UnitRow[]>();
  for (const row of units) types.set(row.unit.type, [...(types.get(row.unit.type) ?? []), row]);
  const all = [...types].map(([type, rows]) => ({ label: type, type, rows }));
  if (all.length <= mostTypes) return all;
  const rest = all.slice(mostTypes - 1);
  const together = { label: others(rest.length), type: '', rows: rest.flatMap(({ rows }) => rows) };
  return [...all.slice(0, mostTypes - 1), together];
}
