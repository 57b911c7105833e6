/** A small form, set up by the bundle and filled without a fault: the ground that people, faults and vandals try. */
import { copySheet } from '../../../local/copySheet.ts';
import { type Gas, openGas } from '../../../local/gas.ts';
import type { CellModel, SheetModel, SpreadsheetModel, Value } from '../../../local/model.ts';
import { findCell, takeCell } from '../../../local/services/cells.ts';
import type { HostOptions } from '../../../local/services/host.ts';
import { newSpreadsheet } from '../../../local/xlsx/newSpreadsheet.ts';
import type { Reply, ReportLink, UnitView } from '../../../src/api/api.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { once } from '../../fixtures/once.ts';

export const units = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'],
  ['PA', 'Phòng GDĐT quận Sông Cấm', 'phong_gddt', 'quận Sông Cấm', 'Có'],
  ['PB', 'Phòng GDĐT huyện Núi Voi', 'phong_gddt', 'huyện Núi Voi', 'Có'],
  ['TA', 'Trường THPT Sông Cấm', 'truong_thpt', 'quận Sông Cấm', 'Có'],
  ['GX', 'Trung tâm GDNN-GDTX Núi Voi', 'tt_gdnn_gdtx', 'huyện Núi Voi', 'Có'],
];
export const establishments = [
  ['ma_don_vi', 'ten_co_so', 'cap_hoc'],
  ['PA', 'Trường Tiểu học Sông Cấm', 'tieu_hoc'],
  ['PA', 'Trường THCS Sông Cấm', 'thcs'],
  ['PB', 'Trường THCS Núi Voi', 'thcs'],
  ['TA', 'Trường THPT Sông Cấm', 'thpt'],
  ['GX', 'Trung tâm GDNN-GDTX Núi Voi', 'gdnn_gdtx'],
];

/** The moment of every run. */
export const now = () => Date.parse('2024-12-23T08:00:00+07:00');

export const tabs = {
  registry: sgddt2024.registry.tab,
  answers: sgddt2024.answers.tab,
  establishments: 'BTC 1 Cơ sở',
  children: 'BTC 2 Trẻ em',
  offenders: 'BTC 3 Vi phạm',
  tracking: sgddt2024.tracking.tab,
  log: sgddt2024.log.tab,
  settings: sgddt2024.settings.tab,
  summary: sgddt2024.summaryTab,
  findings: sgddt2024.findingsTab,
};

/** Every tab that people or the Department type in. */
export const inputs = [tabs.registry, tabs.answers, tabs.establishments, tabs.children, tabs.offenders, tabs.tracking, tabs.settings];

export function open(form: SpreadsheetModel, options: HostOptions = {}): Gas {
  return openGas(form, { now, user: 'so@haiphong.edu.vn', ...options });
}

/** The empty form. */
export function emptyForm(): SpreadsheetModel {
  const form = newSpreadsheet('Thử');
  open(form).call('setUp', { units, establishments });
  return form;
}

/** The form with a complete and correct report of every unit; set up once a worker. */
export function filledForm(): SpreadsheetModel {
  return copyForm(filled());
}

const filled = once(() => fill(emptyForm()));

function fill(form: SpreadsheetModel): SpreadsheetModel {
  for (const [unit = ''] of units.slice(1)) {
    for (const [code, text] of Object.entries(answersOf(unit))) type(form, tabs.answers, unit, code, text);
    for (const row of rowsOf(form, tabs.establishments, unit)) {
      if (valueAt(form, tabs.establishments, row, 'ten_co_so') === '') continue;
      for (const year of sgddt2024.years) put(form, tabs.establishments, row, `so_lan.${year}`, '2');
    }
  }
  return form;
}

/** Complete, and nothing happened. */
function answersOf(unit: string): Record<string, string> {
  const schools = establishments.filter(([code]) => code === unit).length;
  const yearly = (year: number) => ({
    [`so_vu_tiep_nhan.${year}`]: '0',
    [`so_vu_da_xu_ly.${year}`]: '0',
    [`so_co_so_dinh_ky.${year}`]: String(schools),
    [`so_tre_duoc_ho_tro.${year}`]: 'không phát sinh',
    [`so_vi_pham_bi_xu_ly.${year}`]: 'không phát sinh',
    [`nhom_2_so_buoi.${year}`]: String(10 + unit.charCodeAt(0)),
  });
  return {
    dau_moi: 'Bà Trần Thị Hòa, cán bộ phụ trách',
    nhom_2: 'Tuyên truyền trong giờ chào cờ về an toàn trên môi trường mạng.',
    ...Object.assign({}, ...sgddt2024.years.map(yearly)),
    nguoi_lap: 'Trần Thị Hòa',
    chuc_vu: 'Chuyên viên',
    so_van_ban: '12/BC',
    ngay_van_ban: '20/12/2024',
    hoan_thanh: 'Có',
  };
}

/** The same form again: what is done to it changes no other. */
export function copyForm(form: SpreadsheetModel): SpreadsheetModel {
  return { ...form, sheets: form.sheets.map(copySheet) };
}

export function findTab(form: SpreadsheetModel, name: string): SheetModel {
  const sheet = form.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No tab "${name}".`);
  return sheet;
}

/** Column code → column, and the row the codes stand in. */
export function columnsOf(form: SpreadsheetModel, tab: string): { readonly at: ReadonlyMap<string, number>; readonly codeRow: number } {
  const { cells } = findTab(form, tab);
  for (let row = 0; row < 12; row += 1) {
    const line = [...(cells.get(row) ?? [])];
    if (!line.some(([, { value }]) => value === 'ma_don_vi' || value === 'luc' || value === 'ma')) continue;
    return { at: new Map(line.map(([column, { value }]) => [String(value), column])), codeRow: row };
  }
  throw new Error(`No code row in "${tab}".`);
}

/** Rows of a unit, from 0, in order. */
export function rowsOf(form: SpreadsheetModel, tab: string, unit: string): number[] {
  const { at, codeRow } = columnsOf(form, tab);
  const { cells } = findTab(form, tab);
  return [...cells]
    .filter(([row, own]) => row > codeRow && own.get(at.get('ma_don_vi') ?? 0)?.value === unit)
    .map(([row]) => row)
    .sort((one, other) => one - other);
}

export function valueAt(form: SpreadsheetModel, tab: string, row: number, code: string): Value {
  return findCell(findTab(form, tab), row, columnsOf(form, tab).at.get(code) ?? -1)?.value ?? '';
}

/** Types into the unit's first row, as a person does. */
export function type(form: SpreadsheetModel, tab: string, unit: string, code: string, text: Value): void {
  put(form, tab, rowsOf(form, tab, unit)[0] ?? -1, code, text);
}

/** Types into a row. */
export function put(form: SpreadsheetModel, tab: string, row: number, code: string, text: Value): void {
  const column = columnsOf(form, tab).at.get(code);
  if (column === undefined || row < 0) throw new Error(`No cell ${code} in "${tab}".`);
  putAt(form, tab, row, column, text);
}

export function putAt(form: SpreadsheetModel, tab: string, row: number, column: number, text: Value): void {
  const sheet = findTab(form, tab);
  sheet.rowCount = Math.max(sheet.rowCount, row + 1);
  sheet.columnCount = Math.max(sheet.columnCount, column + 1);
  takeCell(sheet, row, column).value = text;
  sheet.touched.add('cells');
}

/** Cells that hold something, by "row,column". */
export function cellsOf(form: SpreadsheetModel, tab: string): Map<string, CellModel> {
  const filled = new Map<string, CellModel>();
  for (const [row, own] of [...findTab(form, tab).cells].sort(([one], [other]) => one - other)) {
    for (const [column, cell] of [...own].sort(([one], [other]) => one - other)) {
      if (cell.value !== '' || cell.formula !== undefined) filled.set(`${row},${column}`, cell);
    }
  }
  return filled;
}

/** What the sidebar showed of where a unit's cells stand. */
export function placesOf(form: SpreadsheetModel, unit: string): string {
  const reply = open(copyForm(form)).run('readUnit', unit) as Reply<UnitView>;
  if (!reply.ok) throw new Error(reply.error.sentence);
  return reply.value.places;
}

/** The row under the last one that holds something, from 0. */
export function rowUnder(form: SpreadsheetModel, tab: string): number {
  return 1 + Math.max(-1, ...[...cellsOf(form, tab).keys()].map((at) => Number(at.split(',')[0])));
}

/** What stands in a tab, as one text; "" for a tab that is not there. */
export function textOf(form: SpreadsheetModel, tab: string): string {
  if (!form.sheets.some(({ name }) => name === tab)) return '';
  return [...cellsOf(form, tab)].map(([at, { value, formula }]) => `${at}=${formula ?? String(value)}`).join('\n');
}

/** The manifest of a run, in this realm. */
export interface Told {
  readonly indicators: unknown;
  readonly totals: unknown;
  readonly reporting: unknown;
  readonly inputs: { readonly sha256: string };
  readonly findings: readonly {
    readonly rule: string;
    readonly unit: string | null;
    readonly cell: string | null;
    readonly message: string;
  }[];
  readonly report: readonly string[];
}

/** What a run answers to anyone who drives it from outside. */
export interface Answered {
  readonly manifest: Told;
  readonly spoken: readonly string[];
  readonly report: ReportLink;
}

export function consolidate(gas: Gas, state: 'TAM' | 'CHOT' = 'TAM'): Answered {
  return JSON.parse(JSON.stringify(gas.call('consolidateNow', { state })));
}
