/** Hides single units' counts of children and offenders before a table goes up; sums stay true. */
import type { Outline } from '../../outline/schema.ts';
import type { TidyRow } from './tidyRow.ts';

/** A pool of fewer units than this joins the pool of all types. */
const fewestUnits = 5;

/**
 * Replaces the numbers of each unit, of every indicator that counts rows by year and category and of
 * its control field, by one pooled row a year and type.
 */
export function maskSmall(rows: readonly TidyRow[], outline: Outline): TidyRow[] {
  const counting = outline.indicators.filter(
    ({ reference }) => outline.references[reference]?.shape.rows === 'pairs',
  );
  const secret = new Set(counting.flatMap(({ code, control }) => [code, control]));
  const isSecret = (row: TidyRow) => row.loai_so !== 'bao_cao' && secret.has(row.ma_so);
  const pools = new Map<string, TidyRow[]>();
  for (const row of rows) {
    if (!isSecret(row) || row.loai_so !== 'chi_tieu' || !row.duoc_tinh) continue;
    const key = JSON.stringify([row.ma_tinh, row.ma_so, row.nam, row.phan_loai]);
    pools.set(key, [...(pools.get(key) ?? []), row]);
  }
  const hidden = rows.map((row) =>
    isSecret(row) ? { ...row, tu_so: null, mau_so: null, gia_tri: null } : row,
  );
  return [...hidden, ...[...pools.values()].flatMap(pooled)];
}

/** One row a type, but for types with few units, which share one row without a type. */
function pooled(rows: readonly TidyRow[]): TidyRow[] {
  const byType = new Map<string, TidyRow[]>();
  for (const row of rows) {
    byType.set(row.loai_don_vi, [...(byType.get(row.loai_don_vi) ?? []), row]);
  }
  const isSmall = (own: readonly TidyRow[]) => own.length < fewestUnits;
  const large = [...byType].filter(([, own]) => !isSmall(own));
  const small = [...byType.values()].filter(isSmall).flat();
  const groups: (readonly [string, readonly TidyRow[]])[] =
    small.length === 0 ? large : [...large, ['', small]];
  return groups.flatMap(([type, own]) => {
    const [first] = own;
    return first ? [poolOf(first, type, own)] : [];
  });
}

function poolOf(first: TidyRow, type: string, own: readonly TidyRow[]): TidyRow {
  const sum = (of: (row: TidyRow) => number | null) =>
    own.reduce((total, row) => total + (of(row) ?? 0), 0);
  return {
    ...first,
    ma_don_vi: '',
    ten_don_vi: '',
    loai_don_vi: type,
    dia_ban: '',
    tu_so: sum((row) => row.tu_so),
    mau_so: sum((row) => row.mau_so),
    gia_tri: null,
    trang_thai: 'gop_so_nho',
  };
}
