/** Calculates the formulas of a workbook before anybody asks, little by little between what is asked. */
import { setImmediate } from 'node:timers/promises';
import type { SpreadsheetModel } from '../model.ts';
import type { Calculator } from './calculator.ts';

/** Milliseconds after which others have their turn. */
const turn = 30;

/** What is asked meanwhile is calculated at once; `isOver` tells that nobody asks any more. */
export async function calculateAhead(
  { sheets }: SpreadsheetModel,
  calculator: Calculator,
  isOver: () => boolean,
): Promise<void> {
  // From here on only what changes is forgotten.
  calculator.refresh();
  let since = performance.now();
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const column of cells.keys()) calculator.valueOf(sheet, { row, column });
      if (performance.now() - since < turn) continue;
      await setImmediate();
      if (isOver()) return;
      since = performance.now();
    }
  }
}
