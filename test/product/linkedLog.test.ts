/** On a sheet that others made the log tells what was typed, and nothing that only another link reads. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { takeCell } from '../../local/services/cells.ts';
import { newStores, type Stores } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { LinkingView, Reply } from '../../src/api/api.ts';

const rows = [
  ['STT', 'Tên đơn vị', 'Số vụ đã tiếp nhận 2023', 'Số vụ đã tiếp nhận 2024', 'Chi (triệu) 2024', 'Ghi gì đó'],
  [1, 'Phòng GDĐT quận Lê Chân', 2, 3, 7, 'abc'],
  [2, 'Trường THPT Thái Phiên', 1, 1, 10, 'abc'],
  [3, 'Trường THPT Ngô Quyền', 0, 2, 4, 'abc'],
];

function begun() {
  const book: SpreadsheetModel = newSpreadsheet('Bảng của Sở');
  const sheet = newSheet(1, 'Trang tính1');
  rows.forEach((row, at) => {
    sheet.cells.set(at, new Map(row.map((value, column) => [column, { value, style: 0 }])));
  });
  book.sheets = [sheet];
  const stores = newStores();
  const ask = <Answer>(name: string, ...given: unknown[]): Answer => {
    const reply = openGas(book, { stores }).call(name, ...given) as Reply<Answer>;
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value;
  };
  const run = (own: Stores = stores) => {
    const before = told(book).length;
    openGas(book, { stores: own }).call('consolidateNow', { state: 'TAM' });
    return told(book).slice(before);
  };
  const type = (row: number, column: number, value: number) => {
    takeCell(sheet, row, column).value = value;
    sheet.touched.add('cells');
  };
  /** Links the column E, as an officer does in the panel. */
  const relink = () => {
    const { link } = ask<LinkingView>('readLinking', null);
    const tabs = link.tabs.map((tab) => ({
      ...tab,
      columns: tab.columns.map((one) =>
        one.column === 'E' ? { ...one, field: 'kinh_phi', year: 2024, part: null, sure: 'chac' as const } : one,
      ),
    }));
    ask('saveLinking', { ...link, tabs });
  };
  ask('saveLinking', ask<LinkingView>('readLinking', null).link);
  expect(run()).toEqual([]);
  return { run, type, relink };
}

function told({ sheets }: SpreadsheetModel): string[] {
  const log = sheets.find(({ name }) => name === 'Nhật ký');
  return [...(log?.cells.values() ?? [])]
    .map((row) => [...row.values()].map(({ value }) => String(value)))
    .filter((row) => row[2] === 'Gõ thẳng trong bảng')
    .map((row) => `${row[3]} ${row[4]}`);
}

test('a link that reads one column more types nothing', () => {
  const { run, relink } = begun();
  relink();
  expect(run()).toEqual([]);
  expect(run()).toEqual([]);
});

test('what was typed while the link was changed is told, where both links read it', () => {
  const { run, relink, type } = begun();
  type(2, 3, 5);
  type(2, 4, 11);
  relink();
  const [line = '', ...more] = run();
  expect(more).toEqual([]);
  expect(line).toMatch(/Trang tính1!D3: “1” → “5”$/);
  type(1, 4, 8);
  expect(run().join()).toMatch(/Trang tính1!E2: “7” → “8”/);
});

test('a file that is opened again tells of typing only where there was some', () => {
  const { run, type } = begun();
  expect(run(newStores())).toEqual([]);
  type(2, 3, 5);
  expect(run(newStores())).toEqual([expect.stringContaining('không ghi được từng ô')]);
});
