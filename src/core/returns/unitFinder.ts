/** Finds the unit of a row: by its code, else by type and name; two candidates are never guessed. */

import type { Field, Outline } from '../../outline/schema.ts';
import { groupBy } from '../lib/groupBy.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';
import { compareKey, nameKey } from '../text/text.ts';
import { type Place, placeIn } from '../workbook.ts';
import { type Registry, type Unit, unitCodeKey } from './units.ts';

/** A row whose unit is not known: listed separately, never counted. */
export interface Stranger {
  readonly place: Place;
  readonly code: string;
  readonly name: string;
  /** `two`: the name matches two units; `free-text`: only a remark under or next to the table. */
  readonly reason: 'unknown' | 'missing' | 'two' | 'free-text';
}

/** The row's unit, or why it has none; neither for an empty row. */
export type UnitFinder = (
  binding: TabBinding,
  row: number,
) => { readonly unit?: Unit; readonly stranger?: Stranger };

/** A finder over the registry; names are compared only where a tab has no codes. */
export function unitFinder(registry: Registry, outline: Outline): UnitFinder {
  const { code: codeField, name: nameField } = outline.registry;
  let byName: ReturnType<typeof unitsByName> | null = null;
  // A table has twenty rows of a unit, with its code as it is in the registry.
  const asTyped = new Map<string, Unit>();
  return (binding, row) => {
    const typed = binding.grid.shown[row]?.[binding.columns.get(codeField.code) ?? -1];
    const known = typed === undefined ? undefined : asTyped.get(typed);
    if (known !== undefined) return { unit: known };
    const column = binding.columns.get(codeField.code) ?? binding.columns.get(nameField.code) ?? 0;
    const textOf = (field: Field) =>
      boundCell(binding, row, field.code).shown.normalize('NFC').trim();
    const code = textOf(codeField);
    const stranger = (reason: Stranger['reason']) => {
      const place = placeIn(binding.grid, row, column);
      return { stranger: { place, code, name: textOf(nameField), reason } };
    };
    if (binding.columns.has(codeField.code)) {
      if (code === '') return stranger('missing');
      const unit = registry.byCode.get(unitCodeKey(code));
      if (unit && typed !== undefined) asTyped.set(typed, unit);
      return unit ? { unit } : stranger('unknown');
    }
    const name = textOf(nameField);
    if (name === '') return stranger('missing');
    byName ??= unitsByName(registry);
    const units = byName(name);
    const [unit] = units;
    if (unit && units.length === 1) return { unit };
    return stranger(units.length > 1 ? 'two' : 'unknown');
  };
}

/** Units whose name is the same word for word, else the same by its compare key. */
function unitsByName(registry: Registry): (name: string) => readonly Unit[] {
  const exact = groupBy(registry.units, (unit) => compareKey(unit.name));
  const alike = groupBy(registry.units, (unit) => nameKey(unit.name));
  return (name) => exact.get(compareKey(name)) ?? alike.get(nameKey(name)) ?? [];
}
