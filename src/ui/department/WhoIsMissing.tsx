/** The first question: who is missing; one bar for all units, one for each type. */
import type { DepartmentView, UnitRow, UnitRowState } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { countStates, StateBar } from './StateBar.tsx';
import type { RowFilter } from './table/filterRows.ts';
import { groupTypes } from './table/groupTypes.ts';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly view: DepartmentView;
  openTable(filter: Partial<RowFilter>): void;
}

export function WhoIsMissing({ view, openTable }: Props) {
  const { units } = view;
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
        {groupTypes(units, departmentWords.otherTypes).map(({ label, type, rows }) => (
          <li key={label}>
            <Button look="link" says={label} onClick={() => openTable({ type })}>
              {label}
            </Button>
            <StateBar rows={rows} small />
            <span class="number hint">
              {departmentWords.ofExpected(rows.filter(isDone).length, rows.length)}
            </span>
          </li>
        ))}
      </ul>
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
