/** Personal data in tabs that no run reads is told with its cell, and is in no file for others. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openGas } from '../../local/gas.ts';
import { sentBytes } from '../../local/merge/keepSent.ts';
import { gui } from '../../local/merge/merge.ts';
import { unreadNotices, unreadOurs } from '../../local/merge/unreadTabs.ts';
import type { SheetModel, SpreadsheetModel, Value } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { takeCell } from '../../local/services/cells.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { findingWords } from '../../src/core/findings/findingWords.vi.ts';

import { filledForm, findTab, tabs } from '../proofs/safety/form.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unread-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function addTab(model: SpreadsheetModel, name: string, rows: readonly (readonly Value[])[]): SheetModel {
  const sheet = newSheet(100 + model.sheets.length, name);
  for (const [row, values] of rows.entries()) for (const [column, value] of values.entries()) takeCell(sheet, row, column).value = value;
  model.sheets.push(sheet);
  return sheet;
}

/** A form, a tab with cells and a note that tell of a child, one of contacts, and one that is called after a child. */
function workbook(): SpreadsheetModel {
  const model = newSpreadsheet('so.xlsx');
  addTab(model, 'Số liệu', [
    ['ma_don_vi', 'ten_don_vi', 'so_vu.2023', 'ghi_chu'],
    ['A', 'Trường A', 1, 'đã xử lý'],
  ]);
  const diary = addTab(model, 'Ghi chép', [
    ['Tuần', 'Việc'],
    [1, 'Hỗ trợ em Cầm Thị Tố, lớp 7A2'],
    [2, 'Họp tổ tư vấn, ghi biên bản'],
    [3, 'Liên hệ mẹ cháu: 0912345678'],
  ]);
  takeCell(diary, 2, 1).note = 'cháu Cầm Thị Tố nghỉ học';
  addTab(model, 'Đầu mối', [
    ['Đơn vị', 'Người phụ trách'],
    ['Trường A', 'Thầy Lê Văn Hải, Hiệu trưởng'],
  ]);
  addTab(model, 'Vụ em Cầm Thị Tố', [['Nạn nhân Cầm Thị Tố, sinh ngày 12/3/2011']]);
  return model;
}

const personal = /Cầm|Tố|7A2|0912/;
const textOf = ({ sheets }: SpreadsheetModel) =>
  sheets
    .flatMap(({ name, cells }) => [
      name,
      ...[...cells.values()].flatMap((row) => [...row.values()].map(({ value, note }) => `${value} ${note}`)),
    ])
    .join('\n');

test('a tab and its cells are told, and nothing of them', () => {
  const lines = unreadNotices(workbook());
  expect(lines).toEqual([
    expect.stringMatching(/^Tab “Ghi chép” không phép kiểm tra nào đọc, và ô B2, B3, B4 có thể nêu/),
    expect.stringMatching(/^Tab thứ 5 .*ô A1 /),
  ]);
  expect(lines.join('\n')).not.toMatch(personal);
});

test('a file for others has none of it; what is read, and the own file, stay', () => {
  const [file, out] = [path.join(folder, 'so.xlsx'), path.join(folder, 'gui.xlsx')];
  fs.writeFileSync(file, writeXlsx(workbook()));
  const told: string[] = [];
  const voice = { write: (line: string) => told.push(line), complain: (line: string) => told.push(line) };
  expect(gui([file, '--out', out], voice)).toBe(0);
  const sent = textOf(readXlsx(fs.readFileSync(out), 'gui.xlsx'));
  expect(sent).not.toMatch(personal);
  expect(sent).toMatch(/đã xử lý/);
  expect(sent).toMatch(/Họp tổ tư vấn, ghi biên bản/);
  expect(sent).toMatch(/Lê Văn Hải/);
  expect(told.join('\n')).toMatch(/Tab “Ghi chép” không phép kiểm tra nào đọc: trong tệp gửi đã che 3 ô/);
  expect(textOf(readXlsx(fs.readFileSync(file), 'so.xlsx'))).toMatch(personal);
  const parts = Object.values(unzipSync(fs.readFileSync(out))).map((part) => strFromU8(part));
  expect(parts.join('\n')).not.toMatch(/Cầm Thị Tố|7A2|0912345678/);
});

test('of our own tabs the notes that tell of somebody are left out, the others stay; a name that stays is told', () => {
  const model = workbook();
  const [form, own] = [model.sheets.find(({ name }) => name === 'Số liệu'), addTab(model, 'Kiểm tra', [[findingWords.title]])];
  if (!form) throw new Error('No form.');
  takeCell(form, 0, 0).note = 'Em Cầm Thị Tố lớp 7A2 bị quay clip';
  takeCell(form, 0, 2).note = 'Không có thì gõ 0';
  takeCell(own, 0, 0).note = 'cháu Cầm Thị Tố nghỉ học';
  Object.assign(takeCell(form, 1, 2), { formula: "='Vụ em Cầm Thị Tố'!B2" });
  const [file, out] = [path.join(folder, 'ten.xlsx'), path.join(folder, 'ten-gui.xlsx')];
  fs.writeFileSync(file, writeXlsx(model));
  const told: string[] = [];
  const voice = { write: (line: string) => told.push(line), complain: (line: string) => told.push(line) };
  expect(gui([file, '--out', out], voice)).toBe(0);
  const sent = readXlsx(fs.readFileSync(out), 'ten-gui.xlsx');
  const notes = sent.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((row) => [...row.values()].flatMap(({ note }) => note ?? [])),
  );
  expect(notes).toEqual(['Không có thì gõ 0']);
  const said = told.join('\n');
  expect(said).toMatch(/Tab “Số liệu”: trong tệp gửi đã bỏ 1 ghi chú/);
  expect(said).toMatch(/Tab “Kiểm tra”: trong tệp gửi đã bỏ 1 ghi chú/);
  expect(said).toMatch(/Tên của tab thứ 5 có thể nêu tên người và còn nguyên/);
  expect(said).not.toMatch(personal);
});

test('rows that list pupils, and cells beside our own tables, are masked', () => {
  const model = workbook();
  addTab(model, 'STT', [
    ['STT', 'Họ và tên', 'Lớp', 'Ngày sinh'],
    [1, 'Nguyễn Thị Hà', '7A', '01/01/2012'],
    [2, 'TRẦN MINH QUÂN', '6B', ''],
  ]);
  addTab(model, 'GVCN', [
    ['Họ và tên GVCN', 'Lớp'],
    ['Lê Thị Lan', '7A'],
  ]);
  addTab(model, 'Cấu hình', [
    ['ma', 'gia_tri'],
    ['ky_tu', 2021, '', 'Học sinh Cầm Thị Tố 7A2'],
  ]);
  const sent = textOf(readXlsx(sentBytes(model), 'gui.xlsx'));
  expect(sent).not.toMatch(/Thị Hà|MINH QUÂN|Cầm/);
  expect(sent).toMatch(/Lê Thị Lan/);
  expect(unreadNotices(model).join('\n')).toContain('Tab “STT” không phép kiểm tra nào đọc, và ô B2, B3 có thể');
});

test('what the page sends has none of it, and its own workbook stays', () => {
  const model = workbook();
  expect(textOf(readXlsx(sentBytes(model), 'gui.xlsx'))).not.toMatch(personal);
  expect(textOf(model)).toMatch(personal);
});

test('beside the columns that a link reads, what tells of a child is masked; what is read stays', () => {
  const model = newSpreadsheet('bang.xlsx');
  model.sheets = [];
  const sheet = addTab(model, 'Trang tính1', [
    ['STT', 'Tên đơn vị', 'Số vụ tiếp nhận năm 2023', 'Số vụ đã xử lý năm 2023', 'Diễn biến vụ việc'],
    [1, 'Phòng GDĐT quận Lê Chân', 21, 21, 'đã báo công an phường'],
    [2, 'Trường THPT Thái Phiên', 1, 1, 'Em Cầm Thị Tố lớp 7A2 bị đe dọa trên Zalo'],
    [3, 'Trường THPT Trần Phú', 31, 31, ''],
    ['', 'Ghi chú: em Cầm Thị Tố lớp 7A2 đã chuyển trường', '', '', ''],
  ]);
  takeCell(sheet, 2, 1).note = 'cháu Cầm Thị Tố nghỉ học';
  const ask = (name: string, given: unknown) => (openGas(model).call(name, given) as { value: { link: unknown } }).value;
  ask('saveLinking', ask('readLinking', null).link);
  const [file, out] = [path.join(folder, 'bang.xlsx'), path.join(folder, 'bang-gui.xlsx')];
  fs.writeFileSync(file, writeXlsx(model));
  const told: string[] = [];
  const voice = { write: (line: string) => told.push(line), complain: (line: string) => told.push(line) };
  expect(gui([file, '--out', out], voice)).toBe(0);
  const sent = textOf(readXlsx(fs.readFileSync(out), 'bang-gui.xlsx'));
  expect(sent).not.toMatch(personal);
  expect(sent).toMatch(/Trường THPT Thái Phiên/);
  expect(sent).toMatch(/đã báo công an phường/);
  expect(told.join('\n')).toMatch(/Tab “Trang tính1”: trong tệp gửi đã che 3 ô ở ngoài các cột đã liên kết/);
});

test('a sheet that nobody linked yet says nothing', () => {
  const model = newSpreadsheet('so.xlsx');
  addTab(model, 'Sổ', [['Hỗ trợ em Cầm Thị Tố, lớp 7A2']]);
  expect(unreadNotices(model)).toEqual([]);
});

/** A finding of a unit of a linked sheet, whose code is made of its name. */
const finding = ['Trường THPT Thái Phiên', 'Lỗi', 'C01|THPT-THAI-PHIEN|kho_khan||', 'C01|EM-NGUYEN-THI-MAI|kho_khan||'];

test('a page that a run wrote is no tab of theirs: it is not told, and its keys stay', () => {
  const model = workbook();
  addTab(model, 'Kiểm tra', [[findingWords.title], [], finding]);
  expect(unreadNotices(model).join('\n')).not.toContain('Kiểm tra');
  expect(textOf(readXlsx(sentBytes(model), 'gui.xlsx'))).toContain('C01|THPT-THAI-PHIEN|kho_khan||');
});

test('a tab of theirs that has its name is told', () => {
  const model = workbook();
  addTab(model, 'Kiểm tra', [['Danh sách'], ['Hỗ trợ em Cầm Thị Tố, lớp 7A2']]);
  expect(unreadNotices(model).join('\n')).toContain('Tab “Kiểm tra” không phép kiểm tra nào đọc, và ô A2');
});

test('notes of the Department’s tabs, and what stands beside the guide, are told on one’s own machine', () => {
  const form = filledForm();
  const note = (tab: string, row: number, column: number) => {
    takeCell(findTab(form, tab), row, column).note = 'em Cầm Thị Tố lớp 7A2 bị dọa';
  };
  note(tabs.registry, 8, 1);
  note(tabs.settings, 8, 1);
  note(tabs.tracking, 8, 1);
  note('Lời văn', 8, 1);
  note('Hướng dẫn', 2, 1);
  // Rules judge these.
  note(tabs.answers, 8, 1);
  takeCell(findTab(form, 'Hướng dẫn'), 60, 5).value = 'em Cầm Thị Tố lớp 7A2 bị dọa';
  const lines = unreadOurs(form);
  const told = new Map(lines.map((line) => [/^Tab “([^”]*)”/.exec(line)?.[1], / ở ([A-Z\d, ]+) có thể/.exec(line)?.[1]]));
  expect(told).toEqual(
    new Map([
      [tabs.registry, 'B9'],
      [tabs.settings, 'B9'],
      [tabs.tracking, 'B9'],
      ['Lời văn', 'B9'],
      ['Hướng dẫn', 'B3, F61'],
    ]),
  );
  expect(lines.join('\n')).not.toMatch(personal);
  expect(unreadOurs(filledForm())).toEqual([]);
});
