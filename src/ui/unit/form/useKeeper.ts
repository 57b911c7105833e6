/** One unit on the screen: read, typed into, written in order, compared with the city when it is quiet. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { UnitView } from '../../../api/api.ts';
import { call } from '../../call.ts';
import { useDesk } from '../../desk.ts';
import { useReading } from '../../useReading.ts';
import * as words from '../../words.vi.ts';
import { Keeper } from './keeper.ts';
import * as form from './words.vi.ts';

/** Comparing with all units costs the server ten times a typed box. */
const quietMs = 4000;

export function useKeeper(unit: string, stamp: string, onBehalf: boolean) {
  const reading = useReading(unit, () => call('readUnit', unit));
  const { tell } = useDesk();
  const [, redraw] = useState(0);
  const telling = useRef(tell);
  telling.current = tell;
  const keeper = useMemo(() => {
    const read = async (): Promise<UnitView | null> => {
      const reply = await call('readUnit', unit);
      return reply.ok ? reply.value : null;
    };
    return new Keeper({
      write: (changes, places) => call('writeCells', { unit, changes, places, onBehalf }),
      read,
      done: (said, undo, doubtful) => {
        const text = [said || words.undone, doubtful > 0 && form.stillDoubtful(doubtful)];
        telling.current({ text: text.filter(Boolean).join(' '), ...(undo && { undo }) });
      },
      changed: () => redraw((times) => times + 1),
      clock: () => new Date().toTimeString().slice(0, 5).replace(/^0/, ''),
    });
  }, [unit, onBehalf]);

  const { answer, again } = reading;
  useEffect(() => {
    if (answer) keeper.take(answer);
  }, [answer, keeper]);

  const seen = useRef(stamp);
  useEffect(() => {
    if (seen.current !== '' && stamp !== '' && stamp !== seen.current && keeper.isWhole()) again();
    if (stamp !== '') seen.current = stamp;
  }, [stamp, again, keeper]);

  const isAlone = keeper.view?.judged === 'unit' && keeper.isWhole();
  const view = keeper.view;
  useEffect(() => {
    if (!isAlone) return;
    const timer = setTimeout(again, quietMs);
    return () => clearTimeout(timer);
  }, [isAlone, view, again]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!keeper.isWhole()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [keeper]);
  return { keeper, reading };
}
