/** Selecting with a pointer: a cell, a block that is dragged over, whole rows and columns. */
import { followLink } from './cellLink.ts';
import type { WorkedGrid } from './workedGrid.ts';

export class GridMouse {
  private dragging = false;
  /** A plain click began on a cell, and the pointer has not left it. */
  private clicking = false;

  constructor(private readonly grid: WorkedGrid) {
    const { scroller } = grid.view;
    scroller.addEventListener('mousedown', this.onDown);
    scroller.addEventListener('mousemove', this.onMove);
    scroller.addEventListener('dblclick', this.onDouble);
    scroller.addEventListener('mouseup', () => {
      if (this.clicking) followLink(this.grid);
    });
    addEventListener('mouseup', () => {
      this.dragging = false;
      this.clicking = false;
    });
  }

  private readonly onDown = (event: MouseEvent): void => {
    const { scroller } = this.grid.view;
    const corner = scroller.getBoundingClientRect();
    const onBar =
      event.clientX - corner.left > scroller.clientWidth ||
      event.clientY - corner.top > scroller.clientHeight;
    if (event.button !== 0 || onBar) return;
    // The box keeps the focus: keys that follow the click go to it.
    event.preventDefault();
    this.grid.focus();
    if (!this.grid.commit()) return;
    const { cell, head } = this.grid.view.cellAt(event.clientX, event.clientY);
    const { selection } = this.grid;
    const { rows, columns } = selection.lines;
    const last = { row: rows.count - 1, column: columns.count - 1 };
    if (head === 'all') selection.block({ row: 0, column: 0 }, last);
    else if (head === 'row')
      selection.block({ row: cell.row, column: 0 }, { row: cell.row, column: last.column });
    else if (head === 'column')
      selection.block({ row: 0, column: cell.column }, { row: last.row, column: cell.column });
    else if (event.shiftKey) selection.extend(cell);
    else selection.go(cell);
    this.dragging = head === null;
    this.clicking = head === null && !event.shiftKey;
    this.grid.showSelection();
  };

  private readonly onMove = (event: MouseEvent): void => {
    if (!this.dragging || event.buttons !== 1) return;
    const { cell, head } = this.grid.view.cellAt(event.clientX, event.clientY);
    const { corner } = this.grid.selection;
    if (head !== null || (cell.row === corner.row && cell.column === corner.column)) return;
    this.clicking = false;
    this.grid.selection.extend(cell);
    this.grid.view.show(cell);
    this.grid.showSelection();
  };

  private readonly onDouble = (event: MouseEvent): void => {
    if (this.grid.view.cellAt(event.clientX, event.clientY).head === null) this.grid.open();
  };
}
