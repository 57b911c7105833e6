/** A return in order, with the cells of a rule's example typed over it. */
import type { Example } from '../../../src/core/checks/rule.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { emptySheets, type Row, type Sheets } from './sheets.ts';

/** Code of the unit that an example is about. */
export const exampleUnit = 'DON_VI_A';

const saidTexts = [...sgddt2024.groups.map(({ text }) => text), ...sgddt2024.closingTexts];

/** One unit that answered what it must: one school, nothing to report in the other two tables. */
const textsInOrder: Readonly<Record<string, string>> = {
  dau_moi: 'Bà Nguyễn Thị Hòa, 0912 345 678',
  nguoi_lap: 'Nguyễn Thị Hòa',
  chuc_vu: 'Chuyên viên',
  so_van_ban: '12/BC-THPT',
  ngay_van_ban: '20/12/2024',
  hoan_thanh: 'Có',
  ...Object.fromEntries(saidTexts.map((code) => [code, 'Không có nội dung'])),
};

const countsInOrder: Readonly<Record<string, string>> = {
  ...yearly('so_co_so_dinh_ky', '1'),
  ...yearly('so_tre_duoc_ho_tro', 'không phát sinh'),
  ...yearly('so_vi_pham_bi_xu_ly', 'không phát sinh'),
};

const school = { ten_co_so: 'Trường THPT Minh Họa', cap_hoc: 'THPT', ...yearly('so_lan', '1') };

/** The workbook of an example: registry, rows of answers, reference rows of its units. */
export function exampleSheets(example: Example, unit = exampleUnit): Sheets {
  const sheets = emptySheets();
  addExample(sheets, example, unit);
  const [tab = '', ...column] = (example.without ?? '').split('.');
  const sheet = sheets.get(tab);
  if (sheet && column.length > 0) sheet.columns.splice(sheet.columns.indexOf(column.join('.')), 1);
  else if (sheet) sheets.delete(tab);
  if (example.last) addLast(sheets, example.last, unit);
  for (const header of example.added ?? []) sheets.get('so_lieu')?.columns.push(`?${header}`);
  return sheets;
}

/** The units of an example as rows of sheets that may have others; of others `named` makes codes that are theirs alone. */
export function addExample(sheets: Sheets, example: Example, unit: string, named = (code: string) => code): void {
  const { unitType = 'truong_thpt', rows = 1, others = [] } = example;
  const own = { ...example, unit, unitType };
  if (rows === 0) addRegistered(sheets, own);
  else addUnit(sheets, own);
  for (let more = 1; more < rows; more += 1) sheets.get('so_lieu')?.rows.push(rowOf(unit, { dau_moi: 'Bà Lan' }));
  for (const { unit: code, unlisted, answers = {} } of others) {
    const other = { unit: code && named(code), unitType, answers };
    if (unlisted) sheets.get('so_lieu')?.rows.push(rowOf(other.unit, answers));
    else addUnit(sheets, other);
  }
}

interface ExampleUnit extends Pick<Example, 'answers' | 'references' | 'registry'> {
  readonly unit: string;
  readonly unitType: string;
}

function addRegistered(sheets: Sheets, { unit, unitType, registry }: ExampleUnit): void {
  const registered = { ten_don_vi: nameOf(unit), loai_don_vi: unitType, dia_ban: `quận ${unit}` };
  sheets.get('don_vi')?.rows.push(rowOf(unit, { ...registered, phai_bao_cao: 'Có', ...registry }));
}

function addUnit(sheets: Sheets, entry: ExampleUnit): void {
  const { unit, unitType, answers, references } = entry;
  addRegistered(sheets, entry);
  const type = sgddt2024.unitTypes.find(({ code }) => code === unitType);
  const isOffice = type?.topics.includes('counts') === false;
  const typed = { ...textsInOrder, ...(isOffice ? {} : countsInOrder), ten_don_vi: nameOf(unit), ...answers };
  sheets.get('so_lieu')?.rows.push(rowOf(unit, typed));
  const tables: NonNullable<Example['references']> = { co_so: isOffice ? [] : [school], ...references };
  for (const [key, rows] of Object.entries(tables)) {
    for (const row of rows) sheets.get(key)?.rows.push(rowOf(unit, row));
  }
}

function nameOf(unit: string): string {
  return unit === exampleUnit ? 'Trường THPT Minh Họa' : `Trường THPT Minh Họa ${unit}`;
}

function rowOf(unit: string, cells: Readonly<Record<string, string>>): Row {
  return new Map(Object.entries({ ma_don_vi: unit, ...cells }));
}

function yearly(field: string, typed: string): Record<string, string> {
  return Object.fromEntries(sgddt2024.years.map((year) => [`${field}.${year}`, typed]));
}

/** The unit's row of the tab that keeps the last campaign. */
function addLast(sheets: Sheets, last: Readonly<Record<string, string>>, unit: string): void {
  const columns = ['ma_don_vi', 'ten_don_vi', 'don_vi_ke_thua', ...Object.keys(last)];
  sheets.set('ky_truoc', { name: 'Kỳ trước', columns, rows: [rowOf(unit, { ten_don_vi: nameOf(unit), ...last })], merged: [] });
}
