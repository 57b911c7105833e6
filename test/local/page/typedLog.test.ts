/** What is typed on one's own page is in the log of the file that is downloaded: each cell, by "máy này", children's numbers never. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { openWorkbook } from '../../../local/inputFile.ts';
import type { SheetModel, SpreadsheetModel } from '../../../local/model.ts';
import { copyPath } from '../../../local/page/keptCopy.ts';
import { openDesk } from '../../../local/page/openDesk.ts';
import { readXlsx } from '../../../local/xlsx/readXlsx.ts';

const opened = () => {
  const spreadsheet = openWorkbook('samples/chien-dich-2024.xlsx');
  return { spreadsheet, desk: openDesk({ spreadsheet, fileName: 'mau.xlsx' }) };
};

const sheetOf = ({ sheets }: SpreadsheetModel, tab: string) => sheets.find(({ name }) => name === tab) as SheetModel;

function columnOf(sheet: SheetModel, code: string): number {
  const row = [...sheet.cells.values()].find((cells) => [...cells.values()].some(({ value }) => value === 'ma_don_vi'));
  return [...(row ?? [])].find(([, { value }]) => value === code)?.[0] ?? -1;
}

function rowsOf(sheet: SheetModel, unit: string): number[] {
  const key = columnOf(sheet, 'ma_don_vi');
  return [...sheet.cells].filter(([, cells]) => cells.get(key)?.value === unit).map(([row]) => row);
}

/** Person, unit and detail of the lines on typing. */
function logged(bytes: Uint8Array): string[][] {
  const log = sheetOf(readXlsx(bytes, 'mau.xlsx'), 'Nhật ký');
  return [...log.cells.values()]
    .map((cells) => [...cells.values()].map(({ value }) => String(value)))
    .filter(([, , event]) => event === 'Gõ thẳng trong bảng' || event === 'Đơn vị gõ ở thanh bên')
    .map(([, by = '', event = '', unit = '', detail = '']) => [by, event, unit, detail]);
}

let id = 0;
type Typed = readonly (readonly [row: number, column: number, text: string])[];
function type(desk: ReturnType<typeof opened>['desk'], tab: string, typed: Typed): void {
  const cells = typed.map(([row, column, text]) => ({ row, column, text, rowKey: '' }));
  id += 1;
  const { answers } = desk.edit({ page: 'p', edits: [{ id, kind: 'type', tab, cells }] });
  expect(answers).toEqual([{ id, refused: '' }]);
}

test('a typed cell, a pasted block, a cleared cell and a fill-down; what is undone is not told', () => {
  const { spreadsheet, desk } = opened();
  const before = logged(desk.download()).length;
  const answers = sheetOf(spreadsheet, 'Số liệu');
  const list = sheetOf(spreadsheet, 'BTC 1 Cơ sở');
  const [unit = ''] = [...answers.cells.values()]
    .map((cells) => String(cells.get(columnOf(answers, 'ma_don_vi'))?.value))
    .filter((code) => /^PGD|^PHONG/.test(code));
  const [row = 0] = rowsOf(answers, unit);
  const start = columnOf(answers, 'nhom_2_so_buoi.2021');
  const was = [0, 1, 2].map((right) => String(answers.cells.get(row)?.get(start + right)?.value ?? ''));
  type(desk, 'Số liệu', [[row, start, '901']]);
  type(desk, 'Số liệu', [
    [row, start, '902'],
    [row, start + 1, '903'],
  ]);
  type(desk, 'Số liệu', [[row, start + 2, '']]);
  const times = columnOf(list, 'so_lan.2023');
  const [first = 0, second = 0, third = 0] = rowsOf(list, unit);
  type(
    desk,
    'BTC 1 Cơ sở',
    [first, second, third].map((at) => [at, times, '77'] as const),
  );
  type(desk, 'Số liệu', [[row, start + 3, '555']]);
  desk.edit({ page: 'p', edits: [{ id: ++id, kind: 'undo' }] });
  const lines = logged(desk.download()).slice(before);
  expect(lines.map(([by, , whose]) => [by, whose])).toEqual([['máy này', unit]]);
  const texts = (lines[0]?.[3] ?? '').split('; ').map((one) => one.split(': ')[1]);
  const quoted = (text: string) => (text === '' ? '(trống)' : `“${text}”`);
  expect(texts.slice(0, 3)).toEqual([
    `${quoted(was[0] ?? '')} → “902”`,
    `${quoted(was[1] ?? '')} → “903”`,
    `${quoted(was[2] ?? '')} → (trống)`,
  ]);
  expect(texts.slice(3).map((text) => text?.split(' → ')[1])).toEqual(['“77”', '“77”', '“77”']);
  // The same file again: nothing is told twice.
  expect(logged(desk.download())).toHaveLength(before + 1);
  desk.copy?.save();
});

test('children’s and offenders’ numbers and a person’s name are told to have changed, no more', () => {
  const { spreadsheet, desk } = opened();
  const before = logged(desk.download()).length;
  for (const [tab, code, text] of [
    ['BTC 2 Trẻ em', 'so_nan_nhan', '4321'],
    ['BTC 3 Vi phạm', 'so_bi_to_giac', '8765'],
    ['Số liệu', 'nguoi_lap', 'Vũ Văn Khải'],
  ] as const) {
    const sheet = sheetOf(spreadsheet, tab);
    const [row = 0] = [...sheet.cells]
      .filter(([, cells]) => /^[A-Z\d_]+$/.test(String(cells.get(columnOf(sheet, 'ma_don_vi'))?.value ?? '')))
      .map(([at]) => at);
    type(desk, tab, [[row, columnOf(sheet, code), text]]);
  }
  const lines = logged(desk.download()).slice(before);
  const told = lines.map(([, , , detail]) => detail).join('\n');
  expect(told).not.toMatch(/4321|8765|Khải/);
  expect(told.match(/đã sửa \(không ghi nội dung\)/g)).toHaveLength(3);
});

test('a copy that is saved has the lines of what it holds, however soon the program dies', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nhat-ky-'));
  try {
    const input = path.join(folder, 'mau.xlsx');
    copyFileSync('samples/chien-dich-2024.xlsx', input);
    const spreadsheet = openWorkbook(input);
    const desk = openDesk({ spreadsheet, fileName: 'mau.xlsx', input });
    const copied = () => logged(readFileSync(copyPath(input)));
    const before = logged(readFileSync(input)).length;
    const answers = sheetOf(spreadsheet, 'Số liệu');
    const column = columnOf(answers, 'nhom_2_so_buoi.2021');
    const [row = 0] = [...answers.cells].flatMap(([at, cells]) =>
      /^PGD/.test(String(cells.get(columnOf(answers, 'ma_don_vi'))?.value)) ? [at] : [],
    );
    for (const [at, text] of ['901', '902'].entries()) {
      type(desk, 'Số liệu', [[row, column, text]]);
      desk.copy?.save();
      expect(copied()).toHaveLength(before + at + 1);
      expect(copied().at(-1)?.[3]).toContain(`“${text}”`);
    }
    // Nothing of it is told twice.
    desk.download();
    desk.copy?.save();
    expect(copied()).toHaveLength(before + 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
