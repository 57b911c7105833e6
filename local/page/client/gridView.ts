/** The drawn grid: four panes in one scrolling box, of which only rows and columns in sight exist. */
import type { CellArea } from '../messages.ts';
import { pageWords } from '../words.vi.ts';
import { type Extent, letterHeight, numberWidth, Pane } from './pane.ts';
import type { Lines } from './selection.ts';
import type { ShownCell, TabModel } from './tab/tabModel.ts';

/** Lines drawn beyond what is in sight. */
const beyond = 3;

export class GridView {
  readonly scroller = make('div', 'scroller');
  private readonly content = make('div', 'content');
  private readonly corner = new Pane(make('div', 'pane corner'), { letters: true, numbers: true });
  private readonly top = new Pane(make('div', 'pane top'), { letters: true, numbers: false });
  private readonly left = new Pane(make('div', 'pane left'), { letters: false, numbers: true });
  private readonly body = new Pane(make('div', 'pane body'), { letters: false, numbers: false });
  private marked: readonly (readonly [string, CellArea])[] = [];
  private waiting = 0;

  constructor(
    readonly model: TabModel,
    public lines: Lines,
    private readonly moved: () => void,
  ) {
    this.describe();
    for (const { element } of [this.corner, this.top, this.left, this.body])
      this.content.append(element);
    this.scroller.append(this.content);
    this.scroller.addEventListener('scroll', () => {
      this.moved();
      this.waiting ||= requestAnimationFrame(() => this.draw());
    });
  }

  /** Names the grid for a screen reader. */
  private describe(): void {
    const { scroller, model } = this;
    this.content.role = 'presentation';
    scroller.setAttribute('role', 'grid');
    scroller.setAttribute('aria-label', pageWords.gridOf(model.view.name));
    scroller.setAttribute('aria-rowcount', String(model.view.rowCount + 1));
    scroller.setAttribute('aria-colcount', String(model.view.columnCount));
    scroller.tabIndex = 0;
  }

  /** Draws what is in sight, and the frames of the selection. */
  draw(): void {
    this.waiting = 0;
    const { rows, columns } = this.lines;
    const { style } = this.content;
    style.gridTemplateColumns = `${numberWidth + columns.head}px ${columns.length - columns.head}px`;
    style.gridTemplateRows = `${letterHeight + rows.head}px ${rows.length - rows.head}px`;
    const frozenRows = { from: 0, to: rows.frozen };
    const frozenColumns = { from: 0, to: columns.frozen };
    const [down, across] = [this.rowsInSight(), this.columnsInSight()];
    const origins = this.origins();
    this.corner.draw(this, frozenRows, frozenColumns, origins.corner);
    this.top.draw(this, frozenRows, across, origins.top);
    this.left.draw(this, down, frozenColumns, origins.left);
    this.body.draw(this, down, across, origins.body);
    this.drawMarks();
  }

  mark(areas: readonly (readonly [string, CellArea])[]): void {
    this.marked = areas;
    this.drawMarks();
  }

  private drawMarks(): void {
    const origins = this.origins();
    this.corner.mark(this.marked, this.lines, origins.corner);
    this.top.mark(this.marked, this.lines, origins.top);
    this.left.mark(this.marked, this.lines, origins.left);
    this.body.mark(this.marked, this.lines, origins.body);
  }

  /** Where the corner of each pane is in the sheet. */
  private origins() {
    const { rows, columns } = this.lines;
    return {
      corner: { left: -numberWidth, top: -letterHeight },
      top: { left: columns.head, top: -letterHeight },
      left: { left: -numberWidth, top: rows.head },
      body: { left: columns.head, top: rows.head },
    };
  }

  private rowsInSight(): Extent {
    const { rows } = this.lines;
    const from = rows.at(rows.head + this.scroller.scrollTop);
    const to = rows.at(this.scroller.scrollTop + this.scroller.clientHeight - letterHeight);
    return {
      from: Math.max(rows.frozen, from - beyond),
      to: Math.min(rows.count, to + beyond + 1),
    };
  }

  private columnsInSight(): Extent {
    const { columns } = this.lines;
    const from = columns.at(columns.head + this.scroller.scrollLeft);
    const to = columns.at(this.scroller.scrollLeft + this.scroller.clientWidth - numberWidth);
    return { from: Math.max(columns.frozen, from - 1), to: Math.min(columns.count, to + 2) };
  }

  /** Scrolls as little as needed to see a cell whole; `middle` brings it away from the edges. */
  show({ row, column }: ShownCell, middle = false): void {
    const { rows, columns } = this.lines;
    const { scroller } = this;
    const room = {
      height: scroller.clientHeight - letterHeight - rows.head,
      width: scroller.clientWidth - numberWidth - columns.head,
    };
    if (row >= rows.frozen) {
      const [start, end] = [rows.start(row) - rows.head, rows.end(row) - rows.head];
      scroller.scrollTop = scrolled(scroller.scrollTop, start, end, room.height, middle);
    }
    if (column >= columns.frozen) {
      const [start, end] = [
        columns.start(column) - columns.head,
        columns.end(column) - columns.head,
      ];
      scroller.scrollLeft = scrolled(scroller.scrollLeft, start, end, room.width, middle);
    }
  }

  /** Of the scrolling box's own corner. */
  boxOf({ row, column }: ShownCell): { left: number; top: number; width: number; height: number } {
    const { rows, columns } = this.lines;
    const left = columns.start(column) - (column < columns.frozen ? 0 : this.scroller.scrollLeft);
    const top = rows.start(row) - (row < rows.frozen ? 0 : this.scroller.scrollTop);
    const area = this.model.mergeAt({ row, column });
    const width = columns.end(column + (area?.columns ?? 1) - 1) - columns.start(column);
    const height = rows.end(row + (area?.rows ?? 1) - 1) - rows.start(row);
    return { left: left + numberWidth, top: top + letterHeight, width, height };
  }

  /** The cell under a point of the window; null over letters and numbers. */
  cellAt(x: number, y: number): { cell: ShownCell; head: 'row' | 'column' | 'all' | null } {
    const corner = this.scroller.getBoundingClientRect();
    const { rows, columns } = this.lines;
    const [left, top] = [x - corner.left - numberWidth, y - corner.top - letterHeight];
    const column = columns.at(left < columns.head ? left : left + this.scroller.scrollLeft);
    const row = rows.at(top < rows.head ? top : top + this.scroller.scrollTop);
    const [isNumber, isLetter] = [left < 0, top < 0];
    const head = isNumber && isLetter ? 'all' : isNumber ? 'row' : isLetter ? 'column' : null;
    return { cell: { row, column }, head };
  }

  /** Rows that fit the window, for Page Up and Page Down. */
  pageRows(): number {
    const { from, to } = this.rowsInSight();
    return Math.max(1, to - from - 2 * beyond - 1);
  }
}

function scrolled(now: number, start: number, end: number, room: number, middle: boolean): number {
  if (start >= now && end <= now + room) return now;
  if (middle) return Math.max(0, (start + end - room) / 2);
  return start < now || end - start > room ? start : end - room;
}

function make(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}
