/** T03 over planted columns: most peers 0, rows of each reference table, units without schools. */
import { expect, test } from '@jest/globals';
import { rules } from '../../../src/core/checks/rules.ts';
import { publicMessage } from '../../../src/core/findings/publicMessage.ts';
import type { ReportInput } from '../../../src/core/report/input.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { type PlantedCity as City, cityOf, type Typed } from '../../proofs/rules/cityOf.ts';
import { checkWorkbook } from '../../proofs/rules/runRules.ts';
import { toWorkbook } from '../../proofs/rules/sheets.ts';

const found = (city: City) =>
  checkWorkbook(toWorkbook(cityOf(city)))
    .findings.filter(({ rule }) => rule === 'T03')
    .map(({ unit, field, year, severity }) => [unit, field, year, severity].join(' '));

const child = (victims: string, asked: string, helped: string): Typed => {
  return { nam: '2022', nguon_yeu_cau: 'người thân', so_nan_nhan: victims, so_co_yeu_cau: asked, so_duoc_ho_tro: helped };
};
const offender = (denounced: string, handled: string): Typed => {
  return { nam: '2023', loai_doi_tuong: 'cá nhân', so_bi_to_giac: denounced, so_bi_xu_ly: handled };
};
const school = (times: string): Typed => {
  const yearly = Object.fromEntries(sgddt2024.years.map((year) => [`so_lan.${year}`, year === 2023 ? times : '2']));
  return { ten_co_so: 'Trường THPT Minh Họa', cap_hoc: 'THPT', ...yearly };
};
const at = (unit: number, of: number, then: string, otherwise: string) => (unit === of ? then : otherwise);

const cases: readonly (readonly [string, City, readonly string[]])[] = [
  [
    '11 units have 0 activities, one 20',
    { answers: (unit) => ({ 'nhom_5_so_hoat_dong.2023': at(unit, 3, '20', '0') }) },
    ['DON_VI_3 nhom_5_so_hoat_dong 2023 note'],
  ],
  [
    '11 units have 0, one 100',
    { answers: (unit) => ({ 'nhom_5_so_hoat_dong.2023': at(unit, 3, '100', '0') }) },
    ['DON_VI_3 nhom_5_so_hoat_dong 2023 warning'],
  ],
  ['one of 11 with 0 has 9', { answers: (unit) => ({ 'nhom_5_so_hoat_dong.2023': at(unit, 3, '9', '0') }) }, []],
  [
    'nine have 0, two have 2, one 20',
    { answers: (unit) => ({ 'nhom_5_so_hoat_dong.2023': unit === 1 ? '20' : unit < 4 ? '2' : '0' }) },
    ['DON_VI_1 nhom_5_so_hoat_dong 2023 warning'],
  ],
  [
    'two of twenty-four are far above zeros',
    { units: 24, answers: (unit) => ({ 'nhom_5_so_hoat_dong.2023': unit === 1 ? '60' : unit === 2 ? '40' : '0' }) },
    ['DON_VI_1 nhom_5_so_hoat_dong 2023 note', 'DON_VI_2 nhom_5_so_hoat_dong 2023 note'],
  ],
  ['half of the units have some: nothing is far', { answers: (unit) => ({ 'nhom_5_so_hoat_dong.2023': unit % 2 === 0 ? '12' : '0' }) }, []],
  ['a unit of eight: too few peers', { units: 8, answers: (unit) => ({ 'nhom_5_so_hoat_dong.2023': at(unit, 3, '400', '0') }) }, []],
  [
    'communes have no schools: zeros are compared all the same',
    { unitType: 'ubnd_xa', references: () => ({ co_so: [] }), answers: (unit) => ({ 'nhom_5_so_hoat_dong.2023': at(unit, 5, '50', '0') }) },
    ['DON_VI_5 nhom_5_so_hoat_dong 2023 note'],
  ],
  [
    'BTC 2: all say không phát sinh, one has 300 children',
    {
      answers: (unit) => (unit === 2 ? { 'so_tre_duoc_ho_tro.2022': '300' } : {}),
      references: (unit) => (unit === 2 ? { tre_em: [child('300', '300', '300')] } : {}),
    },
    [
      'DON_VI_2 so_tre_duoc_ho_tro 2022 note',
      'DON_VI_2 so_nan_nhan 2022 note',
      'DON_VI_2 so_co_yeu_cau 2022 note',
      'DON_VI_2 so_duoc_ho_tro 2022 note',
    ],
  ],
  [
    'BTC 2: two victims among zeros are no outlier',
    {
      answers: (unit) => (unit === 2 ? { 'so_tre_duoc_ho_tro.2022': '2' } : {}),
      references: (unit) => (unit === 2 ? { tre_em: [child('2', '2', '2')] } : {}),
    },
    [],
  ],
  [
    'BTC 2: all have some, one ten times as many victims',
    {
      answers: () => ({ 'so_tre_duoc_ho_tro.2022': '3' }),
      references: (unit) => ({ tre_em: [child(at(unit, 7, '40', '4'), '3', '3')] }),
    },
    ['DON_VI_7 so_nan_nhan 2022 warning'],
  ],
  [
    'BTC 3: one has 60 offenders, the others none',
    {
      answers: (unit) => (unit === 9 ? { 'so_vi_pham_bi_xu_ly.2023': '6' } : {}),
      references: (unit) => (unit === 9 ? { vi_pham: [offender('60', '6')] } : {}),
    },
    ['DON_VI_9 so_bi_to_giac 2023 note'],
  ],
  [
    'BTC 1: one school organised 200 times',
    { references: (unit) => ({ co_so: [school(at(unit, 4, '200', '2'))] }) },
    ['DON_VI_4 so_lan 2023 warning'],
  ],
  ['BTC 1: one school organised 5 times', { references: (unit) => ({ co_so: [school(at(unit, 4, '5', '2'))] }) }, []],
];

test.each(cases)('%s', (_title, city, expected) => {
  expect(found(city).sort()).toEqual([...expected].sort());
});

test('of children and offenders Kiểm tra tells no value', () => {
  const city: City = {
    answers: (unit) => (unit === 2 ? { 'so_tre_duoc_ho_tro.2022': '300' } : {}),
    references: (unit) => (unit === 2 ? { tre_em: [child('300', '300', '300')] } : {}),
  };
  const outliers = checkWorkbook(toWorkbook(cityOf(city))).findings.filter(({ rule }) => rule === 'T03');
  const input = { outline: sgddt2024, ruleTitles: Object.fromEntries(rules.map(({ id, title }) => [id, title])) } as ReportInput;
  expect(outliers).toHaveLength(4);
  for (const finding of outliers) {
    expect(finding.message).toContain('(300)');
    expect(publicMessage(finding, input)).not.toMatch(/\d{2}/);
  }
});
