/** The Department's own words that are typed and not kept yet: they outlive their screen, and a failure is told wherever one is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, OwnTextView } from '../../../api/api.ts';
import { call } from '../../call.ts';
import type { Shell } from '../../desk.ts';
import * as words from './words.vi.ts';

/** A place that is typed in. */
interface Typed {
  readonly text: string;
  /** What its row said when it was typed. */
  readonly over: string;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

const typed = new Map<string, Typed>();
/** The places whose boxes are on the screen. */
const shown = new Map<string, Box>();

window.addEventListener('beforeunload', (event) => {
  if (typed.size > 0) event.preventDefault();
});

function put(code: string, one: Typed | null): void {
  if (one) typed.set(code, one);
  else typed.delete(code);
  shown.get(code)?.redraw();
}

interface Box {
  redraw(): void;
  kept(now: OwnTextView): void;
}

interface OwnTextKeeping {
  readonly typed: Typed | undefined;
  type(text: string): void;
  /** The box was left. */
  save(): void;
}

export function useOwnText(
  { code, text: held, part }: OwnTextView,
  kept: (now: OwnTextView) => void,
  tell: Shell['tell'],
): OwnTextKeeping {
  const [, redraw] = useState(0);
  const keeping = useRef(kept);
  keeping.current = kept;
  /** Nobody looks at the box: said in the foot. */
  const tellFailure = useRef((_: Failure) => {});
  tellFailure.current = (failure) =>
    tell({ text: '', failure: words.ownTextNotKept(part, failure) });
  useEffect(() => {
    const box: Box = {
      redraw: () => redraw((times) => times + 1),
      kept: (now) => keeping.current(now),
    };
    shown.set(code, box);
    return () => {
      if (shown.get(code) === box) shown.delete(code);
      const failure = typed.get(code)?.failure;
      if (failure) tellFailure.current(failure);
    };
  }, [code]);
  const type = (text: string) => {
    const before = typed.get(code);
    const isHeld = text === held && !before?.busy;
    put(code, isHeld ? null : { busy: false, failure: null, over: held, ...before, text });
  };
  const save = async (): Promise<void> => {
    const one = typed.get(code);
    if (!one || one.busy) return;
    if (one.text.trim() === one.over.trim()) return put(code, null);
    put(code, { ...one, busy: true, failure: null });
    const reply = await call('writeOwnText', { code, from: one.over, to: one.text });
    const now = typed.get(code) ?? one;
    if (!reply.ok) {
      put(code, { ...now, busy: false, failure: reply.error });
      if (!shown.has(code)) tellFailure.current(reply.error);
      return;
    }
    const isSame = now.text === one.text;
    put(code, isSame ? null : { ...now, busy: false, over: reply.value.text });
    (shown.get(code)?.kept ?? kept)(reply.value);
    // Typed on meanwhile, and perhaps left.
    if (!isSame && document.activeElement?.id !== ownBoxId(code)) await save();
  };
  return { typed: typed.get(code), type, save: () => void save() };
}

/** The id of a place's box in the page. */
export function ownBoxId(code: string): string {
  return `own-${code}`;
}
