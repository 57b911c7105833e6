/** Sends what is typed to the server in the order of typing; waits and tries again while it does not answer. */
import type { BatchAnswer, DeskState, Edit, EditAnswer } from '../messages.ts';
import { server } from './server.ts';

interface QueueEvents {
  readonly settled: (answers: readonly EditAnswer[]) => void;
  readonly state: (state: DeskState) => void;
  /** Something waits, is under way, or is done; `failing` while the server does not answer. */
  readonly moved: (waiting: number, failing: boolean) => void;
}

/** An edit before it has a number. */
type NewEdit = Edit extends infer One ? (One extends Edit ? Omit<One, 'id'> : never) : never;

const mostEdits = 100;
const mostCells = 10_000;
const longestPauseMs = 5000;

export class EditQueue {
  private waiting: Edit[] = [];
  private lastId = 0;
  private sending: Promise<void> | null = null;
  private failing = false;
  private readonly page = `${Date.now()}-${Math.random()}`;

  constructor(private readonly events: QueueEvents) {}

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  /** Adds an edit and gives its number; sending begins at once. */
  push(edit: NewEdit): number {
    const id = ++this.lastId;
    this.waiting.push({ ...edit, id } as Edit);
    this.tell();
    this.sending ??= this.send().finally(() => {
      this.sending = null;
    });
    return id;
  }

  /** Resolves when everything typed so far has been answered, or the server does not answer. */
  async flush(): Promise<void> {
    while (!this.isEmpty && !this.failing) await pause(10);
  }

  private async send(): Promise<void> {
    let wait = 250;
    while (!this.isEmpty) {
      const edits = this.nextBatch();
      try {
        this.take(await server.edit({ page: this.page, edits }));
        wait = 250;
        this.failing = false;
      } catch {
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
    for (const edit of this.waiting.slice(0, mostEdits)) {
      cells += edit.kind === 'type' ? edit.cells.length : 1;
      if (edits.length > 0 && cells > mostCells) break;
      edits.push(edit);
    }
    return edits;
  }

  private take({ answers, state }: BatchAnswer): void {
    const answered = new Set(answers.map(({ id }) => id));
    this.waiting = this.waiting.filter(({ id }) => !answered.has(id));
    this.events.settled(answers);
    this.events.state(state);
  }

  private tell(): void {
    this.events.moved(this.waiting.length, this.failing);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
