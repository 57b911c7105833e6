/** The sheet's own light and the sidebar never give two verdicts on one row: every planted defect, both. */
import { describe, expect, test } from '@jest/globals';
import { Calculator } from '../../../local/calc/calculator.ts';
import { openGas } from '../../../local/gas.ts';
import type { SpreadsheetModel } from '../../../local/model.ts';
import type { DepartmentView, Reply, UnitRow } from '../../../src/api/api.ts';
import { plantedCity } from '../rules/planted.ts';
import { tableOf, valueAt } from './filledForm.ts';
import { notNative, typedForm } from './typedForm.ts';

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
  const form = typedForm(plantedCity(size).sheets);
  const light = lights(form);
  const { units, rules } = departmentOf(form);
  /** In the unit's own rows: the registry is the Department's, and no light is next to it. */
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
