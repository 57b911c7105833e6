/** Copies and cuts the selected block, and pastes blocks of other programs. */
import { pageWords } from '../words.vi.ts';
import { blockText, readBlock, tiledBlock } from './block.ts';
import type { WorkedGrid } from './workedGrid.ts';

export class GridClipboard {
  constructor(
    private readonly grid: WorkedGrid,
    private readonly box: HTMLTextAreaElement,
  ) {
    box.addEventListener('copy', (event) => this.copy(event, false));
    box.addEventListener('cut', (event) => this.copy(event, true));
    box.addEventListener('paste', (event) => this.paste(event));
  }

  /** A box that is open copies and pastes within its own text. */
  private get isOpen(): boolean {
    return this.box.classList.contains('open');
  }

  private copy(event: ClipboardEvent, cut: boolean): void {
    if (this.isOpen) return;
    event.preventDefault();
    const { selection, model, view } = this.grid;
    const { row, column, rows, columns } = selection.area();
    const texts: string[][] = [];
    for (let down = row; down < row + rows; down++) {
      if (view.lines.rows.isHidden(down)) continue;
      const line: string[] = [];
      for (let right = column; right < column + columns; right++) {
        if (!view.lines.columns.isHidden(right))
          line.push(model.textAt({ row: down, column: right }));
      }
      texts.push(line);
    }
    event.clipboardData?.setData('text/plain', blockText(texts));
    const cells = selection.cells();
    this.grid.events.say(pageWords.copied(cells.length));
    if (cut) this.grid.writer.writeAll(cells.map((cell) => ({ ...cell, text: '' })));
  }

  private paste(event: ClipboardEvent): void {
    if (this.isOpen) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    const { selection, view } = this.grid;
    const { rows, columns } = view.lines;
    const area = selection.area();
    const block = tiledBlock(readBlock(text), area.rows, area.columns);
    const cells = block.flatMap((line, down) =>
      line.map((one, right) => {
        // A block is as wide as it looks: hidden lines are stepped over.
        const row = rows.step(area.row, down);
        const column = columns.step(area.column, right);
        return { row, column, text: one };
      }),
    );
    const places = new Set(cells.map(({ row, column }) => `${row}:${column}`));
    if (places.size < cells.length) {
      this.grid.events.say(pageWords.outside);
      return;
    }
    this.grid.writer.writeAll(cells);
    const last = cells.at(-1);
    if (last) selection.block(area, last);
    this.grid.showSelection();
  }
}
