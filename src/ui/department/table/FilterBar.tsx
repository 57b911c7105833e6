/** The tabs of state with their counts, the search, and the filters by type and area. */
import type { DepartmentView, UnitRow } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import { searchExamples } from '../../unit/searchUnits.ts';
import { fits, narrow, noFilter, type RowFilter, type TableTab } from './filterRows.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly view: DepartmentView;
  readonly filter: RowFilter;
  readonly count: number;
  change(part: Partial<RowFilter>): void;
}

const tabs: readonly TableTab[] = [
  'all',
  'empty',
  'started',
  'faulty',
  'returned',
  'valid',
  'accepted',
  'resent',
  'late',
];

export function FilterBar({ view, filter, count, change }: Props) {
  const { units } = view;
  const near = narrow(units, filter);
  const isFiltered = filter.tab !== 'all' || filter.type + filter.area + filter.typed !== '';
  return (
    <>
      <nav class="state-tabs" aria-label={words.tabs}>
        {tabs.map((tab) => {
          const own = near.filter((row) => fits(row, tab)).length;
          if (own === 0 && tab !== 'all' && tab !== filter.tab) return null;
          return (
            <button
              key={tab}
              type="button"
              aria-pressed={filter.tab === tab}
              onClick={() => change({ tab })}
            >
              {words.tabNames[tab]} <strong>{own}</strong>
            </button>
          );
        })}
      </nav>
      <div class="filters">
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.searchHint(searchExamples(units.map(({ unit }) => unit)))}
          value={filter.typed}
          onInput={(event) => change({ typed: event.currentTarget.value })}
        />
        <Choice
          label={words.columns.type}
          value={filter.type}
          options={distinct(units, ({ unit }) => unit.type)}
          choose={(type) => change({ type })}
        />
        <Choice
          label={words.columns.area}
          value={filter.area}
          options={distinct(units, ({ unit }) => unit.area)}
          choose={(area) => change({ area })}
        />
        <p class="filter-count" role="status">
          {words.countOf(count, units.length)}{' '}
          {isFiltered && (
            <Button look="link" onClick={() => change(noFilter)}>
              {words.clearFilter}
            </Button>
          )}
        </p>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  choose(value: string): void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{words.every(label)}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}

function distinct(units: readonly UnitRow[], read: (row: UnitRow) => string): string[] {
  const all = new Set(units.map(read).filter((text) => text !== ''));
  return [...all].sort((one, other) => one.localeCompare(other, 'vi'));
}
