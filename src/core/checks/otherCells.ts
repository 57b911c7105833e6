/** The cells of the registry and the units' tabs that no judged return holds: everyone reads them too. */
import type { Field, Outline } from '../../outline/schema.ts';
import { type UnitFinder, unitFinder } from '../returns/unitFinder.ts';
import { inputFields, registryFields } from '../tabs/binding.ts';
import { columnsOf, type TabBinding } from '../tabs/columns.ts';
import { type Cell, cellAt, type Place, placeIn } from '../workbook.ts';
import type { CheckContext } from './rule.ts';

/** A filled cell of a doubled row, a stranger's, a unit's that need not report, or of no column. */
export interface OtherCell {
  /** Unit code, or null when the row is no known unit's. */
  readonly unit: string | null;
  /** Undefined outside the columns of the outline. */
  readonly field?: Field;
  readonly year: number | null;
  readonly cell: Cell;
  readonly place: Place;
}

/** Two rules ask for them in each run. */
const known = new WeakMap<CheckContext, readonly OtherCell[]>();

/** All of them, tab by tab. */
export function otherCells(context: CheckContext): readonly OtherCell[] {
  const found = known.get(context) ?? findCells(context);
  known.set(context, found);
  return found;
}

function findCells(context: CheckContext): OtherCell[] {
  const { returns, outline } = context;
  const judged = judgedRows(context);
  const findUnit = unitFinder(returns.registry, outline);
  const { answers, references, registry } = returns.binding;
  const tabs: readonly (readonly [TabBinding | null | undefined, readonly Field[]])[] = [
    [registry, registryFields(outline.registry)],
    [answers, inputFields(outline)],
    ...Object.entries(outline.references).map(
      ([name, one]) => [references[name], one.fields] as const,
    ),
  ];
  return tabs.flatMap(([tab, fields]) =>
    tab ? cellsOf(tab, fields, { judged, findUnit, outline }) : [],
  );
}

function judgedRows({ returns }: CheckContext): ReadonlySet<string> {
  const rows = new Set<string>();
  const { answers, references } = returns.binding;
  for (const entry of returns.returns.filter(({ unit }) => unit.mustReport)) {
    rows.add(`${answers.grid.name} ${entry.rows[0]}`);
    for (const [name, own] of Object.entries(entry.references)) {
      for (const { row } of own) rows.add(`${references[name]?.grid.name} ${row}`);
    }
  }
  return rows;
}

interface Scan {
  readonly judged: ReadonlySet<string>;
  readonly findUnit: UnitFinder;
  readonly outline: Outline;
}

/** In a row with nothing but its locked keys, the Department wrote these. */
function cellsOf(
  tab: TabBinding,
  fields: readonly Field[],
  { judged, findUnit, outline }: Scan,
): OtherCell[] {
  const { grid, firstRow, columns } = tab;
  const named = new Map(
    columnsOf(fields, outline.years).map((one) => [columns.get(one.code), one] as const),
  );
  const bound = new Set(columns.values());
  const cells: OtherCell[] = [];
  for (let row = firstRow; row < grid.values.length; row++) {
    const isJudged = judged.has(`${grid.name} ${row}`);
    const owner = isJudged ? undefined : findUnit(tab, row).unit;
    grid.values[row]?.forEach((value, column) => {
      if (value === '' || (isJudged && bound.has(column))) return;
      const { field, year = null } = named.get(column) ?? {};
      if (field?.locked && owner?.mustReport) return;
      const unit = owner ?? findUnit(tab, row).unit;
      const place = placeIn(grid, row, column);
      const cell = cellAt(grid, row, column);
      cells.push({ unit: unit?.code ?? null, ...(field && { field }), year, cell, place });
    });
  }
  return cells;
}
