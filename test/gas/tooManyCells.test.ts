/** A tab that no run could hold in memory is refused with a sentence that names it. */
import { describe, expect, test } from '@jest/globals';
import { failureOf } from '../../src/gas/errors/failureOf.ts';
import { readGrid, rereadGrid } from '../../src/gas/sheets/readGrid.ts';

const columns = 100;

function sheetOf(rows: number, value: string): GoogleAppsScript.Spreadsheet.Sheet {
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const range = { getValues: () => values, getMergedRanges: () => [], getNotes: () => [] };
  return { getDataRange: () => range } as unknown as GoogleAppsScript.Spreadsheet.Sheet;
}

describe('a tab of too many typed cells', () => {
  test('is refused by its name, with what to do', () => {
    let failure: unknown;
    try {
      readGrid(sheetOf(6001, 'rác'), 'Số liệu', true);
    } catch (error) {
      failure = failureOf(error);
    }
    expect(failure).toMatchObject({ code: 'too-many-cells' });
    expect(JSON.stringify(failure)).toMatch(/Số liệu.*600\.000|600\.000.*Số liệu/);
    expect(JSON.stringify(failure)).toContain('Xóa các dòng, cột thừa');
  });

  test('is refused also when somebody pasted the cells during the run', () => {
    const sheet = sheetOf(6001, 'rác');
    const spreadsheet = { getSheetByName: () => sheet } as never;
    const before = { name: 'Số liệu', values: [['']], shown: [['']] };
    expect(() => rereadGrid(spreadsheet, before)).toThrow('too-many-cells');
  });

  test('cells that only look far away are no reason', () => {
    const values = sheetOf(6001, '');
    expect(readGrid(values, 'Số liệu', true).values).toHaveLength(6001);
  });
});
