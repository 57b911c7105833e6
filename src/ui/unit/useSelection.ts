/** The row selected in the spreadsheet, asked while the sidebar can be seen, less often when nothing changes. */
import { useEffect, useState } from 'preact/hooks';
import type { SelectedUnit } from '../../api/api.ts';
import { call } from '../call.ts';
import { pollPace } from '../pollPace.ts';

/** What shows that a person is there again. */
const signs = ['visibilitychange', 'pointerdown', 'keydown', 'focusin'] as const;

export function useSelection(): SelectedUnit | null {
  const [selection, setSelection] = useState<SelectedUnit | null>(null);
  useEffect(() => follow(setSelection), []);
  return selection;
}

/** Asks until stopped; hidden or refused, it waits for a sign of a person. */
function follow(take: (selection: SelectedUnit) => void): () => void {
  let stopped = false;
  let timer = 0;
  let isAsking = false;
  let seen = '';
  let changedAt = Date.now();
  const wait = () => {
    clearTimeout(timer);
    if (!stopped) timer = window.setTimeout(ask, pollPace(Date.now() - changedAt));
  };
  const ask = async () => {
    if (stopped || isAsking || document.hidden) return;
    isAsking = true;
    const reply = await call('readSelection');
    isAsking = false;
    if (stopped || !reply.ok) return;
    const now = JSON.stringify(reply.value);
    if (now !== seen) {
      changedAt = Date.now();
      seen = now;
      take(reply.value);
    }
    wait();
  };
  const wake = () => {
    if (Date.now() - changedAt < pollPace(0)) return;
    changedAt = Date.now();
    wait();
  };
  for (const sign of signs) document.addEventListener(sign, wake);
  void ask();
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const sign of signs) document.removeEventListener(sign, wake);
  };
}
