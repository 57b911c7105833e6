/** Reading and writing the city as .xlsx: ours, SheetJS, exceljs and openpyxl, from the same bytes and the same rows. */
import { deepStrictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CellModel, SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import type { Cells, Rows } from '../city.ts';
import { pythonOfPeers, requirePeer } from './installed.ts';
import type { PeerMeasured } from './measurePeer.ts';

/** A library: what it makes of a file, the texts of that, and a file of rows. */
export interface FileLibrary {
  read(bytes: Uint8Array): unknown;
  textsOf(read: unknown): Rows;
  write(rows: Rows): Uint8Array | Promise<Uint8Array>;
}

export const ours: FileLibrary = {
  read: (bytes) => readXlsx(bytes, fileName),
  textsOf: (read) =>
    Object.fromEntries(
      (read as SpreadsheetModel).sheets.map(({ name, cells }) => [name, gridOf(cells)]),
    ),
  write: (rows) => {
    const book = newSpreadsheet(fileName);
    book.sheets = Object.entries(rows).map(([name, lines], at) => ({
      ...newSheet(at + 1, name),
      cells: modelOf(lines),
      rowCount: lines.length,
      columnCount: lines[0]?.length ?? 1,
      touched: new Set(['cells'] as const),
    }));
    return writeXlsx(book);
  },
};

interface SheetJs {
  read(bytes: Uint8Array): { SheetNames: string[]; Sheets: Record<string, unknown> };
  write(book: unknown, options: object): Uint8Array;
  readonly utils: {
    book_new(): unknown;
    book_append_sheet(book: unknown, sheet: unknown, name: string): void;
    aoa_to_sheet(lines: readonly unknown[]): unknown;
    sheet_to_json(sheet: unknown, options: object): string[][];
  };
}

export function sheetJs(): FileLibrary {
  const library = requirePeer('xlsx') as SheetJs;
  return {
    read: (bytes) => library.read(bytes),
    textsOf: (read) => {
      const { SheetNames, Sheets } = read as ReturnType<SheetJs['read']>;
      const lines = (name: string) =>
        library.utils.sheet_to_json(Sheets[name], { header: 1, defval: '', raw: true });
      return Object.fromEntries(SheetNames.map((name) => [name, lines(name)]));
    },
    write: (rows) => {
      const book = library.utils.book_new();
      for (const [name, lines] of Object.entries(rows)) {
        library.utils.book_append_sheet(
          book,
          library.utils.aoa_to_sheet(withoutEmpty(lines)),
          name,
        );
      }
      // Shared texts and compression, as every other library here and Excel itself.
      return library.write(book, {
        type: 'buffer',
        bookType: 'xlsx',
        bookSST: true,
        compression: true,
      });
    },
  };
}

interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: { load(bytes: Uint8Array): Promise<void>; writeBuffer(): Promise<Uint8Array> };
    addWorksheet(name: string): { addRows(lines: readonly unknown[]): void };
    readonly worksheets: readonly {
      readonly name: string;
      getSheetValues(): readonly (readonly unknown[] | undefined)[];
    }[];
  };
}

export function excelJs(): FileLibrary {
  const library = requirePeer('exceljs') as ExcelJs;
  return {
    read: async (bytes) => {
      const book = new library.Workbook();
      await book.xlsx.load(bytes);
      return book;
    },
    // Its rows and columns count from 1.
    textsOf: (read) =>
      Object.fromEntries(
        (read as InstanceType<ExcelJs['Workbook']>).worksheets.map((sheet) => [
          sheet.name,
          sheet
            .getSheetValues()
            .slice(1)
            .map((line = []) => Array.from(line.slice(1), (cell) => String(cell ?? ''))),
        ]),
      ),
    write: async (rows) => {
      const book = new library.Workbook();
      for (const [name, lines] of Object.entries(rows))
        book.addWorksheet(name).addRows(withoutEmpty(lines));
      return book.xlsx.writeBuffer();
    },
  };
}

/** Runs openpyxl in its own process, then compares the cells that it read or wrote with the rows. */
export async function runOpenpyxl(step: 'read' | 'write', rows: Rows): Promise<PeerMeasured> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const file = path.join(folder, fileName);
  try {
    if (step === 'read') writeFileSync(file, await sheetJs().write(rows));
    const run = spawnSync(
      pythonOfPeers(),
      [path.resolve('bench/peers/measureOpenpyxl.py'), step, file],
      {
        encoding: 'utf8',
        input: JSON.stringify(rows),
        maxBuffer: 1e9,
      },
    );
    if (run.status !== 0) throw new Error(`openpyxl: ${run.stderr}`);
    const answer = JSON.parse(run.stdout) as { measured: PeerMeasured; rows: Rows | null };
    requireSameCells(answer.rows ?? ours.textsOf(ours.read(readFileSync(file))), rows);
    return answer.measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every cell that was typed, and no other. @throws AssertionError */
export function requireSameCells(read: Rows, rows: Rows): void {
  deepStrictEqual(withoutTails(read), withoutTails(rows));
}

const fileName = 'thanh-pho.xlsx';

/** A library may leave out empty cells at the end of a line. */
function withoutTails(rows: Rows): Rows {
  const tail = (line: readonly string[]) => {
    let end = line.length;
    while (end > 0 && line[end - 1] === '') end -= 1;
    return line.slice(0, end);
  };
  return Object.fromEntries(Object.entries(rows).map(([name, lines]) => [name, lines.map(tail)]));
}

/** An empty text is no cell. */
function withoutEmpty(lines: Cells): (readonly (string | null)[])[] {
  return lines.map((line) => line.map((cell) => (cell === '' ? null : cell)));
}

function modelOf(lines: Cells): Map<number, Map<number, CellModel>> {
  const rowOf = (line: readonly string[]) =>
    line.flatMap((value, column) => (value === '' ? [] : [[column, { value, style: 0 }] as const]));
  return new Map(lines.map((line, row) => [row, new Map<number, CellModel>(rowOf(line))]));
}

function gridOf(cells: SpreadsheetModel['sheets'][number]['cells']): string[][] {
  const last = Math.max(-1, ...cells.keys());
  return Array.from({ length: last + 1 }, (_, row) => {
    const own = cells.get(row) ?? new Map<number, CellModel>();
    const end = Math.max(-1, ...own.keys());
    return Array.from({ length: end + 1 }, (_unused, column) =>
      String(own.get(column)?.value ?? ''),
    );
  });
}
