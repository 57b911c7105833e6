/** The Department's own words: kept through every run and every set-up, word for word in the report, asked for before a final. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { takeCell } from '../../local/services/cells.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import type { Reply } from '../../src/api/api.ts';
import { docxLines } from '../../src/core/reviewed/openDocx.ts';

const header = ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'];
const units = [
  header,
  ['PGD_DO_SON', 'Phòng GDĐT quận Đồ Sơn', 'phong_gddt', 'quận Đồ Sơn', 'Có'],
  ['THPT_DO_SON', 'Trường THPT Đồ Sơn', 'truong_thpt', 'quận Đồ Sơn', 'Có'],
];

const causes = '“Nguyên nhân” của Sở: 60% do thiếu kinh phí;\nphần còn lại do nhân lực.';

function reportOf(spreadsheet: SpreadsheetModel, state: 'TAM' | 'CHOT'): string[] {
  const gas = openGas(spreadsheet);
  gas.call('consolidateNow', { state });
  const [report] = gas.host.stores.driveFiles.slice(-2);
  return report ? [...docxLines(report.bytes)] : [];
}

/** The cell where the words of this place are typed. */
function cellOf(spreadsheet: SpreadsheetModel, code: string) {
  const sheet = spreadsheet.sheets.find(({ name }) => name === 'Lời văn');
  const places = [...(sheet?.cells ?? [])].flatMap(([row, cells]) => [...cells].map(([column, { value }]) => ({ row, column, value })));
  const row = places.find(({ value }) => value === code)?.row;
  const column = places.find(({ value }) => value === 'noi_dung' || value === 'Nội dung')?.column;
  if (!sheet || row === undefined || column === undefined) throw new Error(`no place ${code}`);
  return takeCell(sheet, row, column);
}

test('what the Department wrote stays through set-ups, runs and a save, and is printed as it is', () => {
  const book = newSpreadsheet('mau');
  openGas(book).call('setUp', { units, establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc']] });
  cellOf(book, 'nguyen_nhan').value = causes;
  openGas(book).call('setUp', {});
  expect(cellOf(book, 'nguyen_nhan').value).toBe(causes);
  expect(reportOf(book, 'TAM')).toEqual(expect.arrayContaining(causes.split('\n')));
  expect(cellOf(book, 'nguyen_nhan').value).toBe(causes);
  const saved = readXlsx(writeXlsx(book), 'mau.xlsx');
  openGas(saved).call('setUp', {});
  expect(cellOf(saved, 'nguyen_nhan').value).toBe(causes);
  expect(reportOf(saved, 'CHOT')).toEqual(expect.arrayContaining(causes.split('\n')));
  expect(cellOf(saved, 'nguyen_nhan').value).toBe(causes);
}, 60_000);

test('a final is asked about while texts are blank, causes first', () => {
  const book = newSpreadsheet('mau');
  openGas(book).call('setUp', { units, establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc']] });
  const blank = () => {
    const reply = openGas(book).run('readFinalPlan') as Reply<{ blankTexts: string[] }>;
    return reply.ok ? reply.value.blankTexts : [];
  };
  expect(blank()[0]).toBe('III.3. Nguyên nhân');
  const before = blank().length;
  cellOf(book, 'nguyen_nhan').value = causes;
  expect(blank()).toHaveLength(before - 1);
  expect(blank()).not.toContain('III.3. Nguyên nhân');
}, 60_000);

test('a sign beyond the first plane is printed as it is; a formula without a result is nothing written', () => {
  const book = newSpreadsheet('mau');
  openGas(book).call('setUp', { units, establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc']] });
  const signs = 'Nhờ cố gắng 😀 của các trường 👍🏽, 𝐊ế hoạch hoàn thành 🇻🇳.';
  cellOf(book, 'uu_diem').value = signs;
  cellOf(book, 'nguyen_nhan').value = 'Loading...';
  cellOf(book, 'phuong_huong').value = '#REF!';
  const lines = reportOf(book, 'CHOT');
  expect(lines).toContain(signs);
  expect(lines.join('\n')).not.toMatch(/Loading|#REF/);
});
