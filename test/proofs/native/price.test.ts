/** What the form's formulas cost a sheet: how many cells they name, how long they are, and what a moved row does. */
import { describe, expect, test } from '@jest/globals';
import { Calculator } from '../../../local/calc/calculator.ts';
import { callBundle } from '../../../local/callBundle.ts';
import { openGas } from '../../../local/gas.ts';
import type { CellModel, SpreadsheetModel } from '../../../local/model.ts';
import { newSpreadsheet } from '../../../local/xlsx/newSpreadsheet.ts';
import { setUpForm } from '../../fixtures/cityForm.ts';
import { plantedCity } from '../rules/planted.ts';
import { listOf } from '../rules/throughBundle.ts';
import { cases } from './cases.ts';
import { codeOf, fillForm, tableOf, valueAt } from './filledForm.ts';

const sheetsLimit = 1_000_000;
/** Of an .xlsx; Sheets takes 50,000. */
const longest = 8192;

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Cells that a formula names; a cell named twice counts twice. */
function cellsNamed(formula: string): number {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '');
  let cells = 0;
  const rest = bare.replace(/\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/g, (_all, left, top, right, bottom) => {
    cells += (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
    return ' ';
  });
  return cells + (rest.match(/\$?[A-Z]{1,3}\$?\d+(?![\d(])/g) ?? []).length;
}

function formulasOf(form: SpreadsheetModel): string[] {
  return form.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((row) => [...row.values()].flatMap(({ formula }) => (formula === undefined ? [] : [formula]))),
  );
}

/** The empty form of the planted city, which lists what each type may list. */
function plantedLists(size: number): SpreadsheetModel {
  const { sheets } = plantedCity(size);
  const form = newSpreadsheet('gia');
  const request = { units: listOf(sheets.get('don_vi')), establishments: listOf(sheets.get('co_so')) };
  callBundle(() => openGas(form).call('setUp', request));
  return form;
}

/** As many schools as a large city's offices list: 26 units of 130 with 25 each. */
function harshForm(): SpreadsheetModel {
  const form = newSpreadsheet('gia');
  const codes = Array.from({ length: 130 }, (_, at) => `DV${String(at).padStart(3, '0')}`);
  const isOffice = (at: number) => at < 26;
  const units = codes.map((code, at) => {
    return [
      code,
      `${isOffice(at) ? 'Phòng GDĐT' : 'Trường THPT'} số ${at}`,
      isOffice(at) ? 'phong_gddt' : 'truong_thpt',
      'quận Lê Chân',
      'Có',
    ];
  });
  const schools = codes.flatMap((code, at) =>
    Array.from({ length: isOffice(at) ? 25 : 1 }, (_, nth) => [
      code,
      `Trường ${isOffice(at) ? 'Tiểu học' : 'THPT'} số ${nth} của ${code}`,
      isOffice(at) ? 'tieu_hoc' : 'thpt',
    ]),
  );
  const request = {
    units: [['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'], ...units],
    establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc'], ...schools],
  };
  callBundle(() => openGas(form, { now: () => 0 }).call('setUp', request));
  return form;
}

describe('the price of the formulas', () => {
  test.each<[string, () => SpreadsheetModel]>([
    [
      'the form of the sample lists',
      () => {
        const form = newSpreadsheet('mau');
        callBundle(() => openGas(form).call('setUp', {}));
        return form;
      },
    ],
    ['130 units of the bench', () => setUpForm(130).form],
    ['130 units of the planted city', () => plantedLists(130)],
    ['130 units, of which 26 list 25 schools each', harshForm],
  ])('%s: under 1 million cells named, no formula beyond what files and Sheets take', (what, make) => {
    const formulas = formulasOf(make());
    const named = formulas.reduce((sum, formula) => sum + cellsNamed(formula), 0);
    const length = Math.max(...formulas.map((formula) => formula.length));
    console.info(`${what}: ${formulas.length} formulas name ${named} cells; the longest has ${length} characters`);
    expect(formulas.length).toBeGreaterThan(9000);
    expect(named).toBeLessThan(sheetsLimit);
    expect(length).toBeLessThan(longest);
  });

  test('the count counts', () => {
    expect(cellsNamed('=SUM(\'BTC 1\'!$A$1:$B$10)+LEN($C7)&"A1:B9"')).toBe(21);
  });
});

/** Every row of a tab with what is in it, as a sort of it by hand leaves them. */
function reverseRows(form: SpreadsheetModel, name: string): void {
  const { sheet, codeRow } = tableOf(form, name);
  const rows = [...sheet.cells.keys()].filter((row) => row > codeRow && sheet.cells.get(row)?.size).sort((one, other) => one - other);
  const kept = rows.map((row) => sheet.cells.get(row) ?? new Map<number, CellModel>());
  rows.forEach((row, at) => {
    const cells = kept[rows.length - 1 - at] ?? new Map();
    const from = rows[rows.length - 1 - at] ?? 0;
    for (const cell of cells.values()) {
      // References to its own row follow a sorted row.
      if (cell.formula !== undefined)
        cell.formula = cell.formula.replace(new RegExp(`(\\$[A-Z]{1,3})${from + 1}(?!\\d)`, 'g'), `$1${row + 1}`);
    }
    sheet.cells.set(row, cells);
  });
  sheet.touched.add('cells');
}

function lightsOf(form: SpreadsheetModel): Map<string, string> {
  const calculator = new Calculator(form);
  calculator.refresh();
  const table = tableOf(form, 'Số liệu');
  const column = table.columns.get('tinh_trang') ?? -1;
  const rows = [...table.sheet.cells.keys()].filter((row) => row > table.codeRow).reverse();
  return new Map(rows.map((row) => [String(valueAt(table, row, 'ma_don_vi')), String(calculator.valueOf(table.sheet, { row, column }))]));
}

describe('rows that the Department moves after set-up', () => {
  const shown = cases.filter(({ second, times }, at) => at % 4 === 0 && !second && times.length <= 3);
  const expected = new Map(shown.map(({ light }, index) => [codeOf(index), light] as const));
  const said = (form: SpreadsheetModel) => {
    const lights = lightsOf(form);
    return [...expected].map(([unit, light]) => ({ unit, light: lights.get(unit) ?? '', expected: light }));
  };

  test.each(['BTC 1 Cơ sở', 'BTC 2 Trẻ em', 'BTC 3 Vi phạm'])(
    '%s sorted by something else: no row is green or red for it; one set-up puts all lights back',
    (name) => {
      const form = fillForm(shown);
      reverseRows(form, name);
      const wrong = said(form).filter(({ light, expected: light0 }) => light !== light0 && light !== 'Cần xem');
      expect(wrong).toEqual([]);
      callBundle(() => openGas(form).call('setUp', {}));
      expect(said(form).filter(({ light, expected: light0 }) => light !== light0)).toEqual([]);
    },
    120_000,
  );

  test.each(['Đơn vị', 'Số liệu'])('%s sorted: every light is as it was', (name) => {
    const form = fillForm(shown);
    const before = said(form);
    reverseRows(form, name);
    expect(said(form)).toEqual(before);
  });

  test('a row given to another unit: that unit is amber until set-up, and so is the one that lost it', () => {
    const form = fillForm(shown);
    const units = said(form).filter(({ light }) => light === 'Đã hoàn thành');
    const [giver, taker] = [units[0]?.unit ?? '', units[1]?.unit ?? ''];
    const list = tableOf(form, 'BTC 1 Cơ sở');
    const row = [...list.sheet.cells.keys()].find((at) => valueAt(list, at, 'ma_don_vi') === giver) ?? -1;
    const cell = list.sheet.cells.get(row)?.get(list.columns.get('ma_don_vi') ?? -1);
    if (cell) cell.value = taker;
    list.sheet.touched.add('cells');
    const lights = lightsOf(form);
    expect(lights.get(taker)).toBe('Cần xem');
    expect(lights.get(giver)).not.toBe('Đã hoàn thành');
    callBundle(() => openGas(form).call('setUp', {}));
    expect(lightsOf(form).get(taker)).toBe('Cần sửa');
  });
});
