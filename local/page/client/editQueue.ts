/** Sends what is typed to the server in the order of typing, again while it does not answer or dies before it is saved. */
import type { BatchAnswer, DeskState, Edit, EditAnswer } from '../messages.ts';
import { Moved, server } from './server.ts';

interface QueueEvents {
  readonly settled: (answers: readonly EditAnswer[]) => void;
  readonly state: (state: DeskState) => void;
  /** Something waits, is under way, or is done; `failing` while the server does not answer. */
  readonly moved: (waiting: number, failing: boolean) => void;
}

/** An edit before it has a number. */
type NewEdit = Edit extends infer One ? (One extends Edit ? Omit<One, 'id'> : never) : never;

interface QueuedEdit {
  readonly edit: Edit;
  /** What an undo or a redo types, for a server that has not the edit that it is of. */
  readonly typed: NewEdit;
}

const mostEdits = 100;
const mostCells = 10_000;
const longestPauseMs = 5000;

export class EditQueue {
  private waiting: QueuedEdit[] = [];
  /** Made, and not known to be on the disk; `change` counts the changes of the copy up to it. */
  private unsaved: (QueuedEdit & { readonly change: number })[] = [];
  private lastId = 0;
  private sending: Promise<void> | null = null;
  private failing = false;
  /** Names this opening of the page to the server. */
  readonly page = `${Date.now()}-${Math.random()}`;

  constructor(private readonly events: QueueEvents) {}

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  /** Adds an edit and gives its number; sending begins at once. */
  push(edit: NewEdit, typed: NewEdit = edit): number {
    const id = ++this.lastId;
    this.waiting.push({ edit: { ...edit, id } as Edit, typed });
    this.begin();
    return id;
  }

  /** Resolves when everything typed so far has been answered, or the server does not answer. */
  async flush(): Promise<void> {
    while (!this.isEmpty && !this.failing) await pause(10);
  }

  /** So many changes are on the disk: their edits are safe. */
  forget(saved: number): void {
    this.unsaved = this.unsaved.filter(({ change }) => change > saved);
  }

  /** Another server knows what is on the disk: the rest goes to it, in the order of typing. */
  sendAgain(): void {
    this.waiting = forAnother([...this.unsaved, ...this.waiting]);
    this.unsaved = [];
    this.begin();
  }

  private begin(): void {
    this.tell();
    this.sending ??= this.send().finally(() => {
      this.sending = null;
    });
  }

  private async send(): Promise<void> {
    let wait = 250;
    while (!this.isEmpty) {
      const edits = this.nextBatch();
      try {
        this.take(await server.edit({ page: this.page, edits }));
        wait = 250;
        this.failing = false;
      } catch (error) {
        if (error instanceof Moved) continue;
        this.failing = true;
        this.tell();
        await pause(wait);
        wait = Math.min(longestPauseMs, wait * 2);
      }
      this.tell();
    }
  }

  private nextBatch(): readonly Edit[] {
    const edits: Edit[] = [];
    let cells = 0;
    for (const { edit } of this.waiting.slice(0, mostEdits)) {
      cells += edit.kind === 'type' ? edit.cells.length : 1;
      if (edits.length > 0 && cells > mostCells) break;
      edits.push(edit);
    }
    return edits;
  }

  private take({ answers, state }: BatchAnswer): void {
    const refusals = new Map(answers.map(({ id, refused }) => [id, refused]));
    const made = this.waiting.filter(({ edit }) => refusals.get(edit.id) === '');
    if (state.copy) {
      const [change] = state.copy.changes;
      this.unsaved.push(...made.map((one) => ({ ...one, change })));
    }
    this.waiting = this.waiting.filter(({ edit }) => !refusals.has(edit.id));
    this.events.settled(answers);
    this.events.state(state);
  }

  private tell(): void {
    this.events.moved(this.waiting.length, this.failing);
  }
}

/** A server undoes only what it was sent: what was saved before is taken back by typing. */
function forAnother(queued: readonly QueuedEdit[]): QueuedEdit[] {
  const steps = { undo: 0, redo: 0 };
  return queued.map((one) => {
    const { edit, typed } = one;
    if (edit.kind !== 'type' && steps[edit.kind] > 0) {
      steps[edit.kind] -= 1;
      steps[edit.kind === 'undo' ? 'redo' : 'undo'] += 1;
      return one;
    }
    if (typed.kind !== 'type') return one;
    steps.undo += 1;
    steps.redo = 0;
    return { edit: { ...typed, id: edit.id }, typed };
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
