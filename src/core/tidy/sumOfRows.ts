/** The sum of a field's rows, with the units behind it. */
import type { Total } from '../figures/results.ts';
import { plus } from '../lib/plus.ts';
import { nationCode, type SentRow } from './listsOfRows.ts';

/** Its unit is in the run and was asked for it. */
export function isMissing({ duoc_tinh, ly_do, trang_thai }: SentRow): boolean {
  const isAsked = !['khong_ap_dung', 'gop'].includes(trang_thai);
  return !duoc_tinh && isAsked && ly_do === 'khong_co_so_dung_duoc';
}

/** `missing`: units' rows without a number, of a sum over years. */
export function sumOf(
  rows: readonly SentRow[],
  missing: ReadonlyMap<string, readonly SentRow[]> = new Map(),
): Total {
  const included = [...new Set(rows.map(nationCode))];
  const some = included.flatMap((unit) => {
    const years = missing.get(unit)?.flatMap(({ nam }) => nam ?? []) ?? [];
    return years.length === 0 ? [] : [[unit, years] as const];
  });
  const own = some.length === 0 ? {} : { missing: Object.fromEntries(some) };
  const total =
    rows.length === 0 ? null : rows.reduce((sum, row) => plus(sum, row.gia_tri ?? 0), 0);
  return { total, units: included.length, included, ...own };
}
