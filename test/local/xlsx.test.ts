/** A save loses nothing that was in the file, and what it adds is read again as it was meant. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { CellModel, SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { lostFeatures, readFeatures } from '../fixtures/xlsx/features.ts';
import { handmadeWorkbook } from '../fixtures/xlsx/handmade.ts';

const corpus = path.resolve(__dirname, '../../../shared/corpus');
const written = existsSync(corpus) ? readdirSync(corpus) : [];
const withCorpus = written.length > 0 ? describe : describe.skip;
if (written.length === 0) {
  console.warn(`No workbooks of Google Sheets at ${corpus}: their round trip is SKIPPED.`);
}

const sources: [name: string, bytes: () => Uint8Array][] = [
  ['handmade.xlsx', () => handmadeWorkbook()],
  ['handmade-1904.xlsx', () => handmadeWorkbook(true)],
];
const google: typeof sources = written.map((name) => [name, () => new Uint8Array(readFileSync(path.join(corpus, name)))]);

function put(sheet: SheetModel, row: number, column: number, cell: Partial<CellModel>): void {
  const cells = sheet.cells.get(row) ?? new Map<number, CellModel>();
  sheet.cells.set(row, cells.set(column, { value: '', style: 0, ...cell }));
  sheet.touched.add('cells');
}

function first(model: SpreadsheetModel): SheetModel {
  const sheet = model.sheets[0];
  if (sheet === undefined) throw new Error('no tab');
  return sheet;
}

/** What the add-on does: a tab of its own, and a cell that was empty. */
function saveWithOwnTab(bytes: Uint8Array, name: string): Uint8Array {
  const model = readXlsx(bytes, name);
  const own = newSheet(501, 'Tổng hợp 830');
  put(own, 0, 0, { value: 'Tổng số vụ', change: { bold: true, background: '#ffe599' } });
  put(own, 0, 1, { value: 1234.5, change: { numberFormat: '#,##0.0' } });
  model.sheets.push(own);
  put(first(model), 2, 60, { value: 'đã đọc' });
  return writeXlsx(model);
}

function partsThatDiffer(before: Uint8Array, after: Uint8Array): string[] {
  const old = unzipSync(before);
  const now = unzipSync(after);
  return Object.keys({ ...old, ...now })
    .filter((name) => Buffer.compare(old[name] ?? Buffer.of(), now[name] ?? Buffer.of()) !== 0)
    .sort();
}

function keepsEverything(name: string, read: () => Uint8Array): void {
  const before = read();
  const after = saveWithOwnTab(before, name);
  expect(lostFeatures(readFeatures(before), readFeatures(after))).toEqual({});
  const model = readXlsx(after, name);
  expect(model.sheets.at(-1)?.name).toBe('Tổng hợp 830');
  expect(first(model).cells.get(2)?.get(60)?.value).toBe('đã đọc');
}

function changesOnlyItsParts(name: string, read: () => Uint8Array): void {
  const before = read();
  const differ = partsThatDiffer(before, saveWithOwnTab(before, name));
  const own =
    /^(\[Content_Types\]\.xml|xl\/(_rels\/)?workbook\.xml(\.rels)?|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/worksheets\/sheet(1|2|3|4)\.xml)$/;
  expect(differ.filter((part) => !own.test(part))).toEqual([]);
  expect(differ.filter((part) => part.startsWith('xl/worksheets/'))).toHaveLength(2);
}

function staysTheSame(name: string, read: () => Uint8Array): void {
  const before = read();
  expect(partsThatDiffer(before, writeXlsx(readXlsx(before, name)))).toEqual([]);
}

describe('a workbook made by hand with everything in it', () => {
  it.each(sources)('%s: nothing is lost beside a new tab and a new cell', keepsEverything);
  it.each(sources)('%s: only the parts concerned differ', changesOnlyItsParts);
  it.each(sources)('%s: without a change every part is the same', staysTheSame);
});

withCorpus('workbooks written by Google Sheets', () => {
  it.each(google)('%s: nothing is lost beside a new tab and a new cell', keepsEverything);
  it.each(google)('%s: only the parts concerned differ', changesOnlyItsParts);
  it.each(google)('%s: without a change every part is the same', staysTheSame);
});
