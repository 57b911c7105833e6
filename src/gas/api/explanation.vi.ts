/** How a figure is counted, in words. */
import { upperFirst } from '../../core/report/words.vi.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Indicator } from '../../outline/schema.ts';

export function howIndicator(indicator: Indicator, tab: string, settings: Settings, regular: string): string[] {
  const { numeratorLabel, denominatorLabel, measure } = indicator;
  const times =
    measure === 'stock'
      ? ` “${upperFirst(regular)}” là ít nhất ${settings.minimumTimes} lần trong năm; cả kỳ lấy số của năm cuối.`
      : ' Cả kỳ là tổng các năm.';
  return [
    `Tử số: ${numeratorLabel}. Mẫu số: ${denominatorLabel}. Cả hai lấy từ tab “${tab}”.${times}`,
    'Tỷ lệ là tổng tử số chia tổng mẫu số; đơn vị thiếu một trong hai, hoặc còn lỗi ở các ô này, không được tính vào cả hai.',
  ];
}

/** `years` are those in which not all were asked. */
export function howAskedYears(years: string): string {
  return `${upperFirst(years)}; số cả kỳ là của những năm bảng có số của đơn vị.`;
}

/** `final` is the one whose figure the report repeats. */
export function howEarlier(final: string, figure: string): string {
  return `Báo cáo không in số này mà in số cả kỳ của ${final}, ${figure}, vì số này chỉ khác ở quá ít đơn vị; chỉ dùng nội bộ.`;
}

/** `tab` is the reference table that a target's total comes from. */
export function howTotal(tab: string | undefined): string[] {
  return tab === undefined
    ? ['Tổng các ô đọc được của những đơn vị được tính; ô trống không phải là 0.']
    : [`Tổng tử số lấy từ tab “${tab}”, của những đơn vị có đủ tử số và mẫu số.`];
}
