/** One unit in the table; where nothing is typed there is a dash, never 0. */
import type { UnitRow, UnitRowState } from '../../../api/api.ts';
import { Bar } from '../../parts/Bar.tsx';
import { Button } from '../../parts/Button.tsx';
import * as departmentWords from '../words.vi.ts';
import { filledShare } from './filterRows.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly row: UnitRow;
  readonly isTicked: boolean;
  tick(withShift: boolean): void;
  open(): void;
}

const tones: Partial<Record<UnitRowState, string>> = {
  faulty: 'bad',
  returned: 'doubtful',
  valid: 'good',
  accepted: 'good',
};

export function TableRow({ row, isTicked, tick, open }: Props) {
  const { unit, state, errors, warnings } = row;
  const isEmpty = state === 'empty';
  const percent = `${Math.floor(filledShare(row) * 100)}%`;
  return (
    <tr class={isTicked ? 'ticked' : ''}>
      <td>
        <input
          type="checkbox"
          aria-label={words.tickUnit(unit.name)}
          checked={isTicked}
          onClick={(event) => tick(event.shiftKey)}
        />
      </td>
      <th scope="row" class="col-name">
        <Button look="link" onClick={open}>
          {unit.name}
        </Button>
      </th>
      <td class="col-type">{unit.type}</td>
      <td class="col-area">{unit.area}</td>
      <td class="col-state">
        <span class={`chip ${tones[state] ?? ''}`}>{departmentWords.rowState[state]}</span>
        {row.reminded > 0 && !isDone(row) && (
          <span class="hint"> {words.reminded(row.reminded)}</span>
        )}
        {row.comeback && <span class="hint"> {words.comebacks[row.comeback]}</span>}
      </td>
      <td class="col-filled">
        <Bar part={row.answered} whole={row.asked} says={words.filled(row.answered, row.asked)} />
        <span class="hint">{percent}</span>
      </td>
      <td class={`col-errors ${errors > 0 ? 'bad-text' : ''}`}>{isEmpty ? '–' : errors}</td>
      <td class={`col-warnings ${warnings > 0 ? 'doubtful-text' : ''}`}>
        {isEmpty ? '–' : warnings}
      </td>
      <td class={`col-days ${row.daysLeft < 0 && !isDone(row) ? 'bad-text' : ''}`}>
        {isDone(row)
          ? words.doneBy(row.deadline)
          : words.days(row.daysLeft, row.isExtended, row.deadline)}
      </td>
      <td class="col-event hint">{row.lastEvent === '' ? '–' : row.lastEvent}</td>
    </tr>
  );
}

const isDone = ({ state }: UnitRow) => state === 'valid' || state === 'accepted';
