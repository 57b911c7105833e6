/** A sheet of the model as the grid shows it: texts, looks, notes, choices, frozen and hidden parts. */
import type { Calculator } from '../calc/calculator.ts';
import type { FormulaSpot } from '../calc/parseFormula.ts';
import { shapeOf } from '../calc/shapes.ts';
import type { CellModel, SheetModel, SpreadsheetModel, Value } from '../model.ts';
import { formatOf } from '../services/cells.ts';
import { linkedCell } from '../xlsx/cellLinks.ts';
import { showValue } from '../xlsx/format/showValue.ts';
import { type JudgedTabs, judgementsOf, noJudgements } from './judged.ts';
import { LookBook } from './lookBook.ts';
import type { CellText, LinkedPlace, TabName, TabView } from './messages.ts';
import { rowKey } from './rowKey.ts';
import { toldFormulas } from './toldFormulas.ts';

const defaultWidth = 100;
/** A grid is a little larger than what it holds, so that there is room to type. */
const spare = { rows: 30, columns: 2 };

export function tabNames({ sheets }: SpreadsheetModel): TabName[] {
  return sheets
    .filter((sheet) => !sheet.hidden)
    .map(({ name, tabColor }) => ({ name, colour: tabColor }));
}

export function tabView(
  sheet: SheetModel,
  spreadsheet: SpreadsheetModel,
  calculator: Calculator,
  judged: JudgedTabs | null = null,
): TabView {
  const size = shownSize(sheet);
  const looks = new LookBook(sheet, spreadsheet, calculator, size.rows);
  for (const cell of judged?.cells ?? [])
    if (cell.place.tab === sheet.name) looks.judge(cell.place, cell);
  const rows = Array.from({ length: size.rows }, (_, row) => row);
  const columns = Array.from({ length: size.columns }, (_, column) => column);
  const cell = (row: number, column: number) => sheet.cells.get(row)?.get(column);
  const show = (row: number, column: number) => {
    const found = cell(row, column);
    if (found === undefined) return '';
    const value = calculator.valueOf(sheet, { row, column });
    return showValue(value, formatOf(spreadsheet, found), spreadsheet.locale);
  };
  const shown = rows.map((row) => columns.map((column) => show(row, column)));
  return {
    name: sheet.name,
    judged: judged ? judgementsOf(judged, sheet.name) : noJudgements,
    shown,
    styles: rows.map((row) =>
      columns.map((column) => looks.indexOf(cell(row, column), row, column)),
    ),
    looks: looks.all,
    notes: cellTexts(sheet, ({ note }) => note),
    contents: cellTexts(sheet, (one, row, column) =>
      contentOf(one, { row, column }, shown[row]?.[column] ?? ''),
    ),
    formulas: toldFormulas(sheet),
    links: cellLinks(sheet, spreadsheet),
    choices: sheet.validations
      .filter((rule) => rule.kind === 'list' || rule.help !== '')
      .map(({ areas, values, help, rejects }) => ({ areas, values, help, rejects })),
    merges: sheet.merges,
    widths: columns.map((column) => sheet.columnWidths.get(column) ?? defaultWidth),
    heights: rows.map((row) => sheet.rowHeights.get(row) ?? null),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    rowKeys: rows.map((row) => rowKey(sheet, row)),
    rowCount: Math.max(sheet.rowCount, size.rows),
    columnCount: Math.max(sheet.columnCount, size.columns),
  };
}

/** What is edited in a cell; undefined where it is the text shown. */
function contentOf(
  { formula, value }: CellModel,
  spot: FormulaSpot,
  shown: string,
): string | undefined {
  if (formula !== undefined) return shapeOf(formula, spot).marked === null ? formula : undefined;
  const plain = plainText(value);
  return plain === shown ? undefined : plain;
}

/** A number as it is typed in Vietnamese; a date is edited as it shows. */
function plainText(value: Value): string | undefined {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : undefined;
}

function shownSize(sheet: SheetModel): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  return {
    rows: Math.min(Math.max(sheet.rowCount, rows), rows + spare.rows),
    columns: Math.min(Math.max(sheet.columnCount, columns), columns + spare.columns),
  };
}

function cellLinks(sheet: SheetModel, { sheets }: SpreadsheetModel): LinkedPlace[] {
  const shown = sheets.filter(({ hidden }) => !hidden);
  return [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { formula }]) => {
      const to = formula === undefined ? null : linkedCell(formula, shown);
      return to ? [{ row, column, to }] : [];
    }),
  );
}

function cellTexts(
  sheet: SheetModel,
  read: (cell: CellModel, row: number, column: number) => string | undefined,
): CellText[] {
  const found: CellText[] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const text = read(cell, row, column);
      if (text) found.push({ row, column, text });
    }
  }
  return found;
}
