/** The results that a ministry's report is written from: those of the core, computed again from the tidy rows alone. */
import { describe, expect, test } from '@jest/globals';
import { nationCode } from '../../../src/core/tidy/listsOfRows.ts';
import { maskSmall } from '../../../src/core/tidy/maskSmall.ts';
import { resultsOfRows } from '../../../src/core/tidy/resultsOfRows.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { provinceRows, runOf, together, workbookOf } from '../../local/rollup/provinces.ts';

const cities = provinceRows(3, 9);
const made = cities.map((rows) => runOf(workbookOf(rows), undefined, 'CHOT'));
const rows = made.flatMap((one, index) => one.rows.map((row) => ({ ...row, ma_tinh: `0${index + 1}` })));
const own = runOf(workbookOf(together(cities)), undefined, 'CHOT').results;
const again = resultsOfRows(rows, sgddt2024, 'CHOT');
/** Code in one workbook of all → code in the country. */
const inNation = new Map(rows.map((row) => [row.ma_don_vi, nationCode(row)]));
const named = (codes: readonly string[]) => codes.map((code) => inNation.get(code)).sort();

describe('three provinces, from their rows and from one workbook', () => {
  test.each(sgddt2024.indicators.map(({ code }) => code))('%s, by year, level and type', (code) => {
    const numbers = (all: typeof own) => {
      const one = all.indicators.find((indicator) => indicator.code === code);
      return JSON.parse(
        JSON.stringify(one, (key, value) => (['included', 'excluded', 'counts', 'spans', 'untold'].includes(key) ? undefined : value)),
      );
    };
    expect(numbers(again).period.units).toBeGreaterThan(0);
    expect(numbers(again)).toEqual(numbers(own));
  });

  test('years of children that are told are at most those of the core', () => {
    for (const { code, spans } of again.indicators) {
      const told = own.indicators.find((one) => one.code === code)?.spans ?? null;
      expect(spans === null).toBe(told === null);
      for (const { ratio } of spans ?? []) expect(ratio.denominator).toBeLessThanOrEqual(sum(told ?? []));
    }
  });

  test('totals of every field that is printed, with their units', () => {
    const controls = sgddt2024.indicators.map(({ control }) => control);
    const wanted = own.totals.filter(({ field }) => !controls.includes(field));
    expect(wanted.length).toBeGreaterThan(5);
    for (const { field, years, period } of wanted) {
      const one = again.totals.find((total) => total.field === field);
      expect([one?.period?.total ?? null, one?.period?.units ?? null]).toEqual([period?.total ?? null, period?.units ?? null]);
      for (const year of sgddt2024.years) expect(one?.years[year]?.total).toBe(years[year]?.total);
    }
  });

  test('who must report, who did, who is in the run', () => {
    for (const count of ['expected', 'withData', 'submitted', 'valid', 'accepted', 'onTime', 'missing'] as const) {
      expect([...again.reporting[count]].sort()).toEqual(named(own.reporting[count]));
    }
    expect([...again.included].sort()).toEqual(named(own.included.filter((code) => own.reporting.withData.includes(code))));
  });

  test('units whose figures of children or offenders wait', () => {
    const [first = {}] = cities;
    const [head = [], ...lines] = first['Số liệu'] ?? [];
    // A number of children that no row of the table tells of.
    const typed = lines.map((line) => line.map((cell, at) => (head[at]?.startsWith('so_tre_duoc_ho_tro.') ? '7' : cell)));
    const { results, rows: sent } = runOf(workbookOf({ ...first, 'Số liệu': [head, ...typed] }), undefined, 'CHOT');
    const held = results.pairs.ty_le_tre_duoc_ho_tro?.heldUnits ?? [];
    const told = resultsOfRows(sent, sgddt2024, 'CHOT').pairs.ty_le_tre_duoc_ho_tro?.heldUnits ?? [];
    expect(held.length).toBeGreaterThan(1);
    const code = new Map(sent.map((row) => [row.ma_don_vi, nationCode(row)]));
    expect([...told].sort()).toEqual(held.map((one) => code.get(one)).sort());
  });

  test('where a province hid its small counts, none of children or offenders is told', () => {
    const hidden = rows.filter(({ ma_tinh }) => ma_tinh !== '01');
    const masked = maskSmall(
      rows.filter(({ ma_tinh }) => ma_tinh === '01'),
      sgddt2024,
      made[0]?.results.indicators ?? [],
    );
    const { indicators } = resultsOfRows([...masked, ...hidden], sgddt2024, 'CHOT');
    expect(indicators.map((one) => one.spans)).toEqual([null, [], []]);
    expect(indicators.map((one) => one.untold)).toEqual([null, 'hidden', 'hidden']);
    // The row of a province's sum is no unit: who is asked and who is counted are as without it.
    const units = ({ code, years, period }: (typeof indicators)[number]) =>
      [...Object.values(years), period].map((one) => [code, one.units, one.expected, one.included.length]);
    expect(indicators.map(units)).toEqual(again.indicators.map(units));
  });
});

function sum(spans: readonly { readonly ratio: { readonly denominator: number } }[]): number {
  return spans.reduce((total, { ratio }) => total + ratio.denominator, 0);
}
