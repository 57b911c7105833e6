/** The Department's screen: three questions with one answer each; everything else lies over it. */
import { useState } from 'preact/hooks';
import type { DepartmentView, FigureName, OwnTextView, UnitName } from '../../api/api.ts';
import { call } from '../call.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useReading } from '../useReading.ts';
import { departmentTab } from '../words.vi.ts';
import { FinalDialog } from './FinalDialog.tsx';
import { HowAreFigures } from './HowAreFigures.tsx';
import { MoreLinks, type MoreName, MoreView } from './MoreView.tsx';
import { saveOwnTexts } from './ownTexts/ownTextKeeping.ts';
import { RunView } from './RunView.tsx';
import type { RowFilter } from './table/filterRows.ts';
import { UnitTable } from './table/UnitTable.tsx';
import { UnitDesk } from './UnitDesk.tsx';
import { useRun } from './useRun.ts';
import { WhatNext } from './WhatNext.tsx';
import { WhoIsMissing } from './WhoIsMissing.tsx';
import { ExplanationView } from './why/ExplanationView.tsx';
import * as departmentWords from './words.vi.ts';

/** What lies over the first screen, one above the other; the last is shown. */
type Over =
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'figure'; readonly figure: FigureName }
  | { readonly kind: 'table'; readonly filter: Partial<RowFilter> }
  | { readonly kind: 'more'; readonly name: MoreName }
  | { readonly kind: 'run' | 'final' };

export interface DepartmentProps {
  readonly units: readonly UnitName[];
  /** Shown in the wide dialog. */
  readonly first: 'questions' | 'table';
}

export function DepartmentScreen({ units, first }: DepartmentProps) {
  const reading = useReading('department', () => call('readDepartment'));
  const [over, setOver] = useState<readonly Over[]>(
    first === 'table' ? [{ kind: 'table', filter: {} }] : [],
  );
  const lay = (one: Over) => setOver([...over, one]);
  const close = () => setOver(over.slice(0, -1));
  const openUnit = (unit: string) => lay({ kind: 'unit', unit });
  const explain = (figure: FigureName) => lay({ kind: 'figure', figure });
  const openTable = (filter: Partial<RowFilter>) => lay({ kind: 'table', filter });
  const desk = useRun(reading.again);
  /** At once: a screen that is opened again before the city has been read shows what was kept. */
  const keepText = (now: OwnTextView) => {
    const put = (one: OwnTextView) => (one.code === now.code ? now : one);
    reading.mend((read) => ({ ...read, ownTexts: read.ownTexts.map(put) }));
    reading.again();
  };
  const view = reading.answer;
  const next = Math.max(0, ...(view?.versions ?? []).map(({ version }) => version)) + 1;
  const start = async (state: 'TAM' | 'CHOT') => {
    // Words that were typed and left are in the report, or it is not made.
    if (!(await saveOwnTexts())) return;
    setOver([{ kind: 'run' }]);
    await desk.start(state);
  };
  return (
    <div class="department">
      <h1 class="sr">{departmentTab()}</h1>
      {view &&
        over.map((one, at) => (
          <div key={`${at} ${JSON.stringify(one)}`} hidden={at < over.length - 1}>
            {one.kind === 'unit' && (
              <UnitDesk unit={one.unit} close={close} acted={reading.again} />
            )}
            {one.kind === 'figure' && (
              <ExplanationView
                figure={one.figure}
                finals={finalsOf(view)}
                close={close}
                openUnit={openUnit}
              />
            )}
            {one.kind === 'table' && (
              <UnitTable
                view={view}
                start={one.filter}
                close={close}
                openUnit={openUnit}
                acted={reading.again}
              />
            )}
            {one.kind === 'more' && (
              <MoreView
                name={one.name}
                view={view}
                units={units}
                close={close}
                explain={explain}
                openUnit={openUnit}
                acted={reading.again}
                keptText={keepText}
              />
            )}
            {one.kind === 'run' && (
              <RunView
                run={desk.run}
                nextVersion={next}
                texts={view.ownTexts}
                close={close}
                openUnit={openUnit}
                openTexts={() => lay({ kind: 'more', name: 'texts' })}
              />
            )}
            {one.kind === 'final' && (
              <FinalDialog
                version={next}
                close={close}
                openUnit={openUnit}
                make={() => void start('CHOT')}
              />
            )}
          </div>
        ))}
      <div hidden={over.length > 0} aria-busy={reading.busy}>
        {reading.failure && <FailureNote failure={reading.failure} again={reading.again} />}
        {!view && reading.busy && <Waiting />}
        {view && (
          <>
            <AsOf view={view} busy={reading.busy} again={reading.again} />
            <WhoIsMissing view={view} openTable={openTable} />
            <HowAreFigures
              indicators={view.indicators}
              explain={explain}
              openTotals={() => lay({ kind: 'more', name: 'totals' })}
            />
            <WhatNext
              view={view}
              openTable={openTable}
              openRequests={() => lay({ kind: 'more', name: 'requests' })}
            />
            <MoreLinks open={(name) => lay({ kind: 'more', name })} />
          </>
        )}
      </div>
      {view && over[over.length - 1]?.kind !== 'table' && (
        <div class="department-foot">
          <Button
            look="primary"
            blocked={desk.run.kind === 'running'}
            onClick={() => void start('TAM')}
          >
            {desk.run.kind === 'running' ? departmentWords.running : departmentWords.draftButton}
          </Button>
          <Button
            waits={desk.run.kind === 'running' ? departmentWords.waitsForRun : ''}
            onClick={() =>
              setOver([...over.filter(({ kind }) => kind !== 'final'), { kind: 'final' }])
            }
          >
            {departmentWords.finalButton(next)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The document that was made last is the one in hand. */
function finalsOf({ lastRun, versions }: DepartmentView) {
  const latest = versions[0]?.version ?? null;
  const first = lastRun?.state === 'CHOT' && lastRun.version === latest ? latest : null;
  return { first, latest };
}

interface AsOfProps {
  readonly view: DepartmentView;
  readonly busy: boolean;
  again(): void;
}

function AsOf({ view, busy, again }: AsOfProps) {
  return (
    <p class="as-of hint">
      {departmentWords.asOf(view.at)}
      <Button look="link" blocked={busy} onClick={again}>
        {busy ? departmentWords.reading : departmentWords.readAgain}
      </Button>
    </p>
  );
}
