/** Reminders to units, ready to be sent by Zalo or e-mail. */
import type { UnitRow, UnitRowState } from '../../../api/api.ts';

const subject = 'báo cáo thực hiện Quyết định 830/QĐ-TTg';

/** What is asked of a unit in each state. */
const asked: Readonly<Record<UnitRowState, (row: UnitRow) => string>> = {
  empty: () => `Sở chưa nhận được số liệu ${subject} của đơn vị. Đề nghị nhập vào dòng của đơn vị; mục không có thì ghi “không phát sinh”.`,
  started: ({ answered, asked: all }) =>
    `Đơn vị đã nhập ${answered}/${all} ô bắt buộc của ${subject}, chưa xác nhận hoàn thành. Đề nghị nhập tiếp rồi bấm “Xác nhận đã hoàn thành”.`,
  faulty: ({ errors }) =>
    `Đơn vị đã xác nhận hoàn thành ${subject} nhưng còn ${errors} lỗi. Đề nghị mở bảng điều khiển, sửa các ô được chỉ ra.`,
  returned: () => `Sở đã yêu cầu chỉnh lý ${subject} của đơn vị. Đề nghị sửa theo lý do ghi trong bảng điều khiển rồi gửi lại.`,
  valid: () => `Sở đã nhận ${subject} của đơn vị, không còn lỗi. Đơn vị không phải làm gì thêm.`,
  accepted: () => `Sở đã duyệt ${subject} của đơn vị. Trân trọng cảm ơn đơn vị.`,
};

export function reminder(row: UnitRow): string {
  const isDone = row.state === 'valid' || row.state === 'accepted';
  const late = row.daysLeft < 0 ? `Đã quá hạn ${-row.daysLeft} ngày (hạn ${row.deadline}).` : `Thời hạn: hết ngày ${row.deadline}.`;
  return [`Kính gửi ${row.unit.name},`, asked[row.state](row), ...(isDone ? [] : [late]), 'Trân trọng cảm ơn.'].join('\n');
}

/** All reminders in one text; with a deadline, one letter to all of them instead. */
export function allReminders(rows: readonly UnitRow[], deadline?: string): string {
  if (deadline === undefined) return rows.map(reminder).join('\n\n----------\n\n');
  const lines = rows.map((row, index) => `${index + 1}. ${row.unit.name}: ${shortState(row)}`);
  return [
    'Kính gửi các đơn vị,',
    `Về ${subject}, đề nghị các đơn vị sau hoàn thành:`,
    ...lines,
    `Thời hạn chung: hết ngày ${deadline}; đơn vị được gia hạn theo hạn riêng.`,
    'Trân trọng cảm ơn.',
  ].join('\n');
}

function shortState({ state, answered, asked: all, errors, deadline, isExtended }: UnitRow): string {
  const until = isExtended ? ` (hạn ${deadline})` : '';
  if (state === 'empty') return `chưa nhập${until}`;
  if (state === 'started') return `đã nhập ${answered}/${all} ô, chưa xác nhận${until}`;
  if (state === 'faulty') return `còn ${errors} lỗi${until}`;
  return state === 'returned' ? `đang chỉnh lý${until}` : 'đã xong';
}
