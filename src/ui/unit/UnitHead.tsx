/** Which unit this is, in what state, until when; what the Department asked to be mended. */
import type { UnitView } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { CellLink } from '../parts/CellLink.tsx';
import * as unitWords from './words.vi.ts';

const tones = {
  empty: 'muted',
  started: 'doubtful',
  complete: 'bad',
  valid: 'good',
  returned: 'bad',
  accepted: 'good',
} as const;

export function UnitHead({ view, change }: { view: UnitView; change: (() => void) | undefined }) {
  return (
    <header tabIndex={-1}>
      <h1>{view.unit.name}</h1>
      <p class="hint">
        {[view.unit.type, view.unit.area].filter(Boolean).join(' · ')}
        {change && (
          <Button look="link" onClick={change}>
            {unitWords.change}
          </Button>
        )}
      </p>
      <p class="states">
        <span class={`chip ${tones[view.state]}`}>{unitWords.states[view.state]}</span>
        <span class="hint">{unitWords.deadline(view.deadline)}</span>
      </p>
      {!view.row && <p class="note doubtful">{unitWords.noRow}</p>}
      {view.returned && (
        <div class="note doubtful">
          <strong>{unitWords.returnedTitle}</strong>
          <p>{view.returned.reason}</p>
          {view.returned.cells !== '' && <p>{unitWords.returnedCells(view.returned.cells)}</p>}
        </div>
      )}
      {view.row && (
        <p>
          <CellLink place={view.row}>{unitWords.goToRow}</CellLink>
        </p>
      )}
    </header>
  );
}
