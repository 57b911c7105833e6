/** Every unit as a row: tabs of state, search, filters, sorting, ticking, and acts on those ticked. */
import { useState } from 'preact/hooks';
import type { DepartmentView, UnitRow } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import { WideButton } from '../../parts/WideButton.tsx';
import { OverHead } from '../OverHead.tsx';
import * as departmentWords from '../words.vi.ts';
import { BulkActs } from './BulkActs.tsx';
import { FilterBar } from './FilterBar.tsx';
import { filterRows, noFilter, type RowFilter, type SortName } from './filterRows.ts';
import { TableRow } from './TableRow.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly view: DepartmentView;
  readonly start: Partial<RowFilter>;
  close(): void;
  openUnit(unit: string): void;
  acted(): void;
}

const atOnce = 30;
const columns: readonly Exclude<SortName, 'registry'>[] = [
  'name',
  'type',
  'area',
  'state',
  'filled',
  'errors',
  'warnings',
  'days',
  'event',
];

export function UnitTable({ view, start, close, openUnit, acted }: Props) {
  const [filter, setFilter] = useState<RowFilter>({ ...noFilter, ...start });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState('');
  const [shown, setShown] = useState(atOnce);
  const rows = filterRows(view.units, filter);
  const change = (part: Partial<RowFilter>) => {
    setFilter({ ...filter, ...part });
    setShown(atOnce);
  };
  const tick = (code: string, withShift: boolean) => {
    const next = new Set(ticked);
    const isOn = !ticked.has(code);
    for (const one of withShift ? between(rows, last, code) : [code]) {
      if (isOn) next.add(one);
      else next.delete(one);
    }
    setTicked(next);
    setLast(code);
  };
  const sort = (name: SortName) =>
    change({ sort: name, isDown: filter.sort === name && !filter.isDown });
  return (
    <section class="unit-table" tabIndex={-1}>
      <OverHead title={departmentWords.unitTable} close={close} />
      <WideButton screen={{ kind: 'table' }} back={acted} />
      <FilterBar view={view} filter={filter} count={rows.length} change={change} />
      {rows.length === 0 ? (
        <p class="hint">{words.nothingFound}</p>
      ) : (
        <table>
          <caption class="sr">{departmentWords.unitTable}</caption>
          <thead>
            <tr>
              <th scope="col">
                <TickAll rows={rows} ticked={ticked} tick={setTicked} />
              </th>
              {columns.map((name) => (
                <th
                  key={name}
                  scope="col"
                  class={`col-${name}`}
                  aria-sort={
                    filter.sort !== name ? 'none' : filter.isDown ? 'descending' : 'ascending'
                  }
                >
                  <Button look="link" onClick={() => sort(name)}>
                    {words.columns[name]}
                    {filter.sort === name && (filter.isDown ? ' ↓' : ' ↑')}
                  </Button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <TableRow
                key={row.unit.code}
                row={row}
                isTicked={ticked.has(row.unit.code)}
                tick={(withShift) => tick(row.unit.code, withShift)}
                open={() => openUnit(row.unit.code)}
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown && (
        <p class="hint">
          {words.shownOf(shown, rows.length)}{' '}
          <Button look="link" onClick={() => setShown(rows.length)}>
            {words.showMore(rows.length - shown)}
          </Button>
        </p>
      )}
      <BulkActs
        rows={view.units.filter(({ unit }) => ticked.has(unit.code))}
        found={rows}
        deadline={view.deadline}
        tickAll={() => setTicked(new Set([...ticked, ...rows.map(({ unit }) => unit.code)]))}
        clear={() => setTicked(new Set())}
        acted={acted}
      />
    </section>
  );
}

interface TickAllProps {
  readonly rows: readonly UnitRow[];
  readonly ticked: ReadonlySet<string>;
  tick(codes: ReadonlySet<string>): void;
}

function TickAll({ rows, ticked, tick }: TickAllProps) {
  const own = rows.filter(({ unit }) => ticked.has(unit.code)).length;
  const isAll = own === rows.length;
  const toggle = () => {
    const next = new Set(ticked);
    for (const { unit } of rows) {
      if (isAll) next.delete(unit.code);
      else next.add(unit.code);
    }
    tick(next);
  };
  return (
    <input
      type="checkbox"
      aria-label={words.tickAll(rows.length)}
      checked={isAll}
      ref={(box) => {
        if (box) box.indeterminate = own > 0 && !isAll;
      }}
      onClick={toggle}
    />
  );
}

/** The codes from one row to another, both in; the other alone when the first is not shown. */
function between(rows: readonly UnitRow[], from: string, to: string): string[] {
  const codes = rows.map(({ unit }) => unit.code);
  const ends = [codes.indexOf(from), codes.indexOf(to)];
  if (ends.includes(-1)) return [to];
  return codes.slice(Math.min(...ends), Math.max(...ends) + 1);
}
