/** Finds formulas that repeat down a column, so that the file holds each of them once. */

import { columnLetters } from '../../src/ooxml/columnLetters.ts';
import type { CellModel, SheetModel } from '../model.ts';
import { formulaForFile } from './formulas.ts';
import { type MovableFormula, movableFormula, moveFormula } from './movableFormula.ts';

/** How a cell's formula is written; only the first cell of a run has text and extent. */
interface SharedFormula {
  readonly id: number;
  readonly first: { readonly text: string; readonly extent: string } | null;
}

export type SharedFormulas = ReadonlyMap<CellModel, SharedFormula>;

interface Run {
  readonly row: number;
  readonly formula: MovableFormula;
  readonly cells: CellModel[];
}

/** The cells of a new tab that share a formula with the cell above or below. */
export function findSharedFormulas(sheet: SheetModel): SharedFormulas {
  const found = new Map<CellModel, SharedFormula>();
  const runs = new Map<number, Run>();
  let id = 0;
  const close = (column: number, { row, cells }: Run): void => {
    const [first] = cells;
    if (first?.formula === undefined || cells.length === 1) return;
    const name = columnLetters(column);
    const extent = `${name}${row + 1}:${name}${row + cells.length}`;
    for (const cell of cells) found.set(cell, { id, first: null });
    found.set(first, { id, first: { text: formulaForFile(first.formula), extent } });
    id += 1;
  };
  for (const [row, cells] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      const run = runs.get(column);
      if (run !== undefined && continues(run, row, cell.formula)) {
        run.cells.push(cell);
      } else {
        if (run !== undefined) close(column, run);
        runs.set(column, { row, formula: movableFormula(cell.formula), cells: [cell] });
      }
    }
  }
  for (const [column, run] of runs) close(column, run);
  return found;
}

function continues({ row: start, formula, cells }: Run, row: number, text: string): boolean {
  return start + cells.length === row && moveFormula(formula, row - start, 0) === text;
}
