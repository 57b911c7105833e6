/** Faults of the tab, each with the way to its row. */
import type { OutlineView } from '../../api/api.ts';
import { CellLink } from '../parts/CellLink.tsx';
import { PanelSection } from '../parts/Section.tsx';
import * as words from './words.vi.ts';

export function FaultList({ faults }: Pick<OutlineView, 'faults'>) {
  if (faults.length === 0) return null;
  return (
    <PanelSection title={words.faults(faults.length)}>
      <ul class="lines">
        {faults.map(({ row, column, message, place }) => (
          <li key={`${row} ${column} ${message}`}>
            <CellLink place={place}>{words.faultAt(row, column)}</CellLink>
            <p>{message}</p>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
