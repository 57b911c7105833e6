/** "Consolidate": draft or final, the steps as they are reached, and the result with its links. */
import { useState } from 'preact/hooks';
import type { Failure, RunResult, RunStep, Version } from '../../api/api.ts';
import { call } from '../call.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { PanelSection } from '../parts/Section.tsx';
import * as words from '../words.vi.ts';
import { RunResultView } from './RunResultView.tsx';
import { RunSteps } from './RunSteps.tsx';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly versions: readonly Version[];
  /** The overview is read again after a run. */
  done(): void;
}

type Run =
  | { readonly kind: 'none' | 'asking' }
  | { readonly kind: 'running'; readonly steps: readonly RunStep[] }
  | { readonly kind: 'done'; readonly result: RunResult }
  | { readonly kind: 'failed'; readonly failure: Failure };

export function RunPart({ versions, done }: Props) {
  const [run, setRun] = useState<Run>({ kind: 'none' });
  const next = Math.max(0, ...versions.map(({ version }) => version)) + 1;
  const start = async (state: 'TAM' | 'CHOT') => {
    setRun({ kind: 'running', steps: [] });
    const key = `${Date.now()}-${Math.random()}`;
    const stop = followSteps(key, (steps) => setRun({ kind: 'running', steps }));
    const reply = await call('runConsolidation', key, state);
    stop();
    setRun(
      reply.ok ? { kind: 'done', result: reply.value } : { kind: 'failed', failure: reply.error },
    );
    if (reply.ok) done();
  };
  const running = run.kind === 'running';
  return (
    <PanelSection title={departmentWords.consolidate}>
      <p class="hint">{departmentWords.consolidateHelp}</p>
      <p class="acts">
        <Button look="primary" blocked={running} onClick={() => void start('TAM')}>
          {running ? departmentWords.running : departmentWords.draft}
        </Button>
        <Button
          blocked={running}
          expanded={run.kind === 'asking'}
          onClick={() => setRun({ kind: run.kind === 'asking' ? 'none' : 'asking' })}
        >
          {departmentWords.final(next)}
        </Button>
      </p>
      {run.kind === 'asking' && (
        <div class="note doubtful">
          <p>{departmentWords.finalAsk(next)}</p>
          <p class="acts">
            <Button onClick={() => void start('CHOT')}>{departmentWords.finalYes}</Button>
            <Button look="link" onClick={() => setRun({ kind: 'none' })}>
              {words.cancel}
            </Button>
          </p>
        </div>
      )}
      {running && <RunSteps reached={run.steps} />}
      {run.kind === 'failed' && <FailureNote failure={run.failure} />}
      {run.kind === 'done' && <RunResultView result={run.result} />}
    </PanelSection>
  );
}

/** Asks for the steps of a run once a second, until stopped. */
function followSteps(run: string, take: (steps: readonly RunStep[]) => void): () => void {
  let stopped = false;
  const ask = async () => {
    if (stopped) return;
    const reply = await call('readSteps', run);
    if (stopped) return;
    if (reply.ok) take(reply.value);
    setTimeout(() => void ask(), 1000);
  };
  void ask();
  return () => {
    stopped = true;
  };
}
