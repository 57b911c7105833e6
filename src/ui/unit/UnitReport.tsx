/** One unit's report as it stands: progress, findings, percentages, references, explanation, signing. */
import { useEffect, useRef } from 'preact/hooks';
import type { Change, UnitView } from '../../api/api.ts';
import { call } from '../call.ts';
import { useDesk, type WriteCells } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { type Loaded, useReading } from '../useReading.ts';
import * as words from '../words.vi.ts';
import { ExplanationPart } from './ExplanationPart.tsx';
import { FindingsPart } from './FindingsPart.tsx';
import { PercentagesPart } from './PercentagesPart.tsx';
import { ProgressPart } from './ProgressPart.tsx';
import { ReferencesPart } from './ReferencesPart.tsx';
import { SigningPart } from './SigningPart.tsx';
import { UnitHead } from './UnitHead.tsx';
import * as unitWords from './words.vi.ts';

interface Props {
  readonly unit: string;
  /** Changes when the unit's cells may have changed in the spreadsheet. */
  readonly stamp: string;
  readonly onBehalf: boolean;
  change?(): void;
}

export function UnitReport({ unit, stamp, onBehalf, change }: Props) {
  const reading = useReading(unit, () => call('readUnit', unit));
  const seen = useRef(stamp);
  const { again } = reading;
  useEffect(() => {
    if (seen.current !== '' && stamp !== '' && stamp !== seen.current) again();
    if (stamp !== '') seen.current = stamp;
  }, [stamp, again]);
  const write = useWriting(unit, onBehalf, reading);
  const view = reading.answer;
  return (
    <div aria-busy={reading.busy}>
      {reading.failure && <FailureNote failure={reading.failure} again={reading.again} />}
      {!view && reading.busy && <Waiting />}
      {view && (
        <>
          <UnitHead view={view} change={change} />
          <ProgressPart view={view} write={write} />
          <FindingsPart view={view} write={write}>
            <Button blocked={reading.busy} onClick={reading.again}>
              {reading.busy ? unitWords.reading : unitWords.readAgain}
            </Button>
          </FindingsPart>
          <PercentagesPart view={view} />
          <ReferencesPart view={view} write={write} />
          <ExplanationPart view={view} write={write} />
          <SigningPart view={view} write={write} />
        </>
      )}
    </div>
  );
}

/** Writing cells: tells what was done with its undo, takes the new view, reads anew when refused. */
function useWriting(unit: string, onBehalf: boolean, reading: Loaded<UnitView>): WriteCells {
  const { tell } = useDesk();
  /** `after` is the view that a change left behind, when the change is being taken back. */
  const write = async (changes: readonly Change[], said: string, after?: UnitView) => {
    tell({ text: words.saving });
    const places = (after ?? reading.answer)?.places ?? '';
    const reply = await call('writeCells', { unit, changes, places, onBehalf });
    if (!reply.ok) {
      tell({ text: '', failure: reply.error });
      if (/stale|moved|changed/.test(reply.error.code)) reading.again();
      return null;
    }
    const { undo, view } = reply.value;
    reading.take(view);
    tell(after ? { text: said } : { text: said, undo: () => void write(undo, words.undone, view) });
    return view;
  };
  return write;
}
