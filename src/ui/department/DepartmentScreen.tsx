/** The Department's screen: who has reported, what is wrong, the three targets, and the acts. */
import { useState } from 'preact/hooks';
import type { FigureName, UnitName } from '../../api/api.ts';
import { call } from '../call.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useReading } from '../useReading.ts';
import { departmentTab } from '../words.vi.ts';
import { ChangesPart } from './ChangesPart.tsx';
import { ExplanationView } from './ExplanationView.tsx';
import { IndicatorsPart } from './IndicatorsPart.tsx';
import { ReportingPart } from './ReportingPart.tsx';
import { RulesPart } from './RulesPart.tsx';
import { RunPart } from './RunPart.tsx';
import { TotalsPart } from './TotalsPart.tsx';
import { UnitDesk } from './UnitDesk.tsx';
import { VersionsPart } from './VersionsPart.tsx';
import * as departmentWords from './words.vi.ts';

/** What lies over the overview: one unit, or the explanation of one figure. */
type Over =
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'figure'; readonly figure: FigureName };

export function DepartmentScreen({ units }: { units: readonly UnitName[] }) {
  const reading = useReading('department', () => call('readDepartment'));
  const [over, setOver] = useState<Over | null>(null);
  const openUnit = (unit: string) => setOver({ kind: 'unit', unit });
  const explain = (figure: FigureName) => setOver({ kind: 'figure', figure });
  const close = () => setOver(null);
  const view = reading.answer;
  return (
    <>
      <h1 class="sr">{departmentTab}</h1>
      {over?.kind === 'unit' && (
        <UnitDesk key={over.unit} unit={over.unit} close={close} acted={reading.again} />
      )}
      {over?.kind === 'figure' && (
        <ExplanationView figure={over.figure} close={close} openUnit={openUnit} />
      )}
      <div hidden={over !== null} aria-busy={reading.busy}>
        {reading.failure && <FailureNote failure={reading.failure} again={reading.again} />}
        {!view && reading.busy && <Waiting />}
        {view && (
          <>
            <p class="as-of hint">
              {departmentWords.asOf(view.at)}
              <Button look="link" blocked={reading.busy} onClick={reading.again}>
                {reading.busy ? departmentWords.reading : departmentWords.readAgain}
              </Button>
            </p>
            <ReportingPart view={view} units={units} openUnit={openUnit} />
            <RunPart versions={view.versions} done={reading.again} />
            <IndicatorsPart indicators={view.indicators} explain={explain} />
            <RulesPart rules={view.rules} openUnit={openUnit} units={units} />
            <ChangesPart lastRun={view.lastRun} />
            <TotalsPart totals={view.totals} explain={explain} />
            <VersionsPart versions={view.versions} />
          </>
        )}
      </div>
    </>
  );
}
