/** Which rows of the table of units are shown, and in which order. */
import type { UnitRow, UnitRowState } from '../../../api/api.ts';
import { searchUnits } from '../../unit/searchUnits.ts';

/** The tabs above the table: a state, or a question that goes across states. */
export type TableTab = 'all' | UnitRowState | 'resent' | 'late';

export type SortName =
  | 'registry'
  | 'name'
  | 'type'
  | 'area'
  | 'state'
  | 'filled'
  | 'errors'
  | 'warnings'
  | 'days'
  | 'event';

export interface RowFilter {
  readonly tab: TableTab;
  /** '' for every type, as for every area. */
  readonly type: string;
  readonly area: string;
  readonly typed: string;
  readonly sort: SortName;
  readonly isDown: boolean;
}

export const noFilter: RowFilter = {
  tab: 'all',
  type: '',
  area: '',
  typed: '',
  sort: 'registry',
  isDown: false,
};

/** Whether a unit is under a tab. */
export function fits(row: UnitRow, tab: TableTab): boolean {
  if (tab === 'all') return true;
  if (tab === 'resent') return row.comeback !== null;
  if (tab === 'late') return row.daysLeft < 0 && row.state !== 'valid' && row.state !== 'accepted';
  return row.state === tab;
}

/** Rows of the filter but for its tab: what the tabs count. */
export function narrow(rows: readonly UnitRow[], { type, area, typed }: RowFilter): UnitRow[] {
  const near = rows.filter(
    ({ unit }) => (type === '' || unit.type === type) && (area === '' || unit.area === area),
  );
  if (typed.trim() === '') return near;
  const units = near.map(({ unit }) => unit);
  return searchUnits(units, typed).flatMap(({ code }) =>
    near.filter(({ unit }) => unit.code === code),
  );
}

/** The rows that are shown; what is typed orders them unless a column does. */
export function filterRows(rows: readonly UnitRow[], filter: RowFilter): UnitRow[] {
  const found = narrow(rows, filter).filter((row) => fits(row, filter.tab));
  if (filter.sort === 'registry') return found;
  const key = sortKeys[filter.sort];
  const sorted = [...found].sort((one, other) => compare(key(one), key(other)));
  return filter.isDown ? sorted.reverse() : sorted;
}

const stateOrder: readonly UnitRowState[] = [
  'empty',
  'started',
  'faulty',
  'returned',
  'valid',
  'accepted',
];

export const filledShare = ({ asked, answered }: UnitRow) => (asked === 0 ? 0 : answered / asked);

const sortKeys: Readonly<Record<Exclude<SortName, 'registry'>, (row: UnitRow) => string | number>> =
  {
    name: ({ unit }) => unit.name,
    type: ({ unit }) => unit.type,
    area: ({ unit }) => unit.area,
    state: ({ state }) => stateOrder.indexOf(state),
    filled: filledShare,
    errors: ({ errors }) => errors,
    warnings: ({ warnings }) => warnings,
    days: ({ daysLeft }) => daysLeft,
    event: ({ lastEvent }) => lastEvent.replace(/^(\d\d)\/(\d\d)\/(\d{4})/, '$3$2$1'),
  };

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'vi');
}
