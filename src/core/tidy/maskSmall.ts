/** Hides single units' counts of children and offenders before a table goes up; sums stay true. */
import { answerFields, countsPeople, type Outline } from '../../outline/schema.ts';
import type { IndicatorResult } from '../figures/results.ts';
import type { TidyRow } from './tidyRow.ts';

/**
 * Replaces the numbers of each unit, of every indicator that counts rows by year and category and of
 * its control field, by one pooled row a year. Years that others may read only together have a row
 * without numbers each, and their sum in a row without a year.
 */
export function maskSmall(
  rows: readonly TidyRow[],
  outline: Outline,
  results: readonly IndicatorResult[],
): TidyRow[] {
  const counting = outline.indicators.filter(({ reference }) =>
    countsPeople(outline.references[reference]),
  );
  const secret = new Set([
    ...counting.flatMap(({ code, control }) => [code, control]),
    ...answerFields(outline).flatMap(({ aboutPeople, code }) => (aboutPeople ? [code] : [])),
  ]);
  const isSecret = (row: TidyRow) => row.loai_so !== 'bao_cao' && secret.has(row.ma_so);
  const hidden = rows.map((row) => (isSecret(row) ? withoutNumbers(row) : row));
  const pools = counting.flatMap(({ code }) => {
    const own = rows.filter((row) => row.loai_so === 'chi_tieu' && row.ma_so === code);
    const result = results.find((one) => one.code === code);
    return result ? pooled(own, result, outline.years) : [];
  });
  return [...hidden, ...pools];
}

/** What was typed tells a 0 from a count: it goes with the numbers. */
function withoutNumbers(row: TidyRow): TidyRow {
  const state = row.loai_so === 'truong' ? '' : row.trang_thai;
  return { ...row, tu_so: null, mau_so: null, gia_tri: null, trang_thai: state };
}

function pooled(
  rows: readonly TidyRow[],
  { spans }: IndicatorResult,
  years: readonly number[],
): TidyRow[] {
  const [first] = rows.filter((row) => row.duoc_tinh);
  if (!first || spans === null) return [];
  const pool = (trang_thai: PoolState, nam: number | null, { numerator, denominator }: Sums) =>
    poolOf(first, { trang_thai, nam, tu_so: numerator, mau_so: denominator });
  if (spans.length === 0) return years.map((year) => pool('khong_neu', year, nothing));
  return spans.flatMap(({ years: some, ratio }) => {
    const [year = null, ...others] = some;
    if (others.length === 0) return [pool('gop_so_nho', year, ratio)];
    return [...some.map((one) => pool('gop_nam', one, nothing)), pool('gop_so_nho', null, ratio)];
  });
}

/** A sum; a year told only together with its neighbours; a year that is not told at all. */
type PoolState = 'gop_so_nho' | 'gop_nam' | 'khong_neu';

interface Sums {
  readonly numerator: number | null;
  readonly denominator: number | null;
}
const nothing: Sums = { numerator: null, denominator: null };

type Numbers = Pick<TidyRow, 'trang_thai' | 'nam' | 'tu_so' | 'mau_so'>;

function poolOf(first: TidyRow, numbers: Numbers): TidyRow {
  return {
    ...first,
    ma_don_vi: '',
    ten_don_vi: '',
    loai_don_vi: '',
    dia_ban: '',
    ...numbers,
    gia_tri: null,
  };
}
