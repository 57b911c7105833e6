/** A sheet of others whose tabs have names of ours: theirs are read and never written; ours come next to them. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { LinkingView, Reply, UnitView } from '../../src/api/api.ts';
import type { Manifest } from '../../src/core/manifest/manifest.ts';

type Rows = readonly (readonly (string | number)[])[];
const answers: Rows = [
  ['TỔNG HỢP SỐ LIỆU CÁC ĐƠN VỊ'],
  ['STT', 'Tên đơn vị', 'Số vụ tiếp nhận năm 2023', 'Số vụ tiếp nhận năm 2024', 'Khó khăn'],
  [1, 'Trường THPT Thái Phiên', 2, 3, 'Thiếu kinh phí'],
  [2, 'Trường THPT Ngô Quyền', 1, 0, 'Không'],
];
const others: Readonly<Record<string, Rows>> = {
  'Hướng dẫn': [['Điền trước ngày 24/12'], ['Ghi 0 nếu không có']],
  'Kiểm tra': [
    ['Đơn vị', 'Đã gọi'],
    ['THPT Thái Phiên', 'rồi'],
  ],
  'Theo dõi': [
    ['Đơn vị', 'Ngày nộp'],
    ['THPT Ngô Quyền', '20/12'],
  ],
  'Nhật ký': [
    ['Ngày', 'Việc'],
    ['20/12', 'Gọi điện'],
  ],
  'Lời văn': [['Mở đầu báo cáo']],
  'Cấu hình': [['Người phụ trách', 'Cô Lan']],
};

function sheetOf(id: number, name: string, rows: Rows): SheetModel {
  const sheet = newSheet(id, name);
  rows.forEach((row, at) => {
    sheet.cells.set(at, new Map(row.map((value, column) => [column, { value, style: 0 }])));
  });
  return sheet;
}

function theirs(): SpreadsheetModel {
  const spreadsheet = newSpreadsheet('Bảng của Sở');
  const all = Object.entries({ 'Tổng hợp': answers, ...others });
  spreadsheet.sheets = all.map(([name, rows], at) => sheetOf(at + 1, name, rows));
  return spreadsheet;
}

const contents = ({ sheets }: SpreadsheetModel) =>
  Object.fromEntries(
    sheets
      .filter(({ id }) => id <= 7)
      .map((sheet) => [sheet.name, JSON.stringify([...sheet.cells].map(([row, cells]) => [row, [...cells]]))]),
  );

function ask<Answer>(spreadsheet: SpreadsheetModel, name: string, ...given: readonly unknown[]): Answer {
  const reply = openGas(spreadsheet).call(name, ...given) as Reply<Answer>;
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

test('tabs named Tổng hợp, Kiểm tra, Theo dõi … that others made are listed, read, and keep every cell', () => {
  const spreadsheet = theirs();
  const before = contents(spreadsheet);
  const view = ask<LinkingView>(spreadsheet, 'readLinking', null);
  expect(view.tabs.map(({ tab, role }) => `${tab}: ${role}`)).toEqual(
    Object.keys({ 'Tổng hợp': '', ...others }).map((name) => `${name}: ${name === 'Tổng hợp' ? 'answers' : 'other'}`),
  );
  ask(spreadsheet, 'saveLinking', view.link);
  for (const state of ['TAM', 'CHOT', 'TAM']) {
    const { manifest } = openGas(spreadsheet).call('consolidateNow', { state }) as { manifest: Manifest };
    expect(manifest.totals.so_vu_tiep_nhan?.['2023']).toEqual({ total: 3, units: 2 });
  }
  ask<UnitView>(spreadsheet, 'actOnUnit', 'THPT-NGO-QUYEN', { kind: 'accept' });
  expect(contents(spreadsheet)).toEqual(before);
  const names = spreadsheet.sheets.map(({ name }) => name);
  for (const tab of ['Tổng hợp', 'Kiểm tra', 'Theo dõi', 'Nhật ký', 'Cấu hình']) expect(names).toContain(`${tab} (tiện ích)`);
  expect(ask<LinkingView>(spreadsheet, 'readLinking', null)).toMatchObject({ confirmed: true, tabs: { length: 7 } });
});

test('our tabs stay ours once they are there', () => {
  const spreadsheet = newSpreadsheet('Bảng của Sở');
  spreadsheet.sheets = [sheetOf(1, 'Trang tính1', answers)];
  openGas(spreadsheet).call('consolidateNow', { state: 'TAM' });
  openGas(spreadsheet).call('consolidateNow', { state: 'TAM' });
  expect(spreadsheet.sheets.map(({ name }) => name).filter((name) => name.includes('tiện ích'))).toEqual([]);
});
