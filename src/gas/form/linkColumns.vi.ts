/** What "Liên kết cột" asks and says. */
import { labelOf } from '../../core/checks/words.vi.ts';
import type { Column } from '../../core/tabs/column.ts';
import type { Proposal } from '../../core/tabs/proposeBinding.ts';
import { columnLetters } from '../../core/workbook.ts';

export const linkWords = {
  title: 'Liên kết cột',
  nothing: (tab: string): string =>
    `Tab “${tab}” không có cột nào giống đề cương. Mở tab có số liệu của các đơn vị rồi chọn lại “Liên kết cột”.`,
  question: (tab: string, proposals: readonly Proposal[], unbound: readonly Column[]): string => {
    const of = (level: Proposal['level']): string[] => proposals.filter((one) => one.level === level).map(lineOf);
    const likely = of('likely');
    return [
      `Tab này giống tab “${tab}” của đề cương. Cột giống hệt:`,
      ...of('certain'),
      ...(likely.length === 0 ? [] : ['', 'Cột gần giống, cần anh/chị xem kỹ:', ...likely]),
      ...(unbound.length === 0 ? [] : ['', lostBy(unbound)]),
      '',
      'Có: giữ tất cả. Không: chỉ giữ cột giống hệt. Hủy: chưa liên kết.',
    ].join('\n');
  },
  kept: (count: number): string =>
    `Đã liên kết ${count} cột. Chèn thêm hay đổi chỗ cột không làm mất liên kết; đổi chữ ở tiêu đề thì liên kết lại.`,
} as const;

function lineOf({ at, path, column, level, likeness }: Proposal): string {
  const share = level === 'likely' ? ` (giống ${Math.round(likeness * 100)}%)` : '';
  return `${columnLetters(at)} “${path}” → ${labelOf(column.field, column.year)}${share}`;
}

/** What cannot be computed without the columns that were not found. */
function lostBy(unbound: readonly Column[]): string {
  const labels = [...new Set(unbound.map(({ field }) => field.label))];
  const required = [...new Set(unbound.filter(({ field }) => field.required).map(({ field }) => field.label))];
  const cost = required.length === 0 ? '' : ` Thiếu ${required.join('; ')} thì chưa đối chiếu được mục tiêu.`;
  return `Chưa tìm thấy (sẽ để trống, không tính): ${labels.join('; ')}.${cost}`;
}
