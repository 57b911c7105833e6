/** Asks before a final is made: its number, what it means, who is left out by reason. */
import { call } from '../call.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useReading } from '../useReading.ts';
import { countLeftOut, FinalPlanView } from './FinalPlanView.tsx';
import { OverHead } from './OverHead.tsx';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly version: number;
  close(): void;
  openUnit(unit: string): void;
  make(): void;
}

export function FinalDialog({ version, close, openUnit, make }: Props) {
  const reading = useReading('final', () => call('readFinalPlan'));
  const plan = reading.answer;
  return (
    <section aria-busy={reading.busy} tabIndex={-1}>
      <OverHead title={departmentWords.askFinal(version)} close={close} />
      {reading.failure && <FailureNote failure={reading.failure} again={reading.again} />}
      {!plan && reading.busy && <Waiting />}
      {plan && (
        <>
          <p>{departmentWords.finalMeans}</p>
          <FinalPlanView plan={plan} open openUnit={openUnit} />
          <p class="acts">
            <Button
              look="primary"
              waits={plan.isBlocked ? departmentWords.waitsForCheck : ''}
              onClick={make}
            >
              {departmentWords.finalYesLeaving(version, countLeftOut(plan))}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
