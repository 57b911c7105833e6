/** Rows of reference tabs moved, given away, inserted and deleted at random: the form tells the same units as a count of each whole table. */
import { describe, expect, test } from '@jest/globals';
import { Calculator } from '../../../local/calc/calculator.ts';
import { openGas } from '../../../local/gas.ts';
import type { SpreadsheetModel } from '../../../local/model.ts';
import { newSpreadsheet } from '../../../local/xlsx/newSpreadsheet.ts';
import { seededRandom } from '../rules/seededRandom.ts';
import { tableOf, valueAt } from './filledForm.ts';
import { countEverywhere, deleteRow, filledRows, giveRow, insertRow, reorderRows } from './movedRows.ts';

/** More of them, and others: ROUNDS=300 SEED=7. */
const rounds = Number(process.env.ROUNDS ?? 40);
const tabs = ['BTC 1 Cơ sở', 'BTC 2 Trẻ em', 'BTC 3 Vi phạm'];
const years = ['2021', '2022', '2023', '2024'];
const types = ['phong_gddt', 'truong_thpt', 'truong_thpt', 'tt_gdnn_gdtx', 'truc_thuoc', 'ubnd_xa', 'phong_so'];
const codes = Array.from({ length: 14 }, (_, at) => `U${String(at + 1).padStart(2, '0')}`);

/** Offices with several schools among units with one; with `later`, schools that a second set-up adds below. */
function laidOut(later: boolean): SpreadsheetModel {
  const form = newSpreadsheet('doi-dong');
  const units = codes.map((code, at) => [code, `Đơn vị ${at}`, types[at % types.length] ?? '', 'Có']);
  const schools = codes.flatMap((code, at) =>
    Array.from({ length: types[at % types.length] === 'phong_gddt' ? 7 : 1 }, (_, nth) => [code, `Trường ${at}.${nth}`, 'thpt']),
  );
  const heads = [
    ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'],
    ['ma_don_vi', 'ten_co_so', 'cap_hoc'],
  ] as const;
  openGas(form).call('setUp', { units: [heads[0], ...units], establishments: [heads[1], ...schools] });
  if (!later) return form;
  const more = [codes[7], codes[0], codes[1]].map((code, at) => [code, `Trường thêm ${at}`, 'thpt']);
  openGas(form).call('setUp', { units: [heads[0], ...units], establishments: [heads[1], ...schools, ...more] });
  return form;
}

/** With cells of its own; what cells look like is shared. */
function copyOf(form: SpreadsheetModel): SpreadsheetModel {
  const sheets = form.sheets.map((sheet) => ({ ...sheet, touched: new Set(sheet.touched), cells: structuredClone(sheet.cells) }));
  return { ...form, sheets };
}

/** One thing that somebody does. */
function disturb(form: SpreadsheetModel, random: () => number): void {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const name = pick(tabs);
  const rows = filledRows(form, name);
  const row = pick(rows);
  const code = pick([...codes, 'LẠ', 'u03', '']);
  const year = name === tabs[0] ? '' : pick(years);
  const next = rows[rows.indexOf(row) + 1] ?? row;
  const chance = random();
  if (chance < 0.3) giveRow(form, name, row, code);
  else if (chance < 0.5) insertRow(form, name, row, [code, year]);
  else if (chance < 0.65) deleteRow(form, name, row);
  else if (chance < 0.75) {
    // The row at a border is deleted, and another put in its place.
    deleteRow(form, name, row);
    insertRow(form, name, row, [code, year]);
  } else if (chance < 0.85) reorderRows(form, name, [row, next], [next, row]);
  else if (chance < 0.92) giveRow(form, name, (rows[rows.length - 1] ?? 0) + 1 + Math.floor(random() * 5), code);
  else {
    const some = rows.filter(() => random() < 0.3);
    reorderRows(form, name, some, [...some].reverse());
  }
}

/** Of each unit: whether its row says that rows were moved, and whether the whole tables do. */
function told(form: SpreadsheetModel, beside: number) {
  const calculator = new Calculator(form);
  calculator.refresh();
  const table = tableOf(form, 'Số liệu');
  const above0 = (row: number, column: number) => calculator.valueOf(table.sheet, { row, column });
  return filledRows(form, 'Số liệu').flatMap((row) => {
    const unit = String(valueAt(table, row, 'ma_don_vi'));
    if (unit === '') return [];
    const says = above0(row, table.columns.get('bang_doi_dong') ?? -1);
    const more = String(above0(row, table.columns.get('ma_la') ?? -1)).includes('*');
    // A unit all of whose rows were deleted says an error either way.
    const isMoved = (value: unknown) => (typeof value === 'number' ? value > 0 : 'error');
    return [{ unit, says: isMoved(says), whole: isMoved(above0(row, beside)), more }];
  });
}

describe.each([
  ['as set-up laid them out', false],
  ['with rows that a later set-up added below', true],
])('reference rows %s', (_what, later) => {
  const laid = laidOut(later);
  const beside = countEverywhere(laid, tabs);

  test('untouched: nobody is told', () => {
    expect(told(laid, beside).filter(({ says, whole }) => says !== false || whole !== false)).toEqual([]);
  });

  test('disturbed 1 to 4 times: the same units; where a place has more than two strange codes, everybody', () => {
    const random = seededRandom(Number(process.env.SEED ?? 830) + (later ? 1000 : 0));
    let same = 0;
    let everybody = 0;
    for (let round = 0; round < rounds; round++) {
      const form = copyOf(laid);
      const times = 1 + Math.floor(random() * 4);
      for (let nth = 0; nth < times; nth++) disturb(form, random);
      const units = told(form, beside);
      if (units.some(({ more }) => more)) {
        everybody++;
        expect({ round, units: units.filter(({ says }) => says === false) }).toEqual({ round, units: [] });
      } else {
        same++;
        expect({ round, units: units.filter(({ says, whole }) => says !== whole) }).toEqual({ round, units: [] });
      }
    }
    console.info(`${same} forms tell the same units, ${everybody} tell everybody`);
    expect(same).toBeGreaterThan(rounds / 2);
  }, 600_000);
});
