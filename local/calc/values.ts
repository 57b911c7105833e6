/** What a formula calculates with: numbers, texts, truth values, blanks, errors, and grids of them. */

import type { Value } from '../model.ts';

/** A formula error by its name, as a sheet shows it: "#VALUE!". */
export class FormulaError {
  constructor(readonly name: string) {}
}

export type Scalar = number | string | boolean | null | FormulaError;

/** Scalars row by row; null is a blank cell. */
export class ValueGrid {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly Scalar[],
  ) {}
}

export type Result = Scalar | ValueGrid;

export const errors = {
  value: new FormulaError('#VALUE!'),
  division: new FormulaError('#DIV/0!'),
  reference: new FormulaError('#REF!'),
  missing: new FormulaError('#N/A'),
  number: new FormulaError('#NUM!'),
} as const;

export function gridOf(result: Result): ValueGrid {
  return result instanceof ValueGrid ? result : new ValueGrid(1, 1, [result]);
}

/** What a constant is to a formula. */
export function toScalar(value: Value | undefined): Scalar {
  if (value === undefined || value === '') return null;
  if (value instanceof Date) return serialOf(value);
  if (typeof value === 'string' && /^#[A-Z/0]+[!?A]$/.test(value)) return new FormulaError(value);
  return value;
}

/** Days since 30/12/1899, by the clock of the place. */
function serialOf(date: Date): number {
  const minutes = date.getTime() / 60_000 - date.getTimezoneOffset();
  return minutes / 1440 + 25_569;
}

/** The top left scalar of a result, which is what one cell shows of it. */
export function scalarOf(result: Result): Scalar {
  return result instanceof ValueGrid ? (result.cells[0] ?? null) : result;
}

export function toNumber(value: Scalar): number | FormulaError {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  if (value instanceof FormulaError) return value;
  return readNumberText(value) ?? errors.value;
}

export function toText(value: Scalar): string | FormulaError {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return value;
}

export function truthOf(value: Scalar): boolean | FormulaError {
  if (value instanceof FormulaError) return value;
  if (typeof value !== 'string') return Boolean(value);
  const upper = value.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return errors.value;
}

/** Reads "1.234,5" by the marks of Vietnamese; null when it is not a number. */
export function readNumberText(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d*)?%?$/.test(trimmed)) return null;
  const plain = Number(trimmed.replace('%', '').replaceAll('.', '').replace(',', '.'));
  return trimmed.endsWith('%') ? plain / 100 : plain;
}

/** Orders two scalars as a sheet does: numbers before texts before truth values, case ignored. */
export function compareScalars(one: Scalar, other: Scalar): number {
  const [left, right] = [fillBlank(one, other), fillBlank(other, one)];
  if (typeof left === 'string' && typeof right === 'string') {
    const [small, big] = [left.toLowerCase(), right.toLowerCase()];
    return small === big ? 0 : small < big ? -1 : 1;
  }
  if (typeof left === typeof right) return Number(left) - Number(right);
  return rank(left) - rank(right);
}

/** A blank equals both "" and 0: it takes the kind of what it is compared with. */
function fillBlank(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: Scalar): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

/** Whether two scalars are equal in a sheet: case is ignored, a blank is "" and 0. */
export function isEqual(one: Scalar, other: Scalar): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return compareScalars(one, other) === 0;
  if (one === other) return true;
  // Most texts differ in length: no letter has to be lowered for them.
  return one.length === other.length && one.toLowerCase() === other.toLowerCase();
}

/** Applies `work` to scalars, element by element where an argument is a grid. */
export function lift(given: readonly Result[], work: (given: readonly Scalar[]) => Scalar): Result {
  let [rows, columns] = [0, 0];
  for (const one of given) {
    if (!(one instanceof ValueGrid)) continue;
    rows = Math.max(rows, one.rows);
    columns = Math.max(columns, one.columns);
  }
  if (rows === 0) return work(given as readonly Scalar[]);
  const cells = new Array<Scalar>(rows * columns);
  const values = new Array<Scalar>(given.length);
  for (let at = 0; at < cells.length; at++) {
    for (let index = 0; index < given.length; index++) {
      const one = given[index] ?? null;
      values[index] = one instanceof ValueGrid ? elementAt(one, at, columns) : one;
    }
    cells[at] = work(values);
  }
  return new ValueGrid(rows, columns, cells);
}

/** A grid of one row or column repeats itself; beyond other grids there is #N/A. */
function elementAt(grid: ValueGrid, at: number, columns: number): Scalar {
  const [row, column] = [Math.floor(at / columns), at % columns];
  if ((row >= grid.rows && grid.rows > 1) || (column >= grid.columns && grid.columns > 1))
    return errors.missing;
  const own = (grid.rows === 1 ? 0 : row) * grid.columns + (grid.columns === 1 ? 0 : column);
  return grid.cells[own] ?? null;
}
