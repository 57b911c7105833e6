/** The row selected in the spreadsheet, asked every few seconds while the sidebar can be seen. */
import { useEffect, useState } from 'preact/hooks';
import type { SelectedUnit } from '../../api/api.ts';
import { call } from '../call.ts';

const everyMs = 4000;

export function useSelection(): SelectedUnit | null {
  const [selection, setSelection] = useState<SelectedUnit | null>(null);
  useEffect(() => {
    let stopped = false;
    let timer = 0;
    const ask = async () => {
      if (!document.hidden) {
        const reply = await call('readSelection');
        if (reply.ok && !stopped) setSelection(reply.value);
      }
      if (!stopped) timer = window.setTimeout(ask, everyMs);
    };
    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, []);
  return selection;
}
