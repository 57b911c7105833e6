/** In a sheet that others made, a person's word that a text may be printed holds in runs, finals, copies and reports. */
import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { takeCell } from '../../local/services/cells.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { LinkingView, Reply, UnitView } from '../../src/api/api.ts';

const doubted = 'Phong trào được Nhóm Ánh Dương khởi xướng.';
const told = 'khởi xướng';
const unit = 'THPT-THAI-PHIEN';
const rows = [
  ['STT', 'Tên đơn vị', 'Số vụ tiếp nhận', '', 'Số vụ đã xử lý', '', 'Khó khăn'],
  ['', '', 2023, 2024, 2023, 2024, ''],
  [1, 'Phòng GDĐT quận Lê Chân', 2, 3, 2, 3, 'Thiếu kinh phí cho tuyên truyền'],
  [2, 'Trường THPT Thái Phiên', 1, 1, 1, 1, doubted],
];

function linked(): SpreadsheetModel {
  const spreadsheet = newSpreadsheet('Bảng của Sở');
  const sheet = newSheet(1, 'Trang tính1');
  rows.forEach((row, at) => {
    sheet.cells.set(at, new Map(row.flatMap((value, column) => (value === '' ? [] : [[column, { value, style: 0 }]]))));
  });
  spreadsheet.sheets = [sheet];
  const view = ask<LinkingView>(spreadsheet, 'readLinking', null);
  ask(spreadsheet, 'saveLinking', view.link);
  return spreadsheet;
}

function ask<Answer>(own: SpreadsheetModel, name: string, ...given: readonly unknown[]): Answer {
  const reply = openGas(own).call(name, ...given) as Reply<Answer>;
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

const doubtedIn = (own: SpreadsheetModel) => ask<UnitView>(own, 'readUnit', unit).doubted;

function allow(own: SpreadsheetModel, isAllowed: boolean): void {
  ask(own, 'actOnUnit', unit, { kind: 'allow', cell: doubtedIn(own)[0]?.cell, isAllowed });
}

/** What a run tells: its manifest, and the words of its report. */
function runOf(own: SpreadsheetModel, state: 'TAM' | 'CHOT'): { manifest: string; report: string } {
  const gas = openGas(own);
  const manifest = JSON.stringify(gas.call('consolidateNow', { state }));
  const files = gas.host.stores.driveFiles.filter(({ bytes }) => bytes[0] === 0x50).map(({ bytes }) => wordsOf(bytes));
  return { manifest, report: files.join('\n') };
}

function wordsOf(bytes: Uint8Array): string {
  const body = unzipSync(bytes)['word/document.xml'];
  return body ? strFromU8(body).replace(/<[^>]+>/g, '') : '';
}

const copies = (own: SpreadsheetModel) =>
  own.sheets
    .filter(({ name }) => name.includes('v1'))
    .flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value))))
    .join('\n');

test('a text in doubt is withheld until it is allowed, and again when it changes', () => {
  const own = linked();
  expect(doubtedIn(own)).toMatchObject([{ isAllowed: false }]);
  expect(runOf(own, 'TAM').manifest).not.toContain(told);
  allow(own, true);
  expect(doubtedIn(own)).toMatchObject([{ isAllowed: true }]);
  const after = runOf(own, 'TAM');
  expect(after.manifest).toContain(told);
  expect(after.report).toContain(told);
  takeCell(own.sheets[0] as never, 3, 6).value = `${doubted} Nhóm Thanh Minh cũng vậy.`;
  expect(doubtedIn(own)).toMatchObject([{ isAllowed: false }]);
  expect(runOf(own, 'TAM').manifest).not.toContain(told);
});

test('a final of the sheet keeps what is allowed, and masks nothing else for it', () => {
  const without = linked();
  const closed = runOf(without, 'CHOT');
  expect(closed.manifest).not.toContain(told);
  expect(closed.report).not.toContain(told);
  expect(copies(without)).not.toContain(told);
  const own = linked();
  allow(own, true);
  const open = runOf(own, 'CHOT');
  expect(open.manifest).toContain(told);
  expect(open.report).toContain(told);
  expect(copies(own)).toContain(told);
  expect(closed.manifest).not.toContain('che: có thể');
});
