/** How many required answers are left, where they are, and "these blanks are 0" as one act. */
import type { UnitView } from '../../api/api.ts';
import type { WriteCells } from '../desk.ts';
import { Bar } from '../parts/Bar.tsx';
import { Button } from '../parts/Button.tsx';
import { CellLink } from '../parts/CellLink.tsx';
import { Fold } from '../parts/Fold.tsx';
import { PanelSection } from '../parts/Section.tsx';
import * as unitWords from './words.vi.ts';

export function ProgressPart({ view, write }: { view: UnitView; write: WriteCells }) {
  const { asked, answered, missing } = view.progress;
  return (
    <PanelSection
      title={unitWords.progress}
      aside={<span class="aside">{unitWords.answered(answered, asked)}</span>}
    >
      <Bar part={answered} whole={asked} says={unitWords.progressSays(answered, asked)} />
      {missing.length === 0 ? (
        <p>{unitWords.missing(0)}</p>
      ) : (
        <Fold title={unitWords.missing(missing.length)}>
          {() => (
            <ul class="lines">
              {missing.map(({ label, place }) => (
                <li key={`${place.tab}${place.row}.${place.column}`}>
                  <CellLink place={place}>{label}</CellLink>
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      {view.blanks.length > 0 && <Blanks view={view} write={write} />}
    </PanelSection>
  );
}

function Blanks({ view, write }: { view: UnitView; write: WriteCells }) {
  const { blanks } = view;
  return (
    <div class="act">
      <Button onClick={() => void write(blanks, unitWords.confirmed(blanks.length))}>
        {unitWords.confirmBlanks(blanks.length)}
      </Button>
      <p class="hint">{unitWords.confirmBlanksHelp}</p>
      <Fold title={unitWords.confirmList}>
        {() => (
          <ul class="lines">
            {blanks.map(({ label, place, to }) => (
              <li key={place.column}>
                <CellLink place={place}>{label}</CellLink> → {to}
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </div>
  );
}
