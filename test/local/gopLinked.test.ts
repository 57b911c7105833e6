/** A returned copy of a sheet that others made is merged by its link: the unit's own cells, nothing else. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keepSent } from '../../local/merge/keepSent.ts';
import { gop, gui } from '../../local/merge/merge.ts';
import type { SpreadsheetModel, Value } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gop-lien-ket-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

type Rows = readonly (readonly Value[])[];

function book(tabs: Record<string, Rows>): SpreadsheetModel {
  const model = newSpreadsheet('x.xlsx');
  model.sheets.length = 0;
  for (const [name, rows] of Object.entries(tabs)) {
    const sheet = newSheet(100 + model.sheets.length, name);
    rows.forEach((row, r) => {
      sheet.cells.set(r, new Map(row.map((value, c) => [c, { value, style: 0 }])));
    });
    model.sheets.push(sheet);
  }
  return model;
}

/** Merges a returned workbook; gives what was said and the rows of the merged tab. */
function run(master: Record<string, Rows>, returned: Record<string, Rows>, name: string) {
  const save = (file: string, tabs: Record<string, Rows>) => {
    const at = path.join(folder, file);
    fs.writeFileSync(at, writeXlsx(book(tabs)));
    return at;
  };
  const out = path.join(folder, 'gop.xlsx');
  fs.rmSync(out, { force: true });
  const said: string[] = [];
  const voice = { write: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
  const status = gop([save('so.xlsx', master), save(name, returned), '--out', out], voice);
  const written = fs.existsSync(out) ? readXlsx(new Uint8Array(fs.readFileSync(out)), 'gop.xlsx') : null;
  const rows = [...(written?.sheets[0]?.cells.values() ?? [])].map((cells) => [...cells.values()].map(({ value }) => value));
  return { status, said: said.join('\n'), rows };
}

const title = ['TỔNG HỢP SỐ LIỆU 2024'];
const head = ['STT', 'Tên đơn vị', 'Số vụ đã tiếp nhận 2023', 'Số vụ đã tiếp nhận 2024', 'Số buổi tuyên truyền 2024', 'Khó khăn'];
const sheet = (first: readonly Value[], second: readonly Value[]) => ({
  'Trang tính1': [title, head, [1, 'THPT Kiến An', ...first], [2, 'THPT Hải An', ...second], ['', 'Tổng cộng', '', '', '', '']],
});

test('takes the cells of the unit that the file is named after, and leaves those of others', () => {
  const { status, said, rows } = run(
    sheet(['', '', '', ''], [1, 1, 9, 'kinh phí']),
    sheet([2, 3, 12, 'thiếu máy'], [7, 7, 7, 'khác']),
    'THPT Kiến An.xlsx',
  );
  expect(status).toBe(0);
  expect(said).toContain('lấy 4 ô, 0 ô cần quyết định');
  expect(said).toContain('không lấy dòng của đơn vị khác');
  expect(rows.slice(2, 4)).toEqual([
    [1, 'THPT Kiến An', 2, 3, 12, 'thiếu máy'],
    [2, 'THPT Hải An', 1, 1, 9, 'kinh phí'],
  ]);
});

test('keeps what the Department has where both differ, and says where', () => {
  const { said, rows } = run(sheet([2, 3, 10, ''], [1, 1, 9, '']), sheet([2, 3, 12, ''], [1, 1, 9, '']), 'gui lai.xlsx');
  expect(said).toContain('Trang tính1!E3');
  expect(said).toContain('1 ô cần quyết định');
  expect(rows[2]?.[4]).toBe(10);
});

test('a row for each year is known by its year', () => {
  const long = (rows: Rows) => ({ Biểu: [['Đơn vị', 'Năm', 'Số vụ tiếp nhận', 'Số buổi tuyên truyền'], ...rows] });
  const { said, rows } = run(
    long([
      ['THPT Kiến An', 2023, 1, ''],
      ['THPT Kiến An', 2024, 2, ''],
      ['THPT Hải An', 2023, 0, 4],
      ['THPT Hải An', 2024, 0, 5],
    ]),
    long([
      ['THPT Kiến An', 2024, 2, 8],
      ['THPT Kiến An', 2023, 1, 6],
      ['THPT Hải An', 2023, 0, 4],
      ['THPT Hải An', 2024, 0, 5],
    ]),
    'THPT_KIEN_AN.xlsx',
  );
  expect(said).toContain('lấy 2 ô');
  expect(rows.slice(1, 3)).toEqual([
    ['THPT Kiến An', 2023, 1, 6],
    ['THPT Kiến An', 2024, 2, 8],
  ]);
});

test('columns that wait for a person are not merged, and are told', () => {
  const waiting = (value: Value) => ({
    Biểu: [
      ['Đơn vị', 'Số vụ đã tiếp nhận 2024', 'Số trường 2024'],
      ['THPT Kiến An', value, 1],
      ['THPT Hải An', 2, 1],
    ],
  });
  const { said, rows } = run(waiting(''), waiting(5), 'THPT Kiến An.xlsx');
  expect(rows[1]?.[1]).toBe(5);
  expect(said).toMatch(/chưa gộp 1 cột chờ xác nhận \(Biểu!C\)/);
});

test('a workbook without units is refused with both ways out', () => {
  const { status, said } = run(
    sheet([1, 1, 1, ''], [1, 1, 9, '']),
    {
      Lịch: [
        ['Ngày', 'Việc'],
        ['1/12', 'Họp'],
      ],
    },
    'lich.xlsx',
  );
  expect(status).toBe(2);
  expect(said).toContain('không có bảng nào đọc được tên đơn vị');
});

describe('a linked sheet that was sent with what it held', () => {
  const under = ['', '', 2023, 2024, '', ''];
  const heads = ['STT', 'Tên đơn vị', 'Số vụ đã tiếp nhận', '', 'Số buổi tuyên truyền 2024', 'Khó khăn'];
  const tab = (first: readonly Value[], second: readonly Value[], above: Rows = []): Record<string, Rows> => ({
    'Trang tính1': [
      ...above,
      title,
      heads,
      under,
      [1, 'THPT Kiến An', ...first],
      [2, 'THPT Hải An', ...second],
      ['', 'Tổng cộng', '', '', '', ''],
    ],
  });
  const merged = (tabs: Record<string, Rows>, at = 1) => {
    const made = book(tabs);
    made.sheets[0]?.merges.push({ row: at, column: 2, rows: 1, columns: 2 });
    return made;
  };
  const save = (file: string, model: SpreadsheetModel) => {
    const at = path.join(folder, file);
    fs.writeFileSync(at, writeXlsx(model));
    return at;
  };
  const sent = tab([2, 3, 10, ''], [1, 1, 9, 'x']);
  /** Sends, lets the unit return what it typed, and merges; the rows of the units, and what was said. */
  function sendAndMerge(returned: SpreadsheetModel, master: SpreadsheetModel) {
    const kept = merged(sent);
    expect(keepSent(kept)).toBe(1);
    returned.sheets.push(...kept.sheets.filter(({ hidden }) => hidden).map((sheet) => ({ ...sheet, id: sheet.id + 50 })));
    const out = path.join(folder, 'gop.xlsx');
    fs.rmSync(out, { force: true });
    const said: string[] = [];
    const voice = { write: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
    expect(gop([save('so.xlsx', master), save('gui lai.xlsx', returned), '--out', out], voice)).toBe(0);
    const [sheet] = readXlsx(new Uint8Array(fs.readFileSync(out)), 'gop.xlsx').sheets;
    const rows = [...(sheet?.cells.values() ?? [])].map((cells) => [...cells.values()].map(({ value }) => value));
    return { said: said.join('\n'), rows: rows.filter(([, name]) => /^THPT/.test(String(name))).map((row) => row.slice(2)) };
  }

  test('a cell that the unit corrected is taken, one that the Department corrected stays', () => {
    const { said, rows } = sendAndMerge(merged(tab([2, 4, 12, ''], [1, 1, 9, 'x'])), merged(tab([2, 3, 10, ''], [1, 7, 9, 'x'])));
    expect(rows).toEqual([
      [2, 4, 12],
      [1, 7, 9, 'x'],
    ]);
    expect(said).toContain('lấy 2 ô, 0 ô cần quyết định');
  });

  test('changed by both it is a conflict; rows that moved since are found where they were', () => {
    const both = sendAndMerge(merged(tab([2, 3, 12, ''], [1, 1, 9, 'x'])), merged(tab([2, 3, 11, ''], [1, 1, 9, 'x'])));
    expect(both.rows[0]).toEqual([2, 3, 11]);
    expect(both.said).toContain('1 ô cần quyết định');
    const moved = sendAndMerge(merged(tab([2, 3, 12, ''], [1, 1, 9, 'x'], [['Bản của trường']]), 2), merged(sent));
    expect(moved.rows[0]).toEqual([2, 3, 12]);
    expect(moved.said).toContain('lấy 1 ô, 0 ô cần quyết định');
  });

  test('gui writes it', () => {
    const said: string[] = [];
    const voice = { write: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
    const out = path.join(folder, 'gui.xlsx');
    expect(gui([save('so.xlsx', merged(sent)), '--out', out], voice)).toBe(0);
    expect(readXlsx(new Uint8Array(fs.readFileSync(out)), 'gui.xlsx').sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Trang tính1', false],
      ['Bản gửi – Trang tính1', true],
    ]);
  });
});
