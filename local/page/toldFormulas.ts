/** The formulas of a tab as the page is told them, and whether they are other ones. */
import { shapeOf } from '../calc/shapes.ts';
import type { SheetModel } from '../model.ts';
import type { ToldFormulas } from './markedFormulas.ts';

export function toldFormulas(sheet: SheetModel): ToldFormulas {
  const texts = new Map<string, number>();
  const told: number[][] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, { formula }] of cells) {
      const marked = formula === undefined ? null : shapeOf(formula, { row, column }).marked;
      if (marked === null) continue;
      const index = texts.get(marked.text) ?? texts.size;
      texts.set(marked.text, index);
      told.push([row, column, index, ...marked.rows]);
    }
  }
  return { texts: [...texts.keys()], cells: told };
}

export function isSameFormulas(before: ToldFormulas, after: ToldFormulas): boolean {
  const isSame = <Item>(one: readonly Item[], other: readonly Item[]) =>
    one.length === other.length && one.every((item, at) => item === other[at]);
  return (
    isSame(before.texts, after.texts) &&
    before.cells.length === after.cells.length &&
    before.cells.every((cell, at) => isSame(cell, after.cells[at] ?? []))
  );
}
