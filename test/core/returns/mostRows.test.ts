/** Rows pasted by the thousand stop a run with a sentence, before each of them is checked. */
import { expect, test } from '@jest/globals';
import { readReturns } from '../../../src/core/returns/returns.ts';
import { bindWorkbook } from '../../../src/core/tabs/binding.ts';
import { failureOf } from '../../../src/gas/errors/failureOf.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { consolidateForm, type Form, formOf, type Row, unit } from '../form/formOf.ts';

const school = (ma_don_vi: string): Row => ({ ma_don_vi, ten_co_so: 'Trường THCS A', cap_hoc: 'THCS', 'so_lan.2022': '1' });
const repeated = (row: Row, times: number): Row[] => Array.from({ length: times }, () => row);

function read(form: Partial<Form>): unknown {
  const workbook = formOf({ units: [unit('A')], answers: [], ...form });
  try {
    return readReturns(bindWorkbook(workbook, sgddt2024), sgddt2024);
  } catch (error) {
    return failureOf(error);
  }
}

test.each<[what: string, most: number, form: (times: number) => Partial<Form>, tab: string]>([
  ['of nobody', 10_000, (times) => ({ answers: repeated({ ma_don_vi: 'X', 'so_vu_tiep_nhan.2022': 'rác' }, times) }), 'Số liệu'],
  ['of one unit', 2000, (times) => ({ answers: repeated({ ma_don_vi: 'A', 'so_vu_tiep_nhan.2022': '1' }, times) }), 'Số liệu'],
  ['of nobody in a table', 10_000, (times) => ({ co_so: repeated(school('X'), times) }), 'BTC 1 Cơ sở'],
  ['of one unit in a table', 2000, (times) => ({ co_so: repeated(school('A'), times) }), 'BTC 1 Cơ sở'],
])('rows %s: more than %i are refused', (_, most, form, tab) => {
  expect(read(form(most + 1))).toMatchObject({ code: 'too-many-rows' });
  expect(JSON.stringify(read(form(most + 1)))).toContain(tab);
  expect(read(form(most))).toHaveProperty('returns');
});

test('a unit of many rows is told the first ten, in each of them', () => {
  const { findings } = consolidateForm(formOf({ units: [unit('A')], answers: repeated({ ma_don_vi: 'A' }, 40) })).results;
  const said = findings.filter(({ rule }) => rule === 'S02').map(({ parameters }) => String((parameters as Row).rows));
  expect(said).toHaveLength(40);
  expect(said[39]).toMatch(/^\d+(?:, \d+){9} và 30 dòng khác$/);
});
