/** The values of a workbook's formulas, calculated when asked and again only where a cell under them changed. */
import type { CellModel, SheetModel, SpreadsheetModel, Value } from '../model.ts';
import { type CellSpot, ChangeWatch } from './changes.ts';
import { areaOf, type FormulaCells, type NamedArea } from './compileTree.ts';
import { Dependents, formulasOf } from './dependents.ts';
import type { FormulaSpot } from './parseFormula.ts';
import { shapeOf } from './shapes.ts';
import {
  errors,
  FormulaError,
  type Result,
  type Scalar,
  scalarOf,
  toScalar,
  ValueGrid,
} from './values.ts';

/** What a formula that was never calculated holds in the model. */
const waiting = 'Loading...';

/** Of a condition; its texts must not fill the memory. */
const mostHeld = 5000;

function isSmall({ top, left, bottom, right }: NamedArea): boolean {
  return (bottom - top + 1) * (right - left + 1) <= 12;
}

export class Calculator {
  private values = new Map<CellModel, Scalar>();
  private areas = new Map<string, Result>();
  private common = new Map<string, Result>();
  private dependents: Dependents | null = null;
  private watch = new ChangeWatch();
  private readonly running = new Set<CellModel>();

  constructor(private readonly spreadsheet: SpreadsheetModel) {}

  /** Looks at the workbook again: values that rest on changed cells are forgotten. */
  refresh(): void {
    const changed = this.watch.changes(this.spreadsheet);
    this.areas = new Map();
    this.common = new Map();
    if (changed === null) {
      this.values = new Map();
      this.dependents = null;
    } else if (changed.length > 0) {
      this.forget(changed);
    }
  }

  /** A calculator of a workbook that this one's came from or led to: what is the same in both, it knows. */
  over(spreadsheet: SpreadsheetModel): Calculator {
    const next = new Calculator(spreadsheet);
    const { sheets } = this.spreadsheet;
    const names = (model: SpreadsheetModel) => JSON.stringify(model.sheets.map(({ name }) => name));
    if (names(spreadsheet) !== names(this.spreadsheet)) return next;
    this.refresh();
    next.watch = this.watch.over(spreadsheet.sheets);
    next.dependents = this.readers();
    const kept: CellSpot[] = [];
    for (const [at, sheet] of spreadsheet.sheets.entries()) {
      for (const [row, cells] of sheet.cells) {
        const known = sheets[at]?.cells.get(row);
        for (const [column, cell] of cells) {
          const same = known?.get(column);
          if (cell.formula === undefined || same?.formula !== cell.formula) continue;
          const value = this.values.get(same);
          if (value !== undefined) next.values.set(cell, value);
          else if (cell.value !== same.value) kept.push({ sheet, row, column });
        }
      }
    }
    // What rests on a value that the file kept, on another constant or formula, is forgotten.
    next.forget(kept);
    next.refresh();
    return next;
  }

  /** The values of the formulas that read these cells, directly or through others. */
  private forget(changed: readonly CellSpot[]): void {
    const sheets = new Map(this.spreadsheet.sheets.map((sheet) => [sheet.name, sheet]));
    for (const { sheet, row, column } of this.readers().of(changed)) {
      const cell = sheets.get(sheet)?.cells.get(row)?.get(column);
      if (cell !== undefined) this.values.delete(cell);
    }
  }

  private readers(): Dependents {
    const readBy = ({ sheet, ...spot }: CellSpot, formula: string) =>
      this.readBy(sheet, spot, formula);
    this.dependents ??= new Dependents(
      this.spreadsheet.sheets.flatMap((sheet) => formulasOf(sheet, readBy)),
    );
    return this.dependents;
  }

  /** What a cell shows: its own constant, or the value of its formula. */
  valueOf(sheet: SheetModel, spot: FormulaSpot): Value {
    const cell = sheet.cells.get(spot.row)?.get(spot.column);
    if (cell?.formula === undefined) return cell?.value ?? '';
    const value = this.calculate(sheet, spot, cell);
    if (value instanceof FormulaError) return value.name;
    return value ?? '';
  }

  /** Tells of each cell whether a formula written for the cell `base` holds there. */
  conditionOf(
    formula: string,
    sheet: SheetModel,
    base: FormulaSpot,
  ): (spot: FormulaSpot) => boolean {
    const { compiled, ranges, fixed, held } = shapeOf(formula, base);
    if (compiled === null) return () => false;
    const { name } = sheet;
    const holds = (spot: FormulaSpot) => {
      const value = scalarOf(compiled(this.readerOf(sheet, spot, fixed)));
      return value === true || (typeof value === 'number' && value !== 0);
    };
    return (spot) => {
      const areas = ranges.map((range) => areaOf(range, { sheet: name, fixed, ...spot }));
      if (areas.some((area) => area.sheet !== name || !isSmall(area))) return holds(spot);
      const key = areas.map((area) => this.textOf(sheet, area)).join('\u0000');
      const known = held.get(key) ?? holds(spot);
      if (held.size >= mostHeld) held.clear();
      held.set(key, known);
      return known;
    };
  }

  /** What an area holds, with its types: where it is the same, a formula says the same. */
  private textOf(sheet: SheetModel, { top, left, bottom, right }: NamedArea): string {
    let text = '';
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = this.scalarAt(sheet, row, column);
        text += `${typeof value} ${value instanceof FormulaError ? value.name : value}\u0001`;
      }
    }
    return text;
  }

  private calculate(sheet: SheetModel, spot: FormulaSpot, cell: CellModel): Scalar {
    const known = this.values.get(cell);
    if (known !== undefined) return known;
    const { compiled, fixed } = shapeOf(cell.formula ?? '', spot);
    if (compiled === null) return cell.value === waiting ? null : toScalar(cell.value);
    if (this.running.has(cell)) return errors.reference;
    this.running.add(cell);
    const value = scalarOf(compiled(this.readerOf(sheet, spot, fixed)));
    this.running.delete(cell);
    this.values.set(cell, value);
    return value;
  }

  private readerOf(
    sheet: SheetModel,
    { row, column }: FormulaSpot,
    fixed: FormulaCells['fixed'],
  ): FormulaCells {
    return {
      sheet: sheet.name,
      row,
      column,
      fixed,
      read: (area) => this.read(area),
      common: this.common,
      parts: [],
    };
  }

  private read(area: NamedArea): Result | undefined {
    const sheet = this.spreadsheet.sheets.find(({ name }) => name === area.sheet);
    if (sheet === undefined) return undefined;
    const { top, left, bottom, right } = area;
    if (top === bottom && left === right) return this.scalarAt(sheet, top, left);
    const key = `${sheet.id} ${top} ${left} ${bottom} ${right}`;
    const known = this.areas.get(key);
    if (known !== undefined) return known;
    const cells: Scalar[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++)
        cells.push(this.scalarAt(sheet, row, column));
    }
    const values = new ValueGrid(bottom - top + 1, right - left + 1, cells);
    this.areas.set(key, values);
    return values;
  }

  private scalarAt(sheet: SheetModel, row: number, column: number): Scalar {
    const cell = sheet.cells.get(row)?.get(column);
    if (cell === undefined) return null;
    if (cell.formula !== undefined) return this.calculate(sheet, { row, column }, cell);
    return toScalar(cell.value);
  }

  private readBy(sheet: SheetModel, spot: FormulaSpot, formula: string): readonly NamedArea[] {
    const { ranges, fixed } = shapeOf(formula, spot);
    return ranges.map((range) => areaOf(range, { sheet: sheet.name, fixed, ...spot }));
  }
}
