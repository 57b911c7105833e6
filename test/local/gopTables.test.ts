/** Tables of a sheet that others made are merged however they lie: units across, blocks of years, rows of years, by a link given as a file. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { callBundle } from '../../local/callBundle.ts';
import { openGas } from '../../local/gas.ts';
import { gop, gui } from '../../local/merge/merge.ts';
import type { SpreadsheetModel, Value } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { explanationTab } from '../../src/core/linking/explained/explanationWords.vi.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gop-bang-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

type Rows = readonly (readonly Value[])[];

function book(rows: Rows): SpreadsheetModel {
  const model = newSpreadsheet('x.xlsx');
  const sheet = newSheet(100, 'Biểu');
  rows.forEach((row, r) => {
    sheet.cells.set(r, new Map(row.map((value, c) => [c, { value, style: 0 }])));
  });
  model.sheets.splice(0, model.sheets.length, sheet);
  return model;
}

function save(file: string, rows: Rows): string {
  const at = path.join(folder, file);
  fs.writeFileSync(at, writeXlsx(book(rows)));
  return at;
}

/** Runs a command; its status, what it said, the rows of the first tab it wrote. */
function run(command: typeof gop, given: readonly string[]) {
  const out = path.join(folder, 'ra.xlsx');
  fs.rmSync(out, { force: true });
  const lines: string[] = [];
  const voice = { write: (line: string) => lines.push(line), complain: (line: string) => lines.push(line) };
  const status = command([...given, '--out', out], voice);
  const [sheet] = fs.existsSync(out) ? readXlsx(new Uint8Array(fs.readFileSync(out)), 'ra.xlsx').sheets : [];
  const rows = [...(sheet?.cells.values() ?? [])].map((cells) => Array.from({ length: 4 }, (_, at) => cells.get(at)?.value ?? ''));
  return { status, said: lines.join('\n'), rows, out };
}

const across = (first: readonly Value[], second: readonly Value[]): Rows => [
  ['Nội dung', 'THPT Kiến An', 'THPT Hải An', 'THPT Lê Chân'],
  ['Số vụ đã tiếp nhận 2023', first[0] ?? '', second[0] ?? '', 3],
  ['Số vụ đã tiếp nhận 2024', first[1] ?? '', second[1] ?? '', 3],
  ['Số buổi tuyên truyền 2024', first[2] ?? '', second[2] ?? '', 3],
  ['Số văn bản đã ban hành 2024', first[3] ?? '', second[3] ?? '', 3],
];

test('units across: the column of the unit is taken, that of another is left', () => {
  const master = save('so.xlsx', across([1, '', '', ''], [2, 4, 6, 8]));
  const { status, said, rows } = run(gop, [master, save('THPT Kiến An.xlsx', across([1, 5, 6, ''], [9, 4, 6, 8]))]);
  expect(status).toBe(0);
  expect(said).toContain('lấy 2 ô, 0 ô cần quyết định');
  expect(said).toContain('Biểu!B3');
  expect(said).toContain('không lấy dòng của đơn vị khác');
  expect(rows.slice(1, 4)).toEqual([
    ['Số vụ đã tiếp nhận 2023', 1, 2, 3],
    ['Số vụ đã tiếp nhận 2024', 5, 4, 3],
    ['Số buổi tuyên truyền 2024', 6, 6, 3],
  ]);
});

test('units across that were sent: what the unit corrected is taken', () => {
  const master = save('so.xlsx', across([1, 5, 6, 7], [2, 4, 6, 8]));
  const { out } = run(gui, [master]);
  const sent = readXlsx(new Uint8Array(fs.readFileSync(out)), 'ra.xlsx');
  const cell = sent.sheets[0]?.cells.get(3)?.get(1);
  if (cell) cell.value = 60;
  sent.sheets[0]?.touched.add('cells');
  const back = path.join(folder, 'gui lai.xlsx');
  fs.writeFileSync(back, writeXlsx(sent));
  const { said, rows } = run(gop, [master, back]);
  expect(said).toContain('lấy 1 ô, 0 ô cần quyết định');
  expect(rows[3]).toEqual(['Số buổi tuyên truyền 2024', 60, 6, 3]);
});

const block = (year: number, first: Value, second: Value): Rows => [
  [`NĂM ${year}`],
  ['STT', 'Tên đơn vị', 'Số vụ đã tiếp nhận', 'Số buổi tuyên truyền'],
  [1, 'THPT Kiến An', first, 1],
  [2, 'THPT Hải An', second, 2],
  ['', 'Tổng cộng', '', ''],
  [],
];

test('blocks of years: each cell goes to its year, and a block that is gone moves no other', () => {
  const master = save('so.xlsx', [...block(2022, '', 1), ...block(2023, '', 1), ...block(2024, '', 1)]);
  const whole = run(gop, [master, save('THPT Kiến An.xlsx', [...block(2022, 4, 1), ...block(2023, 5, 1), ...block(2024, 6, 1)])]);
  expect(whole.said).toContain('lấy 3 ô, 0 ô cần quyết định');
  expect(whole.rows.filter(([, name]) => name === 'THPT Kiến An').map(([, , value]) => value)).toEqual([4, 5, 6]);
  const cut = run(gop, [master, save('THPT Kiến An.xlsx', [...block(2023, 5, 1), ...block(2024, 6, 1)])]);
  expect(cut.rows.filter(([, name]) => name === 'THPT Kiến An').map(([, , value]) => value)).toEqual(['', 5, 6]);
  expect(cut.said).toMatch(/một bảng của bản chung không thấy/);
});

test('one row a unit and another year in the copy: nothing is put into the wrong year', () => {
  const long = (year: number, value: Value): Rows => [
    ['Đơn vị', 'Năm', 'Số vụ tiếp nhận', 'Số buổi tuyên truyền'],
    ['THPT Kiến An', year, value, 1],
    ['THPT Hải An', year, 1, 1],
    ['THPT Lê Chân', year, 1, 1],
  ];
  const { said, rows } = run(gop, [save('so.xlsx', long(2023, '')), save('THPT Kiến An.xlsx', long(2024, 7))]);
  expect(rows[1]?.[2]).toBe('');
  expect(said).toContain('không có chỗ trong bản chung');
});

test('a link given as a file reads the master and every copy', () => {
  const waiting = (value: Value): Rows => [
    ['Đơn vị', 'Số vụ đã tiếp nhận 2024', 'Số trường 2024'],
    ['THPT Kiến An', 1, value],
    ['THPT Hải An', 2, 1],
  ];
  const master = save('so.xlsx', waiting(''));
  const back = save('THPT Kiến An.xlsx', waiting(5));
  expect(run(gop, [master, back]).rows[1]?.[2]).toBe('');
  const { link } = callBundle<{ link: { tabs: { columns: { field: string | null; sure: string }[] }[] } }>(() =>
    openGas(book(waiting(''))).call('readLink'),
  );
  for (const column of link.tabs.flatMap(({ columns }) => columns)) if (column.field) column.sure = 'chac';
  const file = path.join(folder, 'LIEN_KET.json');
  fs.writeFileSync(file, JSON.stringify(link));
  const { status, said, rows } = run(gop, [master, back, '--lien-ket', file]);
  expect([status, rows[1]?.[2]]).toEqual([0, 5]);
  expect(said).not.toContain('chờ xác nhận');
  fs.writeFileSync(file, JSON.stringify(link).replaceAll('2024', '2030'));
  expect(run(gop, [master, back, '--lien-ket', file])).toMatchObject({ status: 2, rows: [] });
  fs.writeFileSync(file, '[1');
  expect(run(gop, [master, back, '--lien-ket', file]).status).toBe(2);
});

test('explanations of the sidebar go with the unit’s row; a tab that only the copy has is named', () => {
  const page = (text: Value): Rows => [
    ['Mã đơn vị', 'Tên đơn vị', 'Giải trình của đơn vị'],
    ['ma_don_vi', 'ten_don_vi', 'giai_trinh'],
    ['THPT-KIEN-AN', 'THPT Kiến An', text],
  ];
  const rows: Rows = [
    ['Đơn vị', 'Số vụ đã tiếp nhận 2023', 'Số vụ đã tiếp nhận 2024'],
    ['THPT Kiến An', 1, 2],
    ['THPT Hải An', 2, 1],
  ];
  const withPage = (file: string, text: Value | null) => {
    const model = book(rows);
    if (text !== null)
      model.sheets.push(Object.assign(book(page(text)).sheets[0] as SpreadsheetModel['sheets'][0], { id: 101, name: explanationTab }));
    const at = path.join(folder, file);
    fs.writeFileSync(at, writeXlsx(model));
    return at;
  };
  const back = withPage('THPT Kiến An.xlsx', 'Có đợt hè');
  const { said, out } = run(gop, [withPage('so.xlsx', ''), back]);
  expect(said).toContain('lấy 1 ô, 0 ô cần quyết định');
  const merged = readXlsx(new Uint8Array(fs.readFileSync(out)), 'ra.xlsx').sheets[1];
  expect(merged?.cells.get(2)?.get(2)?.value).toBe('Có đợt hè');
  expect(run(gop, [withPage('so.xlsx', null), back]).said).toContain(`Tab “${explanationTab}” chỉ có trong`);
});
