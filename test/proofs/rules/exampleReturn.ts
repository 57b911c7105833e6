/** A return in order, with the cells of a rule's example typed over it. */
import type { Example } from '../../../src/core/checks/rule.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { emptySheets, type Row, type Sheets } from './sheets.ts';

const unit = 'DON_VI_A';

const saidTexts = [...sgddt2024.groups.map(({ text }) => text), ...sgddt2024.closingTexts];

/** One unit that answered what it must: one school, nothing to report in the other two tables. */
const textsInOrder: Readonly<Record<string, string>> = {
  ten_don_vi: 'Trường THPT Minh Họa',
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

/** The workbook of an example: registry, one row of answers, its reference rows. */
export function exampleSheets({ answers, references, unitType = 'truong_thpt' }: Example): Sheets {
  const sheets = emptySheets();
  const add = (key: string, cells: Readonly<Record<string, string>>) => sheets.get(key)?.rows.push(rowOf(cells));
  const registered = { ten_don_vi: 'Trường THPT Minh Họa', loai_don_vi: unitType, dia_ban: 'quận A' };
  add('don_vi', { ...registered, phai_bao_cao: 'Có' });
  const type = sgddt2024.unitTypes.find(({ code }) => code === unitType);
  const isOffice = type?.topics.includes('counts') === false;
  add('so_lieu', { ...textsInOrder, ...(isOffice ? {} : countsInOrder), ...answers });
  const tables: NonNullable<Example['references']> = { co_so: isOffice ? [] : [school], ...references };
  for (const [key, rows] of Object.entries(tables)) for (const row of rows) add(key, row);
  return sheets;
}

function rowOf(cells: Readonly<Record<string, string>>): Row {
  return new Map(Object.entries({ ma_don_vi: unit, ...cells }));
}

function yearly(field: string, typed: string): Record<string, string> {
  return Object.fromEntries(sgddt2024.years.map((year) => [`${field}.${year}`, typed]));
}
