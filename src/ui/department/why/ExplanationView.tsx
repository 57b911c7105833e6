/** "Why this figure?": its parts, how it is counted, the units in it, the units out and why. */

import { useState } from 'preact/hooks';
import type { ExplainedUnit, FigureName } from '../../../api/api.ts';
import { call } from '../../call.ts';
import { useDesk } from '../../desk.ts';
import { Button } from '../../parts/Button.tsx';
import { FailureNote } from '../../parts/FailureNote.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { Part } from '../../parts/Part.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import type { RemindersProps } from '../../reminding/Reminders.tsx';
import { useReading } from '../../useReading.ts';
import { OverHead } from '../OverHead.tsx';
import * as departmentWords from '../words.vi.ts';
import { excludedUnits } from './excludedUnits.ts';
import { RatioHeaps } from './RatioHeaps.tsx';

interface Props {
  readonly figure: FigureName;
  /** The final that is asked about first, and the one that may be; null where none is kept. */
  readonly finals: { readonly first: number | null; readonly latest: number | null };
  close(): void;
  openUnit(unit: string): void;
}

export function ExplanationView({ figure, finals, close, openUnit }: Props) {
  const [reminding, setReminding] = useState(false);
  const [version, setVersion] = useState(finals.first);
  const reading = useReading(JSON.stringify([figure, version]), () =>
    call('explainFigure', figure, version),
  );
  const view = reading.answer;
  const out = view && excludedUnits(view);
  return (
    <section aria-busy={reading.busy} tabIndex={-1}>
      <OverHead title={departmentWords.why} close={close} />
      {finals.latest !== null && (
        <p class="spread">
          <strong>{departmentWords.explainedOf(version)}</strong>
          <Button look="link" onClick={() => setVersion(version === null ? finals.latest : null)}>
            {departmentWords.explainOther(version === null ? finals.latest : null)}
          </Button>
        </p>
      )}
      {reading.failure && <FailureNote failure={reading.failure} again={reading.again} />}
      {!view && reading.busy && <Waiting />}
      {view && out && (
        <>
          <h3>{view.title}</h3>
          <p class="hint">{view.label}</p>
          {view.parts ? (
            <RatioHeaps text={view.text} parts={view.parts} />
          ) : (
            <p class="figure">
              <span class="percent">{view.text}</span>
            </p>
          )}
          {view.excluded.length > 0 && (
            <>
              <h3>{departmentWords.excludedCount(out)}</h3>
              {reasonsOf(view.excluded).map((reason, index) => {
                const units = view.excluded.filter((one) => one.reason === reason);
                return (
                  <Fold
                    key={reason}
                    open={index === 0}
                    title={departmentWords.reasonCount(reason, units.length)}
                  >
                    {() => <Units units={units} openUnit={openUnit} />}
                  </Fold>
                );
              })}
              <p class="acts">
                <Button expanded={reminding} onClick={() => setReminding(!reminding)}>
                  {departmentWords.remindThese(out)}
                </Button>
              </p>
              {reminding && (
                <Part<RemindersProps>
                  name="reminding"
                  given={{
                    units: out.codes,
                    acted: reading.again,
                  }}
                />
              )}
            </>
          )}
          <Fold title={departmentWords.included(view.included.length)}>
            {() => <Units units={view.included} openUnit={openUnit} />}
          </Fold>
          <h3>{departmentWords.howCounted}</h3>
          {view.how.map((sentence) => (
            <p key={sentence} class="hint">
              {sentence}
            </p>
          ))}
        </>
      )}
    </section>
  );
}

function reasonsOf(units: readonly ExplainedUnit[]): string[] {
  return [...new Set(units.map((unit) => unit.reason))];
}

function Units({
  units,
  openUnit,
}: {
  units: readonly ExplainedUnit[];
  openUnit: Props['openUnit'];
}) {
  const desk = useDesk();
  return (
    <ul class="lines">
      {units.map(({ unit, place, amount }) => (
        <li key={`${unit.code} ${place?.column}`} class="spread">
          <Button look="link" onClick={() => openUnit(unit.code)}>
            {unit.name}
          </Button>
          {amount !== '' && <span class="amount">{amount}</span>}
          {place && (
            <Button
              look="link"
              says={`${departmentWords.goToRow}: ${unit.name}`}
              onClick={() => desk.goTo(place)}
            >
              {departmentWords.goToRow}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
