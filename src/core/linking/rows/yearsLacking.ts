/** Years that other questions of a table's units have columns for, and one question has not. */
import type { Outline } from '../../../outline/schema.ts';
import type { ReadTab } from '../readTab.ts';

/** Column of a table → years that its field lacks; told at the first column of the field only. */
export function yearsLacking(
  tab: ReadTab,
  all: readonly ReadTab[],
  { years }: Outline,
): ReadonlyMap<number, readonly number[]> {
  if (tab.role !== 'answers') return new Map();
  const names = new Set(tab.body.rows.map(({ name }) => name));
  const beside = all.filter(
    ({ role, body }) => role === 'answers' && body.rows.some(({ name }) => names.has(name)),
  );
  const yearsOf = new Map<string, Set<number>>();
  for (const { columns, body } of beside) {
    const ofRows = body.rows.flatMap(({ year }) => year ?? []);
    for (const { field, year } of columns) {
      if (!field?.yearly) continue;
      const own = yearsOf.get(field.code) ?? new Set();
      for (const one of year === null ? ofRows : [year]) own.add(one);
      yearsOf.set(field.code, own);
    }
  }
  const asked = years.filter((year) => [...yearsOf.values()].some((own) => own.has(year)));
  const told = new Set<string>();
  return new Map(
    tab.columns.flatMap(({ at, field }): [number, number[]][] => {
      const own = field && yearsOf.get(field.code);
      if (!own || own.size === 0 || told.has(field.code)) return [];
      told.add(field.code);
      const lacking = asked.filter((year) => !own.has(year));
      return lacking.length === 0 ? [] : [[at, lacking]];
    }),
  );
}
