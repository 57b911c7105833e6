/** Keeps what is typed until it is written: local first, sent in order, nothing deleted. */
import type { Change, EditableCell, Failure, Written } from '../../../api/api.ts';
import { countDoubtful } from './cells.ts';
import type { Saving, TypedAct } from './keeping.ts';
import * as keeping from './keeping.ts';
import { TypedBoxes } from './typedBoxes.ts';
import * as words from './words.vi.ts';

export class Keeper extends TypedBoxes {
  saving: Saving = { kind: 'still', at: '', failure: null, wrote: [] };
  /** Ids of cells written since the unit was opened, and by how many acts. */
  readonly wrote = new Set<string>();
  writes = 0;
  private readonly queue: TypedAct[] = [];
  private busy = false;
  private writing: TypedAct | null = null;

  /** Something else is on its way into the cell. */
  protected isWaiting(id: string): boolean {
    const acts = this.writing ? [this.writing, ...this.queue] : this.queue;
    return acts.some(({ changes }) => changes.some((change) => change.id === id));
  }

  isWhole(): boolean {
    return this.drafts.size === 0 && !this.busy;
  }

  insist(cell: EditableCell): void {
    const draft = this.drafts.get(cell.id);
    const now = this.cells.get(cell.id)?.text ?? cell.text;
    if (draft) this.drafts.set(cell.id, { ...draft, over: now, left: false });
    this.leave(cell);
  }

  /** The box was left, or is paused in: what was typed goes on its way. */
  leave(cell: EditableCell, isPause = false): void {
    const draft = this.drafts.get(cell.id);
    if (!isPause) this.inUse = null;
    if (!draft || draft.left || this.otherText(cell) !== null) return;
    // Another text was left there: what was taken out before is no more wanted.
    if (!isPause && this.dropped?.id === cell.id) this.dropped = null;
    this.act({ changes: [{ id: cell.id, to: draft.text }] });
  }

  /** Nobody can leave the boxes any more: what another's value or a refusal does not hold goes on its way. */
  leaveAll(): void {
    for (const [id, { refused }] of [...this.drafts]) {
      const cell = this.cells.get(id);
      if (cell && !refused) this.leave(cell);
    }
  }

  act(act: TypedAct): void {
    for (const { id, to } of act.changes) {
      const over = this.drafts.get(id)?.over ?? this.cells.get(id)?.text ?? '';
      this.drafts.set(id, { text: to, over, left: true, refused: null });
      if (this.inUse?.id === id) this.inUse.sent = to;
    }
    this.queue.push(act);
    this.desk.changed();
    void this.send();
  }
  again = (): void => void this.send();

  /** Throws away what waits: nothing of it is written. */
  drop(): void {
    this.queue.length = 0;
    this.drafts.clear();
    this.saving = { ...this.saving, kind: 'still', failure: null };
    this.desk.changed();
  }

  private async send(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const next = () => keeping.nextAct(this.queue);
      for (let act = next(); act && this.view; act = next()) {
        this.saving = { ...this.saving, kind: 'saving', failure: null };
        this.desk.changed();
        if (!(await this.write(act, 0))) break;
      }
    } finally {
      this.writing = null;
      this.busy = false;
      this.desk.changed();
    }
  }

  /** Whether to go on with what waits. */
  private async write(act: TypedAct, round: number): Promise<boolean> {
    this.writing = act;
    const changes = keeping.waitingChanges(act, this.cells, this.drafts);
    if (changes.length === 0) return this.finish();
    const reply = await this.desk.write(changes, this.view?.places ?? '');
    if (reply.ok) return this.written(act, changes, reply.value);
    const { error } = reply;
    if (/stale|moved|changed/.test(error.code) && round < 2) {
      const view = await this.desk.read();
      if (view) this.take(view);
      return view ? this.write(act, round + 1) : this.fail(act, error);
    }
    if (/wrong-value|locked-cell/.test(error.code)) return this.refuse(act, error);
    return this.fail(act, error);
  }

  private written(act: TypedAct, sent: readonly Change[], { undo, view }: Written): boolean {
    this.writes++;
    this.writing = null;
    const places = new Set(sent.map(({ place }) => JSON.stringify(place)));
    for (const { id, to } of act.changes) {
      const draft = this.drafts.get(id);
      if (!places.has(JSON.stringify(this.cells.get(id)?.place))) continue;
      this.wrote.add(id);
      if (draft?.text === to) this.drafts.delete(id);
      else if (draft) this.drafts.set(id, { ...draft, over: to });
    }
    const before = keeping.idsByPlace(this.cells);
    this.take(view);
    // A name gives its row other ids: what takes it back is named as it is now.
    const back = keeping.takenBack(undo, new Map([...before, ...keeping.idsByPlace(this.cells)]));
    if (act.said !== undefined) {
      const held = new Map(back.map(({ id }) => [id, this.cells.get(id)?.text]));
      const take = act.isUndo ? null : () => this.takeActBack(back, held);
      const own = act.changes.flatMap(({ id }) => this.cells.get(id) ?? []);
      this.desk.done(act.said, take, countDoubtful(view, own));
    }
    return this.finish(act.changes.map(({ id }) => id));
  }

  /** Not where something else was typed since. */
  private takeActBack(
    back: TypedAct['changes'],
    held: ReadonlyMap<string, string | undefined>,
  ): void {
    const changes = back.filter(
      ({ id }) => !this.drafts.has(id) && this.cells.get(id)?.text === held.get(id),
    );
    const kept = back.length - changes.length;
    if (changes.length === 0) this.desk.done(words.notUndone, null, 0);
    else this.act({ changes, said: kept > 0 ? words.undoneBut(kept) : '', isUndo: true });
  }

  private finish(wrote: readonly string[] = []): boolean {
    this.writing = null;
    this.dropHeld();
    this.saving = { kind: 'saved', at: this.desk.clock(), failure: null, wrote };
    return true;
  }

  /** One at a time, so that the others are not held back by the one that is refused. */
  private async refuse(act: TypedAct, error: Failure): Promise<boolean> {
    if (act.changes.length > 1) {
      for (const change of act.changes) await this.write({ changes: [change] }, 0);
      return true;
    }
    keeping.markRefused(this.drafts, act, error);
    return this.finish();
  }

  private fail(act: TypedAct, failure: Failure): boolean {
    this.queue.unshift(act);
    this.saving = { ...this.saving, kind: 'failed', failure };
    if (keeping.retryCodes.test(failure.code)) setTimeout(() => void this.send(), 5000);
    return false;
  }
}
