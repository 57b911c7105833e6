/** Targets that rest on pairs of numbers which the units declare themselves: the leader signs knowing it. */
import { formatCount, formatInText } from '../../cells/numberText.ts';
import { groupBy } from '../../lib/groupBy.ts';
import type { ReportInput } from '../input.ts';

/** "mục tiêu 1, 3 theo số tự khai của 14/14 đơn vị, không có bảng chi tiết". */
export function declaredTargets({ outline, results }: ReportInput): string[] {
  const own = outline.indicators.flatMap(({ code }, index) => {
    const period = results.indicators.find((one) => one.code === code)?.period;
    if (!period || period.selfDeclared === 0) return [];
    return [{ number: index + 1, share: `${formatCount(period.selfDeclared)}/${formatCount(period.units)} đơn vị` }];
  });
  return [...groupBy(own, ({ share }) => share)].map(
    ([share, some]) => `mục tiêu ${some.map(({ number }) => number).join(', ')} theo số tự khai của ${share}, không có bảng chi tiết`,
  );
}

/** Where numerators and denominators are from: the reference tables, or the units' own pairs, and of how many. */
export function ratioMethod({ outline, results }: ReportInput): string[] {
  const periods = outline.indicators.map(({ code }) => results.indicators.find((one) => one.code === code)?.period);
  const own = periods.flatMap((one, at) =>
    one && one.selfDeclared > 0 ? [`mục tiêu ${at + 1}: ${formatInText(one.selfDeclared)}/${formatInText(one.units)} đơn vị`] : [],
  );
  const hasTable = periods.some((one) => (one?.units ?? 0) > (one?.selfDeclared ?? 0));
  const from = hasTable ? `, lấy từ bảng tham chiếu${own.length === 0 ? '' : ' ở đơn vị có bảng'}` : '';
  return [
    `Tỷ lệ = tổng tử số / tổng mẫu số của những đơn vị có đủ cả hai${from}; không lấy trung bình các tỷ lệ của đơn vị, không coi ô trống là 0.`,
    ...(own.length === 0 ? [] : [`Theo số đơn vị tự khai, không có bảng chi tiết: ${own.join('; ')}.`]),
  ];
}
