/** Forms that take figures of a campaign before, and what is typed into them. */
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import type { LastRequest, LastView, Reply, SentFile, UnitView } from '../../src/api/api.ts';

const clock = { now: () => Date.parse('2025-12-20T08:00:00+07:00') };
export const call = (form: SpreadsheetModel, name: string, ...given: unknown[]) => openGas(form, clock).call(name, ...given);

export function taken<Value>(reply: unknown): Value {
  const answer = reply as Reply<Value>;
  if (!answer.ok) throw new Error(`${answer.error.sentence} ${answer.error.whatToDo}`);
  return JSON.parse(JSON.stringify(answer.value)) as Value;
}

export const refusalOf = (reply: unknown) => {
  const answer = reply as Reply<unknown>;
  return answer.ok ? 'không từ chối' : answer.error.sentence;
};

export const sheetOf = (form: SpreadsheetModel, name: string) => {
  const sheet = form.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No tab ${name}.`);
  return sheet;
};

export const textFile = (name: string, text: string): SentFile => ({ name, base64: Buffer.from(text).toString('base64') });
export const xlsxFile = (form: SpreadsheetModel): SentFile => ({
  name: 'tong-hop.xlsx',
  base64: Buffer.from(writeXlsx(form)).toString('base64'),
});

export function place(form: SpreadsheetModel, tab: string, unit: string, code: string): readonly [number, number] {
  const rows = [...sheetOf(form, tab).cells];
  const [, codes] = rows.find(([, cells]) => [...cells.values()].some((cell) => cell.value === 'ma_don_vi')) ?? [];
  const [row] = rows.find(([, cells]) => [...cells.values()].some((cell) => cell.value === unit)) ?? [];
  const [column] = [...(codes ?? [])].find(([, cell]) => cell.value === code) ?? [];
  if (row === undefined || column === undefined) throw new Error(`No cell ${tab} ${unit} ${code}.`);
  return [row, column];
}

export function put(form: SpreadsheetModel, unit: string, code: string, value: string | number, tab = 'Số liệu'): void {
  const [row, column] = place(form, tab, unit, code);
  const { cells } = sheetOf(form, tab);
  const own = cells.get(row) ?? new Map();
  own.set(column, { style: own.get(column)?.style ?? 0, value });
  cells.set(row, own);
}

export const cellOf = (view: UnitView, field: string, year: number) =>
  view.form
    .flatMap(({ fields }) => fields)
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.field === field && cell.year === year);
export const readUnit = (form: SpreadsheetModel, unit: string) => taken<UnitView>(call(form, 'readUnit', unit));
export const keep = (form: SpreadsheetModel, request: LastRequest) => taken<LastView>(call(form, 'keepLast', request));
export const rulesOf = (view: UnitView) => view.sections.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'Y03');

export const header = ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'];
export const plain = { merged: null, tolerance: 0 } as const;
export const asFile = (file: SentFile, more: Partial<{ merged: SentFile; tolerance: number }> = {}): LastRequest => ({
  ...{ kind: 'file', file, ...plain, ...more },
});

/** The tidy table of 2024: columns of docs/so-lieu-chuan.md, quoted as it is written. */
export const tidy = (cells: readonly (readonly [string, string, string, number, string])[]) =>
  [
    'de_cuong,phien_ban,ma_tinh,ma_don_vi,ten_don_vi,loai_don_vi,dia_ban,loai_so,ma_so,nam,phan_loai,tu_so,mau_so,gia_tri,trang_thai,duoc_tinh,ly_do,uoc_luong,ban,luc_lap,ma_bam',
    ...cells.map(
      ([unit, name, code, year, number]) => `cu,1,31,${unit},"${name}",,,truong,${code},${year},,,,${number},so,true,,false,CHOT 1,,`,
    ),
  ].join('\r\n');
