/** The proposals of written reports as a workbook that a person goes through. */
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import type { CellModel, SheetModel } from '../model.ts';
import { newSheet } from '../newSheet.ts';
import { newSpreadsheet } from '../xlsx/newSpreadsheet.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import type { Proposals } from './readWritten.ts';
import { writtenWords as words } from './words.vi.ts';

interface ProposalTable {
  readonly rows: readonly (readonly string[])[];
  /** Names that may be typed into the column of the field. */
  readonly fields: readonly string[];
}

/** In pixels. */
const widths = [140, 170, 180, 420, 220, 80, 320, 80, 260, 70];
const lineHeight = 20;
/** Less than the most that Excel can show of a row. */
const mostLines = 26;
/** A letter's width, on the large side so that no line is cut off. */
const letter = 7.5;

/** First the proposals, then the names of the outline's fields. `outline` as `readWritten` took it. */
export function proposalBook(
  read: readonly Proposals[],
  name: string,
  outline?: readonly (readonly string[])[],
): Uint8Array {
  const book = newSpreadsheet(name);
  const { rows, fields } = callBundle<ProposalTable>(() =>
    openGas(book).call('listProposals', read, outline),
  );
  const [first] = book.sheets;
  if (!first) throw new Error('The new workbook has no tab.');
  first.name = words.proposalsTab;
  fill(first, rows, widths);
  const names = newSheet(2, words.fieldsTab);
  fill(names, [[words.fieldsHead], ...fields.map((field) => [field])], [480]);
  book.sheets.push(names);
  return writeXlsx(book);
}

function fill(
  sheet: SheetModel,
  rows: readonly (readonly string[])[],
  columns: readonly number[],
): void {
  const wrapped = { wrap: true, vertical: 'top' } as const;
  rows.forEach((cells, row) => {
    const change = row === 0 ? { ...wrapped, bold: true } : wrapped;
    const entries = cells.map((value, at): [number, CellModel] => [
      at,
      { value, style: 0, change },
    ]);
    sheet.cells.set(row, new Map(entries.filter(([, { value }]) => value !== '')));
    sheet.rowHeights.set(row, lineHeight * linesOf(cells, columns));
  });
  sheet.rowCount = Math.max(sheet.rowCount, rows.length + 1);
  sheet.frozenRows = 1;
  columns.forEach((width, column) => {
    sheet.columnWidths.set(column, width);
  });
}

/** Of the longest cell, wrapped: some programs do not fit a row to its text by themselves. */
function linesOf(cells: readonly string[], columns: readonly number[]): number {
  const lines = cells.map((text, at) => {
    const room = Math.floor((columns[at] ?? 100) / letter);
    return text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
  });
  return Math.min(mostLines, Math.max(1, ...lines));
}
