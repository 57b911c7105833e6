/** What a grid tells the page around it. */
import type { CellText, Spot } from '../messages.ts';
import type { ShownCell } from './tab/tabModel.ts';

export interface GridEvents {
  /** Cells are typed into; they show it already. */
  readonly type: (cells: readonly CellText[]) => void;
  readonly select: (cell: ShownCell, content: string, help: string) => void;
  /** A link is followed to its cell. */
  readonly follow: (spot: Spot) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly say: (text: string) => void;
}
