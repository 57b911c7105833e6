/** The text of a ratio: the percentage alone, or the words of its named non-value. */
import { formatPercent } from '../cells/numberText.ts';
import type { NoValue } from './ratio.ts';

/** Units tell of something, and none of it can be counted yet. */
export const uncounted = 'chưa có số liệu tính được';

/** "94,1%", or why there is no percentage (docs/semantics.md §3). */
export function percentText(none: NoValue | null, numerator: number, denominator: number, units: number, expected: number): string {
  switch (none) {
    case null:
      return formatPercent(numerator, denominator);
    case 'khong_phat_sinh':
      return 'không phát sinh';
    case 'chua_phat_sinh':
      return units === 0 ? uncounted : `chưa phát sinh ở ${units}/${expected} đơn vị đã báo cáo`;
    case 'chua_co_so_lieu':
      return 'chưa có số liệu';
    case 'khong_ap_dung':
      return 'không áp dụng';
  }
}
