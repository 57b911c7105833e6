/** "Liên kết cột" through the bundle: a tab that someone made by hand stands for the form's own. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';

const units = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'],
  ['THPT_MOT', 'Trường THPT Một', 'truong_thpt', 'Một', 'Có'],
  ['THPT_HAI', 'Trường THPT Hai', 'truong_thpt', 'Hai', 'Có'],
];
const establishments = [
  ['ma_don_vi', 'ten_co_so', 'cap_hoc'],
  ['THPT_MOT', 'Trường THPT Một', 'thpt'],
];

/** A tab that the Department made: two header rows, its own words and order, a column of its own. */
const byHand = [
  ['STT', 'Tên đơn vị', 'Tổng số vụ đã tiếp nhận', '', '', '', 'Vướng mắc, khó khăn', 'Điện thoại VP'],
  ['', '', '2021', '2022', '2023', '2024', '', ''],
  ['1', 'Tr. THPT Một', '1', '2', '3', '4', 'Thiếu máy', '0225'],
];

function handmadeTab(id: number): SheetModel {
  const sheet = newSheet(id, 'Trang tính1');
  byHand.forEach((row, index) => {
    sheet.cells.set(index, new Map(row.map((value, column) => [column, { value, style: 0 }])));
  });
  return sheet;
}

function setUp(): SpreadsheetModel {
  const spreadsheet = newSpreadsheet('Sổ của Sở');
  openGas(spreadsheet).call('setUp', { units, establishments });
  spreadsheet.sheets.push(handmadeTab(9001));
  return spreadsheet;
}

const selection = { sheetId: 9001, area: { row: 0, column: 0, rows: 1, columns: 1 } };

interface Outcome {
  readonly manifest: { totals: Record<string, { period: { total: number | null } }>; findings: { rule: string; cell: string }[] };
}

function received(spreadsheet: SpreadsheetModel): number | null | undefined {
  const { manifest } = openGas(spreadsheet).call('consolidateNow', { state: 'TAM' }) as Outcome;
  return manifest.totals.so_vu_tiep_nhan?.period.total;
}

test('trước khi liên kết chỉ đọc tab của biểu; sau khi xác nhận thì đọc tab của Sở', () => {
  const spreadsheet = setUp();
  expect(received(spreadsheet)).toBeNull();
  const gas = openGas(spreadsheet, { selection, answers: ['YES', 'OK'] });
  gas.call('lienKetCot');
  const [question = '', kept = ''] = gas.host.alerts;
  expect(question).toContain('C “Tổng số vụ đã tiếp nhận / 2021” → “Tổng số vụ đã tiếp nhận” năm 2021');
  expect(question).toContain('Cột gần giống, cần anh/chị xem kỹ:\nG “Vướng mắc, khó khăn”');
  expect(kept).toContain('Đã liên kết 6 cột');
  expect(received(spreadsheet)).toBe(10);
});

test('đổi chỗ cột sau khi liên kết không làm mất liên kết', () => {
  const spreadsheet = setUp();
  openGas(spreadsheet, { selection, answers: ['NO', 'OK'] }).call('lienKetCot');
  const sheet = spreadsheet.sheets.find((one) => one.id === 9001);
  for (const cells of sheet?.cells.values() ?? []) {
    const moved = [...cells].map(([column, cell]) => [column + 1, cell] as const);
    cells.clear();
    for (const [column, cell] of moved) cells.set(column, cell);
  }
  expect(received(spreadsheet)).toBe(10);
});

test('hủy thì không có gì được giữ', () => {
  const spreadsheet = setUp();
  openGas(spreadsheet, { selection, answers: ['CANCEL'] }).call('lienKetCot');
  expect(received(spreadsheet)).toBeNull();
});

test('tab không giống đề cương được trả lời bằng một câu rõ ràng', () => {
  const spreadsheet = setUp();
  spreadsheet.sheets.push({ ...newSheet(9002, 'Ảnh'), cells: new Map([[0, new Map([[0, { value: 'Ảnh hội nghị', style: 0 }]])]]) });
  const gas = openGas(spreadsheet, { selection: { ...selection, sheetId: 9002 } });
  gas.call('lienKetCot');
  expect(gas.host.alerts[0]).toContain('Tab “Ảnh” không có cột nào giống đề cương');
});

test('bản chốt chép đúng tab đã liên kết', () => {
  const spreadsheet = setUp();
  openGas(spreadsheet, { selection, answers: ['YES', 'OK'] }).call('lienKetCot');
  openGas(spreadsheet).call('consolidateNow', { state: 'CHOT' });
  const copy = spreadsheet.sheets.find((one) => one.name === 'Chốt v1 – Số liệu');
  expect(copy?.cells.get(2)?.get(1)?.value).toBe('Tr. THPT Một');
});

test('tên tab gõ kiểu tổ hợp (NFD), thừa dấu cách vẫn là tab đó', () => {
  const spreadsheet = setUp();
  for (const sheet of spreadsheet.sheets) if (sheet.name === 'Số liệu') sheet.name = `${'Số liệu'.normalize('NFD')} `;
  const { manifest } = openGas(spreadsheet).call('consolidateNow', { state: 'TAM' }) as Outcome;
  expect(manifest.findings.filter((one) => one.rule === 'S01')).toEqual([]);
});
