/** Which formulas read a cell, directly or through others. */
import type { SheetModel } from '../model.ts';
import type { CellSpot } from './changes.ts';
import type { NamedArea } from './compileTree.ts';

/** By its place: it holds in every workbook with the same formulas. */
interface NamedSpot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface FormulaCell extends NamedSpot {
  readonly reads: readonly NamedArea[];
}

/** An area that formulas name, with all of them. */
interface ReadArea extends NamedArea {
  readonly by: FormulaCell[];
}

/** What is read of one sheet: single cells by their place, larger areas one after the other. */
interface SheetReadings {
  readonly cells: Map<number, FormulaCell[]>;
  readonly areas: Map<string, ReadArea>;
  /** The same areas by each column that they cover. */
  readonly columns: Map<number, ReadArea[]>;
}

const placeOf = (row: number, column: number) => row * 32_768 + column;

/** Every formula of a workbook, by what it reads. */
export class Dependents {
  private readonly sheets = new Map<string, SheetReadings>();

  constructor(formulas: readonly FormulaCell[]) {
    for (const by of formulas) for (const area of by.reads) this.add(area, by);
  }

  /** The formulas that may change with these cells. */
  of(changed: readonly CellSpot[]): Set<NamedSpot> {
    const found = new Set<NamedSpot>();
    const seen = new Set<ReadArea>();
    const waiting = changed.map(
      ({ sheet, ...spot }): NamedSpot => ({ ...spot, sheet: sheet.name }),
    );
    const take = (formulas: readonly FormulaCell[]) => {
      for (const formula of formulas) {
        if (found.has(formula)) continue;
        found.add(formula);
        waiting.push(formula);
      }
    };
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const readings = this.sheets.get(next.sheet);
      if (readings === undefined) continue;
      take(readings.cells.get(placeOf(next.row, next.column)) ?? []);
      for (const area of readings.columns.get(next.column) ?? []) {
        if (seen.has(area) || !isInside(area, next)) continue;
        seen.add(area);
        take(area.by);
      }
    }
    return found;
  }

  private add(area: NamedArea, by: FormulaCell): void {
    const readings = this.sheets.get(area.sheet) ?? {
      cells: new Map(),
      areas: new Map(),
      columns: new Map(),
    };
    this.sheets.set(area.sheet, readings);
    const { top, left, bottom, right } = area;
    if (top === bottom && left === right) {
      const place = placeOf(top, left);
      const known = readings.cells.get(place);
      if (known === undefined) readings.cells.set(place, [by]);
      else known.push(by);
      return;
    }
    const key = `${top} ${left} ${bottom} ${right}`;
    const known = readings.areas.get(key);
    if (known !== undefined) {
      known.by.push(by);
      return;
    }
    const made = { ...area, by: [by] };
    readings.areas.set(key, made);
    for (let column = left; column <= right; column++)
      readings.columns.set(column, [...(readings.columns.get(column) ?? []), made]);
  }
}

function isInside({ top, left, bottom, right }: NamedArea, { row, column }: NamedSpot): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The formulas of a sheet; `readBy` tells what each reads. */
export function formulasOf(
  sheet: SheetModel,
  readBy: (spot: CellSpot, formula: string) => readonly NamedArea[],
): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      const reads = readBy({ sheet, row, column }, cell.formula);
      found.push({ sheet: sheet.name, row, column, reads });
    }
  }
  return found;
}
