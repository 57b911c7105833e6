/** Tables of a form whose rows nobody can read: what stands in them must never become "no case". */
import type { Outline } from '../../outline/schema.ts';
import type { Binding } from '../tabs/binding.ts';
import type { Column } from '../tabs/column.ts';
import { columnsOf } from '../tabs/columns.ts';

/** A table that is not there, or that lacks columns its figures rest on; a column that is there twice is not read. */
export interface LostTable {
  readonly tab: string;
  /** Empty where the whole tab is not there. */
  readonly columns: readonly Column[];
}

/** By the outline's key of the table; none in a sheet that others made, which may have no such table. */
export function lostTables(binding: Binding, outline: Outline): ReadonlyMap<string, LostTable> {
  const found = known.get(binding) ?? findLost(binding, outline);
  known.set(binding, found);
  return found;
}

/** Asked for each figure of each unit. */
const known = new WeakMap<Binding, ReadonlyMap<string, LostTable>>();

function findLost(binding: Binding, outline: Outline): ReadonlyMap<string, LostTable> {
  if (binding.completion !== undefined) return new Map();
  const { code, name } = outline.registry;
  const lost = new Map<string, LostTable>();
  for (const [key, { tab, fields, shape }] of Object.entries(outline.references)) {
    const bound = binding.references[key];
    const roles = new Set<unknown>([code.code, ...Object.values(shape)]);
    const asked = columnsOf(
      fields.filter(({ code: own }) => roles.has(own)),
      outline.years,
    );
    const isBound = ({ code: own }: Column) =>
      bound?.columns.has(own) || (own === code.code && bound?.columns.has(name.code));
    const columns = bound ? asked.filter((column) => !isBound(column)) : [];
    if (!bound || columns.length > 0) lost.set(key, { tab, columns });
  }
  return lost;
}
