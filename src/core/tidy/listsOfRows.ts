/** Tidy rows of an indicator with a list → its establishments by year, province and type. */
import type { Outline } from '../../outline/schema.ts';
import type { ListCounts, ListResult } from '../figures/results.ts';
import type { TidyRow } from './tidyRow.ts';

/** What the results are made of. */
export type SentRow = Omit<
  TidyRow,
  'de_cuong' | 'phien_ban' | 'ten_don_vi' | 'dia_ban' | 'uoc_luong' | 'ban' | 'luc_lap' | 'ma_bam'
>;

/** A unit of the country: codes are unique in their province alone. */
export function nationCode({ ma_tinh, ma_don_vi }: Pick<TidyRow, 'ma_tinh' | 'ma_don_vi'>): string {
  return `${ma_tinh}/${ma_don_vi}`;
}

/** Establishments of units that do not count are held; of the others, those without numbers are blank. */
export function listOf(code: string, rows: readonly SentRow[], outline: Outline): ListResult {
  const last = outline.years[outline.years.length - 1];
  const latest = rows.filter(({ nam }) => nam === last);
  const areas = [...new Set(latest.map(({ ma_tinh }) => ma_tinh))].sort();
  const byType: Record<string, number> = {};
  for (const { loai_don_vi, gia_tri } of latest) {
    byType[loai_don_vi] = (byType[loai_don_vi] ?? 0) + (gia_tri ?? 0);
  }
  return {
    code,
    years: Object.fromEntries(
      outline.years.map((year) => [year, countsOf(rows.filter(({ nam }) => nam === year))]),
    ),
    areas: areas.map((area) => ({
      area,
      ...countsOf(latest.filter(({ ma_tinh }) => ma_tinh === area)),
    })),
    same: { count: 0, units: 0, enough: outline.years.map(() => 0) },
    outside: countsOf([]),
    byType,
  };
}

function countsOf(rows: readonly SentRow[]): ListCounts {
  const sum = (of: (row: SentRow) => number | null) =>
    rows.reduce((total, row) => total + (of(row) ?? 0), 0);
  const [listed, usable] = [sum(({ gia_tri }) => gia_tri), sum(({ mau_so }) => mau_so)];
  const heldRows = rows.filter(({ duoc_tinh, gia_tri }) => !duoc_tinh && (gia_tri ?? 0) > 0);
  const held = heldRows.reduce((total, { gia_tri }) => total + (gia_tri ?? 0), 0);
  return {
    listed,
    usable,
    enough: sum(({ tu_so }) => tu_so),
    blank: Math.max(0, listed - usable - held),
    held,
    heldOf: Object.fromEntries(heldRows.map((row) => [nationCode(row), row.gia_tri ?? 0])),
  };
}
