/** The first question: who is missing; one bar for all units, one for each type. */
import type { DepartmentView, UnitRow, UnitRowState } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { countStates, StateBar } from './StateBar.tsx';
import type { RowFilter } from './table/filterRows.ts';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly view: DepartmentView;
  openTable(filter: Partial<RowFilter>): void;
}

export function WhoIsMissing({ view, openTable }: Props) {
  const { units, reporting } = view;
  const counts = countStates(units);
  const unfinished = units.filter(({ state }) => state !== 'valid' && state !== 'accepted').length;
  const empty = counts.get('empty') ?? 0;
  return (
    <PanelSection
      title={departmentWords.whoIsMissing}
      aside={
        <Button look="link" onClick={() => openTable({})}>
          {departmentWords.unitTable}
        </Button>
      }
    >
      <p>
        <strong>{departmentWords.ofExpected(unfinished, units.length)}</strong>{' '}
        {departmentWords.unfinished}
        {empty > 0 && (
          <>
            {', '}
            <span class="bad-text">{departmentWords.sentNothing(empty)}</span>
          </>
        )}
        . {departmentWords.deadlineNear(view.deadline, nearest(units))}
      </p>
      <StateBar rows={units} />
      <ul class="state-legend">
        {[...counts].map(([state, count]) => (
          <li key={state}>
            <Legend state={state} count={count} open={() => openTable({ tab: state })} />
          </li>
        ))}
      </ul>
      <ul class="type-bars">
        {typesOf(units).map(([type, rows]) => (
          <li key={type}>
            <Button look="link" says={type} onClick={() => openTable({ type })}>
              {type}
            </Button>
            <StateBar rows={rows} small />
            <span class="number hint">
              {departmentWords.ofExpected(rows.filter(isDone).length, rows.length)}
            </span>
          </li>
        ))}
      </ul>
      {reporting.outside.length > 0 && (
        <p class="hint one-line" title={reporting.outside.join('; ')}>
          {departmentWords.outside(reporting.outside.length)}: {reporting.outside.join('; ')}
        </p>
      )}
    </PanelSection>
  );
}

interface LegendProps {
  readonly state: UnitRowState;
  readonly count: number;
  open(): void;
}

function Legend({ state, count, open }: LegendProps) {
  return (
    <>
      <span class={`dot state-${state}`} aria-hidden="true" />
      <Button look="link" onClick={open}>
        {departmentWords.rowState[state]}
      </Button>
      <strong class="number">{count}</strong>
    </>
  );
}

const isDone = ({ state }: UnitRow) => state === 'valid' || state === 'accepted';

/** Days to the deadline of most units: those without an extension. */
function nearest(units: readonly UnitRow[]): number | null {
  return units.find(({ isExtended }) => !isExtended)?.daysLeft ?? null;
}

function typesOf(units: readonly UnitRow[]): (readonly [string, UnitRow[]])[] {
  const types = new Map<string, UnitRow[]>();
  for (const row of units) types.set(row.unit.type, [...(types.get(row.unit.type) ?? []), row]);
  return [...types];
}
