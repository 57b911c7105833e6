/** Of tabs with the same units and columns one is read, or none. */
import type { Outline } from '../../../outline/schema.ts';
import { type TabRole, tableKey } from '../link.ts';
import type { ReadColumn } from '../meaningTypes.ts';
import { type ReadTab, unread } from '../readTab.ts';
import { originalOf, rivalOf } from './copies.ts';

/** Why a tab is taken for what it is. */
export interface RoleReason {
  readonly how:
    | 'columns'
    | 'same-as'
    | 'rival'
    | 'nothing'
    | 'waiting'
    | 'periods'
    | 'headless'
    | 'questions'
    | 'short';
  /** Columns understood, or the tab that it repeats. */
  readonly count: number;
  readonly of: string;
}

export interface RoleOfTab {
  readonly read: ReadTab;
  readonly reason: RoleReason;
}

/** Columns that are sure. */
export function understood({ columns }: ReadTab): number {
  return columns.filter(({ field, sure }) => field && sure === 'chac').length;
}

/** Of two tabs with the same units and columns one is an old copy: never both. */
export function withoutCopies(
  tabs: readonly RoleOfTab[],
  outline: Outline,
  roles: ReadonlyMap<string, TabRole>,
): RoleOfTab[] {
  const reads = tabs.map(({ read }) => read);
  return tabs.map((tab, index) => {
    const rival = rivalOf(index, reads, outline);
    if (rival) return asRival(tab, rival);
    if (tab.read.role === 'other' || roles.has(tableKey(tab.read.grid))) return tab;
    const original = originalOf(index, reads, outline);
    return original ? asCopy(tab, original) : tab;
  });
}

/** A person says which of the two counts: no question of either is read before. */
function asRival({ read }: RoleOfTab, { grid }: ReadTab): RoleOfTab {
  const columns = read.columns.map((column): ReadColumn => {
    const isRead = column.sure === 'chac' && column.field && column.field.kind !== 'key';
    return isRead
      ? { ...column, sure: 'gan_giong', reason: { how: 'rival', words: [grid.name] } }
      : column;
  });
  const reason = { how: 'rival', count: understood(read), of: grid.name } as const;
  return { read: { ...read, columns }, reason };
}

function asCopy(tab: RoleOfTab, { grid }: ReadTab): RoleOfTab {
  const reason = { how: 'same-as', count: 0, of: grid.name } as const;
  return { read: unread(tab.read.grid), reason };
}
