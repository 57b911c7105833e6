/** A sheet that others made with its restricted workbook, and the same in one. */
import { openGas } from '../../local/gas.ts';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { LinkingView, Reply } from '../../src/api/api.ts';

export type Rows = readonly (readonly (string | number)[])[];
export const units = ['Phòng GDĐT quận Lê Chân', 'Phòng GDĐT quận Hồng Bàng', 'Trường THPT Thái Phiên', 'Trường THPT Trần Phú'];
export const cases: Rows = [
  ['STT', 'Tên đơn vị', 'Số vụ tiếp nhận', '', 'Số vụ đã xử lý', ''],
  ['', '', 2023, 2024, 2023, 2024],
  ...units.map((name, at) => [at + 1, name, at + 1, at + 2, at + 1, at + 2]),
];
export const supported: Rows = [
  ['STT', 'Tên đơn vị', 'Số trẻ em là nạn nhân được hỗ trợ, can thiệp', ''],
  ['', '', 2023, 2024],
  ...units.map((name, at) => [at + 1, name, 10 + at, 20 + at]),
];
export const children: Rows = [
  ['STT', 'Tên đơn vị', 'Năm', 'Nguồn yêu cầu hỗ trợ', 'Số trẻ em là nạn nhân', 'Số có yêu cầu hỗ trợ', 'Số được hỗ trợ, can thiệp'],
  ...units.flatMap((name, at) =>
    [2023, 2024].map((year) => [2 * at + year - 2022, name, year, 'người thân', 30 + at, 30 + at, (year === 2023 ? 10 : 20) + at]),
  ),
];

function sheetOf(id: number, name: string, lines: Rows): SheetModel {
  const sheet = newSheet(id, name);
  lines.forEach((row, at) => {
    sheet.cells.set(at, new Map(row.flatMap((value, column) => (value === '' ? [] : [[column, { value, style: 0 }]]))));
  });
  return sheet;
}

export function bookOf(name: string, tabs: Readonly<Record<string, Rows>>): SpreadsheetModel {
  const book = newSpreadsheet(name);
  book.sheets = Object.entries(tabs).map(([tab, rows], at) => sheetOf(at + 1, tab, rows));
  return book;
}

export function ask<Answer>(own: SpreadsheetModel, name: string, ...given: readonly unknown[]): Answer {
  const reply = openGas(own).call(name, ...given) as Reply<Answer>;
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

/** Confirms what the panel proposes. */
export function linkOf(own: SpreadsheetModel): LinkingView {
  const view = ask<LinkingView>(own, 'readLinking', null);
  ask(own, 'saveLinking', view.link);
  return view;
}

/** Types a row under the other settings. */
export function nameApart(own: SpreadsheetModel, file: string, code = 'bang_rieng'): void {
  const settings = own.sheets.find((one) => one.name === 'Cấu hình');
  if (!settings) throw new Error('no settings');
  const spots = [...settings.cells].flatMap(([, row]) => [...row].filter(([, { value }]) => value === 'lien_ket'));
  const [[column = 0] = []] = spots;
  const last = Math.max(...settings.cells.keys()) + 1;
  settings.cells.set(
    last,
    new Map([
      [column, { value: code, style: 0 }],
      [column + 1, { value: file, style: 0 }],
    ]),
  );
  settings.rowCount = Math.max(settings.rowCount, last + 1);
}

export const whole = () => {
  const own = bookOf('Một tệp', { 'Trang tính1': cases, 'Hỗ trợ': supported, 'Danh sách trẻ': children });
  linkOf(own);
  return own;
};

/** The same in two workbooks; the link is made when the setting is there. */
export function parted(others: Readonly<Record<string, Rows>> = { 'Hỗ trợ': supported, 'Danh sách trẻ': children }) {
  const common = bookOf('Chung', { 'Trang tính1': cases });
  const restricted = bookOf('Riêng', others);
  // The settings tab is made with the first link.
  linkOf(common);
  nameApart(common, 'RIENG.xlsx');
  common.beside = (file) => (file === 'RIENG.xlsx' ? restricted : null);
  const view = linkOf(common);
  return { common, restricted, view };
}

export interface Ran {
  readonly manifestText: string;
  readonly manifest: {
    readonly indicators: unknown;
    readonly totals: unknown;
    readonly reporting: unknown;
    readonly findings: readonly { rule: string; unit: string }[];
  };
}
export const run = (own: SpreadsheetModel, state = 'TAM') => (openGas(own).call('consolidateNow', { state }) as Ran).manifest;
export const finalOf = (own: SpreadsheetModel) => (openGas(own).call('consolidateNow', { state: 'CHOT' }) as Ran).manifestText;
export const figures = ({ indicators, totals, reporting }: Ran['manifest']) => ({ indicators, totals, reporting });
export const told = ({ findings }: Ran['manifest']) => findings.map(({ rule, unit }) => `${rule} ${unit}`).sort();

export const settingOf = (own: SpreadsheetModel, code: string) => {
  const rows = own.sheets.filter(({ name }) => name === 'Cấu hình').flatMap(({ cells }) => [...cells.values()]);
  const cells = rows.map((row) => [...row.entries()]).find((row) => row.some(([, { value }]) => value === code));
  return cells?.find(([, { value }]) => value === code)?.[0] === undefined ? undefined : cells?.[1]?.[1];
};

/** Takes the marks out of a restricted workbook, as a person does who hands it on. */
export function unmark(restricted: SpreadsheetModel): void {
  restricted.sheets = restricted.sheets.filter(({ name }) => name !== 'Cấu hình');
}

export const copies = ({ sheets }: SpreadsheetModel) => sheets.map(({ name }) => name).filter((name) => name.includes('Chốt'));
