/** What was typed on the page and is not in the log yet: written there in pauses, and before anything that reads it. */
import type { CellTexts } from './editBook.ts';

/** Typing goes on within this time: its cells are one line. */
const pauseMs = 20_000;

export class TypedLog {
  private typed: CellTexts[] = [];
  private sidebarTyped = false;
  private timer: NodeJS.Timeout | null = null;

  /** `note` writes to the log; false where there is none yet. What it throws is told, and tried again. */
  constructor(private readonly note: (typed: readonly CellTexts[]) => boolean) {}

  add(cells: readonly CellTexts[]): void {
    this.typed.push(...cells);
    this.wait();
  }

  /** The sidebar's cells are kept by the bundle itself. */
  addSidebar(): void {
    this.sidebarTyped = true;
    this.wait();
  }

  private wait(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.write(), pauseMs);
    this.timer.unref();
  }

  write(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.typed.length === 0 && !this.sidebarTyped) return;
    try {
      if (!this.note(this.typed)) return;
    } catch (error) {
      // Somebody else may hold the lock: nobody's act fails for the log's sake.
      console.error(error instanceof Error ? error.message : error);
      this.wait();
      return;
    }
    this.typed = [];
    this.sidebarTyped = false;
  }
}

/** Calls of the sidebar that show, or add to, what the log says. */
export const readsLog = new Set([
  'runConsolidation',
  'actOnUnit',
  'actOnUnits',
  'readHistory',
  'noteWave',
]);
/** Calls after which lines for the log wait. */
export const typesCells = new Set(['writeCells', 'askUnlock']);
