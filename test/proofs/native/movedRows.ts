/** What people do to the rows of a reference tab by hand, with formulas that follow as they do in a sheet. */

import type { CellModel, SheetModel, SpreadsheetModel } from '../../../local/model.ts';
import { tableOf } from './filledForm.ts';

/** Rows of a table with something in them, from the top. */
export function filledRows(form: SpreadsheetModel, name: string): number[] {
  const { sheet, codeRow } = tableOf(form, name);
  return [...sheet.cells.keys()].filter((row) => row > codeRow && sheet.cells.get(row)?.size).sort((one, other) => one - other);
}

/** Writes a unit's code in a row. */
export function giveRow(form: SpreadsheetModel, name: string, row: number, code: string): void {
  const { sheet, columns } = tableOf(form, name);
  const cells = sheet.cells.get(row) ?? new Map<number, CellModel>();
  const at = columns.get('ma_don_vi') ?? -1;
  cells.set(at, { ...(cells.get(at) ?? {}), value: code } as CellModel);
  sheet.cells.set(row, cells);
  sheet.touched.add('cells');
}

/** A blank row with a code and a year, before the row that is there; `year` '' in a list of names. */
export function insertRow(form: SpreadsheetModel, name: string, row: number, [code, year]: readonly [string, string]): void {
  const { sheet, columns } = tableOf(form, name);
  const moved = [...sheet.cells].map(([at, cells]) => [at >= row ? at + 1 : at, cells] as const);
  sheet.cells = new Map(moved);
  sheet.rowCount += 1;
  follow(form, sheet, (first, last) => [first >= row ? first + 1 : first, last >= row ? last + 1 : last]);
  giveRow(form, name, row, code);
  const at = columns.get('nam');
  if (at !== undefined && year !== '') sheet.cells.get(row)?.set(at, { value: year } as CellModel);
}

export function deleteRow(form: SpreadsheetModel, name: string, row: number): void {
  const { sheet } = tableOf(form, name);
  const left = [...sheet.cells].filter(([at]) => at !== row);
  sheet.cells = new Map(left.map(([at, cells]) => [at > row ? at - 1 : at, cells] as const));
  sheet.rowCount -= 1;
  follow(form, sheet, (first, last) => {
    if (first === row && last === row) return null;
    return [first > row ? first - 1 : first, last >= row ? last - 1 : last];
  });
}

/** Puts rows where others were: a sort, or rows cut and pasted as values. */
export function reorderRows(form: SpreadsheetModel, name: string, from: readonly number[], to: readonly number[]): void {
  const { sheet } = tableOf(form, name);
  const kept = from.map((row) => sheet.cells.get(row) ?? new Map<number, CellModel>());
  to.forEach((row, at) => {
    sheet.cells.set(row, kept[at] ?? new Map());
  });
  sheet.touched.add('cells');
}

type Follow = (first: number, last: number) => readonly [number, number] | null;

/** Ranges of a column of this tab in the formulas of the other tabs; rows from 0. */
function follow(form: SpreadsheetModel, moved: SheetModel, where: Follow): void {
  const pattern = new RegExp(`('${moved.name}'!)(\\$[A-Z]+\\$)(\\d+):\\$[A-Z]+\\$(\\d+)`, 'g');
  for (const { cells } of form.sheets) {
    for (const cell of [...cells.values()].flatMap((row) => [...row.values()])) {
      if (cell.formula === undefined || !cell.formula.includes(moved.name)) continue;
      cell.formula = cell.formula.replace(pattern, (_all, tab: string, column: string, first: string, last: string) => {
        const rows = where(Number(first) - 1, Number(last) - 1);
        return rows === null ? '#REF!' : `${tab}${column}${rows[0] + 1}:${column}${rows[1] + 1}`;
      });
    }
  }
  moved.touched.add('cells');
}

/** Beside the answers, for each unit: rows with its code in each whole table against those that its formulas see. */
export function countEverywhere(form: SpreadsheetModel, names: readonly string[]): number {
  const { sheet, columns } = tableOf(form, 'Số liệu');
  const at = columns.get('bang_doi_dong') ?? -1;
  const beside = sheet.columnCount;
  const wholes = names.map((name) => wholeTable(form, name));
  sheet.columnCount += 1;
  for (const row of filledRows(form, 'Số liệu')) {
    const cells = sheet.cells.get(row);
    const formula = cells?.get(at)?.formula;
    if (formula === undefined) continue;
    const whole = termsOf(formula).map(([, seen], at) => {
      const [first, last] = wholes[at] ?? [];
      return `(COUNTIF('${names[at]}'!$A$${first}:$A$${last};$A${row + 1})<>${seen})`;
    });
    cells?.set(beside, { value: '', formula: `=${whole.join('+')}` } as CellModel);
  }
  return beside;
}

/** As set-up names a whole table: with the rows below that are ready to be typed in. */
function wholeTable(form: SpreadsheetModel, name: string): readonly [number, number] {
  const { codeRow } = tableOf(form, name);
  const rows = filledRows(form, name);
  return [codeRow + 2, (rows[rows.length - 1] ?? 0) + 1 + 60];
}

/** Of "=(A<>B)+(C<>D)+SUMPRODUCT(…)": A and B, C and D. */
function termsOf(formula: string): (readonly [string, string])[] {
  const terms: string[] = [];
  let depth = 0;
  let start = 1;
  [...formula].forEach((letter, at) => {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === '+' && depth === 0) {
      terms.push(formula.slice(start, at));
      start = at + 1;
    }
  });
  return terms.map((term) => term.slice(1, -1).split('<>') as [string, string]);
}
