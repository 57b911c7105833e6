/** The rows of the views → a manifest of the same shape as a run's. */
import { percentText } from '../../src/core/figures/percentText.vi.ts';
import type { NoValue } from '../../src/core/figures/ratio.ts';
import type {
  ManifestRatio,
  ManifestReporting,
  ManifestSeries,
  ManifestTotals,
} from '../../src/core/manifest/manifest.ts';
import { wholePeriodYear } from '../../src/core/tidy/tidySql.ts';
import { addsUp, answerFields, type Outline } from '../../src/outline/schema.ts';
import type { SqlRow } from './duckdb.ts';
import { withheld } from './words.vi.ts';

/** View name → its rows. */
export type ViewRows = Readonly<Record<string, readonly SqlRow[]>>;

/** More rows of communes than this stay in the view or its Parquet, not in the workbook. */
export const mostCommuneRows = 10_000;

/** Whether the communes of a view were left out by `shortRows`; `rows` are what it gave. */
export function areCommunesApart(view: string, rows: readonly SqlRow[]): boolean {
  return view !== 'chua_bao_cao' && rows.length > 0 && !rows.some(({ cap }) => cap === 'dia_ban');
}

/** As `viewRows`, with the communes unless they are too many: one question, which is paid for once. */
export function shortRows(view: string, source: string): string {
  if (view === 'chua_bao_cao') return `SELECT * FROM ${source}`;
  const communes = "SUM(CASE WHEN cap = 'dia_ban' THEN 1 ELSE 0 END) OVER ()";
  return [
    `SELECT * FROM ${source} WHERE cap <> 'don_vi'`,
    `QUALIFY cap <> 'dia_ban' OR ${communes} <= ${mostCommuneRows}`,
  ].join('\n');
}

/** What is read of a view: units, and communes unless asked, stay where a country has millions of them. */
export function viewRows(view: string, source: string, withCommunes = false): string {
  if (view === 'chua_bao_cao') return `SELECT * FROM ${source}`;
  const left = withCommunes ? "('don_vi')" : "('don_vi', 'dia_ban')";
  return `SELECT * FROM ${source} WHERE cap NOT IN ${left}`;
}

/** Without halves where numbers of units are hidden and their sum is not whole. */
type RolledRatio = Omit<ManifestRatio, 'numerator' | 'denominator'> & {
  readonly numerator: number | null;
  readonly denominator: number | null;
};

type RolledIndicator = Readonly<Record<string, RolledRatio>> & {
  readonly by: Readonly<Record<string, Readonly<Record<string, RolledRatio>>>>;
};

interface RolledUp {
  readonly reporting: Omit<ManifestReporting, 'outsideRegistry'>;
  readonly totals: Readonly<Record<string, ManifestTotals>>;
  readonly indicators: Readonly<Record<string, RolledIndicator>>;
}

/** The figures of one group: `ca_nuoc` with '', or a province. */
export function manifestOfViews(
  views: ViewRows,
  outline: Outline,
  group: 'ca_nuoc' | 'tinh' = 'ca_nuoc',
  key = '',
): RolledUp {
  const own = (name: string) =>
    (views[name] ?? []).filter(({ cap, nhom }) => cap === group && nhom === key);
  const typeGroup = group === 'ca_nuoc' ? 'loai' : 'tinh_loai';
  const ofType = (name: string, type: string) =>
    (views[name] ?? []).filter(
      ({ cap, nhom }) =>
        cap === typeGroup && nhom === (group === 'ca_nuoc' ? type : `${key}/${type}`),
    );
  return {
    reporting: reportingOf(own('bao_cao'), views.chua_bao_cao ?? [], group === 'tinh' ? key : null),
    totals: totalsOf(own, ofType, outline),
    indicators: Object.fromEntries(
      outline.indicators.map(({ code }) => [code, indicatorOf(own(code), outline, code)]),
    ),
  };
}

function reportingOf(
  rows: readonly SqlRow[],
  missing: readonly SqlRow[],
  province: string | null,
): RolledUp['reporting'] {
  const count = (code: string) => Number(rows.find(({ ma_so }) => ma_so === code)?.so_don_vi ?? 0);
  return {
    expected: count('phai_bao_cao'),
    withData: count('co_du_lieu'),
    submitted: count('da_hoan_thanh'),
    valid: count('hop_le'),
    accepted: count('da_duyet'),
    onTime: count('dung_han'),
    onTimeByDocument: count('dung_han_theo_van_ban'),
    missing: missing
      .filter(({ ma_tinh }) => province === null || ma_tinh === province)
      .map(({ ma_don_vi }) => String(ma_don_vi)),
  };
}

type RowsOf = (view: string) => readonly SqlRow[];
type RowsOfType = (view: string, type: string) => readonly SqlRow[];

function totalsOf(own: RowsOf, ofType: RowsOfType, outline: Outline) {
  const types = outline.unitTypes.filter((type) => type.inTotals).map(({ code }) => code);
  const fields = answerFields(outline).filter(addsUp);
  return Object.fromEntries(
    fields.map(({ code, measure }) => {
      const target = outline.indicators.find(({ control }) => control === code);
      const series = (rowsOf: RowsOf) =>
        target
          ? seriesOf(rowsOf(target.code), 'tu_so', outline, target.measure === 'stock', '')
          : seriesOf(
              rowsOf('tong_so').filter(({ ma_so }) => ma_so === code),
              'tong',
              outline,
              measure === 'stock',
            );
      const byType = types.map((type) => [type, series((view) => ofType(view, type))]);
      return [code, { ...series(own), byType: Object.fromEntries(byType) } as ManifestTotals];
    }),
  );
}

function seriesOf(
  rows: readonly SqlRow[],
  column: string,
  outline: Outline,
  isStock: boolean,
  level?: string,
): ManifestSeries {
  const at = (year: number) => {
    const row = rows.find(
      ({ nam, phan_loai }) => nam === year && (level === undefined || phan_loai === level),
    );
    const units = Number(row?.don_vi_co_so ?? 0);
    // A sum that lacks hidden numbers is empty in the view.
    const sum = row?.[column] ?? null;
    return { total: units === 0 || sum === null ? null : Number(sum), units };
  };
  return {
    ...Object.fromEntries(outline.years.map((year) => [String(year), at(year)])),
    period: isStock ? null : at(wholePeriodYear),
  };
}

function indicatorOf(rows: readonly SqlRow[], outline: Outline, code: string): RolledIndicator {
  const reference = outline.indicators.find((one) => one.code === code)?.reference ?? '';
  const table = outline.references[reference];
  const shape = table?.shape;
  const levels =
    shape?.rows === 'establishments'
      ? (table?.fields.find((one) => one.code === shape.level)?.options ?? []).map(
          (one) => one.code,
        )
      : [];
  const series = (level: string): Record<string, RolledRatio> => {
    const at = (year: number) =>
      ratioOf(rows.find(({ nam, phan_loai }) => nam === year && phan_loai === level));
    return {
      ...Object.fromEntries(outline.years.map((year) => [String(year), at(year)])),
      period: at(wholePeriodYear),
    };
  };
  const by = Object.fromEntries(levels.map((level) => [level, series(level)]));
  return { ...series(''), by } as RolledIndicator;
}

function ratioOf(row: SqlRow | undefined): RolledRatio {
  const number = (name: string) => Number(row?.[name] ?? 0);
  const none = (row === undefined ? 'khong_ap_dung' : row.khong_co_ty_le || null) as NoValue | null;
  const isWithheld = row?.khong_co_ty_le === 'khong_neu';
  const [numerator, denominator] = [number('tu_so'), number('mau_so')];
  const halves = isWithheld ? { numerator: null, denominator: null } : { numerator, denominator };
  const [units, expected] = [number('don_vi_co_so'), number('don_vi_duoc_hoi')];
  const declared = number('don_vi_tu_khai');
  // Where units tell of something that cannot be counted yet, none is said not to have had a case.
  const isHeld = number('don_vi_dang_xet') > 0;
  const whole = isHeld ? 0 : units - number('don_vi_thieu_nam');
  const bound = (name: string) => (typeof row?.[name] === 'number' ? Number(row[name]) : null);
  return {
    ...halves,
    text: isWithheld
      ? withheld
      : percentText(none, { numerator, denominator, units: whole, expected, isHeld }),
    units,
    expected,
    none,
    low: bound('thap_nhat'),
    high: bound('cao_nhat'),
    bareZero: number('don_vi_so_0'),
    ...(declared === 0 ? {} : { selfDeclared: declared }),
  };
}
