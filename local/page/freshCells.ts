/** Cells that are not in a download yet: each once, and none that holds again what it held then. */
import type { CellTexts } from './editBook.ts';

export class FreshCells {
  /** Address of a cell → what it showed when it was last downloaded. */
  private readonly held = new Map<string, string>();

  get count(): number {
    return this.held.size;
  }

  add(cells: readonly CellTexts[]): void {
    for (const { place, from, to } of cells) {
      const key = JSON.stringify(place);
      const first = this.held.get(key) ?? from;
      if (first === to) this.held.delete(key);
      else this.held.set(key, first);
    }
  }

  clear(): void {
    this.held.clear();
  }
}
