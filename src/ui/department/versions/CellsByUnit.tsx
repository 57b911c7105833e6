/** Cells that differ, by unit, each with before and after. */
import type { Difference } from '../../../api/api.ts';
import { groupBy } from '../../../core/lib/groupBy.ts';
import { CellLink } from '../../parts/CellLink.tsx';

export function CellsByUnit({ cells }: { cells: readonly Difference[] }) {
  return (
    <ul class="lines">
      {[...groupBy(cells, ({ unit }) => unit)].map(([unit, own]) => (
        <li key={unit}>
          {unit}
          <ul>
            {own.map(({ label, place, before, after }) => (
              <li key={`${place.tab}${place.row} ${place.column}`}>
                <CellLink place={place}>{label}</CellLink>: <del>{before}</del> → <ins>{after}</ins>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
