/** What was typed on the page and is not in the log yet: written there with each save, and before anything that reads it. */
import type { CellTexts } from './editBook.ts';

/** Where there is no log yet, or it could not be written, it is tried again after such a pause. */
const pauseMs = 20_000;

export class TypedLog {
  private typed: CellTexts[] = [];
  private sidebarTyped = false;
  private timer: NodeJS.Timeout | null = null;
  private isPutOff = false;

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

  /** The workbook is about to be saved: a program that dies after that has lost no line. */
  writeWithSave(): void {
    if (!this.isPutOff) this.write();
  }

  write(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.typed.length === 0 && !this.sidebarTyped) return;
    this.isPutOff = true;
    try {
      if (!this.note(this.typed)) return;
    } catch (error) {
      // Somebody else may hold the lock: nobody's act fails for the log's sake.
      console.error(error instanceof Error ? error.message : error);
      this.wait();
      return;
    }
    this.isPutOff = false;
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
