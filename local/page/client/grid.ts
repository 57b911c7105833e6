/** One tab of the workbook as a grid: what is selected, typed, copied and pasted in it. */
import { locked, pageWords } from '../words.vi.ts';
import { acceptedText } from './acceptedText.ts';
import { type BoxMode, CellBox } from './cellBox.ts';
import { cellHelp, followLink } from './cellLink.ts';
import { cellName } from './cellName.ts';
import { GridClipboard } from './gridClipboard.ts';
import type { GridEvents } from './gridEvents.ts';
import { GridMouse } from './gridMouse.ts';
import { GridView } from './gridView.ts';
import { GridWriter } from './gridWriter.ts';
import { type KeyAct, keyAct } from './keys.ts';
import { moveSelection } from './moveSelection.ts';
import { Selection } from './selection.ts';
import { tabLines } from './tab/tabLines.ts';
import type { ShownCell, TabModel } from './tab/tabModel.ts';

export class PageGrid {
  readonly view: GridView;
  readonly selection: Selection;
  readonly writer: GridWriter;
  private readonly box: CellBox;
  private readonly watch: ResizeObserver;

  constructor(
    private readonly element: HTMLElement,
    readonly model: TabModel,
    readonly events: GridEvents,
  ) {
    const lines = tabLines(model, element.clientWidth, element.clientHeight);
    this.view = new GridView(model, lines, () => this.placeBox());
    this.selection = new Selection(lines, model);
    this.writer = new GridWriter(this);
    this.box = new CellBox({ begins: () => this.begins(), changed: () => this.typed() });
    element.replaceChildren(this.view.scroller);
    this.box.append(element);
    this.view.scroller.addEventListener('focus', () => this.focus());
    new GridMouse(this);
    new GridClipboard(this, this.box.element);
    this.box.element.addEventListener('keydown', this.onKey);
    this.box.element.addEventListener('blur', this.onBlur);
    this.watch = new ResizeObserver(() => {
      this.fitLines();
      this.showSelection();
    });
    this.watch.observe(element);
    this.select(model.firstCell);
  }

  close(): void {
    this.leave();
    this.watch.disconnect();
    this.element.replaceChildren();
  }

  /** Draws a newer reading; the box that is open, and what is selected, stay. */
  redraw(): void {
    this.fitLines();
    this.view.draw();
    if (this.box.mode === 'ready') this.tellSelection();
    this.placeBox();
  }

  /** Goes to a cell that something else names. */
  select(cell: ShownCell, middle = true): void {
    this.leave();
    this.selection.go(cell);
    this.view.show(this.selection.active, middle);
    this.showSelection();
  }

  focus(): void {
    this.box.element.focus({ preventScroll: true });
  }

  /** Writes what is in the box; false when the cell does not take it, and the box stays. */
  commit(): boolean {
    if (this.box.mode === 'ready') return true;
    const { active } = this.selection;
    const answer = acceptedText(this.model, active, this.box.text);
    if (answer.refused !== '') {
      this.box.say(answer.refused);
      this.placeBox();
      return false;
    }
    this.box.close();
    this.writer.write([{ ...active, text: answer.text }]);
    this.placeBox();
    return true;
  }

  /** Writes what is in the box, or says that its cell does not take it. */
  private leave(): void {
    const { text } = this.box;
    if (!this.commit()) this.events.say(pageWords.notWritten(text, this.box.drop()));
  }

  showSelection(): void {
    const { selection, view } = this;
    view.draw();
    view.mark(selection.frames());
    this.placeBox();
    this.tellSelection();
  }

  private tellSelection(): void {
    const { active } = this.selection;
    this.events.select(active, this.model.contentAt(active), cellHelp(this.model, active));
    this.box.element.setAttribute('aria-label', cellName(this.model, active));
  }

  /** A key begins to type over the selected cell. */
  private begins(): boolean {
    if (!this.model.isLocked(this.selection.active)) return true;
    this.tellLocked();
    return false;
  }

  private tellLocked(): void {
    this.box.say(locked);
    this.placeBox();
  }

  private typed(): void {
    const { active } = this.selection;
    this.events.select(active, this.box.text, this.model.choicesAt(active)?.help ?? '');
    if (this.box.mode === 'typing') this.box.offer(this.model.choicesAt(active));
    this.placeBox();
  }

  open(mode: BoxMode = 'editing'): void {
    if (this.model.isLocked(this.selection.active)) {
      this.tellLocked();
      return;
    }
    this.view.show(this.selection.active);
    this.box.open(this.model.contentAt(this.selection.active), mode);
    this.box.offer(this.model.choicesAt(this.selection.active));
    this.placeBox();
    this.focus();
  }

  private placeBox(): void {
    this.box.show(this.view.boxOf(this.selection.active));
  }

  private fitLines(): void {
    const { element, model } = this;
    this.view.lines = tabLines(model, element.clientWidth, element.clientHeight);
    this.selection.lines = this.view.lines;
  }

  private readonly onBlur = (): void => {
    // Another window may be looked at in the middle of a word.
    if (document.activeElement !== this.box.element) this.commit();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const act = keyAct(event, this.box.mode);
    if (act === null) return;
    event.preventDefault();
    if (this.box.mode === 'ready') this.box.say('');
    if (act.act === 'move' && act.right === 0 && this.box.hasChoices && this.box.mode === 'typing')
      this.box.step(act.down);
    else this.do(act);
  };

  private do(act: KeyAct): void {
    if (this.inBox(act) || !this.commit() || this.onBlock(act)) return;
    moveSelection(this.selection, act, this.view.pageRows());
    const isWide = act.act === 'row' || act.act === 'column' || act.act === 'all';
    const end = act.act.startsWith('extend') ? this.selection.corner : this.selection.active;
    if (!isWide) this.view.show(end);
    this.showSelection();
  }

  /** Does what concerns the box alone; false for anything else. */
  private inBox({ act }: KeyAct): boolean {
    const { box } = this;
    if (act === 'open') followLink(this) || this.open();
    else if (act === 'toggle') box.mode = box.mode === 'typing' ? 'editing' : 'typing';
    else if (act === 'line') box.breakLine();
    else if (act === 'cancel') {
      box.close();
      this.showSelection();
    } else return false;
    return true;
  }

  /** Does what changes the block; false for what only moves the selection. */
  private onBlock({ act }: KeyAct): boolean {
    if (act === 'undo') this.events.undo();
    else if (act === 'redo') this.events.redo();
    else if (act === 'clear') {
      if (!this.writer.clear()) this.tellLocked();
    } else if (act === 'fillDown' || act === 'fillRight') this.writer.fill(act === 'fillDown');
    else return false;
    return true;
  }
}
