/** A run and what it made: documents, what changed, and what a final would leave out. */
import type { ComponentChildren } from 'preact';
import type { OwnTextView, RunResult } from '../../api/api.ts';
import { call } from '../call.ts';
import { CellLink } from '../parts/CellLink.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { useReading } from '../useReading.ts';
import { DownloadButton } from './DownloadButton.tsx';
import { FinalPlanView } from './FinalPlanView.tsx';
import { OverHead } from './OverHead.tsx';
import { BlankTexts } from './ownTexts/OwnTextsPart.tsx';
import { RunSteps } from './RunSteps.tsx';
import type { Run } from './useRun.ts';
import { ComparisonView } from './versions/ComparisonView.tsx';
import * as versionWords from './versions.vi.ts';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly run: Run;
  readonly nextVersion: number;
  readonly texts: readonly OwnTextView[];
  close(): void;
  openUnit(unit: string): void;
  openTexts(): void;
}

export function RunView({ run, nextVersion, texts, close, openUnit, openTexts }: Props) {
  return (
    <section tabIndex={-1}>
      <OverHead title={departmentWords.runTitle} close={close} />
      {run.kind === 'running' && <RunSteps reached={run.steps} />}
      {run.kind === 'failed' && <FailureNote failure={run.failure} />}
      {run.kind === 'done' && (
        <Made result={run.result} nextVersion={nextVersion} openUnit={openUnit}>
          <BlankTexts texts={texts} open={openTexts} />
        </Made>
      )}
    </section>
  );
}

interface MadeProps {
  readonly result: RunResult;
  readonly nextVersion: number;
  openUnit(unit: string): void;
  /** What the report still lacks. */
  readonly children: ComponentChildren;
}

function Made({ result, nextVersion, openUnit, children }: MadeProps) {
  const { state, version, at, report, note, unread } = result;
  const plan = useReading('final', () => call('readFinalPlan'));
  return (
    <>
      <p class="note good" role="status">
        <strong>
          {state === 'CHOT'
            ? departmentWords.finalDone(version, at)
            : departmentWords.draftDone(at)}
        </strong>
      </p>
      <div class="card">
        <h3>{state === 'CHOT' ? departmentWords.finalReport : departmentWords.report}</h3>
        <p class="acts">
          {report.kind === 'document' && (
            <a href={report.url} target="_blank" rel="noopener">
              {departmentWords.openReport}
            </a>
          )}
          <DownloadButton fetch={() => call('downloadReport')}>
            {state === 'CHOT' ? departmentWords.downloadFinal : departmentWords.downloadReport}
          </DownloadButton>
        </p>
        {report.kind === 'download' && <p class="hint">{departmentWords.noDocument(report.why)}</p>}
      </div>
      <div class="card">
        <h3>{departmentWords.leaderNote}</h3>
        <p class="acts">
          {note.kind === 'document' && (
            <a href={note.url} target="_blank" rel="noopener">
              {departmentWords.openIt}
            </a>
          )}
          <DownloadButton fetch={() => call('downloadNote', null)}>
            {versionWords.noteFile}
          </DownloadButton>
        </p>
      </div>
      {unread.length > 0 && (
        <PanelSection title={departmentWords.unread}>
          <ul class="lines">
            {unread.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </PanelSection>
      )}
      {children}
      <PanelSection title={departmentWords.changesSince}>
        {result.comparison ? (
          <ComparisonView comparison={result.comparison} openUnit={openUnit} />
        ) : (
          <p class="hint">{versionWords.firstOfKind(state)}</p>
        )}
      </PanelSection>
      <PanelSection title={departmentWords.otherResults}>
        <ul class="lines">
          <li>
            <CellLink place={result.summary}>{departmentWords.openSummary()}</CellLink>
          </li>
          <li>
            <CellLink place={result.findings}>{departmentWords.openFindings()}</CellLink>
          </li>
          <li>
            {result.isManifestKept && <p class="hint">{versionWords.manifestKept}</p>}
            <DownloadButton fetch={() => call('downloadManifest')}>
              {departmentWords.downloadManifest}
            </DownloadButton>
          </li>
          <li>
            {departmentWords.tidyFor}{' '}
            <DownloadButton fetch={() => call('downloadTidy', false)}>
              {departmentWords.downloadTidy}
            </DownloadButton>
          </li>
          <li>
            <DownloadButton fetch={() => call('downloadTidy', true)}>
              {departmentWords.downloadMasked}
            </DownloadButton>
            <p class="hint">{departmentWords.maskedHint}</p>
          </li>
        </ul>
      </PanelSection>
      {plan.answer && (
        <PanelSection title={departmentWords.ifFinal(nextVersion)}>
          <FinalPlanView plan={plan.answer} openUnit={openUnit} />
        </PanelSection>
      )}
    </>
  );
}
