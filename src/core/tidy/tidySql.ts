/** The outline → views over the tidy table, in the SQL that DuckDB and BigQuery share. */

import { answerFields, type Indicator, type Outline } from '../../outline/schema.ts';
import { mayTell } from '../figures/ratioOfParts.ts';

/** One view; the statement creates it or replaces it. */
interface View {
  readonly name: string;
  readonly sql: string;
}

/** Year in a view for the whole period. */
export const wholePeriodYear = 0;

/** `dataset` is '' or "project.dataset."; the views read the table `so_lieu` there. */
export function tidyViews(outline: Outline, dataset = ''): readonly View[] {
  const make = (name: string, body: string): View => ({
    name,
    sql: `CREATE OR REPLACE VIEW ${dataset}${name} AS\n${body};\n`,
  });
  return [
    ...outline.indicators.map((one) => make(one.code, indicatorView(one, outline, dataset))),
    make('tong_so', totalsView(outline, dataset)),
    make('bao_cao', reportingView(outline, dataset)),
    make('chua_bao_cao', missingView(outline, dataset)),
  ];
}

/**
 * Groupings: the whole, a province, a type, a type in a province, a commune, a unit. Those inside a
 * province keep its number, so that a question on one province reads its part of the table alone.
 */
const groupings = [
  ['ca_nuoc', "''", '0'],
  ['tinh', 'ma_tinh', 'tinh_so'],
  ['loai', 'loai_don_vi', '0'],
  ['tinh_loai', "CONCAT(ma_tinh, '/', loai_don_vi)", 'tinh_so'],
  ['dia_ban', "CONCAT(ma_tinh, '/', dia_ban)", 'tinh_so'],
  ['don_vi', 'don_vi', 'tinh_so'],
] as const;

/** A unit, and what it is grouped by; a file in which a unit has two of them is not taken. */
const unitKeys = 'don_vi, ma_tinh, tinh_so, loai_don_vi, dia_ban';

/** The rows of one kind, as a table `phan`. */
function parts(outline: Outline, dataset: string, condition: string): string {
  return [
    'WITH phan AS (',
    "  SELECT CONCAT(ma_tinh, '/', ma_don_vi) AS don_vi, ma_tinh, tinh_so, loai_don_vi, dia_ban,",
    '    ma_so, nam, phan_loai, tu_so, mau_so, gia_tri, trang_thai, duoc_tinh, ly_do',
    `  FROM ${dataset}so_lieu`,
    `  WHERE de_cuong = '${outline.code}' AND ${condition}`,
    ')',
  ].join('\n');
}

/** Each year, then year 0: the sum of a flow, the last year of a stock. What has no year is in the sum alone. */
function withPeriod(columns: string, condition: string): string {
  return [
    ', theo_ky AS (',
    `  SELECT ${columns}, nam FROM phan WHERE nam IS NOT NULL`,
    '  UNION ALL',
    `  SELECT ${columns}, ${wholePeriodYear} AS nam FROM phan WHERE ${condition}`,
    ')',
  ].join('\n');
}

/** One row a unit: what follows adds rows up and never has to tell units apart. */
function perUnit(keys: string, sums: readonly string[]): string {
  return [
    ', theo_don_vi AS (',
    `  SELECT ${unitKeys}, ${keys},`,
    `    ${sums.join(',\n    ')}`,
    `  FROM theo_ky GROUP BY ${unitKeys}, ${keys}`,
    ')',
  ].join('\n');
}

/** The rows of `table`, once for each grouping; a pooled row has no code, type and commune. */
function grouped(table: string, columns: string): string {
  const unions = groupings.map(
    ([level, key, province]) =>
      `  SELECT '${level}' AS cap, ${key} AS nhom, ${province} AS tinh_so, ${columns} FROM ${table}` +
      (level === 'ca_nuoc' || level === 'tinh' ? '' : " WHERE don_vi <> CONCAT(ma_tinh, '/')"),
  );
  return [', theo_nhom AS (', unions.join('\n  UNION ALL\n'), ')'].join('\n');
}

/** A pooled row holds the numbers of units whose own are hidden; it is no unit. */
const isUnit = "trang_thai NOT IN ('gop_so_nho', 'gop_nam', 'khong_neu')";

/** Else some number of the sum is hidden: a province tells none, or not by year, or not by this grouping. */
const isWhole = 'MAX(co_khong_neu) = 0 AND (SUM(so_bi_che) = 0 OR SUM(so_gop) > 0)';

const oneIf = (condition: string) => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;

const tellingReasons = [...mayTell].map((reason) => `'${reason}'`).join(', ');

/** What an indicator counts of a unit → how it is read from the unit's rows. */
const unitSums = [
  ['tu_so', 'SUM(CASE WHEN duoc_tinh THEN tu_so END)'],
  ['mau_so', 'SUM(CASE WHEN duoc_tinh THEN mau_so END)'],
  ['don_vi_co_so', `MAX(${oneIf(`duoc_tinh AND ${isUnit}`)})`],
  ['don_vi_duoc_hoi', `MAX(${oneIf(isUnit)})`],
  ['don_vi_so_0', `MAX(${oneIf("duoc_tinh AND trang_thai = 'so_0_tran'")})`],
  ['don_vi_tu_khai', `MAX(${oneIf("duoc_tinh AND trang_thai = 'tu_khai'")})`],
  ['co_so_ke', 'SUM(gia_tri)'],
  ['don_vi_khong_ke', `SUM(${oneIf("trang_thai = 'khong_ke_co_so'")})`],
  [
    'co_khong_neu',
    `MAX(${oneIf("trang_thai = 'khong_neu' OR (trang_thai = 'gop_nam' AND nam <> 0)")})`,
  ],
  ['so_bi_che', `SUM(${oneIf('duoc_tinh AND mau_so IS NULL')})`],
  ['so_gop', `SUM(${oneIf("trang_thai = 'gop_so_nho'")})`],
  ['phan_chua_tinh', 'SUM(CASE WHEN duoc_tinh THEN 0 ELSE 1 END)'],
  [
    'don_vi_thieu_nam',
    `MAX(${oneIf(`duoc_tinh AND ${isUnit}`)}) * MAX(${oneIf(`NOT duoc_tinh AND ${isUnit}`)})`,
  ],
  ['don_vi_dang_xet', `MAX(${oneIf(`NOT duoc_tinh AND ly_do IN (${tellingReasons})`)})`],
] as const;

function indicatorView({ code, measure }: Indicator, outline: Outline, dataset: string): string {
  const last = outline.years[outline.years.length - 1];
  const columns = `${unitKeys}, phan_loai, tu_so, mau_so, gia_tri, trang_thai, duoc_tinh, ly_do`;
  const names = unitSums.map(([name]) => name);
  const sum = (name: string) => {
    if (name === 'co_khong_neu') return `MAX(${name}) AS ${name}`;
    const total = `COALESCE(SUM(${name}), 0)`;
    const isHalf = name === 'tu_so' || name === 'mau_so';
    return `${isHalf ? `CASE WHEN ${isWhole} THEN ${total} END` : total} AS ${name}`;
  };
  return [
    parts(outline, dataset, `loai_so = 'chi_tieu' AND ma_so = '${code}'`) +
      withPeriod(columns, measure === 'stock' ? `nam = ${last}` : 'TRUE') +
      perUnit(
        'nam, phan_loai',
        unitSums.map(([name, text]) => `${text} AS ${name}`),
      ) +
      grouped('theo_don_vi', `nam, phan_loai, ${names.join(', ')}`),
    ', tong AS (',
    '  SELECT cap, nhom, tinh_so, nam, phan_loai,',
    `    ${names.map(sum).join(',\n    ')}`,
    '  FROM theo_nhom GROUP BY cap, nhom, tinh_so, nam, phan_loai',
    ')',
    ...ratioColumns,
  ].join('\n');
}

const ratioColumns = [
  'SELECT tong.*,',
  '  CASE WHEN mau_so > 0 THEN 100.0 * tu_so / mau_so END AS ty_le,',
  '  CASE',
  "    WHEN don_vi_co_so = 0 THEN 'chua_co_so_lieu'",
  "    WHEN mau_so IS NULL THEN 'khong_neu'",
  "    WHEN mau_so > 0 THEN ''",
  "    WHEN phan_chua_tinh = 0 THEN 'khong_phat_sinh'",
  "    ELSE 'chua_phat_sinh'",
  '  END AS khong_co_ty_le,',
  '  CASE WHEN don_vi_khong_ke = 0 AND co_so_ke > mau_so',
  '    THEN 100.0 * tu_so / co_so_ke END AS thap_nhat,',
  '  CASE WHEN don_vi_khong_ke = 0 AND co_so_ke > mau_so',
  '    THEN 100.0 * (tu_so + co_so_ke - mau_so) / co_so_ke END AS cao_nhat',
  'FROM tong',
];

function totalsView(outline: Outline, dataset: string): string {
  const stocks = answerFields(outline)
    .filter((field) => field.yearly && field.measure === 'stock')
    .map((field) => `'${field.code}'`);
  const flows = stocks.length === 0 ? 'TRUE' : `ma_so NOT IN (${stocks.join(', ')})`;
  const hidden = `SUM(${oneIf('gia_tri IS NULL')}) AS so_bi_che`;
  const sums = ['SUM(gia_tri) AS tong', hidden, `MAX(${oneIf(isUnit)}) AS don_vi_co_so`];
  return [
    parts(outline, dataset, "loai_so = 'truong' AND duoc_tinh") +
      withPeriod(`${unitKeys}, ma_so, gia_tri, trang_thai`, flows) +
      perUnit('ma_so, nam', sums) +
      grouped('theo_don_vi', 'ma_so, nam, tong, so_bi_che, don_vi_co_so'),
    'SELECT cap, nhom, tinh_so, ma_so, nam,',
    '  CASE WHEN SUM(so_bi_che) = 0 THEN SUM(tong) END AS tong, SUM(don_vi_co_so) AS don_vi_co_so',
    'FROM theo_nhom GROUP BY cap, nhom, tinh_so, ma_so, nam',
  ].join('\n');
}

function reportingView(outline: Outline, dataset: string): string {
  return [
    parts(outline, dataset, "loai_so = 'bao_cao'") + grouped('phan', 'ma_so, gia_tri'),
    'SELECT cap, nhom, tinh_so, ma_so, SUM(gia_tri) AS so_don_vi',
    'FROM theo_nhom GROUP BY cap, nhom, tinh_so, ma_so',
  ].join('\n');
}

function missingView(outline: Outline, dataset: string): string {
  return [
    'SELECT ma_tinh, tinh_so, ma_don_vi, ten_don_vi, loai_don_vi, dia_ban',
    `FROM ${dataset}so_lieu`,
    `WHERE de_cuong = '${outline.code}' AND loai_so = 'bao_cao' AND ma_so = 'co_du_lieu' AND gia_tri = 0`,
  ].join('\n');
}
