/** The grid as its pointer and its clipboard use it. */
import type { GridView } from './gridView.ts';
import type { GridWriter, WrittenGrid } from './gridWriter.ts';

export interface WorkedGrid extends WrittenGrid {
  readonly view: GridView;
  readonly writer: GridWriter;
  focus(): void;
  commit(): boolean;
  open(): void;
  showSelection(): void;
}
