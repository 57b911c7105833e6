/** A small form, filled and consolidated once, with one answer changed since. */
import { openGas } from '../../local/gas.ts';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { takeCell } from '../../local/services/cells.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';

const units = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'],
  ['PA', 'Phòng GDĐT quận A', 'phong_gddt', 'quận A', 'Có'],
  ['TB', 'Trường THPT B', 'truong_thpt', 'quận A', 'Có'],
];
const establishments = [
  ['ma_don_vi', 'ten_co_so', 'cap_hoc'],
  ['PA', 'Trường Tiểu học A', 'tieu_hoc'],
  ['TB', 'Trường THPT B', 'thpt'],
];

/** The moment of every run. */
export const now = () => Date.parse('2024-12-25T08:00:00+07:00');

export function prepareForm(): SpreadsheetModel {
  const form = newSpreadsheet('Thử');
  openGas(form, { now }).call('setUp', { units, establishments });
  for (const year of [2021, 2022, 2023, 2024]) {
    type(form, 'Số liệu', 'PA', { dau_moi: 'Ông Trần Văn A', [`so_vu_tiep_nhan.${year}`]: '3', [`so_co_so_dinh_ky.${year}`]: '1' });
    type(form, 'BTC 1 Cơ sở', 'PA', { [`so_lan.${year}`]: '2' });
  }
  openGas(form, { now }).call('consolidateNow', { state: 'TAM' });
  type(form, 'Số liệu', 'PA', { 'so_vu_tiep_nhan.2024': '8' });
  return form;
}

/** The same form once more: what is done to it changes no other. */
export function copyForm(form: SpreadsheetModel): SpreadsheetModel {
  return { ...form, sheets: structuredClone(form.sheets) };
}

export function findTab(form: SpreadsheetModel, name: string): SheetModel | undefined {
  return form.sheets.find((sheet) => sheet.name === name);
}

/** What stands in the cells of a tab, "" for a tab that is not there. */
export function textOf(form: SpreadsheetModel, name: string): string {
  const rows = [...(findTab(form, name)?.cells ?? [])].sort(([one], [other]) => one - other);
  const cells = rows.flatMap(([row, inRow]) =>
    [...inRow]
      .sort(([one], [other]) => one - other)
      .filter(([, { value, formula }]) => value !== '' || formula !== undefined)
      .map(([column, { value, formula }]) => `${row},${column}=${formula ?? String(value)}`),
  );
  return cells.join('\n');
}

/** Types answers into the first row of a unit; columns are found by the code row. */
export function type(form: SpreadsheetModel, tab: string, unit: string, answers: Record<string, string>): void {
  const sheet = findTab(form, tab);
  if (sheet === undefined) throw new Error(`No tab ${tab}.`);
  const columns = new Map<unknown, number>();
  for (const [row, cells] of sheet.cells) {
    if (cells.get(0)?.value === 'ma_don_vi') for (const [column, { value }] of cells) columns.set(value, column);
    if (cells.get(0)?.value !== unit || columns.size === 0) continue;
    for (const [code, value] of Object.entries(answers)) {
      const column = columns.get(code);
      if (column === undefined) throw new Error(`No column ${code} in ${tab}.`);
      takeCell(sheet, row, column).value = value;
    }
    return;
  }
  throw new Error(`No row of ${unit} in ${tab}.`);
}
