/** What is withheld of children and offenders cannot be computed back from all that is printed together. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RatioSeries, TotalSeries } from '../../src/core/figures/results.ts';
import type { ReportInput } from '../../src/core/report/input.ts';
import { plainText } from '../../src/core/report/plainText.ts';
import { writeReport } from '../../src/core/report/report.ts';
import { layOutSummary } from '../../src/core/summary/summary.ts';
import { ratio, series, smallCity, total } from '../fixtures/smallCity.ts';

const code = 'ty_le_tre_duoc_ho_tro';
const control = 'so_tre_duoc_ho_tro';
const types = ['phong_gddt', 'truong_thpt', 'tt_gdnn_gdtx', 'truc_thuoc'];
const years = [0, 1, 2, 3];

/** Supported children n of d who asked, in m units: of one type of unit in one year. */
interface Count {
  readonly n: number;
  readonly d: number;
  readonly m: number;
}
/** By type, then year. */
type City = readonly (readonly Count[])[];

const sum = (counts: readonly Count[]): Count =>
  counts.reduce((all, one) => ({ n: all.n + one.n, d: all.d + one.d, m: all.m + one.m }), { n: 0, d: 0, m: 0 });
/** Units of a period are those of any year. */
const overYears = (counts: readonly Count[]): Count => ({ ...sum(counts), m: Math.max(...counts.map(({ m }) => m)) });

function seriesOf(counts: readonly Count[], period: Count): { ratios: RatioSeries; totals: TotalSeries } {
  const expected = (m: number) => Math.max(1, m);
  const ratioOf = ({ n, d, m }: Count) =>
    ratio(n, d, m, expected(m), m === 0 ? { none: 'chua_co_so_lieu' } : d === 0 ? { none: 'khong_phat_sinh' } : {});
  const totalOf = ({ n, m }: Count) => total(m === 0 ? null : n, m);
  const yearly = Object.fromEntries(counts.map((one, year) => [2021 + year, totalOf(one)]));
  return { ratios: series(counts.map(ratioOf), ratioOf(period)), totals: { years: yearly, period: totalOf(period) } };
}

/** All that everyone can read of a city. */
function printed(city: City): string {
  const byYear = years.map((year) => sum(city.map((type) => type[year] as Count)));
  const whole = seriesOf(byYear, { ...sum(byYear), m: sum(city.map(overYears)).m });
  const groups = city.map((type) => seriesOf(type, overYears(type)));
  const named = <T>(read: (group: (typeof groups)[number]) => T) => Object.fromEntries(groups.map((group, at) => [types[at], read(group)]));
  const indicator = { code, ...whole.ratios, byLevel: {}, byType: named(({ ratios }) => ratios) };
  const totals = { field: control, ...whole.totals, byType: named((group) => group.totals) };
  const indicators = smallCity.results.indicators.map((one) => (one.code === code ? indicator : one));
  const input: ReportInput = { ...smallCity, results: { ...smallCity.results, indicators, totals: [totals] }, narratives: [] };
  return JSON.stringify([layOutSummary(input).rows, plainText(writeReport(input))]);
}

interface Step {
  readonly type: number;
  readonly year: number;
  readonly sign: 1 | -1;
}

/** Steps that may keep what is printed: the cell alone, or against other types and years. */
function movesFrom(type: number, year: number, city: City): Step[][] {
  const others = city.map((_, at) => at).filter((at) => at !== type);
  const first = { type, year, sign: 1 } as const;
  const otherYears = years.filter((other) => other !== year);
  return [
    [first],
    ...others.map((other): Step[] => [first, { type: other, year, sign: -1 }]),
    ...otherYears.map((other): Step[] => [first, { type, year: other, sign: -1 }]),
    ...others.flatMap((other) => otherYears.map((later): Step[] => [first, { type: other, year: later, sign: -1 }])),
    ...others.flatMap((other) =>
      otherYears.map((later): Step[] => [
        first,
        { type: other, year, sign: -1 },
        { type, year: later, sign: -1 },
        { type: other, year: later, sign: 1 },
      ]),
    ),
  ];
}

/** The city after the steps; null when no city is so. */
function move(city: City, steps: readonly Step[], by: number, what: 'n' | 'd' | 'both'): City | null {
  const moved = city.map((type) => type.map((one) => ({ ...one })));
  for (const { type, year, sign } of steps) {
    const one = moved[type]?.[year];
    if (!one || one.m === 0) return null;
    if (what !== 'd') one.n += sign * by;
    if (what !== 'n') one.d += sign * by;
  }
  return moved.every((type) => type.every(({ n, d }) => n >= 0 && n <= d)) ? moved : null;
}

/** The city with this cell and another exchanged, units and all: whose count it is must stay open too. */
function exchanges(type: number, year: number, city: City, what: 'n' | 'd'): City[] {
  return city.flatMap((row, other) =>
    row.flatMap((cell, later) => {
      if (other !== type && later !== year) return [];
      const own = city[type]?.[year] as Count;
      const changed = city.map((one) => [...one]);
      (changed[type] as Count[])[year] = cell;
      (changed[other] as Count[])[later] = own;
      return cell[what] === own[what] ? [] : [changed];
    }),
  );
}

/** Whether another city with another value in this cell prints the very same. */
function mayBeOtherwise(city: City, type: number, year: number, what: 'n' | 'd'): boolean {
  const seen = printed(city);
  if (exchanges(type, year, city, what).some((other) => printed(other) === seen)) return true;
  return movesFrom(type, year, city).some((steps) =>
    [1, -1, 2, -2].some((by) =>
      (['both', what] as const).some((how) => {
        const other = move(city, steps, by, how);
        return other !== null && printed(other) === seen;
      }),
    ),
  );
}

const count = fc
  .record({ n: fc.nat(4), more: fc.nat(2), m: fc.nat(2) })
  .map(({ n, more, m }): Count => (m === 0 ? { n: 0, d: 0, m } : { n, d: n + more, m }));
const cities = fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 });

function exposed(city: City): string[] {
  return city.flatMap((type, at) =>
    type.flatMap(({ n, d, m }, year) => {
      if (m !== 1) return [];
      // A total of 0 says that each part is 0: nobody is pointed at.
      const small = [...(n === 1 || n === 2 ? (['n'] as const) : []), ...(d === 1 || d === 2 ? (['d'] as const) : [])];
      return small.filter((what) => !mayBeOtherwise(city, at, year, what)).map((what) => `${types[at]} ${2021 + year} ${what}`);
    }),
  );
}

describe('counts below 3 of one unit', () => {
  test.each<[string, City]>([
    [
      'one type, one unit, one child',
      [
        [
          { n: 1, d: 1, m: 1 },
          { n: 0, d: 0, m: 0 },
          { n: 0, d: 0, m: 0 },
          { n: 0, d: 0, m: 0 },
        ],
      ],
    ],
    [
      'the only unit of the city with figures in 2021',
      [
        [
          { n: 1, d: 2, m: 1 },
          { n: 9, d: 9, m: 2 },
          { n: 4, d: 5, m: 2 },
          { n: 3, d: 3, m: 2 },
        ],
        [
          { n: 0, d: 0, m: 0 },
          { n: 5, d: 6, m: 2 },
          { n: 4, d: 4, m: 2 },
          { n: 7, d: 9, m: 2 },
        ],
      ],
    ],
  ])('%s', (_what, city) => expect(exposed(city)).toEqual([]));

  test('100 made-up cities give none away by subtraction, even to who knows the rule', () => {
    fc.assert(
      fc.property(cities, (city) => {
        expect(exposed(city)).toEqual([]);
      }),
      { numRuns: 100, seed: 830 },
    );
  });
});
