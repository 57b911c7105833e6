/** What the page's own edits changed, so that undoing shows at once. */
import type { CellText } from '../messages.ts';

interface KnownEdit {
  readonly id: number;
  readonly tab: string;
  readonly before: readonly CellText[];
  readonly after: readonly CellText[];
}

export class History {
  private readonly done: KnownEdit[] = [];
  private undone: KnownEdit[] = [];

  add(edit: KnownEdit): void {
    this.done.push(edit);
    this.undone = [];
  }

  /** What an undo or redo changes; null for an edit of an earlier opening of the page. */
  step(
    kind: 'undo' | 'redo',
  ): { readonly tab: string; readonly cells: readonly CellText[] } | null {
    const [from, to] = kind === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const edit = from.pop();
    if (edit === undefined) return null;
    to.push(edit);
    return { tab: edit.tab, cells: kind === 'undo' ? edit.before : edit.after };
  }

  /** Forgets an edit that the server refused; gives the text that was not written. */
  drop(id: number): string {
    const at = this.done.findIndex((edit) => edit.id === id);
    const [edit] = at < 0 ? [] : this.done.splice(at, 1);
    return edit?.after.length === 1 ? (edit.after[0]?.text ?? '') : '';
  }
}
