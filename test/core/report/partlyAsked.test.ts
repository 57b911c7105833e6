/** A linked sheet that asks some units in some of the years only: their figures are not told as the whole period's. */
import { describe, expect, test } from '@jest/globals';
import { explainFigure } from '../../../src/gas/api/explainFigure.ts';
import { centres, named, offenders, type Rows, runOf, schools, years } from '../../fixtures/askingTabs.ts';

const offendersOf = ({ results }: ReturnType<typeof runOf>) =>
  results.indicators.find(({ code }) => code === 'ty_le_vi_pham_bi_xu_ly')?.period;

describe('units that were asked in some of the years only', () => {
  const heads = (own: readonly number[]) => [
    ...named,
    ...own.flatMap((year) => [`${offenders}${year}`, `Tổng số vụ đã tiếp nhận năm ${year}`, `Kinh phí đã bố trí năm ${year} (triệu đồng)`]),
  ];
  const rowsOf = (names: readonly string[], kind: string, own: readonly number[]): Rows =>
    names.map((name, at) => [at + 1, `${kind} ${name}`, ...own.flatMap(() => ['4/4', 3 + (at % 3), 10 + at])]);
  const tabsOf = (own: readonly number[], others: readonly number[]) => ({
    'Trường THPT': [heads(own), ...rowsOf(schools, 'Trường THPT', own)],
    'Trung tâm': [heads(others), ...rowsOf(centres, 'Trung tâm GDNN-GDTX', others)],
  });
  const run = runOf(tabsOf([2024], years), null, 'CHOT');

  test('are not told to stand behind the whole period, in the report, in the tab and where it is asked why', () => {
    expect(offendersOf(run)).toMatchObject({ units: 14, expected: 14, partlyAsked: 10 });
    expect(run.report).toContain('Cả giai đoạn (năm 2021–2023 chỉ 04/14 đơn vị được hỏi), 104/104 tổ chức');
    expect(run.report).toContain('do mới có số liệu cả giai đoạn của 4/14 đơn vị');
    expect(run.report).toContain('104/104 tổ chức, cá nhân | 4/14 đủ các năm');
    expect(run.report).not.toMatch(/mục tiêu 3 đạt 100%/);
    expect(run.report).toContain('2024: 54 vụ). Về số tiếp nhận: năm 2021–2023 chỉ 04/14 đơn vị được hỏi.');
    expect(run.report).toContain('triệu đồng (năm 2021–2023 chỉ 04/14 đơn vị được hỏi)');
    expect(run.report).toContain('các năm khác số đơn vị được hỏi nên không so trực tiếp');
    expect(run.report).toContain('Mục tiêu 3: năm 2021–2023 chỉ 04/14 đơn vị được hỏi. Các năm không so trực tiếp.');
    expect(run.note).toContain('mục tiêu 3 chưa đủ cơ sở kết luận');
    expect(run.summary).toMatch(/Cả kỳ 2021–2024 \| 104 \| 104 \| 100,0% \| 4\/14 \| 28,6%: chưa đủ cơ sở/);
    expect(run.summary.match(/Năm 2021–2023 chỉ 04\/14 đơn vị được hỏi/g)).toHaveLength(3);
    for (const [kind, code] of [
      ['indicator', 'ty_le_vi_pham_bi_xu_ly'],
      ['total', 'so_vu_tiep_nhan'],
    ] as const) {
      const { how, excluded } = explainFigure({ kind, code, year: null, group: null }, run.campaign);
      expect(how.join('\n')).toContain('Năm 2021–2023 chỉ 04/14 đơn vị được hỏi');
      expect(excluded).toEqual([]);
    }
  });

  test('and where all are asked in all years nothing is said of it', () => {
    const whole = runOf(tabsOf(years, years), null, 'CHOT');
    expect(offendersOf(whole)).not.toHaveProperty('partlyAsked');
    expect(whole.report + whole.summary).not.toMatch(/được hỏi|chỉ hỏi|đủ các năm|không so trực tiếp/);
    expect(whole.report).toContain('mục tiêu 3 đạt 100%');
  });

  test('a year that nobody was asked in is not in the period', () => {
    const late = runOf(tabsOf([2023, 2024], [2023, 2024]), null, 'CHOT');
    expect(offendersOf(late)).toMatchObject({ units: 14, partlyAsked: 14 });
    expect(late.report).toContain('Cả giai đoạn (chỉ hỏi năm 2023–2024), 112/112');
    expect(late.report).not.toContain('mục tiêu 3 đạt 100%');
  });

  test('what was received and handled is not compared where other units were asked', () => {
    const [received, handled] = ['Tổng số vụ đã tiếp nhận năm ', 'Tổng số đã xử lý năm '];
    const tabs = {
      'Trường THPT': [
        [...named, `${received}2024`, ...years.map((year) => `${handled}${year}`)],
        ...schools.map((name, at) => [at + 1, `Trường THPT ${name}`, 5, 5, 5, 5, 5]),
      ],
    };
    const { report } = runOf(tabs, null, 'CHOT');
    expect(report).toContain('Về số tiếp nhận: chỉ hỏi năm 2024.');
    expect(report).not.toContain('nhiều hơn số tiếp nhận');
  });
});
