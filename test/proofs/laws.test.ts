/** Laws that hold whatever is typed: matching, named non-values, bounds, stock and flow, sums, order, rounding. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Ratio } from '../../src/core/figures/ratio.ts';
import type { IndicatorResult, Results } from '../../src/core/figures/results.ts';
import { writeManifest } from '../../src/core/manifest/manifest.ts';
import type { Grid, Workbook } from '../../src/core/workbook.ts';
import { sgddt2024 as outline } from '../../src/outline/sgddt2024.ts';
import { consolidateForm, type Form, formOf, type Row, unit } from '../core/form/formOf.ts';

const { years } = outline;
const runs = { numRuns: 40 };

const types = ['phong_gddt', 'truong_thpt', 'tt_gdnn_gdtx', 'truc_thuoc', 'phong_so', 'ubnd_xa'] as const;
const levels = ['tieu_hoc', 'thcs', 'thpt', 'nhieu_cap', 'co_so_bvnd', 'gdnn_gdtx'] as const;
const said = fc.constantFrom('', '0', '1', '2', 'không phát sinh', 'CCSL', 'KAD', 'hơn 2', 'vài');
const times = fc.constantFrom('0', '1', '2', '3', '1', '2', '', 'KAD', 'CCSL', 'nhiều');
const half: fc.Arbitrary<string> = fc.constantFrom('0', '1', '2', '3', '1', '2', '', 'không rõ');
const count = fc.constantFrom('0', '3', '12 buổi', '05', '1.250', '', '-', 'CCSL', 'khoảng 9', '12 + 5');
const amount = fc.constantFrom('0', '23,5 triệu đồng', '5.000.000', '', 'CCSL', '15');

function yearly(codes: readonly string[], cell: fc.Arbitrary<string>): fc.Arbitrary<Row> {
  const columns = codes.flatMap((code) => years.map((year) => [`${code}.${year}`, cell] as const));
  return fc.record(Object.fromEntries(columns));
}

const answersOf = fc
  .tuple(
    yearly(['so_co_so_dinh_ky', 'so_tre_duoc_ho_tro', 'so_vi_pham_bi_xu_ly'], said),
    yearly(['so_vu_tiep_nhan', 'nhom_2_so_buoi'], count),
    yearly(['kinh_phi'], amount),
  )
  .map((parts): Row => Object.assign({}, ...parts));

const establishments = fc.array(fc.tuple(fc.constantFrom(...levels), yearly(['so_lan'], times)), { maxLength: 4 });

/** A row of BTC 2 and one of BTC 3 for a year, or none. */
const pairs = fc.array(fc.tuple(fc.constantFrom(...years), half, half, half), { maxLength: 3 });

const oneUnit = fc.record({
  type: fc.constantFrom(...types),
  answers: fc.option(answersOf, { freq: 6 }),
  establishments,
  children: pairs,
  offenders: pairs,
});

type OneUnit = typeof oneUnit extends fc.Arbitrary<infer One> ? One : never;

const someUnits = fc.array(oneUnit, { minLength: 1, maxLength: 5 });

function formFrom(units: readonly OneUnit[]): Form {
  const keyed = <T>(make: (one: OneUnit, ma_don_vi: string) => readonly T[]) => units.flatMap((one, index) => make(one, `U${index}`));
  return {
    units: keyed((one, code) => [unit(code, one.type)]),
    answers: keyed((one, ma_don_vi) => (one.answers ? [{ ma_don_vi, dau_moi: 'Bà B', ...one.answers }] : [])),
    co_so: keyed((one, ma_don_vi) =>
      one.establishments.map(([cap_hoc, row], index) => ({ ma_don_vi, ten_co_so: `Trường số ${index}`, cap_hoc, ...row })),
    ),
    tre_em: keyed((one, ma_don_vi) =>
      one.children.map(([nam, so_nan_nhan, so_co_yeu_cau, so_duoc_ho_tro]) => ({
        ma_don_vi,
        nam: String(nam),
        nguon_yeu_cau: 'người thân',
        so_nan_nhan,
        so_co_yeu_cau,
        so_duoc_ho_tro,
      })),
    ),
    vi_pham: keyed((one, ma_don_vi) =>
      one.offenders.map(([nam, so_bi_to_giac, so_bi_xu_ly]) => ({
        ma_don_vi,
        nam: String(nam),
        loai_doi_tuong: 'cá nhân',
        so_bi_to_giac,
        so_bi_xu_ly,
      })),
    ),
  };
}

function resultsOf(form: Form): Results {
  return consolidateForm(formOf(form)).results;
}

/** The three indicators: establishments (a stock), children, offenders (flows). */
function indicatorsOf({ indicators }: Results): readonly [IndicatorResult, IndicatorResult, IndicatorResult] {
  const [establishments, children, offenders] = indicators;
  if (!establishments || !children || !offenders) throw new Error('The outline has three indicators.');
  return [establishments, children, offenders];
}

function yearOf({ years: series }: { readonly years: Readonly<Record<number, Ratio>> }, year: number): Ratio {
  const ratio = series[year];
  if (!ratio) throw new Error(`No figure for ${year}.`);
  return ratio;
}

/** [N, D, m]: what must be equal where the law says "the same figure". */
function parts({ numerator, denominator, units }: Ratio): readonly number[] {
  return [numerator, denominator, units];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A unit that reports children of 2023 and nothing else: two halves, and what its own row says. */
function reporting(control: string, denominator: string, numerator: string): OneUnit {
  const answers = { 'so_tre_duoc_ho_tro.2023': control };
  return { type: 'phong_gddt', answers, establishments: [], children: [[2023, '', denominator, numerator]], offenders: [] };
}

test('a unit with one half missing moves neither N nor D, whatever the half that is there', () => {
  const halves = fc.tuple(fc.nat(500), fc.boolean(), fc.constantFrom('', 'CCSL', 'không rõ', 'hơn 3', 'vài'));
  fc.assert(
    fc.property(someUnits, halves, (units, [number, numeratorGiven, missing]) => {
      const [denominator, numerator] = numeratorGiven ? [missing, String(number)] : [String(number), missing];
      const [, without] = indicatorsOf(resultsOf(formFrom(units)));
      const [, having] = indicatorsOf(resultsOf(formFrom([...units, reporting('', denominator, numerator)])));
      expect(parts(yearOf(having, 2023))).toEqual(parts(yearOf(without, 2023)));
      expect(yearOf(having, 2023).expected).toBe(yearOf(without, 2023).expected + 1);
    }),
    runs,
  );
});

test('both halves given, N and D grow by just these', () => {
  fc.assert(
    fc.property(someUnits, fc.nat(200), fc.nat(200), (units, supported, more) => {
      const asked = supported + more;
      const [, without] = indicatorsOf(resultsOf(formFrom(units)));
      const [, having] = indicatorsOf(resultsOf(formFrom([...units, reporting(String(supported), String(asked), String(supported))])));
      const [n = 0, d = 0, m = 0] = parts(yearOf(without, 2023));
      expect(parts(yearOf(having, 2023))).toEqual([n + supported, d + asked, m + 1]);
    }),
    runs,
  );
});

test('a blank is not 0: it is asked and not counted, while 0 is counted', () => {
  const nothing = (control: string): OneUnit => ({ ...reporting(control, '', ''), children: [] });
  fc.assert(
    fc.property(someUnits, fc.constantFrom('0', 'không phát sinh', 'KPS'), (units, zero) => {
      const [, blank] = indicatorsOf(resultsOf(formFrom([...units, nothing('')])));
      const [, none] = indicatorsOf(resultsOf(formFrom([...units, nothing(zero)])));
      const [n, d, m = 0] = parts(yearOf(blank, 2023));
      expect(parts(yearOf(none, 2023))).toEqual([n, d, m + 1]);
      expect(yearOf(blank, 2023).none).not.toBe('khong_phat_sinh');
    }),
    runs,
  );
});

/** Every figure of a run: years, period, groups. */
function everyRatio(results: Results): Ratio[] {
  return results.indicators.flatMap((indicator) =>
    [indicator, ...Object.values(indicator.byLevel), ...Object.values(indicator.byType)].flatMap((series) => [
      ...Object.values(series.years),
      series.period,
    ]),
  );
}

test('without a denominator there is no percentage, but the reason why', () => {
  fc.assert(
    fc.property(someUnits, (units) => {
      for (const ratio of everyRatio(resultsOf(formFrom(units)))) {
        const { none, denominator, units: m, expected: e } = ratio;
        expect(m).toBeLessThanOrEqual(e);
        if (denominator > 0) expect(none).toBeNull();
        else if (e === 0) expect(none).toBe('khong_ap_dung');
        else if (m === 0) expect(none).toBe('chua_co_so_lieu');
        else expect(['khong_phat_sinh', 'chua_phat_sinh']).toContain(none);
        if (denominator === 0 && m < e && m > 0) expect(none).toBe('chua_phat_sinh');
        expect(/%/.test(ratio.text)).toBe(denominator > 0);
      }
    }),
    runs,
  );
});

test('no figure passes 100%, and N never passes D', () => {
  fc.assert(
    fc.property(someUnits, (units) => {
      for (const { numerator, denominator } of everyRatio(resultsOf(formFrom(units)))) {
        expect(numerator).toBeLessThanOrEqual(denominator);
      }
    }),
    runs,
  );
});

/** A district office without a word in its own row: what its table says stands. */
const listing = fc.array(fc.constantFrom('0', '1', '2', '', '', 'CCSL'), { minLength: 1, maxLength: 12 });

function lister(cells: readonly string[]): OneUnit {
  const rows = cells.map((cell): OneUnit['establishments'][number] => ['thcs', { 'so_lan.2024': cell }]);
  return { type: 'phong_gddt', answers: {}, establishments: rows, children: [], offenders: [] };
}

test('the bounds hold the value, and whatever the missing establishments turn out to be', () => {
  fc.assert(
    fc.property(fc.array(listing, { minLength: 1, maxLength: 3 }), fc.infiniteStream(fc.boolean()), (lists, organised) => {
      const [now] = indicatorsOf(resultsOf(formFrom(lists.map(lister))));
      const { low, high, numerator, denominator } = yearOf(now, 2024);
      const filled = lists.map((cells) => lister(cells.map((cell) => (/^\d$/.test(cell) ? cell : organised.next().value ? '1' : '0'))));
      const [then] = indicatorsOf(resultsOf(formFrom(filled)));
      const settled = yearOf(then, 2024);
      const value = (100 * settled.numerator) / settled.denominator;
      if (low === null || high === null) {
        expect([settled.numerator, settled.denominator]).toEqual([numerator, denominator]);
        return;
      }
      expect(low).toBeLessThanOrEqual(high);
      if (denominator > 0) expect((100 * numerator) / denominator).toBeGreaterThanOrEqual(low);
      if (denominator > 0) expect((100 * numerator) / denominator).toBeLessThanOrEqual(high);
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    }),
    runs,
  );
});

test.each([
  ['0', 'low'],
  ['1', 'high'],
] as const)('all missing establishments turning out to be %s reach the bound “%s”', (cell, bound) => {
  fc.assert(
    fc.property(listing, (cells) => {
      const [now] = indicatorsOf(resultsOf(formFrom([lister(cells)])));
      const reached = yearOf(now, 2024)[bound];
      fc.pre(reached !== null);
      const [then] = indicatorsOf(resultsOf(formFrom([lister(cells.map((own) => (/^\d$/.test(own) ? own : cell)))])));
      const { numerator, denominator } = yearOf(then, 2024);
      expect((100 * numerator) / denominator).toBeCloseTo(reached ?? Number.NaN, 10);
    }),
    runs,
  );
});

test('a stock never sums: its period is its last year; a flow is the sum of its years', () => {
  fc.assert(
    fc.property(someUnits, (units) => {
      const results = resultsOf(formFrom(units));
      const [stock, ...flows] = indicatorsOf(results);
      expect(stock.period).toEqual(yearOf(stock, 2024));
      for (const flow of flows) {
        expect(flow.period.numerator).toBe(sum(years.map((year) => yearOf(flow, year).numerator)));
        expect(flow.period.denominator).toBe(sum(years.map((year) => yearOf(flow, year).denominator)));
      }
      for (const { field, period, years: own } of results.totals) {
        if (field === 'so_co_so_dinh_ky') expect(period).toBeNull();
        else expect(period?.total ?? 0).toBe(sum(years.map((year) => own[year]?.total ?? 0)));
      }
    }),
    runs,
  );
});

test('sums by level and by type add up to the city', () => {
  fc.assert(
    fc.property(someUnits, (units) => {
      const results = resultsOf(formFrom(units));
      for (const indicator of results.indicators) {
        const inTarget = Object.entries(indicator.byLevel).filter(([level]) => level !== 'gdnn_gdtx');
        for (const year of years) {
          const { numerator, denominator, units: m, expected } = yearOf(indicator, year);
          const byLevel = inTarget.map(([, series]) => yearOf(series, year));
          if (byLevel.length > 0) expect(sum(byLevel.map((one) => one.numerator))).toBe(numerator);
          if (byLevel.length > 0) expect(sum(byLevel.map((one) => one.denominator))).toBe(denominator);
          const byType = Object.values(indicator.byType).map((series) => yearOf(series, year));
          const added = [
            (one: Ratio) => one.numerator,
            (one: Ratio) => one.denominator,
            (one: Ratio) => one.units,
            (one: Ratio) => one.expected,
          ];
          expect(added.map((part) => sum(byType.map(part)))).toEqual([numerator, denominator, m, expected]);
        }
      }
      for (const { years: own, byType } of results.totals) {
        for (const year of years) {
          const parted = Object.values(byType).map((series) => series.years[year]);
          expect(sum(parted.map((one) => one?.total ?? 0))).toBe(own[year]?.total ?? 0);
          expect(sum(parted.map((one) => one?.units ?? 0))).toBe(own[year]?.units);
        }
      }
    }),
    runs,
  );
});

/** The same tabs with rows and columns in another order; the registry keeps its order of rows. */
function shuffled({ grids }: Workbook, order: readonly number[]): Workbook {
  const by = (index: number) => order[index % order.length] ?? 0;
  const reorder = <T>(items: readonly T[]): T[] =>
    items
      .map((item, index) => ({ item, key: by(index) }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return {
    grids: grids.map((grid): Grid => {
      const [title = [], codes = [], ...rows] = grid.values;
      const kept = grid.name === outline.registry.tab ? rows : reorder(rows);
      const values = [title, ...[codes, ...kept].map((row) => reorder(row))];
      return { ...grid, values, shown: values.map((row) => row.map(String)) };
    }),
  };
}

test('the order of rows and columns changes no figure', () => {
  fc.assert(
    fc.property(someUnits, fc.array(fc.nat(50), { minLength: 3, maxLength: 40 }), (units, order) => {
      const figures = (workbook: Workbook) => {
        const head = { outline: outline.code, generatedAt: '', sha256: '' };
        const { indicators, totals, reporting } = writeManifest(consolidateForm(workbook).results, head);
        return { indicators, totals, reporting };
      };
      const workbook = formOf(formFrom(units));
      expect(figures(shuffled(workbook, order))).toEqual(figures(workbook));
    }),
    runs,
  );
});

test('what is printed is N/D rounded half away from zero, on integers', () => {
  fc.assert(
    fc.property(fc.array(listing, { minLength: 1, maxLength: 4 }), (lists) => {
      const results = resultsOf(formFrom(lists.map(lister)));
      for (const { numerator: n, denominator: d, text } of everyRatio(results)) {
        if (d === 0) continue;
        const tenths = (2000n * BigInt(n) + BigInt(d)) / (2n * BigInt(d));
        expect(text).toBe(`${tenths / 10n},${tenths % 10n}%`);
      }
    }),
    runs,
  );
});
