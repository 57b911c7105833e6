/** A link through the bundle: a tab that someone made by hand represents the form's own. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { LinkingView } from '../../src/api/api.ts';

const units = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'],
  ['THPT_MOT', 'Trường THPT Một', 'truong_thpt', 'Một', 'Có'],
  ['THPT_HAI', 'Trường THPT Hai', 'truong_thpt', 'Hai', 'Có'],
];
const establishments = [
  ['ma_don_vi', 'ten_co_so', 'cap_hoc'],
  ['THPT_MOT', 'Trường THPT Một', 'thpt'],
];

/** A tab that the Department made: two header rows, its own words and order, its own column. */
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

interface Outcome {
  readonly manifest: { totals: Record<string, { period: { total: number | null } }>; findings: { rule: string; cell: string }[] };
}

function received(spreadsheet: SpreadsheetModel): number | null | undefined {
  const { manifest } = openGas(spreadsheet).call('consolidateNow', { state: 'TAM' }) as Outcome;
  return manifest.totals.so_vu_tiep_nhan?.period.total;
}

/** Keeps the link as the panel would, the waiting columns confirmed. */
function link(spreadsheet: SpreadsheetModel): LinkingView {
  const { value: view } = openGas(spreadsheet).call('readLinking', null) as { value: LinkingView };
  const tabs = view.link.tabs.map((tab) => ({ ...tab, columns: tab.columns.map((column) => ({ ...column, sure: 'chac' as const })) }));
  expect(openGas(spreadsheet).call('saveLinking', { ...view.link, tabs })).toMatchObject({ ok: true });
  return view;
}

test('trước khi liên kết chỉ đọc tab của biểu; sau khi xác nhận thì đọc tab của Sở', () => {
  const spreadsheet = setUp();
  expect(received(spreadsheet)).toBeNull();
  const view = link(spreadsheet);
  expect(view.tabs.map(({ tab, role }) => [tab, role])).toEqual([['Trang tính1', 'answers']]);
  expect(view.link.units.map(({ code }) => code)).toEqual(['THPT_MOT', 'THPT_HAI']);
  expect(received(spreadsheet)).toBe(10);
});

test('đổi chỗ cột sau khi liên kết không làm mất liên kết', () => {
  const spreadsheet = setUp();
  link(spreadsheet);
  const sheet = spreadsheet.sheets.find((one) => one.id === 9001);
  for (const cells of sheet?.cells.values() ?? []) {
    const moved = [...cells].map(([column, cell]) => [column + 1, cell] as const);
    cells.clear();
    for (const [column, cell] of moved) cells.set(column, cell);
  }
  expect(received(spreadsheet)).toBe(10);
});

test('bỏ liên kết thì lại chỉ đọc tab của biểu', () => {
  const spreadsheet = setUp();
  link(spreadsheet);
  expect(openGas(spreadsheet).call('saveLinking', null)).toMatchObject({ ok: true });
  expect(received(spreadsheet)).toBeNull();
});

test('tab không giống đề cương được để riêng, có lý do', () => {
  const spreadsheet = setUp();
  spreadsheet.sheets.push({ ...newSheet(9002, 'Ảnh'), cells: new Map([[0, new Map([[0, { value: 'Ảnh hội nghị', style: 0 }]])]]) });
  const view = link(spreadsheet);
  expect(view.tabs.find(({ tab }) => tab === 'Ảnh')).toMatchObject({ role: 'other' });
});

test('thiết lập lại không thêm tab nào bên cạnh tab đã liên kết', () => {
  const spreadsheet = setUp();
  link(spreadsheet);
  spreadsheet.sheets = spreadsheet.sheets.filter(({ name }) => name !== 'Số liệu');
  openGas(spreadsheet).call('setUp', {});
  expect(spreadsheet.sheets.map(({ name }) => name)).not.toContain('Số liệu');
  expect(received(spreadsheet)).toBe(10);
});

test('bản chốt chép đúng tab đã liên kết', () => {
  const spreadsheet = setUp();
  link(spreadsheet);
  openGas(spreadsheet).call('consolidateNow', { state: 'CHOT' });
  const copy = spreadsheet.sheets.find((one) => one.name === 'Chốt v1 – Trang tính1');
  expect(copy?.cells.get(2)?.get(1)?.value).toBe('Tr. THPT Một');
});

test('tên tab gõ kiểu tổ hợp (NFD), thừa dấu cách vẫn là tab đó', () => {
  const spreadsheet = setUp();
  for (const sheet of spreadsheet.sheets) if (sheet.name === 'Số liệu') sheet.name = `${'Số liệu'.normalize('NFD')} `;
  const { manifest } = openGas(spreadsheet).call('consolidateNow', { state: 'TAM' }) as Outcome;
  expect(manifest.findings.filter((one) => one.rule === 'S01')).toEqual([]);
});
