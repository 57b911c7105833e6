/** How a figure is counted, in words. */
import type { Campaign } from '../../core/campaign.ts';
import { upperFirst } from '../../core/report/words.vi.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { placeNames } from '../../core/tabs/placeNames.vi.ts';
import type { Indicator } from '../../outline/schema.ts';

/** `tab`: the reference table's; '' in a sheet that has none. */
export function howIndicator(indicator: Indicator, tab: string, settings: Settings, regular: string): string[] {
  const { numeratorLabel, denominatorLabel, measure } = indicator;
  const times =
    measure === 'stock'
      ? ` “${upperFirst(regular)}” là ít nhất ${settings.minimumTimes} lần trong năm; cả kỳ lấy số của năm cuối.`
      : ' Cả kỳ là tổng các năm.';
  return [
    `Tử số: ${numeratorLabel}. Mẫu số: ${denominatorLabel}. ${tab === '' ? 'Cả hai là số đơn vị tự khai ở dòng của đơn vị, bảng này không có bảng chi tiết.' : `Cả hai lấy từ tab “${tab}”.`}${times}`,
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

/** `tab` is the reference table that a target's total comes from; '' in a sheet that has none. */
export function howTotal(tab: string | undefined): string[] {
  if (tab === '') return ['Tổng tử số đơn vị tự khai, của những đơn vị có đủ tử số và mẫu số.'];
  return tab === undefined
    ? ['Tổng các ô đọc được của những đơn vị được tính; ô trống không phải là 0.']
    : [`Tổng tử số lấy từ tab “${tab}”, của những đơn vị có đủ tử số và mẫu số.`];
}

/** The tab of a target's reference table as the sheet calls it; '' where it has none. */
export function tableName({ reference }: Indicator, { outline, returns }: Campaign): string {
  const tab = outline.references[reference]?.tab ?? '';
  const names = placeNames(returns.binding, outline);
  return names.lacks(tab) ? '' : names.tab(tab);
}
