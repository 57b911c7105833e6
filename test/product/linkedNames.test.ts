/** Names in a linked sheet's headers and tabs, and in tabs beside it: told nowhere, kept in no copy. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { LinkingView, Reply, UnitView } from '../../src/api/api.ts';

const rows = [
  ['STT', 'Tên đơn vị', 'Số vụ tiếp nhận', '', 'Số vụ đã xử lý', '', 'Ghi chú vụ Emily Hà 7B', 'Gia đình nạn nhân (em Mã Thị Phương)'],
  ['', '', 2023, 2024, 2023, 2024, '', ''],
  [1, 'Phòng GDĐT quận Lê Chân', 2, 3, 2, 3, 'x', 'y'],
  [2, 'Trường THPT Thái Phiên', 1, 1, 1, 1, 'x', 'y'],
];
const telling = /Emily|Phương|Kevin|Cẩm Tú|7A2/;

function sheetOf(id: number, name: string, lines: readonly (readonly (string | number)[])[]): SheetModel {
  const sheet = newSheet(id, name);
  lines.forEach((row, at) => {
    sheet.cells.set(at, new Map(row.flatMap((value, column) => (value === '' ? [] : [[column, { value, style: 0 }]]))));
  });
  return sheet;
}

function linked(): SpreadsheetModel {
  const spreadsheet = newSpreadsheet('Bảng của Sở');
  spreadsheet.sheets = [sheetOf(1, 'Trang tính1', rows), sheetOf(2, 'Vụ Kevin Mai', [['ghi'], ['chép']])];
  const view = ask<LinkingView>(spreadsheet, 'readLinking', null);
  ask(spreadsheet, 'saveLinking', view.link);
  return spreadsheet;
}

function ask<Answer>(own: SpreadsheetModel, name: string, ...given: readonly unknown[]): Answer {
  const reply = openGas(own).call(name, ...given) as Reply<Answer>;
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

const textOf = ({ cells }: SheetModel) =>
  [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value))).join('\n');
const tabOf = (own: SpreadsheetModel, name: string) => {
  const sheet = own.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No tab ${name}: ${own.sheets.map((one) => one.name)}`);
  return sheet;
};

test('the terminal tells the sheet without the names of its headers and tabs, and of the others in full', () => {
  const { spoken } = openGas(linked()).call('readLink') as { readonly spoken: readonly string[] };
  expect(spoken.join('\n')).not.toMatch(telling);
  expect(spoken.join('\n')).toContain('“Trang tính1”');
});

test('what a unit explained in the sidebar is masked in the copy of its tab', () => {
  const own = linked();
  const unit = 'THPT-THAI-PHIEN';
  const view = ask<UnitView>(own, 'readUnit', unit);
  const { explanation } = view;
  if (!explanation) throw new Error('no place to explain');
  const changes = [{ place: explanation.place, from: explanation.text, to: 'Tăng vì vụ em Ninh Cẩm Tú lớp 7A2' }];
  ask(own, 'writeCells', { unit, changes, places: view.places, onBehalf: false });
  openGas(own).call('consolidateNow', { state: 'CHOT' });
  expect(textOf(tabOf(own, 'Giải trình ở thanh bên'))).toMatch(telling);
  expect(textOf(tabOf(own, nameOfCopy(own, 'Giải trình')))).not.toMatch(telling);
});

const nameOfCopy = (own: SpreadsheetModel, start: string) =>
  own.sheets.find(({ name }) => name.startsWith(`Chốt v1 – ${start}`))?.name ?? '';

test('a name in the tab of the last campaign is masked in its copy, its figures stay', () => {
  const own = linked();
  own.sheets.push(
    sheetOf(9, 'Kỳ trước', [
      ['ma_don_vi', 'ten_don_vi', 'don_vi_nay'],
      ['THPT-THAI-PHIEN', 'Trường THPT Thái Phiên', 'THPT-THAI-PHIEN'],
      ['', 'em Ninh Cẩm Tú lớp 7A2', ''],
    ]),
  );
  openGas(own).call('consolidateNow', { state: 'CHOT' });
  const copy = tabOf(own, 'Chốt v1 – Kỳ trước');
  expect(textOf(copy)).not.toMatch(telling);
  expect(textOf(copy)).toContain('Trường THPT Thái Phiên');
});

test('a setting that names a restricted workbook is not passed over in silence', () => {
  const own = linked();
  const said = () => JSON.stringify(openGas(own).call('consolidateNow', { state: 'TAM' }));
  expect(said()).not.toContain('bang_rieng');
  const settings = tabOf(own, 'Cấu hình');
  const cells = [...settings.cells].find(([, row]) => [...row.values()].some(({ value }) => value === 'lien_ket'));
  const [, row] = cells ?? [];
  const last = Math.max(...settings.cells.keys()) + 1;
  const [code = 0] = [...(row ?? [])].find(([, { value }]) => value === 'lien_ket') ?? [];
  settings.cells.set(
    last,
    new Map([
      [code, { value: 'bang_rieng', style: 0 }],
      [code + 1, { value: 'BANG_RIENG.xlsx', style: 0 }],
    ]),
  );
  settings.rowCount = Math.max(settings.rowCount, last + 1);
  expect(said).toThrow('Chưa mở được bảng riêng');
});

const child = 'Vụ em Ninh Cẩm Tú lớp 7A2';
const verifyFinal = (own: SpreadsheetModel, manifest: string) =>
  openGas(own).call('verify', manifest) as { readonly matches: boolean; readonly lines: readonly string[] };
const finalOf = (own: SpreadsheetModel) =>
  (openGas(own).call('consolidateNow', { state: 'CHOT' }) as { manifestText: string }).manifestText;

/** A linked sheet one of whose tabs is called after a child: `at` 0 is the tab that is read. */
function calledAfterChild(at: number): SpreadsheetModel {
  const own = newSpreadsheet('Bảng của Sở');
  const names = ['Trang tính1', 'Ghi chép'].map((name, place) => (place === at ? child : name));
  own.sheets = [sheetOf(1, names[0] ?? '', rows), sheetOf(2, names[1] ?? '', [['ghi'], ['chép']])];
  ask(own, 'saveLinking', ask<LinkingView>(own, 'readLinking', null).link);
  return own;
}
const copiesOf = ({ sheets }: SpreadsheetModel) => sheets.filter(({ name }) => name.startsWith('Chốt v'));
const wholeOf = (sheet: SheetModel) =>
  [sheet.name, textOf(sheet), ...[...sheet.cells.values()].flatMap((row) => [...row.values()].map(({ note = '' }) => note))].join('\n');

test.each([0, 1])('a final keeps no name of a tab that is a child’s (tab %i), and agrees with its figures', (at) => {
  const own = calledAfterChild(at);
  const manifest = finalOf(own);
  for (const copy of copiesOf(own)) expect(wholeOf(copy)).not.toMatch(telling);
  expect(copiesOf(own).map(({ name }) => name)).toContain(`Chốt v1 – Tab ${at + 1} (đã che)`);
  expect(own.sheets.map(({ name }) => name)).toContain(child);
  expect(verifyFinal(own, manifest)).toMatchObject({ matches: true });
  expect(openGas(own).call('purgeKept', false)).toMatchObject({ versions: [] });
});

test('a purge takes such a name out of a final of an earlier version', () => {
  const own = calledAfterChild(1);
  const [, other] = own.sheets;
  if (!other) throw new Error('no tab');
  other.name = 'Ghi chép';
  const manifest = finalOf(own);
  tabOf(own, 'Chốt v1 – Ghi chép').name = `Chốt v1 – ${child}`;
  expect(openGas(own).call('purgeKept', true)).toMatchObject({ versions: [{ version: 1 }] });
  for (const copy of copiesOf(own)) expect(copy.name).not.toMatch(telling);
  expect(verifyFinal(own, manifest)).toMatchObject({ matches: true });
});
