/** T06: one unit that carries more than half of a total, of cases, or of the schools of the first target. */
import { expect, test } from '@jest/globals';
import type { Results } from '../../../src/core/figures/results.ts';
import { besideRatio } from '../../../src/core/report/besideTotal.vi.ts';
import type { Indicator } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { cityOf, type PlantedCity, type Typed } from '../../proofs/rules/cityOf.ts';
import { checkWorkbook } from '../../proofs/rules/runRules.ts';
import { toWorkbook } from '../../proofs/rules/sheets.ts';

const found = (city: PlantedCity) => checkWorkbook(toWorkbook(cityOf(city))).findings.filter(({ rule }) => rule === 'T06');
const told = (city: PlantedCity) => found(city).map(({ unit, field, year, severity }) => [unit, field, year, severity].join(' '));

/** So many schools, each told of 2 times a year, and the count of them in the row. */
function district(schools: (unit: number) => number): PlantedCity {
  const times = Object.fromEntries(sgddt2024.years.map((year) => [`so_lan.${year}`, '2']));
  return {
    unitType: 'phong_gddt',
    units: 8,
    answers: (unit) => Object.fromEntries(sgddt2024.years.map((year) => [`so_co_so_dinh_ky.${year}`, String(schools(unit))])),
    references: (unit) => ({
      co_so: Array.from(
        { length: schools(unit) },
        (_, at): Typed => ({ ten_co_so: `Trường THCS ${unit} ${at}`, cap_hoc: 'THCS', ...times }),
      ),
    }),
  };
}

const everyYear = (how: string) => sgddt2024.years.map((year) => `${how} so_co_so_dinh_ky ${year} warning`);
const only = (unit: number, most: number, others: number) => district((one) => (one === unit ? most : others));

test.each<[string, PlantedCity, readonly string[]]>([
  ['districts of one size', only(2, 10, 10), []],
  ['one has nearly half', only(2, 28, 4), []],
  ['one has half and one more', only(2, 29, 4), everyYear('DON_VI_2')],
  ['one has ten times each other', only(5, 20, 2), everyYear('DON_VI_5')],
  ['few schools in all', only(5, 9, 1), []],
])('schools of the first target: %s', (_, city, expected) => {
  expect(told(city).filter((one) => one.includes('so_co_so_dinh_ky'))).toEqual(expected);
});

test('the sentence says that one unit decides the percentage', () => {
  const [finding] = found(only(2, 60, 4));
  expect(finding?.message).toMatch(/số cơ sở của đơn vị trong bảng chiếm quá nửa số cơ sở tính mục tiêu của toàn ngành/);
});

test('a total of one year', () => {
  const city: PlantedCity = { answers: (unit) => ({ 'nhom_2_so_buoi.2023': unit === 3 ? '600' : '40' }) };
  expect(told(city).filter((one) => one.includes('nhom_2_so_buoi'))).toEqual(['DON_VI_3 nhom_2_so_buoi 2023 warning']);
});

test('a target tells who carries most of its denominator, in its own years alone', () => {
  const findings = found(only(2, 60, 4)).filter(({ year }) => year === 2023);
  const included = ['DON_VI_1', 'DON_VI_2'];
  const target = sgddt2024.indicators[0] as Indicator;
  const tell = (year: number | null, units = included) =>
    besideRatio({ indicator: target, year }, { findings, included: units } as unknown as Results, sgddt2024, (unit) => unit);
  expect(tell(2023)).toEqual([expect.stringContaining('DON_VI_2 chiếm quá nửa')]);
  expect(tell(2024)).toEqual([]);
  expect(tell(2023, ['DON_VI_1'])).toEqual([]);
});
