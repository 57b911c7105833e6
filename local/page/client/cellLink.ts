/** A cell that leads to another one: what is said of it, and going there. */

import { columnLetters } from '../../../src/ooxml/columnLetters.ts';
import { pageWords } from '../words.vi.ts';
import type { WrittenGrid } from './gridWriter.ts';
import type { ShownCell, TabModel } from './tab/tabModel.ts';

/** What the line under the grid says of the selected cell. */
export function cellHelp(model: TabModel, cell: ShownCell): string {
  const to = model.linkAt(cell);
  if (to) return pageWords.leadsTo(`${to.tab}!${columnLetters(to.column)}${to.row + 1}`);
  return model.verdictAt(cell) || model.choicesAt(cell)?.help || model.noteAt(cell);
}

/** Goes where the selected cell leads; false where it is no link. */
export function followLink({ model, selection, events }: WrittenGrid): boolean {
  const to = model.linkAt(selection.active);
  if (to) events.follow(to);
  return to !== undefined;
}
