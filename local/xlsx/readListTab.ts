/** Reads our own tab of choices from a package; an empty one where there is none. */
import { ListTab } from './listTab.ts';
import type { Parts } from './package/parts.ts';
import type { CellContext } from './readCell.ts';
import { readSheet } from './readSheet.ts';
import type { WorkbookPart } from './workbookPart.ts';

/** `cells` is what all tabs point into; `file` is the name for messages. */
export function readListTab(
  parts: Parts,
  workbook: WorkbookPart,
  file: string,
  cells: CellContext,
): ListTab {
  const lists = new ListTab();
  const entry = workbook.sheets.find(({ isListTab }) => isListTab);
  if (entry === undefined) return lists;
  const context = {
    ...cells,
    parts,
    file,
    lists,
    cellsLeft: Number.POSITIVE_INFINITY,
    typedLeft: Number.POSITIVE_INFINITY,
  };
  return new ListTab(readSheet(entry, context));
}
