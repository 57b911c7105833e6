/** Tidy rows of many provinces → the results of one run over all of them, for the report of the level above. */
import {
  addsUp,
  answerFields,
  askedTimes,
  type Field,
  isKeptApart,
  type Outline,
} from '../../outline/schema.ts';
import { periodKey, spanOf } from '../figures/declared.ts';
import type { IndicatorPart } from '../figures/indicatorParts.ts';
import { indicatorOfParts } from '../figures/indicators.ts';
import type {
  FieldTotals,
  IndicatorResult,
  Printed,
  Reporting,
  Results,
} from '../figures/results.ts';
import { groupBy } from '../lib/groupBy.ts';
import type { ExclusionReason } from '../matching/context.ts';
import type { RunState } from '../settings/settings.ts';
import { apartReasons } from './fieldState.ts';
import { heldOfRows } from './heldOfRows.ts';
import { listOf, nationCode, type SentRow } from './listsOfRows.ts';
import { isMissing, sumOf } from './sumOfRows.ts';
import { reportingCodes } from './tidyRows.ts';

/**
 * The results, without what rows do not tell: findings, texts, parts of pairs, the same
 * establishments over years. Where a province hid its small counts, none of them is told.
 */
export function resultsOfRows(
  rows: readonly SentRow[],
  outline: Outline,
  state: RunState,
): Results {
  const kinds = groupBy(rows, ({ loai_so }) => loai_so);
  const [shares = [], numbers = []] = [kinds.get('chi_tieu'), kinds.get('truong')];
  const byField = groupBy(numbers, ({ ma_so }) => ma_so);
  const fields = answerFields(outline).filter(
    (field) => addsUp(field) && !isControl(field.code, outline),
  );
  const totals = fields.map((field) => totalsOf(field, byField.get(field.code) ?? [], outline));
  const lists = outline.indicators.flatMap(({ code, reference }) => {
    const own = shares.filter(({ ma_so, phan_loai }) => ma_so === code && phan_loai === '');
    const isList = outline.references[reference]?.shape.rows === 'establishments';
    return isList ? [listOf(code, own, outline)] : [];
  });
  const reporting = reportingOf(kinds.get('bao_cao') ?? []);
  const out = new Set(numbers.filter(isOut).map(nationCode));
  const printed = totals.map((one) => [one.field, printedOf(one, byField.get(one.field) ?? [])]);
  return {
    answered: {},
    unasked: {},
    pairs: heldOfRows(shares, outline),
    inDoubt: [],
    farOff: [],
    printed: Object.fromEntries(printed),
    lists: Object.fromEntries(lists.map((list) => [list.code, list])),
    state,
    reporting,
    totals,
    declared: declaredOf(numbers, reporting, outline),
    indicators: outline.indicators.map((one) => indicatorOf(one.code, shares, outline, state)),
    included: reporting.withData.filter((code) => !out.has(code)),
    findings: [],
    skipped: {},
  };
}

/** Rows of numbers kept apart are behind no sum; those of units in their province's run are declared. */
function declaredOf(
  numbers: readonly SentRow[],
  { expected }: Reporting,
  outline: Outline,
): Results['declared'] {
  const apart = answerFields(outline).filter(isKeptApart);
  return Object.fromEntries(
    apart.map((field) => {
      const { code } = field;
      const own = numbers.filter((row) => row.ma_so === code && isApart(row));
      const times = groupBy(own, ({ nam }) => String(nam ?? periodKey));
      const spans = [...times].flatMap(([key, rows]) => {
        const given = rows.flatMap(({ gia_tri }) => gia_tri ?? []);
        const span = spanOf(given, field, expected.length === 1);
        return span ? [[key, span] as const] : [];
      });
      return [code, Object.fromEntries(spans)];
    }),
  );
}

function isApart({ ly_do }: SentRow): boolean {
  return Object.values<string>(apartReasons).includes(ly_do);
}

function isControl(code: string, { indicators }: Outline): boolean {
  return indicators.some(({ control }) => control === code);
}

/** The unit's rows are not in its province's run. */
function isOut({ duoc_tinh, ly_do }: SentRow): boolean {
  return (
    !duoc_tinh &&
    !['khong_co_so_dung_duoc', 'so_doi_chieu', ...Object.values(apartReasons)].includes(ly_do)
  );
}

function indicatorOf(
  code: string,
  shares: readonly SentRow[],
  outline: Outline,
  state: RunState,
): IndicatorResult {
  const indicator = outline.indicators.find((one) => one.code === code);
  if (!indicator) throw new Error(`No indicator ${code}`);
  const own = shares.filter((row) => row.ma_so === code);
  const groups = groupBy(own, ({ nam, phan_loai }) => `${nam} ${phan_loai}`);
  const partsOf = (year: number, level: string | null, type?: string) =>
    (groups.get(`${year} ${level ?? ''}`) ?? [])
      .filter(({ loai_don_vi }) => type === undefined || loai_don_vi === type)
      .map(partOf);
  const result = indicatorOfParts(indicator, outline, partsOf, { state, earlier: [] });
  const isHidden = own.some((row) => row.duoc_tinh && row.tu_so === null);
  return isHidden ? { ...result, spans: [], untold: 'hidden' } : result;
}

function partOf(row: SentRow): IndicatorPart {
  return {
    unit: nationCode(row),
    reason: row.duoc_tinh ? null : (row.ly_do as ExclusionReason),
    numerator: row.tu_so ?? 0,
    denominator: row.mau_so ?? 0,
    bareZero: row.trang_thai === 'so_0_tran',
    selfDeclared: row.trang_thai === 'tu_khai',
    // The table does not tell which numbers are a unit's own claims: none is counted as one.
    isSaid: false,
    listed: row.gia_tri ?? 0,
    listsNone: row.trang_thai === 'khong_ke_co_so',
    isPooled: row.ma_don_vi === '',
  };
}

function totalsOf(field: Field, numbers: readonly SentRow[], outline: Outline): FieldTotals {
  const own = numbers.filter(({ duoc_tinh }) => duoc_tinh);
  const missing = groupBy(numbers.filter(isMissing), nationCode);
  const series = (rows: readonly SentRow[]) => ({
    years: Object.fromEntries(
      askedTimes(field, outline.years)
        .flatMap((year) => year ?? [])
        .map((year) => [year, sumOf(rows.filter(({ nam }) => nam === year))]),
    ),
    period: field.yearly && field.measure === 'stock' ? null : sumOf(rows, missing),
  });
  const types = outline.unitTypes.filter(({ inTotals }) => inTotals);
  const byType = types.map(({ code }) => [
    code,
    series(own.filter(({ loai_don_vi }) => loai_don_vi === code)),
  ]);
  return { field: field.code, ...series(own), byType: Object.fromEntries(byType) };
}

function printedOf(totals: FieldTotals, numbers: readonly SentRow[]): Printed {
  const positive = numbers.filter((row) => row.duoc_tinh && (row.gia_tri ?? 0) > 0);
  return { totals, held: [], positive: [...new Set(positive.map(nationCode))], compared: null };
}

function reportingOf(rows: readonly SentRow[]): Reporting {
  const inCount = (name: string) => {
    const code = Object.entries(reportingCodes).find(([, one]) => one === name)?.[0];
    return rows.filter((row) => row.ma_so === code && row.gia_tri === 1).map(nationCode);
  };
  const withData = inCount('withData');
  const sent = new Set(withData);
  const expected = inCount('expected');
  return {
    expected,
    withData,
    submitted: inCount('submitted'),
    valid: inCount('valid'),
    accepted: inCount('accepted'),
    returned: [],
    onTime: inCount('onTime'),
    onTimeByDocument: inCount('onTimeByDocument'),
    late: [],
    missing: expected.filter((code) => !sent.has(code)),
    outsideRegistry: [],
  };
}
