/** Rows of views in an order that does not depend on the engine. */
import type { SqlRow } from './duckdb.ts';
import type { ViewRows } from './manifestOfViews.ts';

/** Columns that name a row, the first the most. */
const keys = ['cap', 'nhom', 'ma_tinh', 'ma_don_vi', 'ma_so', 'nam', 'phan_loai'] as const;

export function sortedViews(views: ViewRows): ViewRows {
  const sorted = Object.entries(views).map(([name, rows]) => [name, [...rows].sort(compareRows)]);
  return Object.fromEntries(sorted);
}

function compareRows(one: SqlRow, other: SqlRow): number {
  for (const key of keys) {
    const [a, b] = [one[key] ?? '', other[key] ?? ''];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
