/** The text of a ratio: the percentage alone, or the words of its named non-value. */
import { formatPercent } from '../cells/numberText.ts';
import type { NoValue } from './ratio.ts';

/** Units tell of something, and none of it can be counted yet. */
export const uncounted = 'chưa có số liệu tính được';

/** Each unit gave some of the years only. */
export const someYearsOnly = 'chưa đủ số liệu các năm';

/** What the text of a ratio needs; units: those that gave all years. */
interface Counted {
  readonly numerator: number;
  readonly denominator: number;
  readonly units: number;
  readonly expected: number;
  /** What units tell of cannot be counted yet. */
  readonly isHeld: boolean;
}

/** "94,1%", or why there is no percentage (docs/semantics.md §3). */
export function percentText(none: NoValue | null, { numerator, denominator, units, expected, isHeld }: Counted): string {
  switch (none) {
    case null:
      return formatPercent(numerator, denominator);
    case 'khong_phat_sinh':
      return 'không phát sinh';
    case 'chua_phat_sinh':
      return isHeld ? uncounted : units === 0 ? someYearsOnly : `chưa phát sinh ở ${units}/${expected} đơn vị đã báo cáo`;
    case 'chua_co_so_lieu':
      return 'chưa có số liệu';
    case 'khong_ap_dung':
      return 'không áp dụng';
  }
}
