/** Units by state as one bar, with the numbers in words next to it. */
import type { UnitRow, UnitRowState } from '../../api/api.ts';
import * as departmentWords from './words.vi.ts';

/** From what is finished to what is missing. */
const shownStates: readonly UnitRowState[] = [
  'accepted',
  'valid',
  'faulty',
  'returned',
  'started',
  'empty',
];

export function countStates(rows: readonly UnitRow[]): ReadonlyMap<UnitRowState, number> {
  return new Map(
    shownStates.map((state) => [state, rows.filter((row) => row.state === state).length] as const),
  );
}

export function StateBar({ rows, small = false }: { rows: readonly UnitRow[]; small?: boolean }) {
  const counts = [...countStates(rows)].filter(([, count]) => count > 0);
  const says = counts
    .map(([state, count]) => `${departmentWords.rowState[state]} ${count}`)
    .join(', ');
  return (
    <div class={small ? 'state-bar small-bar' : 'state-bar'} role="img" aria-label={says}>
      {counts.map(([state, count]) => (
        <span key={state} class={`state-${state}`} style={{ flexGrow: count }} />
      ))}
    </div>
  );
}
