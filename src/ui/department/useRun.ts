/** A consolidation under way: started from the foot, followed step by step, its result kept. */
import { useState } from 'preact/hooks';
import type { Failure, RunResult, RunStep } from '../../api/api.ts';
import { call } from '../call.ts';
import { stepPace } from '../pollPace.ts';

export type Run =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly steps: readonly RunStep[] }
  | { readonly kind: 'done'; readonly result: RunResult }
  | { readonly kind: 'failed'; readonly failure: Failure };

interface RunDesk {
  readonly run: Run;
  start(state: 'TAM' | 'CHOT'): Promise<void>;
}

/** `done` is called after a run that ended well. */
export function useRun(done: () => void): RunDesk {
  const [run, setRun] = useState<Run>({ kind: 'none' });
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
  return { run, start };
}

/** Asks for the steps of a run, less often the longer it takes, until stopped or refused. */
function followSteps(run: string, take: (steps: readonly RunStep[]) => void): () => void {
  let stopped = false;
  let asked = 0;
  const ask = async () => {
    if (stopped) return;
    const reply = await call('readSteps', run);
    if (stopped) return;
    if (!reply.ok) return;
    take(reply.value);
    asked += 1;
    setTimeout(() => void ask(), stepPace(asked));
  };
  void ask();
  return () => {
    stopped = true;
  };
}
