/** What is selected in a tab: one active cell, and the block from it to another. */
import type { CellArea } from '../messages.ts';
import type { Axis } from './axis.ts';
import type { ShownCell, TabModel } from './tab/tabModel.ts';

export interface Lines {
  readonly rows: Axis;
  readonly columns: Axis;
}

export class Selection {
  /** The cell that typing goes to. */
  active: ShownCell = { row: 0, column: 0 };
  /** The corner of the block opposite to it. */
  corner: ShownCell = { row: 0, column: 0 };
  /** Where a run of Tabs began: Enter goes back below it. */
  private tabColumn: number | null = null;

  constructor(
    public lines: Lines,
    private readonly model: TabModel,
  ) {}

  area(): CellArea {
    const [one, other] = [this.active, this.corner];
    const row = Math.min(one.row, other.row);
    const column = Math.min(one.column, other.column);
    const rows = Math.abs(one.row - other.row) + 1;
    const columns = Math.abs(one.column - other.column) + 1;
    return { row, column, rows, columns };
  }

  /** The frames that show it, by the names of their styles. */
  frames(): (readonly [string, CellArea])[] {
    const active = this.model.mergeAt(this.active) ?? { ...this.active, rows: 1, columns: 1 };
    const frame = ['active-mark', active] as const;
    return this.isBlock() ? [['block-mark', this.area()], frame] : [frame];
  }

  private isBlock(): boolean {
    return this.active.row !== this.corner.row || this.active.column !== this.corner.column;
  }

  /** The cells of the block that show. */
  cells(): ShownCell[] {
    const { row, column, rows, columns } = this.area();
    const found: ShownCell[] = [];
    for (let down = row; down < row + rows; down++) {
      for (let right = column; right < column + columns; right++) {
        const isHidden = this.lines.rows.isHidden(down) || this.lines.columns.isHidden(right);
        if (!isHidden) found.push({ row: down, column: right });
      }
    }
    return found;
  }

  go(cell: ShownCell): void {
    this.active = this.model.mergeAt(cell) ?? cell;
    this.model.lastCell = this.active;
    this.corner = this.active;
    this.tabColumn = null;
  }

  /** Selects a block; its first cell is the active one. */
  block(first: ShownCell, last: ShownCell): void {
    this.active = { row: first.row, column: first.column };
    this.corner = { row: last.row, column: last.column };
    this.tabColumn = null;
  }

  extend(cell: ShownCell): void {
    this.corner = cell;
    this.tabColumn = null;
  }

  /** Moves by rows and columns that show; over the cells of a merge at once. */
  move(down: number, right: number): void {
    this.go(this.stepFrom(this.active, down, right));
  }

  extendBy(down: number, right: number): void {
    this.extend(this.stepFrom(this.corner, down, right));
  }

  tab(right: number): void {
    const began = this.tabColumn ?? this.active.column;
    this.move(0, right);
    this.tabColumn = began;
  }

  /** Down to the next row; after a run of Tabs, below the cell where it began. */
  enter(down: number): void {
    const began = this.tabColumn;
    this.move(down, 0);
    if (began === null) return;
    this.go({ row: this.active.row, column: began });
  }

  /** To the last cell of the data in a direction, as Ctrl and an arrow do. */
  edge(from: ShownCell, down: number, right: number): ShownCell {
    const isFull = (cell: ShownCell) => this.model.textAt(cell) !== '';
    let here = from;
    let next = this.stepFrom(here, down, right);
    const wasFull = isFull(here) && isFull(next);
    while (next.row !== here.row || next.column !== here.column) {
      if (wasFull && !isFull(next)) return here;
      here = next;
      if (!wasFull && isFull(here)) return here;
      next = this.stepFrom(here, down, right);
    }
    return here;
  }

  private stepFrom(cell: ShownCell, down: number, right: number): ShownCell {
    const area = this.model.mergeAt(cell);
    const row = area && down > 0 ? area.row + area.rows - 1 : cell.row;
    const column = area && right > 0 ? area.column + area.columns - 1 : cell.column;
    return {
      row: this.lines.rows.step(row, down),
      column: this.lines.columns.step(column, right),
    };
  }
}
