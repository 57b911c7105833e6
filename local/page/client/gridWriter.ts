/** Writes the cells of a grid: one, a block, what is filled down, what is emptied. */
import type { CellText } from '../messages.ts';
import { pageWords } from '../words.vi.ts';
import { acceptedText } from './acceptedText.ts';
import type { GridEvents } from './gridEvents.ts';
import type { Selection } from './selection.ts';
import type { ShownCell, TabModel } from './tab/tabModel.ts';

/** The grid that is written to. */
export interface WrittenGrid {
  readonly model: TabModel;
  readonly selection: Selection;
  readonly events: GridEvents;
  redraw(): void;
}

export class GridWriter {
  constructor(private readonly grid: WrittenGrid) {}

  /** Writes cells that take their texts; those that hold them already are left out. */
  write(cells: readonly CellText[]): void {
    const { model, events } = this.grid;
    const changed = cells.filter((cell) => cell.text !== model.contentAt(cell));
    if (changed.length === 0) return;
    events.type(changed);
    this.grid.redraw();
  }

  /** Writes all or none: a locked cell, or a text that its list has not, refuses them all. */
  writeAll(cells: readonly CellText[]): void {
    const { model, events } = this.grid;
    const locked = cells.filter((cell) => model.isLocked(cell)).length;
    const checked = cells.map((cell) => ({ cell, ...acceptedText(model, cell, cell.text) }));
    const wrong = checked.find(({ refused }) => refused !== '');
    if (locked > 0) events.say(pageWords.lockedCells(locked));
    else if (wrong) events.say(pageWords.notWritten(wrong.cell.text, wrong.refused));
    else this.write(checked.map(({ cell, text }) => ({ ...cell, text })));
  }

  /** Empties the block, but for its locked cells; false when all are locked. */
  clear(): boolean {
    const { model, selection } = this.grid;
    const cells = selection.cells().filter((cell) => !model.isLocked(cell));
    this.write(cells.map((cell) => ({ ...cell, text: '' })));
    return cells.length > 0;
  }

  /** Copies the first row of the block down, or its first column to the right. */
  fill(down: boolean): void {
    const { model, selection, events } = this.grid;
    const area = selection.area();
    if ((down ? area.rows : area.columns) < 2) {
      events.say(pageWords.nothingToFill);
      return;
    }
    const isFirst = (cell: ShownCell) =>
      down ? cell.row === area.row : cell.column === area.column;
    const filled = selection.cells().filter((cell) => !isFirst(cell));
    this.writeAll(
      filled.map((cell) => {
        const from = down ? { ...cell, row: area.row } : { ...cell, column: area.column };
        return { ...cell, text: model.contentAt(from) };
      }),
    );
  }
}
