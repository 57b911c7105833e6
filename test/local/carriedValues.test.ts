/** What a calculator carries over to a copy of its workbook is what the copy's own calculator finds. */
import { expect, test } from '@jest/globals';
import { calculateAhead } from '../../local/calc/calculateAhead.ts';
import { Calculator } from '../../local/calc/calculator.ts';
import type { SheetModel, SpreadsheetModel, Value } from '../../local/model.ts';
import { takeCell } from '../../local/services/cells.ts';
import { copyForm, filledForm, findTab, tabs } from '../proofs/safety/form.ts';

const form = filledForm();
const { answers } = tabs;
unread(form, 'cũ');

function valuesOf({ sheets }: SpreadsheetModel, calculator: Calculator): Value[] {
  return sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([row, cells]) => [...cells.keys()].map((column) => calculator.valueOf(sheet, { row, column }))),
  );
}

/** The first cell of a tab with a formula, or with what was typed. */
function cellWith(sheet: SheetModel, what: 'formula' | 'typed') {
  for (const [row, cells] of sheet.cells) {
    for (const [column, { formula, value }] of cells) {
      const isTyped = formula === undefined && Number(value) > 0;
      if (row > 5 && (what === 'formula' ? formula !== undefined : isTyped)) return { row, column };
    }
  }
  throw new Error(`no ${what}`);
}

const deeds: readonly (readonly [string, (book: SpreadsheetModel) => void])[] = [
  ['as it is', () => undefined],
  ['with another figure', (book) => put(book, answers, 'typed', { value: 987_654 })],
  ['with a figure emptied', (book) => put(book, answers, 'typed', { value: '' })],
  ['with another setting', (book) => put(book, tabs.settings, 'typed', { value: 9 })],
  ['with another formula', (book) => put(book, answers, 'formula', { formula: '=1+1' })],
  ['with a value in place of a formula', (book) => put(book, answers, 'formula', { formula: undefined, value: 'x' })],
  ['with a formula that is not read, its kept value another', (book) => unread(book, 'mới')],
  ['with a tab less', (book) => void book.sheets.pop()],
  ['with a tab renamed', rename],
  ['with a row inserted', insertRow],
];

function put(book: SpreadsheetModel, tab: string, what: 'formula' | 'typed', cell: { formula?: string | undefined; value?: Value }): void {
  const { row, column } = cellWith(findTab(book, tab), what);
  Object.assign(takeCell(findTab(book, tab), row, column), cell);
}

/** A formula that no calculator here reads shows what the file kept; another reads it. */
function unread(book: SpreadsheetModel, kept: string): void {
  const sheet = findTab(book, answers);
  Object.assign(takeCell(sheet, 3, 90), { formula: '=IMPORTRANGE("a";"b")', value: kept });
  Object.assign(takeCell(sheet, 3, 91), { formula: '=$CM$4&"!"', value: '' });
}

function rename(book: SpreadsheetModel): void {
  findTab(book, tabs.registry).name = 'Đơn vị (cũ)';
}

function insertRow(book: SpreadsheetModel): void {
  const sheet = findTab(book, answers);
  sheet.cells = new Map([...sheet.cells].map(([row, cells]) => [row > 8 ? row + 1 : row, cells]));
}

async function calculated(book: SpreadsheetModel): Promise<Calculator> {
  const calculator = new Calculator(book);
  await calculateAhead(book, calculator, () => false);
  return calculator;
}

test.each(deeds)('a copy %s', async (_what, act) => {
  const known = await calculated(form);
  const copy = copyForm(form);
  act(copy);
  const own = valuesOf(copy, await calculated(copy));
  expect(own.length).toBeGreaterThan(1000);
  expect(valuesOf(copy, known.over(copy))).toEqual(own);
});

test('what is typed into the copy afterwards, or was typed into the original before, changes the right one alone', async () => {
  const original = copyForm(form);
  const known = await calculated(original);
  const copy = copyForm(form);
  put(original, answers, 'typed', { value: 123_456 });
  const carried = known.over(copy);
  put(copy, answers, 'typed', { value: 654_321 });
  carried.refresh();
  expect(valuesOf(original, known)).toEqual(valuesOf(original, await calculated(original)));
  expect(valuesOf(copy, carried)).toEqual(valuesOf(copy, await calculated(copy)));
});
