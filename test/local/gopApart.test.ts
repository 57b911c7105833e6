/** A common workbook whose counts of people are in a restricted one takes none of them from a returned form. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../local/inputFile.ts';
import { gop, gui } from '../../local/merge/merge.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { parted, whole } from '../fixtures/partedForm.ts';
import { put, putAt, rowsOf, tabs, type, valueAt } from '../proofs/safety/form.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gop-rieng-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const save = (name: string, model: SpreadsheetModel) => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, writeXlsx(model));
  return file;
};

function run(...given: string[]) {
  const out = path.join(folder, 'ra.xlsx');
  const said: string[] = [];
  const voice = { write: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
  expect(gop([...given, '--out', out], voice)).toBe(0);
  return { said: said.join('\n'), made: openWorkbook(out) };
}

const rowOf = (form: SpreadsheetModel, tab: string) => rowsOf(form, tab, 'TA')[0] ?? -1;

/** The old form, with figures of the school that tell of children, and others. */
function returned(): SpreadsheetModel {
  const form = whole();
  type(form, tabs.answers, 'TA', 'so_tre_duoc_ho_tro.2024', '1');
  type(form, tabs.answers, 'TA', 'kho_khan', 'Thiếu máy');
  put(form, tabs.children, rowOf(form, tabs.children), 'so_nan_nhan', '1');
  put(form, tabs.children, rowOf(form, tabs.children), 'ghi_chu', 'bé gái lớp 7');
  put(form, tabs.establishments, rowOf(form, tabs.establishments), 'ghi_chu', 'mới lập');
  return form;
}

test('nothing of people is taken, and it is told by its place; the rest is', () => {
  const common = whole();
  const { common: named } = parted();
  // The two tables are still there, hidden and blank, as the command tach leaves them.
  for (const row of rowsOf(common, tabs.children, 'TA')) for (const code of counts) put(common, tabs.children, row, code, '');
  for (const year of ['2023', '2024']) type(common, tabs.answers, 'TA', `so_tre_duoc_ho_tro.${year}`, '');
  copySetting(named, common);
  const { said, made } = run(save('CHUNG.xlsx', common), save('TA.xlsx', returned()));
  expect(valueAt(made, tabs.answers, rowOf(made, tabs.answers), 'kho_khan')).toBe('Thiếu máy');
  expect(valueAt(made, tabs.establishments, rowOf(made, tabs.establishments), 'ghi_chu')).toBe('mới lập');
  expect(valueAt(made, tabs.answers, rowOf(made, tabs.answers), 'so_tre_duoc_ho_tro.2024')).toBe('');
  for (const code of counts) expect(valueAt(made, tabs.children, rowOf(made, tabs.children), code)).toBe('');
  expect(said).toMatch(/Số liệu: \w+, \w+ trong “TA\.xlsx” là số về con người, thuộc bảng riêng/);
  expect(said).toMatch(/BTC 2 Trẻ em: (\w+, ){2,}\w+ trong “TA\.xlsx” là số về con người, thuộc bảng riêng/);
  expect(said).not.toContain('bé gái');
});

test('of the restricted workbook itself they are, and only a tab of people is missed in it', () => {
  const { common, restricted } = parted();
  const { said, made } = run(save('CHUNG.xlsx', common), '--bang-rieng', save('rieng.xlsx', restricted));
  expect(valueAt(made, tabs.answers, rowOf(made, tabs.answers), 'so_tre_duoc_ho_tro.2023')).toBe('12');
  expect(said).not.toContain('BTC 1');
});

test('what a unit typed in a tab of the Department is told by its place, and what the Department typed since is not', () => {
  const form = whole();
  const sent = save('goc.xlsx', form);
  const out = path.join(folder, 'gui.xlsx');
  expect(gui([sent, '--out', out], { write: () => {}, complain: () => {} })).toBe(0);
  const typed = openWorkbook(out);
  type(typed, tabs.answers, 'TA', 'kho_khan', 'Thiếu máy');
  for (const tab of [tabs.settings, sgddt2024.ownTexts.tab]) putAt(typed, tab, 60, 1, 'chữ của đơn vị');
  putAt(form, tabs.settings, 61, 1, 'chữ của Sở');
  const { said } = run(save('CHUNG.xlsx', form), save('TA.xlsx', typed));
  expect(said).toContain('Cấu hình: B61 trong “TA.xlsx” có chữ ở ngoài phần gộp');
  expect(said).toContain('Lời văn: B61 trong “TA.xlsx” có chữ ở ngoài phần gộp');
  expect(said).not.toMatch(/B62|chữ của/);
});

const counts = ['so_nan_nhan', 'so_co_yeu_cau', 'so_duoc_ho_tro', 'hinh_thuc', 'ghi_chu'];

function copySetting(from: SpreadsheetModel, to: SpreadsheetModel): void {
  const settings = (form: SpreadsheetModel) => form.sheets.find(({ name }) => name === tabs.settings);
  const cells = settings(from)?.cells;
  if (cells) Object.assign(settings(to) ?? {}, { cells });
}
