/** A page that is told only what changed shows the same tab as one that reads it whole. */
import { expect, test } from '@jest/globals';
import { openWorkbook } from '../../../local/inputFile.ts';
import type { SheetModel } from '../../../local/model.ts';
import { TabModel } from '../../../local/page/client/tab/tabModel.ts';
import type { TabView, ToldTab } from '../../../local/page/messages.ts';
import { openDesk } from '../../../local/page/openDesk.ts';
import { seededRandom } from '../../proofs/rules/seededRandom.ts';

const tab = 'Số liệu';
const desk = openDesk({ spreadsheet: openWorkbook('samples/chien-dich-2024.xlsx'), fileName: 'mau.xlsx' });
const read = (since: number): ToldTab => desk.tab(tab, since, 'p') as ToldTab;
let lastId = 0;
const type = (row: number, column: number, text: string) => {
  const cells = [{ row, column, text, rowKey: '' }];
  return desk.edit({ page: 'p', edits: [{ id: ++lastId, kind: 'type', tab, cells }] });
};

/** Texts and looks, cell by cell. */
const drawn = (model: TabModel) =>
  model.view.shown.map((row, at) => row.map((_, column) => [model.contentAt({ row: at, column }), model.lookAt({ row: at, column })]));

test('forty typed cells, told one by one: the grid is that of a whole reading, and each is small', () => {
  const random = seededRandom(2407);
  const whole = read(0);
  const model = new TabModel(whole);
  const size = JSON.stringify(whole).length;
  const texts = ['12', '0', 'khoảng 30', 'KAD', '', '1.234', '5 vụ', 'Đã làm'];
  const sizes: number[] = [];
  for (let round = 0; round < 40; round++) {
    const row = 7 + Math.floor(random() * 40);
    const column = 14 + Math.floor(random() * 30);
    type(row, column, texts[Math.floor(random() * texts.length)] as string);
    const reading = read(model.number);
    expect(reading.view).toBeNull();
    sizes.push(JSON.stringify(reading).length);
    model.take(reading, 0);
  }
  expect(Math.max(...sizes)).toBeLessThan(size / 100);
  expect(drawn(model)).toEqual(drawn(new TabModel(read(0))));
});

test('a page that holds another reading than the last is told the whole tab; an older answer is dropped', () => {
  const first = read(0);
  const model = new TabModel(first);
  const other = new TabModel(read(0));
  type(10, 20, '77');
  const later = read(model.number);
  expect([later.changes, later.view?.shown[10]?.[20]]).toEqual([null, '77']);
  model.take(later, 0);
  type(10, 20, '78');
  const newest = read(model.number);
  expect(newest.changes?.cells.length).toBeGreaterThan(0);
  model.take(newest, 0);
  model.take(first, 0);
  expect(model.textAt({ row: 10, column: 20 })).toBe('78');
  other.take({ ...newest, view: null } as ToldTab & { view: TabView | null }, 0);
  expect(other.textAt({ row: 10, column: 20 })).not.toBe('78');
});

test('a reading that has an edit ends its waiting, whichever answer comes first', () => {
  const cell = { row: 12, column: 22 };
  const model = new TabModel(read(0));
  for (const text of ['-3', '9']) {
    model.type(lastId + 1, [{ ...cell, text }]);
    // Read before the edit was made: it goes on waiting.
    model.take(read(model.number), 0);
    expect([model.isPending(cell), model.textAt(cell)]).toEqual([true, text]);
    type(cell.row, cell.column, text);
    // The edit's own answer is still on its way.
    model.take(read(model.number), 0);
    expect([model.isPending(cell), model.textAt(cell)]).toEqual([false, text]);
    model.settle(lastId, true);
    expect([model.isPending(cell), model.textAt(cell)]).toEqual([false, text]);
  }
});

test('a reading of another page, or of a server that took over, ends nothing that it does not have', () => {
  const cell = { row: 12, column: 22 };
  const model = new TabModel(read(0));
  type(cell.row, cell.column, '4');
  model.type(lastId, [{ ...cell, text: '4' }]);
  model.take(desk.tab(tab, model.number, 'another') as ToldTab, 0);
  expect(model.isPending(cell)).toBe(true);
  model.settle(lastId, true);
  const later = performance.now() + 1;
  model.take(desk.tab(tab, model.number, 'another') as ToldTab, later);
  expect(model.isPending(cell)).toBe(false);
});

test('formulas, told once for many rows, are edited letter by letter as the sheet has them', () => {
  const spreadsheet = openWorkbook('samples/chien-dich-2024.xlsx');
  const cells = spreadsheet.sheets.find(({ name }) => name === tab)?.cells as SheetModel['cells'];
  const odd = ['=$A$9&A007&"B12"', "='C3 D4'!E$5+LOG10(A1)+LOG10", '=1+'];
  for (const [at, formula] of odd.entries()) cells.get(8)?.set(60 + at, { value: '', style: 0, formula });
  const own = openDesk({ spreadsheet, fileName: 'mau.xlsx' });
  const view = own.tab(tab, 0, 'p') as ToldTab;
  const model = new TabModel(view);
  let formulas = 0;
  for (const [row, line] of cells) {
    for (const [column, { formula }] of line) {
      if (formula === undefined) continue;
      formulas += 1;
      expect(model.contentAt({ row, column })).toBe(formula);
    }
  }
  expect(formulas).toBeGreaterThan(2000);
  expect(JSON.stringify(view).length).toBeLessThan(600_000);
});
