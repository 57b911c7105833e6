/** What a person types into the boxes of a unit: shown before it is written, taken back by Escape, had again. */
import type { EditableCell, UnitView } from '../../../api/api.ts';
import { allCells } from './cells.ts';
import type { BoxInUse, Desk, DroppedText, TypedAct, TypedDraft } from './keeping.ts';
import * as keeping from './keeping.ts';

export abstract class TypedBoxes {
  view: UnitView | null = null;
  /** How often something was typed. */
  typed = 0;
  /** What was taken out of a box last. */
  dropped: DroppedText | null = null;
  protected readonly drafts = new Map<string, TypedDraft>();
  protected inUse: BoxInUse | null = null;
  protected cells = new Map<string, EditableCell>();

  constructor(public desk: Desk) {}

  abstract act(act: TypedAct): void;
  /** Something else is on its way into the cell. */
  protected abstract isWaiting(id: string): boolean;

  /** Takes a reading of the unit; drafts stay. */
  take(view: UnitView): void {
    this.view = view.judged === 'unit' ? keeping.withAmong(view, this.view) : view;
    this.cells = new Map(allCells(this.view).map((cell) => [cell.id, cell]));
    this.dropHeld();
    this.desk.changed();
  }

  /** A draft that its cell holds is none any more, unless something else is still to be written there. */
  protected dropHeld(): void {
    for (const [id, draft] of this.drafts)
      if (draft.text === this.cells.get(id)?.text && !this.isWaiting(id)) this.drafts.delete(id);
  }

  cell(id: string): EditableCell | undefined {
    return this.cells.get(id);
  }

  draft(id: string): TypedDraft | undefined {
    return this.drafts.get(id);
  }

  textOf(cell: EditableCell): string {
    return this.drafts.get(cell.id)?.text ?? cell.text;
  }

  /** What another person put into the cell while this one typed; null when nobody did. */
  otherText(cell: EditableCell): string | null {
    const draft = this.drafts.get(cell.id);
    const now = this.cells.get(cell.id)?.text ?? cell.text;
    return draft && draft.over !== now && draft.text !== now ? now : null;
  }

  /** Boxes that wait for a person: another's value, or a refusal. */
  stuck(): number {
    return [...this.drafts].filter(([id, { refused }]) => {
      const cell = this.cells.get(id);
      return refused !== null || (cell !== undefined && this.otherText(cell) !== null);
    }).length;
  }

  type(cell: EditableCell, text: string): void {
    this.typed++;
    const over = this.drafts.get(cell.id)?.over ?? cell.text;
    if (this.inUse?.id !== cell.id) {
      const now = this.cells.get(cell.id)?.text ?? cell.text;
      this.inUse = { id: cell.id, text: this.textOf(cell), over: now, sent: null };
    }
    const isHeld = text === over && text === cell.text && !this.isWaiting(cell.id);
    if (isHeld) this.drafts.delete(cell.id);
    else this.drafts.set(cell.id, { text, over, left: false, refused: null });
    this.desk.changed();
  }

  /** A box got the keyboard: what was typed in it before was left. */
  enter(cell: EditableCell): void {
    if (this.inUse?.id === cell.id) this.inUse = null;
  }

  /** Back to what the cell holds. */
  forget(id: string): void {
    const draft = this.drafts.get(id);
    if (draft) this.offer(id, draft.text);
    this.drafts.delete(id);
    this.desk.changed();
  }

  /** Back to what the box showed when it got the keyboard, written or on its way as it may be; false when nothing was typed since. */
  takeBack(cell: EditableCell): boolean {
    const used = this.inUse;
    if (used?.id !== cell.id) return false;
    this.inUse = null;
    const draft = this.drafts.get(cell.id);
    const typed = this.textOf(cell);
    const now = this.cells.get(cell.id)?.text ?? cell.text;
    if (typed === used.text) return false;
    const isBack = keeping.isWrittenBack(used, draft, now);
    if (!isBack && !draft) return false;
    this.offer(cell.id, typed);
    if (isBack) this.act({ changes: [{ id: cell.id, to: used.text }] });
    else this.drafts.delete(cell.id);
    this.desk.changed();
    return true;
  }

  private offer(id: string, text: string): void {
    if (text.trim() !== '') this.dropped = { id, text };
  }

  /** What was taken out of the box is in it again, as if typed. */
  takeAgain(cell: EditableCell): boolean {
    const { dropped } = this;
    if (dropped?.id !== cell.id) return false;
    this.dropped = null;
    this.type(cell, dropped.text);
    return true;
  }
}
