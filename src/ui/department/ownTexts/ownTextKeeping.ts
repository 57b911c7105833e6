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
  /** Why it is not kept. */
  readonly failure: Failure | null;
  /** What somebody else wrote there meanwhile; null when nobody did. */
  readonly theirs: string | null;
  /** What was sent last, where no answer came: it may have been written. */
  readonly sent: string | null;
  readonly saving: Promise<void> | null;
}

/** The box of a place, which is on the screen or was. */
interface Box {
  readonly part: string;
  isShown: boolean;
  redraw(): void;
  /** The row says this now; `isMine` when it was typed here. */
  take(now: OwnTextView, isMine: boolean): void;
  tell: Shell['tell'];
}

const typed = new Map<string, Typed>();
const boxes = new Map<string, Box>();

window.addEventListener('beforeunload', (event) => {
  if (typed.size > 0) event.preventDefault();
});

function put(code: string, one: Typed | null): void {
  if (one) typed.set(code, one);
  else typed.delete(code);
  boxes.get(code)?.redraw();
}

/** Nobody looks at the box: said in the foot. */
function tellFailure({ part, tell }: Box, failure: Failure): void {
  tell({ text: '', failure: words.ownTextNotKept(part, failure) });
}

/** What is typed in a place goes on its way, unless somebody else's words wait for a choice. */
function save(code: string): Promise<void> {
  const one = typed.get(code);
  if (!one || one.theirs !== null) return Promise.resolve();
  if (one.saving) return one.saving;
  if (one.text.trim() === one.over.trim()) put(code, null);
  else put(code, { ...one, failure: null, saving: write(code, one) });
  return typed.get(code)?.saving ?? Promise.resolve();
}

async function write(code: string, one: Typed): Promise<void> {
  const reply = await call('writeOwnText', { code, from: one.over, to: one.text });
  const other = !reply.ok && reply.error.code === 'stale' ? await readText(code) : null;
  const [now, box] = [typed.get(code) ?? one, boxes.get(code)];
  if (other && other.text === one.sent) {
    put(code, { ...now, saving: null, over: other.text, sent: null });
    box?.take(other, true);
    return save(code);
  }
  if (!reply.ok) {
    const theirs = other?.text ?? null;
    const sent = other ? null : one.text;
    put(code, { ...now, saving: null, failure: reply.error, theirs, sent });
    if (other) box?.take(other, false);
    if (box && !box.isShown) tellFailure(box, reply.error);
    return;
  }
  const isSame = now.text === one.text;
  put(code, isSame ? null : { ...now, saving: null, over: reply.value.text, sent: null });
  box?.take(reply.value, true);
  // Typed on meanwhile, and perhaps left.
  if (!isSame && document.activeElement?.id !== ownBoxId(code)) await save(code);
}

/** What the row of a place says now; null when that cannot be read. */
async function readText(code: string): Promise<OwnTextView | null> {
  const reply = await call('readDepartment');
  return (reply.ok && reply.value.ownTexts.find((one) => one.code === code)) || null;
}

/** Sends what is typed, and what is typed on meanwhile, and waits until it is kept; false when some of it is not. */
export async function saveOwnTexts(): Promise<boolean> {
  const isOnItsWay = ({ failure, theirs }: Typed) => failure === null && theirs === null;
  await Promise.all([...typed.keys()].map(save));
  while ([...typed.values()].some(isOnItsWay)) await Promise.all([...typed.keys()].map(save));
  for (const [code, { failure }] of typed) {
    const box = boxes.get(code);
    if (box && failure) tellFailure(box, failure);
  }
  return typed.size === 0;
}

interface OwnTextKeeping {
  readonly typed: Typed | undefined;
  type(text: string): void;
  /** The box was left. */
  save(): void;
  /** Over what somebody else wrote, or not at all. */
  insist(): void;
  forget(): void;
}

export function useOwnText(
  { code, text: held, part }: OwnTextView,
  take: Box['take'],
  tell: Shell['tell'],
): OwnTextKeeping {
  const [, redraw] = useState(0);
  const box = useRef<Box | null>(null);
  useEffect(() => {
    const own: Box = { part, isShown: true, redraw: () => redraw((n) => n + 1), take, tell };
    box.current = own;
    boxes.set(code, own);
    return () => {
      own.isShown = false;
      const failure = typed.get(code)?.failure;
      if (failure && boxes.get(code) === own) tellFailure(own, failure);
    };
  }, [code, part]);
  if (box.current) Object.assign(box.current, { take, tell });
  const type = (text: string) => {
    const before = typed.get(code);
    const isHeld = text === held && !before?.saving;
    const fresh = { over: held, failure: null, theirs: null, sent: null, saving: null };
    put(code, isHeld ? null : { ...fresh, ...before, text });
  };
  const insist = () => {
    const one = typed.get(code);
    if (one?.theirs == null) return;
    put(code, { ...one, over: one.theirs, theirs: null });
    void save(code);
  };
  const forget = () => put(code, null);
  return { typed: typed.get(code), type, save: () => void save(code), insist, forget };
}

/** The id of a place's box in the page. */
export function ownBoxId(code: string): string {
  return `own-${code}`;
}
