/** Whether a unit took its report back: what it had is blank in the workbook that it returned. */
import type { SpreadsheetModel } from '../model.ts';
import type { ComparedTab } from './comparedTabs.ts';
import { codedCell, matchRows } from './matchRows.ts';
import { cellText, isOwn } from './tableColumns.ts';
import { cellInTable } from './unitRows.ts';

/** Cells were emptied, and nothing is left of what the unit may type. */
export function isWithdrawn(
  taken: readonly { readonly after: string }[],
  tabs: readonly ComparedTab[],
  unit: string,
  master: SpreadsheetModel,
): boolean {
  if (taken.length === 0 || taken.some(({ after }) => after !== '')) return false;
  return tabs.every(({ tab, copy, sent }) =>
    [...matchRows(master, tab, copy, unit, sent)].every(([row, copied]) =>
      [...tab.columns].every(([code, column]) => {
        const isTyped = isOwn(master, tab, code, cellInTable(tab, row, column));
        return !isTyped || cellText(codedCell(copy, copied, code)) === '';
      }),
    ),
  );
}
