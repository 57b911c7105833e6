/** Says which setting contradicts the outline. */
import type { BoundSetting } from './contradictions.ts';

/** "“ky_den” ghi 15/12/2023, nhưng theo đề cương ngày này phải thuộc năm 2024." */
export function contradictionText({ code, shown, why }: Pick<BoundSetting, 'code' | 'shown' | 'why'>): string {
  if (why.kind === 'order') return `“${code}” ghi ${shown}, nên kỳ báo cáo kết thúc trước khi bắt đầu.`;
  const { year } = why;
  if (why.kind === 'early') return `“${code}” ghi ${shown}, nhưng số liệu hỏi đến năm ${year}: hạn nộp không thể ở năm trước đó.`;
  return why.kind === 'noDay'
    ? `“${code}” ghi ${shown}, không đọc được là một ngày; theo đề cương phải là một ngày của năm ${year}, dạng ngày/tháng/năm.`
    : `“${code}” ghi ${shown}, nhưng theo đề cương ngày này phải thuộc năm ${year}.`;
}
