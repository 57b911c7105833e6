/** The unit's rows of the reference tables, to be typed from here as well as in their tabs. */
import { useState } from 'preact/hooks';
import type { ReferenceRows, UnitView } from '../../api/api.ts';
import type { WriteCells } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { CellInput } from '../parts/CellInput.tsx';
import { CellLink } from '../parts/CellLink.tsx';
import { Fold } from '../parts/Fold.tsx';
import { PanelSection } from '../parts/Section.tsx';
import * as unitWords from './words.vi.ts';

const rowsAtOnce = 20;

export function ReferencesPart({ view, write }: { view: UnitView; write: WriteCells }) {
  if (view.references.length === 0) return null;
  return (
    <PanelSection title={unitWords.references}>
      <p class="hint">{unitWords.referencesHelp}</p>
      {view.references.map((table) => {
        const cells = table.rows.flatMap((row) => row.cells);
        const filled = cells.filter((cell) => cell.text !== '').length;
        return (
          <Fold
            key={table.code}
            title={
              <>
                {table.title} <span class="hint">{unitWords.filled(filled, cells.length)}</span>
              </>
            }
          >
            {() => <ReferenceTable table={table} write={write} />}
          </Fold>
        );
      })}
    </PanelSection>
  );
}

function ReferenceTable({ table, write }: { table: ReferenceRows; write: WriteCells }) {
  const [shown, setShown] = useState(rowsAtOnce);
  if (table.rows.length === 0) return <p class="hint">{unitWords.noReferenceRows}</p>;
  const left = table.rows.length - shown;
  return (
    <>
      {table.place && <CellLink place={table.place}>{unitWords.openTable}</CellLink>}
      {table.rows.slice(0, shown).map((row) => (
        <fieldset key={row.title} class="reference">
          <legend>{row.title}</legend>
          {row.cells.map((cell) => (
            <div key={cell.label} class={cell.prose ? 'small wide' : 'small'}>
              <span>{cell.label}</span>
              <CellInput
                cell={cell}
                row={row.title}
                write={(to) =>
                  write(
                    [{ place: cell.place, from: cell.text, to }],
                    unitWords.cellSaved(`${row.title}, ${cell.label}`),
                  )
                }
              />
            </div>
          ))}
        </fieldset>
      ))}
      {left > 0 && (
        <Button onClick={() => setShown(shown + rowsAtOnce)}>
          {unitWords.rowsLeft(Math.min(left, rowsAtOnce))}
        </Button>
      )}
    </>
  );
}
