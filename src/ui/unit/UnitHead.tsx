/** Which unit this is, in what state, until when; what the Department asked to be mended. */
import type { ReturnedView, UnitView } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { CellLink } from '../parts/CellLink.tsx';
import { allCells } from './form/cells.ts';
import { returnedLabel } from './form/ReturnedCard.tsx';
import { beforeAfter, noRow } from './form/words.vi.ts';
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
      {!view.row && <p class="note doubtful">{noRow()}</p>}
      <ReturnNote view={view} title={unitWords.returnedTitle()} returned={view.returned} />
      <ReturnNote view={view} title={unitWords.cameBackTitle} returned={view.cameBack} />
      {view.row && (
        <p>
          <CellLink place={view.row}>{unitWords.goToRow}</CellLink>
        </p>
      )}
    </header>
  );
}

/** Why it was sent back, and what each named place held then and holds now. */
function ReturnNote(props: {
  readonly view: UnitView;
  readonly title: string;
  readonly returned: ReturnedView | null;
}) {
  const { view, title, returned } = props;
  if (!returned) return null;
  const cells = new Map(allCells(view).map((cell) => [cell.id, cell]));
  return (
    <div class="note doubtful">
      <strong>{title}</strong>
      <p>“{returned.reason}”</p>
      {returned.cells !== '' && <p>{unitWords.returnedCells(returned.cells)}</p>}
      <ul>
        {returned.places.map(({ id, before }) => {
          const cell = cells.get(id);
          if (!cell) return null;
          return (
            <li key={id}>
              <CellLink place={cell.place}>{returnedLabel(view, cell)}</CellLink>:{' '}
              {before === null ? cell.text : beforeAfter(before, cell.text)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
