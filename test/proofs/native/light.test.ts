/** The sheet's own light and the sidebar never give two verdicts on one row: every planted defect, both. */
import { describe, expect, test } from '@jest/globals';
import { Calculator } from '../../../local/calc/calculator.ts';
import { callBundle } from '../../../local/callBundle.ts';
import { openGas } from '../../../local/gas.ts';
import type { SpreadsheetModel } from '../../../local/model.ts';
import { newSpreadsheet } from '../../../local/xlsx/newSpreadsheet.ts';
import type { DepartmentView, Reply, UnitRow } from '../../../src/api/api.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { fillForm } from '../rules/fillForm.ts';
import { plantedCity } from '../rules/planted.ts';
import { listOf } from '../rules/throughBundle.ts';
import { copyForm } from '../safety/form.ts';
import { tableOf, valueAt } from './filledForm.ts';

/** A form set up by the bundle with a planted city typed into it. */
function plantedForm(size: number): SpreadsheetModel {
  const { sheets } = plantedCity(size);
  const form = newSpreadsheet('den');
  const request = { units: listOf(sheets.get('don_vi')), establishments: listOf(sheets.get('co_so')) };
  callBundle(() => openGas(form).call('setUp', request));
  fillForm(form, sheets);
  labelTypes(form);
  refit(form);
  return form;
}

/**
 * The planted tables are pasted over the form's: its formulas find the units' rows at the next set-up.
 * Of that set-up only the formulas are taken, for it would put back rows whose loss was planted.
 */
function refit(form: SpreadsheetModel): void {
  const after = copyForm(form);
  callBundle(() => openGas(after).call('setUp', {}));
  for (const sheet of form.sheets) {
    const other = after.sheets.find(({ name }) => name === sheet.name);
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        const formula = other?.cells.get(row)?.get(column)?.formula;
        if (cell.formula !== undefined && formula !== undefined) cell.formula = formula;
      }
    }
  }
}

/** The list of the registry admits labels only; the planted city types codes. */
function labelTypes(form: SpreadsheetModel): void {
  const table = tableOf(form, 'Đơn vị');
  const column = table.columns.get('loai_don_vi') ?? -1;
  for (const cells of table.sheet.cells.values()) {
    const cell = cells.get(column);
    const type = sgddt2024.unitTypes.find(({ code }) => code === cell?.value);
    if (cell && type) cell.value = type.label;
  }
}

/** The light of each row of the answers, as the page's own reading of its formula shows it. */
function lights(form: SpreadsheetModel): ReadonlyMap<string, string> {
  const calculator = new Calculator(form);
  calculator.refresh();
  const table = tableOf(form, 'Số liệu');
  const column = table.columns.get('tinh_trang') ?? -1;
  const rows = [...table.sheet.cells.keys()].filter((row) => row > table.codeRow);
  return new Map(rows.map((row) => [String(valueAt(table, row, 'ma_don_vi')), String(calculator.valueOf(table.sheet, { row, column }))]));
}

function departmentOf(form: SpreadsheetModel): DepartmentView {
  const reply = openGas(form).run('readDepartment') as Reply<DepartmentView>;
  if (!reply.ok) throw new Error(reply.error.sentence);
  return reply.value;
}

/** Rules that no formula expresses (docs/kiem-tra-san-trong-trang-tinh.md): the light is silent about them. */
const notNative = ['C05', 'C06'];

/** What the sidebar must say of a row with this light; `own`: errors that a formula can see in the unit's own rows. */
const agrees: Readonly<Record<string, (row: UnitRow, own: number) => boolean>> = {
  'Chưa nhập': ({ state }) => state === 'empty',
  'Đang nhập': ({ state }, own) => ['started', 'returned'].includes(state) && own === 0,
  'Còn thiếu': ({ state, errors }) => ['faulty', 'returned'].includes(state) && errors > 0,
  'Cần sửa': ({ state, errors }) => state !== 'valid' && state !== 'accepted' && errors > 0,
  'Cần xem': ({ errors, warnings }) => errors + warnings > 0,
  'Đã hoàn thành': ({ state }, own) => state !== 'empty' && state !== 'started' && own === 0,
};

describe.each([5, 40, 130])('%i units with planted defects', (size) => {
  const form = plantedForm(size);
  const light = lights(form);
  const { units, rules } = departmentOf(form);
  /** In the unit's own rows: the registry is the Department's, and no light stands beside it. */
  const errorsOf = (code: string) =>
    rules
      .filter(({ rule }) => !notNative.includes(rule))
      .flatMap(({ findings }) => findings)
      .filter(({ unit, severity, place }) => unit === code && severity === 'error' && place?.tab !== 'Đơn vị').length;

  test('no row is judged twice: what the light says, the sidebar says', () => {
    const lit = units.filter(({ unit }) => light.has(unit.code));
    const against = lit
      .filter((row) => !agrees[light.get(row.unit.code) ?? '']?.(row, errorsOf(row.unit.code)))
      .map((row) => `${row.unit.code}: ${light.get(row.unit.code)}, but ${row.state}, ${row.errors} errors, ${row.warnings} warnings`);
    expect(against).toEqual([]);
    expect(lit.length).toBeGreaterThanOrEqual(size * 0.9);
  });
});
