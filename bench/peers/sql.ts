/** Totals and indicators of the made-up city in SQL: what the plain pass computes, as one would ask a database. */
import * as words from '../cityWords.vi.ts';
import { controls } from '../plainMatch.ts';
import { type Indicator, years } from '../plainRead.ts';
import { quoted } from './tables.ts';

/** How a dialect reads a typed cell as a whole number, or NULL. */
export type ToNumber = (digits: string) => string;

/** One part of a figure; `year` is null for the period. */
export interface Part {
  readonly type: string;
  readonly level: string;
  readonly year: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly units: number;
  readonly expected: number;
}

const text = (words: string) => `'${words}'`;
const asked = `type <> ${text('phong_so')}`;
const unitColumns = 'ma_don_vi AS code, loai_don_vi AS type';

/** The number of a cell as the city types it. */
function numberOf(column: string, toNumber: ToNumber): string {
  const digits = `replace(${column}, ${text(words.money.replace('#', ''))}, '000000')`;
  return `CASE WHEN ${column} = ${text(words.none)} THEN 0 ELSE ${toNumber(digits)} END`;
}

/** One row for each unit type; columns `FIELD_sum_YEAR`, `FIELD_units_YEAR`, of the period without a year. */
export function totalsQuery(fields: readonly string[], toNumber: ToNumber): string {
  const named = fields.flatMap((field) => years.map((year) => ({ field, year })));
  const numbers = named.map(
    ({ field, year }) => `${numberOf(quoted(`${field}.${year}`), toNumber)} AS ${field}_${year}`,
  );
  const inYears = named.map(({ field, year }) => {
    const cell = `${field}_${year}`;
    return `sum(${cell}) AS ${field}_sum_${year}, count(${cell}) AS ${field}_units_${year}`;
  });
  const inPeriod = fields.map((field) => {
    const cells = years.map((year) => `${field}_${year}`);
    const sum = cells.map((cell) => `coalesce(sum(${cell}), 0)`).join(' + ');
    const some = `coalesce(${cells.join(', ')}) IS NOT NULL`;
    return `${sum} AS ${field}_sum, count(*) FILTER (WHERE ${some}) AS ${field}_units`;
  });
  return `
WITH u AS (SELECT ${unitColumns} FROM units),
n AS (
  SELECT u.type, ${numbers.join(', ')}
  FROM u LEFT JOIN answers AS a ON a.ma_don_vi = u.code WHERE ${asked}
)
SELECT type, ${[...inYears, ...inPeriod].join(', ')} FROM n GROUP BY type`;
}

/** The units' own figures, year by year. */
function controlsOf(indicator: Indicator, toNumber: ToNumber): string {
  const selects = years.map((year) => {
    const cell = quoted(`${controls[indicator]}.${year}`);
    const number = numberOf(cell, toNumber);
    return `SELECT ma_don_vi AS code, ${year} AS year, ${number} AS said, ${cell} = ${text(words.none)} AS is_none FROM answers`;
  });
  return selects.join(' UNION ALL ');
}

const yearTable = years.map((year) => `SELECT ${year} AS year`).join(' UNION ALL ');
const partSums =
  'sum(CASE WHEN usable THEN numerator ELSE 0 END) AS numerator, ' +
  'sum(CASE WHEN usable THEN denominator ELSE 0 END) AS denominator, ' +
  'count(DISTINCT CASE WHEN usable THEN code END) AS units, count(DISTINCT code) AS expected';

/** By type, level and year; a stock's period is its last year. */
export function establishmentsQuery(toNumber: ToNumber): string {
  const cells = years.map((year) => {
    const cell = quoted(`so_lan.${year}`);
    return `SELECT ma_don_vi AS code, cap_hoc AS level, ${year} AS year, ${numberOf(cell, toNumber)} AS times, ${cell} AS typed FROM schools`;
  });
  const counts =
    'count(*) AS listed, count(times) AS usable, count(*) FILTER (WHERE times >= 1) AS enough';
  const withSchools = ['phong_gddt', 'truong_thpt', 'tt_gdnn_gdtx'].map(text).join(', ');
  return `
WITH u AS (SELECT ${unitColumns} FROM units WHERE loai_don_vi IN (${withSchools})),
y AS (${yearTable}),
c AS (${controlsOf('establishments', toNumber)}),
s AS (${cells.join(' UNION ALL ')}),
whole AS (SELECT code, year, ${counts}, count(*) FILTER (WHERE typed <> '') AS filled FROM s GROUP BY code, year),
m AS (
  SELECT u.code, u.type, y.year, w.listed,
    (coalesce(w.usable, 0) > 0 OR coalesce(w.filled, 0) > 0) AND (c.said IS NULL OR
      CASE WHEN w.usable = w.listed THEN c.said = w.enough ELSE c.said >= w.enough END) AS is_in
  FROM u CROSS JOIN y
  LEFT JOIN whole AS w ON w.code = u.code AND w.year = y.year
  LEFT JOIN c ON c.code = u.code AND c.year = y.year
),
groups AS (
  SELECT code, year, '' AS level, ${counts} FROM s WHERE level <> 'gdnn_gdtx' GROUP BY code, year
  UNION ALL SELECT code, year, level, ${counts} FROM s GROUP BY code, year, level
),
parts AS (
  SELECT m.code, m.type, g.level, m.year, m.is_in AND g.usable > 0 AS usable,
    g.enough AS numerator, g.usable AS denominator
  FROM m JOIN groups AS g ON g.code = m.code AND g.year = m.year
  UNION ALL SELECT code, type, '', year, (1 = 0), 0, 0 FROM m
  WHERE listed IS NULL AND type <> 'tt_gdnn_gdtx'
)
SELECT type, level, year, ${partSums} FROM parts GROUP BY type, level, year`;
}

/** By type and year, and over the years. */
export function pairsQuery(indicator: 'children' | 'offenders', toNumber: ToNumber): string {
  const [lesser, greater, bound] =
    indicator === 'children'
      ? ['so_duoc_ho_tro', 'so_co_yeu_cau', 'so_nan_nhan']
      : ['so_bi_xu_ly', 'so_bi_to_giac', undefined];
  const typed = [lesser, greater, ...(bound ? [bound] : [])].map((one) => `${one} <> ''`);
  const low = numberOf(lesser, toNumber);
  const high = numberOf(greater, toNumber);
  const most = bound ? numberOf(bound, toNumber) : 'NULL';
  return `
WITH u AS (SELECT ${unitColumns} FROM units WHERE loai_don_vi <> 'phong_so'),
y AS (${yearTable}),
c AS (${controlsOf(indicator, toNumber)}),
p AS (
  SELECT ma_don_vi AS code, CAST(nam AS INTEGER) AS year, ${low} AS low, ${high} AS high, ${most} AS most
  FROM ${indicator} WHERE ${typed.join(' OR ')}
),
sums AS (
  SELECT code, year, sum(coalesce(low, 0)) AS numerator, sum(coalesce(high, 0)) AS denominator,
    count(*) FILTER (WHERE low IS NULL OR high IS NULL OR low > high OR high > most) > 0 AS broken
  FROM p GROUP BY code, year
),
parts AS (
  SELECT u.code, u.type, y.year, coalesce(s.numerator, 0) AS numerator, coalesce(s.denominator, 0) AS denominator,
    CASE WHEN s.code IS NULL THEN coalesce(c.is_none, (1 = 0))
      WHEN s.broken THEN (1 = 0)
      ELSE c.said IS NULL OR c.said = s.numerator END AS usable
  FROM u CROSS JOIN y
  LEFT JOIN sums AS s ON s.code = u.code AND s.year = y.year
  LEFT JOIN c ON c.code = u.code AND c.year = y.year
)
SELECT type, '' AS level, year, ${partSums} FROM parts GROUP BY type, year
UNION ALL SELECT type, '', NULL, ${partSums} FROM parts GROUP BY type`;
}
