/** A cell that something changed, with what it held before and after. */
import type { CellModel, SheetModel } from './model.ts';
import { takeCell } from './services/cells.ts';

export interface CellChanged {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly was: CellModel;
  readonly is: CellModel;
}

/** Gives the cells what they held before, or after. */
export function putBack(cells: readonly CellChanged[], side: 'was' | 'is'): void {
  for (const { sheet, row, column, [side]: content } of cells) {
    const cell = takeCell(sheet, row, column);
    for (const key of ['value', 'formula', 'change'] as const)
      delete (cell as Partial<CellModel>)[key];
    Object.assign(cell, content);
    sheet.touched.add('cells');
  }
}
