/** Rows of the tab that keeps the last campaign: an old unit each, and the units of today that it became. */
import type { Outline } from '../../outline/schema.ts';
import { type Registry, unitCodeKey } from '../returns/units.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';
import { compareKey } from '../text/text.ts';

export interface OldRow {
  readonly row: number;
  readonly name: string;
  /** Code keys of units of today, and words that are none. */
  readonly now: readonly string[];
  /** A place that was no unit of the last campaign. */
  readonly isAbsent: boolean;
}

export function readOldRows(
  binding: TabBinding,
  { registry }: Outline,
  known: (word: string) => string | null,
): readonly OldRow[] {
  const rows: OldRow[] = [];
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const text = (field: string) => boundCell(binding, row, field).shown.trim();
    const own = text(registry.code.code);
    const name = text(registry.name.code) || own;
    if (name === '') continue;
    const typed = listedUnits(text(registry.successor.code));
    const words = typed.length > 0 ? typed : [own];
    const now = [...new Set(words.map((word) => known(word) ?? word))];
    rows.push({ row, name, now, isAbsent: own === '' });
  }
  return rows;
}

/** It is several units now, so no figure of it is any one's. */
export function isSplit({ now }: OldRow): boolean {
  return now.length > 1;
}

/** Rows that share a unit of today, also through others. */
export function sharingRows(rows: readonly OldRow[]): readonly (readonly OldRow[])[] {
  const groups: OldRow[][] = [];
  for (const row of rows.filter(({ isAbsent }) => !isAbsent)) {
    const isNear = (group: readonly OldRow[]) =>
      group.some(({ now }) => now.some((word) => row.now.includes(word)));
    const near = groups.filter(isNear);
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), row]);
  }
  return groups;
}

/** "X1; X2" */
export function listedUnits(text: string): string[] {
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** Code key of the unit that a word means, by its code, else by a name that only one has. */
export function unitsByName({ units, byCode }: Registry): (word: string) => string | null {
  const named = new Map<string, string | null>();
  for (const unit of units) {
    const key = compareKey(unit.name);
    named.set(key, named.has(key) ? null : unitCodeKey(unit.code));
  }
  return (word) => {
    const key = unitCodeKey(word);
    return byCode.has(key) ? key : (named.get(compareKey(word)) ?? null);
  };
}
