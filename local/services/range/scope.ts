/** What an emulated Range works on, and the one way its cells are changed. */
import type { CellModel, Rectangle, SheetModel, SheetPart } from '../../model.ts';
import { contains } from '../areas.ts';
import { isBound, protectedError } from '../binding.ts';
import { takeCell } from '../cells.ts';
import type { Host } from '../host.ts';

export type Range = GoogleAppsScript.Spreadsheet.Range;

export interface RangeScope {
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly area: Rectangle;
}

const scopes = new WeakMap<Range, RangeScope>();

/** Remembers what a Range handed to the bundle works on. */
export function keepScope(range: Range, scope: RangeScope): Range {
  scopes.set(range, scope);
  return range;
}

export function isRange(given: unknown): given is Range {
  return typeof given === 'object' && given !== null && scopes.has(given as Range);
}

/** What a Range that the bundle hands back works on. */
export function scopeOf(range: Range): RangeScope {
  const scope = scopes.get(range);
  if (scope === undefined) throw new Error('This is no emulated Range.');
  return scope;
}

/** Changes every cell of the range; `down` and `right` count from its corner. */
export function editCells(
  scope: RangeScope,
  part: SheetPart,
  change: (cell: CellModel, down: number, right: number) => void,
): void {
  requireEditable(scope);
  const { sheet, area } = scope;
  for (let down = 0; down < area.rows; down += 1) {
    for (let right = 0; right < area.columns; right += 1) {
      change(takeCell(sheet, area.row + down, area.column + right), down, right);
    }
  }
  sheet.touched.add(part);
}

/** Throws Google's own words when the person may not edit the range. */
export function requireEditable({ host, sheet, area }: RangeScope): void {
  if (!isBound(host, sheet.protection)) return;
  if (sheet.protection?.unprotected.some((open) => contains(open, area))) return;
  throw protectedError(host);
}

/** Google's own words for arguments that no overload takes. */
export function signatureError(host: Host, member: string): Error {
  return host.error(
    `The parameters don't match the method signature for SpreadsheetApp.${member}.`,
  );
}

/** Throws Google's own words when a matrix has not the range's shape. */
export function requireShape(scope: RangeScope, matrix: readonly (readonly unknown[])[]): void {
  const { host, area } = scope;
  if (matrix.length !== area.rows) {
    throw host.error(mismatch('rows', matrix.length, area.rows));
  }
  for (const row of matrix) {
    if (row.length !== area.columns) {
      throw host.error(mismatch('columns', row.length, area.columns));
    }
  }
}

function mismatch(what: 'rows' | 'columns', given: number, expected: number): string {
  return (
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
    `The data has ${given} but the range has ${expected}.`
  );
}
