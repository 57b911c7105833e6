/** Reads written reports through the built bundle: proposals, or why a file cannot be read. */
import path from 'node:path';
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import { readBytes } from '../inputFile.ts';
import { CommandRefusal } from '../refusal.ts';
import { newSpreadsheet } from '../xlsx/newSpreadsheet.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';

/** What the command looks into; the rest is passed on as it is. */
export interface Proposals {
  readonly file: string;
  readonly texts: Readonly<Record<string, readonly number[]>>;
  readonly figures: readonly { readonly sure: string }[];
  readonly contradictions: readonly unknown[];
  readonly withheld: number;
}

/** The proposals as a workbook of one table. */
export function proposalBook(read: readonly Proposals[], name: string): Uint8Array {
  const book = newSpreadsheet(name);
  const rows = callBundle<string[][]>(() => openGas(book).call('listProposals', read));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The new workbook has no tab.');
  const wrapped = { wrap: true, vertical: 'top' } as const;
  rows.forEach((cells, row) => {
    const change = row === 0 ? { ...wrapped, bold: true } : wrapped;
    const entries = cells.map((value, column) => [column, { value, style: 0, change }] as const);
    sheet.cells.set(row, new Map(entries.filter(([, { value }]) => value !== '')));
  });
  sheet.rowCount = Math.max(sheet.rowCount, rows.length + 1);
  sheet.frozenRows = 1;
  widths.forEach((width, column) => {
    sheet.columnWidths.set(column, width);
  });
  return writeXlsx(book);
}

/** In pixels. */
const widths = [140, 170, 180, 420, 220, 80, 160, 70, 260, 70];

/** Through the built bundle: proposals of each file in order, or the sentence that says why there are none. */
export function readWritten(
  files: readonly string[],
  outline?: readonly (readonly string[])[],
): readonly (Proposals | CommandRefusal)[] {
  const gas = openGas(newSpreadsheet('bao-cao'));
  return files.map((file) => {
    try {
      const request = { bytes: readBytes(file), file: path.basename(file), outline };
      return callBundle<Proposals>(() => gas.call('readWritten', request));
    } catch (error) {
      if (error instanceof CommandRefusal) return error;
      throw error;
    }
  });
}
