/** What was typed and the server's answers do not yet show, cell by cell. */
import type { CellText } from '../../messages.ts';

interface PendingText {
  readonly edit: number;
  readonly text: string;
  /** When the server took it; null while it is under way. */
  takenAt: number | null;
}

export class PendingTexts {
  private readonly pending = new Map<number, PendingText[]>();

  /** `keyOf`: the number of a cell. */
  constructor(private readonly keyOf: (cell: CellText) => number) {}

  type(edit: number, cells: readonly CellText[]): void {
    for (const cell of cells) {
      const texts = this.pending.get(this.keyOf(cell)) ?? [];
      this.pending.set(this.keyOf(cell), [...texts, { edit, text: cell.text, takenAt: null }]);
    }
  }

  /** The server made an edit, or refused it: then its texts are gone. */
  settle(edit: number, isTaken: boolean): void {
    for (const [key, texts] of this.pending) {
      if (!texts.some((one) => one.edit === edit)) continue;
      if (isTaken) {
        for (const one of texts) if (one.edit === edit) one.takenAt = performance.now();
      } else {
        this.pending.set(
          key,
          texts.filter((one) => one.edit !== edit),
        );
      }
    }
  }

  /** A reading shows the edits up to `made`; asked for at `askedAt`, what an earlier server took before. */
  forget(made: number, askedAt: number): void {
    for (const [key, texts] of this.pending) {
      const left = texts.filter(
        ({ edit, takenAt }) => edit > made && (takenAt === null || takenAt > askedAt),
      );
      if (left.length === 0) this.pending.delete(key);
      else this.pending.set(key, left);
    }
  }

  at(key: number): string | undefined {
    return this.pending.get(key)?.at(-1)?.text;
  }
}
