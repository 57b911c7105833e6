/** Words of a unit's history and of its request to correct a finished report. */
import { called } from '../formNames.ts';

export const historyTitle = 'Lịch sử, xin sửa lại';
export const noEvents = 'Chưa có việc nào được ghi về đơn vị này. Việc gõ ở thanh bên được ghi vào lần tổng hợp sau.';
export const eventsTitle = 'Những việc đã ghi';
export const happened = (at: string, by: string) => [at.replace(/:\d\d$/, ''), by].filter(Boolean).join(' · ');
export const askTitle = () => `Xin ${called().agency} cho sửa lại`;
export const askHelp = () =>
  `Báo cáo đã xác nhận hoàn thành. Nêu mục cần sửa và vì sao; không ghi tên người. ${called().agency} đồng ý thì gửi “Yêu cầu chỉnh lý”, báo cáo ra ngoài tổng cho tới khi gửi lại.`;
export const reasonLabel = 'Lý do xin sửa';
export const send = () => `Gửi ${called().agency}`;
export const sending = 'Đang gửi…';
export const waitsForReason = 'Ghi lý do rồi mới gửi được.';
export const sent = (at: string) => `Đã gửi ${called().agency} lúc ${at.replace(/:\d\d$/, '')}, chưa có trả lời.`;
export const askAgain = 'Gửi lý do khác';
export const back = 'Các mục';
