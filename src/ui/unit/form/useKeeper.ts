/** One unit on the screen: read, typed into, written in order, compared with the city when it is quiet. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { UnitView } from '../../../api/api.ts';
import { call } from '../../call.ts';
import { type Shell, useDesk } from '../../desk.ts';
import { useReading } from '../../useReading.ts';
import * as words from '../../words.vi.ts';
import { Keeper } from './keeper.ts';
import type { Desk } from './keeping.ts';
import * as form from './words.vi.ts';

/** Comparing with all units costs the server several times a typed box. */
const quietMs = 4000;
const openedMs = 1000;
/** A box that is typed in and not left is written after such a pause. */
const idleMs = 5000;

/** Of units whose form was closed while something typed was on its way: it is there again, and goes on its way. */
const unsaved = new Map<string, Keeper>();

window.addEventListener('beforeunload', (event) => {
  leaveBox();
  if ([...unsaved.values()].some((keeper) => !keeper.isWhole())) event.preventDefault();
});

/** A reading, and how many acts were written before it was asked for. */
interface ReadView {
  readonly view: UnitView;
  readonly since: number;
}

/** A reading older than what was written since would show old texts. */
function takeRead(keeper: Keeper, { view, since }: ReadView): void {
  if (since === keeper.writes) keeper.take(view);
}

/** What was typed in the box in use goes on its way; the keyboard stays in it. */
function leaveBox(): void {
  document.activeElement?.dispatchEvent(new FocusEvent('blur'));
}

/** Nobody looks at the form any more: what is not saved is said in the foot, and that it is after all. */
function tellFailures(keeper: Keeper, tell: Shell['tell']): void {
  const { unit } = keeper.view ?? {};
  if (!unit) return;
  let isTold = false;
  const changed = () => {
    const { failure } = keeper.saving;
    if (keeper.isWhole()) {
      if (isTold) tell({ text: form.savedAfter(unit.name) });
      isTold = false;
    } else if (!isTold && (failure || keeper.stuck() > 0)) {
      isTold = true;
      tell({ text: '', failure: form.notSavedThere(unit.name, failure) });
    }
  };
  keeper.desk = { ...keeper.desk, changed };
  keeper.leaveAll();
  changed();
}

export function useKeeper(unit: string, stamp: string, onBehalf: boolean) {
  const { tell } = useDesk();
  const [, redraw] = useState(0);
  const telling = useRef(tell);
  telling.current = tell;
  const keeper = useMemo(() => {
    const read = async (): Promise<UnitView | null> => {
      const reply = await call('readUnit', unit, 'unit');
      return reply.ok ? reply.value : null;
    };
    const own: Desk = {
      write: (changes, places) => call('writeCells', { unit, changes, places, onBehalf }),
      read,
      done: (said, undo, doubtful) => {
        const text = [said || words.undone, doubtful > 0 && form.stillDoubtful(doubtful)];
        telling.current({ text: text.filter(Boolean).join(' '), ...(undo && { undo }) });
      },
      changed: () => redraw((times) => times + 1),
      clock: () => new Date().toTimeString().slice(0, 5).replace(/^0/, ''),
    };
    const key = `${unit} ${onBehalf}`;
    const before = unsaved.get(key);
    const keeper = before && !before.isWhole() ? before : new Keeper(own);
    keeper.desk = own;
    unsaved.set(key, keeper);
    return keeper;
  }, [unit, onBehalf]);
  useEffect(() => () => tellFailures(keeper, telling.current), [keeper]);

  const ask = async (judged: UnitView['judged']) => {
    const since = keeper.writes;
    const reply = await call('readUnit', unit, judged);
    return reply.ok ? { ...reply, value: { view: reply.value, since } } : reply;
  };
  const reading = useReading(unit, () => ask('unit'));
  const { answer, again } = reading;
  useEffect(() => {
    if (answer) takeRead(keeper, answer);
  }, [answer, keeper]);

  const seen = useRef(stamp);
  useEffect(() => {
    if (seen.current !== '' && stamp !== '' && stamp !== seen.current && keeper.isWhole()) again();
    if (stamp !== '') seen.current = stamp;
  }, [stamp, again, keeper]);

  const [failed, countFailed] = useState(0);
  const isAlone = keeper.view?.judged === 'unit' && keeper.isWhole();
  const view = keeper.view;
  useEffect(() => {
    if (!isAlone) return;
    const compare = async () => {
      const reply = await ask('city');
      if (reply.ok) takeRead(keeper, reply.value);
      else countFailed((times) => times + 1);
    };
    const pause = keeper.writes === 0 && failed === 0 ? openedMs : quietMs;
    const timer = setTimeout(() => void compare(), pause);
    return () => clearTimeout(timer);
  }, [isAlone, view, keeper, failed]);

  const { typed } = keeper;
  const mayWrite = typed > 0 && keeper.stuck() === 0;
  useEffect(() => {
    if (!mayWrite) return;
    const timer = setTimeout(leaveBox, idleMs);
    return () => clearTimeout(timer);
  }, [typed, mayWrite]);

  useEffect(() => {
    // A telephone closes what it hid without a word.
    document.addEventListener('visibilitychange', leaveBox);
    return () => document.removeEventListener('visibilitychange', leaveBox);
  }, []);
  return { keeper, reading };
}
