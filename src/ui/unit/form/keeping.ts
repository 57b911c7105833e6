/** What the keeper of typed values keeps, and what it needs around it. */
import type { Change, EditableCell, Failure, Reply, UnitView, Written } from '../../../api/api.ts';

/** Failures that pass by themselves: sent again after a while. */
export const retryCodes = /lock-busy|offline|timeout|service-failed/;

/** What a person typed over a cell. */
export interface TypedDraft {
  readonly text: string;
  /** What the cell held when it was typed. */
  readonly over: string;
  /** The box was left: it may be sent. */
  readonly left: boolean;
  /** Why the server does not take it. */
  readonly refused: Failure | null;
}

/** The box that is typed in, since it got the keyboard: what it showed and what its cell held, and what a pause has sent. */
export interface BoxInUse {
  readonly id: string;
  readonly text: string;
  readonly over: string;
  sent: string | null;
}

/** What Escape, or a choice of another's value, took out of a box: it can be had again. */
export interface DroppedText {
  readonly id: string;
  readonly text: string;
}

export interface TypedAct {
  readonly changes: readonly { readonly id: string; readonly to: string }[];
  /** What is said when it is done, with its undo; absent for a typed box. */
  readonly said?: string;
  /** It takes another act back, and is not taken back itself. */
  readonly isUndo?: true;
}

export interface Saving {
  readonly kind: 'still' | 'saving' | 'saved' | 'failed';
  readonly at: string;
  readonly failure: Failure | null;
  /** Ids of the cells written last. */
  readonly wrote: readonly string[];
}

export interface Desk {
  readonly write: (changes: readonly Change[], places: string) => Promise<Reply<Written>>;
  /** The unit as it is now; null when it cannot be read. */
  readonly read: () => Promise<UnitView | null>;
  /** An act is done; `doubtful`: how many of the cells that it wrote are in doubt or wrong. */
  readonly done: (said: string, undo: (() => void) | null, doubtful: number) => void;
  readonly changed: () => void;
  readonly clock: () => string;
}

export function idsByPlace(cells: ReadonlyMap<string, EditableCell>): ReadonlyMap<string, string> {
  return new Map([...cells].map(([id, { place }]) => [JSON.stringify(place), id]));
}

/** Takes the next act from the queue; typed boxes that wait go together. */
export function nextAct(queue: TypedAct[]): TypedAct | undefined {
  const first = queue.shift();
  if (!first || first.said !== undefined) return first;
  const changes = new Map(first.changes.map(({ id, to }) => [id, to]));
  while (queue[0] && queue[0].said === undefined) {
    for (const { id, to } of queue.shift()?.changes ?? []) changes.set(id, to);
  }
  return { changes: [...changes].map(([id, to]) => ({ id, to })) };
}

/** Says at the boxes of an act why the server does not take it. */
export function markRefused(
  drafts: Map<string, TypedDraft>,
  { changes }: TypedAct,
  refused: Failure,
): void {
  for (const { id, to } of changes) {
    const draft = drafts.get(id);
    // What was typed since is not what was refused.
    if (draft?.text === to) drafts.set(id, { ...draft, left: false, refused });
  }
}

/** Whether the box shows again what it showed before it was typed in, and that is to be written; else what its cell holds. */
export function isWrittenBack(
  { text, over, sent }: BoxInUse,
  draft: TypedDraft | undefined,
  now: string,
): boolean {
  // Typed and left before, and perhaps not yet sent: what waits is not Escape's.
  if (text !== over && draft !== undefined) return true;
  return sent !== null && (now === sent || now === text || now === over);
}

/** What of an act is still to be written. */
export function waitingChanges(
  act: TypedAct,
  cells: ReadonlyMap<string, EditableCell>,
  drafts: ReadonlyMap<string, TypedDraft>,
): Change[] {
  return act.changes.flatMap(({ id, to }) => {
    const cell = cells.get(id);
    const draft = drafts.get(id);
    if (!cell || cell.text === to) return [];
    // Another person's value is never written over unasked.
    if (draft && draft.over !== cell.text) return [];
    return [{ place: cell.place, from: cell.text, to }];
  });
}

/** The changes that take an act back, by the ids of their cells. */
export function takenBack(
  undo: readonly Change[],
  ids: ReadonlyMap<string, string>,
): TypedAct['changes'] {
  return undo.flatMap(({ place, to }) => {
    const id = ids.get(JSON.stringify(place));
    return id === undefined ? [] : [{ id, to }];
  });
}

/** What comparing units told before stays until they are compared again. */
export function withAmong(view: UnitView, before: UnitView | null): UnitView {
  if (!before) return view;
  const kept = before.sections.map((section) => ({
    ...section,
    findings: section.findings.filter(({ among }) => among),
  }));
  const titles = [...new Set([...view.sections, ...kept].map(({ title }) => title))];
  const sections = titles.map((title) => ({
    title,
    findings: [...view.sections, ...kept].flatMap((one) =>
      one.title === title ? one.findings : [],
    ),
  }));
  const isWrong = kept.some(({ findings }) => findings.some((one) => one.severity === 'error'));
  const state = isWrong && /^(?:valid|accepted)$/.test(view.state) ? 'complete' : view.state;
  return { ...view, state, sections: sections.filter(({ findings }) => findings.length > 0) };
}
