/** Personal data and pictures that no run reads are told at its end, and are in no final. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SheetModel, SpreadsheetModel, Value } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { findCell, takeCell } from '../../local/services/cells.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { LinkingView, Reply, RunResult } from '../../src/api/api.ts';
import { filledForm, findTab, open, rowsOf, tabs } from '../proofs/safety/form.ts';

const personal = /Cầm|Tố|7A2|0912/;

function addTab(model: SpreadsheetModel, name: string, rows: readonly (readonly Value[])[], id = 900 + model.sheets.length): SheetModel {
  const sheet = newSheet(id, name);
  for (const [row, values] of rows.entries()) for (const [column, value] of values.entries()) takeCell(sheet, row, column).value = value;
  model.sheets.push(sheet);
  return sheet;
}

function planted(): SpreadsheetModel {
  const form = filledForm();
  const diary = addTab(form, 'Ghi chép', [
    ['Tuần', 'Việc'],
    [1, 'Hỗ trợ em Cầm Thị Tố, lớp 7A2'],
    [2, 'Họp tổ tư vấn, ghi biên bản'],
    [3, 'Liên hệ mẹ cháu: 0912345678'],
  ]);
  takeCell(diary, 2, 1).note = 'cháu Cầm Thị Tố nghỉ học';
  diary.hidden = true;
  diary.pictures = [{ row: 6, column: 2 }];
  addTab(form, 'Vụ em Cầm Thị Tố', [['Nạn nhân Cầm Thị Tố, sinh ngày 12/3/2011']]);
  addTab(form, 'Đầu mối', [['Trường A', 'Thầy Lê Văn Hải, Hiệu trưởng']]);
  return form;
}

const draft = (form: SpreadsheetModel, state = 'TAM') => {
  const reply = open(form).run('runConsolidation', 'lan-1', state) as Reply<RunResult>;
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value.unread;
};

test.each(['TAM', 'CHOT'])('a run (%s) tells tabs and cells that nothing reads, and nothing of them', (state) => {
  const form = planted();
  const place = form.sheets.findIndex(({ name }) => name === 'Vụ em Cầm Thị Tố') + 1;
  const lines = draft(form, state);
  expect(lines).toEqual([
    expect.stringMatching(/^Tab “Ghi chép” không phép kiểm tra nào đọc, và ô B2, B3, B4 có thể nêu/),
    expect.stringMatching(/^Tab “Ghi chép” có hình ở ô C7:/),
    expect.stringMatching(new RegExp(`^Tab thứ ${place} .*ô A1 `)),
  ]);
  expect(lines.join('\n')).not.toMatch(personal);
});

test('the menu and the command say the same as the sidebar', () => {
  const form = planted();
  const { spoken } = open(form).call('consolidateNow', { state: 'TAM' }) as { readonly spoken: readonly string[] };
  for (const line of draft(planted())) expect(spoken).toContain(line);
});

test('rows that list pupils, and cells beside the tables that the Department types in, are told; a list of teachers is not', () => {
  const form = filledForm();
  addTab(form, 'STT', [
    ['STT', 'Họ và tên', 'Lớp', 'Ngày sinh'],
    [1, 'Nguyễn Thị Hà', '7A', '01/01/2012'],
    [2, 'Trần Minh Quân', '6B', ''],
  ]);
  addTab(form, 'GVCN', [
    ['Giáo viên chủ nhiệm', 'Lớp'],
    ['Lê Thị Lan', '7A'],
  ]);
  takeCell(findTab(form, tabs.settings), 8, 7).value = 'Học sinh Cầm Thị Tố 7A2';
  takeCell(findTab(form, 'Lời văn'), 7, 9).value = 'Cháu Cầm Thị Tố lớp 7A2';
  takeCell(findTab(form, tabs.registry), 7, 15).value = 'Cháu Cầm Thị Tố lớp 7A2';
  const lines = draft(form);
  expect(lines).toHaveLength(4);
  expect(lines).toContainEqual(expect.stringMatching(/^Tab “Đơn vị”: ô P8 ở ngoài bảng của biểu mẫu/));
  expect(lines).toContainEqual(expect.stringMatching(/^Tab “Cấu hình”: ô H9 ở ngoài bảng của biểu mẫu/));
  expect(lines).toContainEqual(expect.stringMatching(/^Tab “Lời văn”: ô J8 ở ngoài bảng của biểu mẫu/));
  expect(lines).toContainEqual(expect.stringMatching(/^Tab “STT” không phép kiểm tra nào đọc, và ô B2, B3 có thể/));
  expect(lines.join('\n')).not.toMatch(/Hà|Quân|Cầm/);
});

test('how to call schools is told of nobody; how to call parents is', () => {
  const told = (...rows: Value[][]) => {
    const form = filledForm();
    addTab(form, 'Danh bạ', [['DANH BẠ'], ...rows]);
    return draft(form);
  };
  const head = ['STT', 'Trường', 'Hiệu trưởng', 'SĐT', 'Email'];
  const rows = (name: string) => [
    [1, 'THPT Kiến An', name, '0912345678', 'kienan@example.vn'],
    [2, 'THPT Hải An', 'Lê Thu Hà', '0987654321', ''],
  ];
  expect(told(head, ...rows('Nguyễn Văn Mẫu'))).toEqual([]);
  const parents = ['STT', 'Trường', 'Phụ huynh', 'SĐT', 'Email'];
  expect(told(parents, ...rows('Nguyễn Văn Mẫu'))).toEqual([expect.stringMatching(/ô D3, E3, D4 có thể nêu/)]);
  expect(told(head, ...rows('Cháu Cầm Thị Tố bị lừa, lớp 7A2'))).toEqual([expect.stringMatching(/ô C3, D3, E3, D4 có thể nêu/)]);
});

test('a form with nothing beside it says nothing, and costs nothing', () => {
  const form = filledForm();
  expect(draft(form)).toEqual([]);
});

test('of many tabs beside the form twenty are read, and the others counted', () => {
  const form = filledForm();
  for (let at = 1; at <= 23; at++) addTab(form, `Sổ ${at}`, [['Hỗ trợ em Cầm Thị Tố, lớp 7A2']]);
  const lines = draft(form);
  expect(lines).toHaveLength(21);
  expect(lines[20]).toMatch(/^Còn 3 tab/);
});

/** As Google shows it: a picture in a cell of the answers, and one that lies over them. */
function pictured(): SpreadsheetModel {
  const form = filledForm();
  const sheet = findTab(form, tabs.answers);
  const row = rowsOf(form, tabs.answers, 'TA')[0] ?? 0;
  Object.assign(takeCell(sheet, row, 30), { value: '#VALUE!', picture: true });
  sheet.pictures = [{ row, column: 4 }];
  return form;
}

test('a picture in a cell is told at every run, one over the cells by a final; no final keeps either', () => {
  const form = pictured();
  const row = (rowsOf(form, tabs.answers, 'TA')[0] ?? 0) + 1;
  expect(draft(form)).toEqual([expect.stringMatching(new RegExp(`^Tab “${tabs.answers}” có hình ở ô AE${row}:`))]);
  expect(draft(form, 'CHOT')).toEqual([expect.stringMatching(new RegExp(`^Tab “${tabs.answers}” có hình ở ô E${row}, AE${row}:`))]);
  const copy = findTab(form, `Chốt v1 – ${tabs.answers}`);
  expect(copy.pictures).toEqual([]);
  expect(findCell(copy, row - 1, 30)?.picture).toBeUndefined();
  expect(findTab(form, tabs.answers).pictures).toHaveLength(1);
});

test('of a tab that a link reads: what stands beside its columns, below it, and not whom to call', () => {
  const own = newSpreadsheet('Bảng của Sở');
  own.sheets = [];
  addTab(own, 'Trang tính1', [
    ['STT', 'Tên đơn vị', 'Số vụ tiếp nhận năm 2023', 'Số vụ đã xử lý năm 2023', 'Diễn biến vụ việc', 'Điện thoại'],
    [1, 'Phòng GDĐT quận Lê Chân', 2, 2, '', '0912 345 678'],
    [2, 'Trường THPT Thái Phiên', 1, 1, 'Em Cầm Thị Tố lớp 7A2 bị đe dọa trên Zalo', '0912 345 679'],
    [3, 'Trường THPT Trần Phú', 1, 1, 'đã báo công an phường', ''],
    ['', '', '', '', '', ''],
    ['', 'Ghi chú: em Cầm Thị Tố lớp 7A2 đã chuyển trường', '', '', '', ''],
    ['', '', '', 'NGƯỜI LẬP BIỂU', '', ''],
    ['', '', '', 'Nguyễn Thị Hoa', '', ''],
  ]);
  const ask = (name: string, ...given: readonly unknown[]) => (openGas(own).call(name, ...given) as { value: unknown }).value;
  ask('saveLinking', (ask('readLinking', null) as LinkingView).link);
  const lines = draft(own);
  expect(lines).toEqual([expect.stringMatching(/^Tab “Trang tính1”: ô E3, B6 ở ngoài các cột đã liên kết/)]);
  expect(lines.join('\n')).not.toMatch(personal);
});

test('of a sheet of others: tabs that its link does not read, notes of those that it does', () => {
  const own = newSpreadsheet('Bảng của Sở');
  own.sheets = [];
  const read = addTab(own, 'Trang tính1', [
    ['STT', 'Tên đơn vị', 'Số vụ tiếp nhận', '', 'Số vụ đã xử lý', ''],
    ['', '', 2023, 2024, 2023, 2024],
    [1, 'Phòng GDĐT quận Lê Chân', 2, 3, 2, 3],
    [2, 'Trường THPT Thái Phiên', 1, 1, 1, 1],
  ]);
  takeCell(read, 2, 2).note = 'có 1 vụ là em Cầm Thị Tố lớp 7A2';
  addTab(own, 'Ghi chép', [
    ['Tuần', 'Việc'],
    [1, 'Hỗ trợ em Cầm Thị Tố, lớp 7A2'],
  ]);
  const ask = (name: string, ...given: readonly unknown[]) => (openGas(own).call(name, ...given) as { value: unknown }).value;
  ask('saveLinking', (ask('readLinking', null) as LinkingView).link);
  expect(draft(own)).toEqual([
    expect.stringMatching(/^Tab “Trang tính1”: ghi chú \(note\) của ô C3 có thể nêu/),
    expect.stringMatching(/^Tab “Ghi chép” không phép kiểm tra nào đọc, và ô B2 có thể nêu/),
  ]);
});

test('notes on the tabs in which the Department types are told by a final', () => {
  const form = filledForm();
  const noted = [tabs.registry, tabs.settings, tabs.tracking, tabs.log];
  for (const tab of noted) takeCell(findTab(form, tab), 2, 1).note = 'cháu Cầm Thị Tố nghỉ học';
  takeCell(findTab(form, tabs.registry), 8, 1).note = 'Trường mới sáp nhập, hỏi lại Sở';
  expect(draft(form)).toEqual([]);
  const lines = draft(form, 'CHOT');
  expect([...lines].sort()).toEqual(
    noted.map((tab) => `Tab “${tab}”: ghi chú (note) của ô B3 có thể nêu thông tin cá nhân: xóa ghi chú ấy.`).sort(),
  );
  expect(lines.join()).not.toMatch(personal);
});
