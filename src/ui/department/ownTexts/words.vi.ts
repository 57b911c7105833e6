/** Words of the Department's own texts for the report. */
import type { Failure } from '../../../api/api.ts';
import { called } from '../../formNames.ts';

export const ownTexts = () => `Lời văn của ${called().agency}`;
export const ownTextsHelp = () =>
  `Đoạn chỉ ${called().agency} viết được. Gõ xong rời ô là lưu; lần tổng hợp sau in vào báo cáo. Không ghi tên người phải giữ kín.`;
export const ownTextsLeft = (blank: number, all: number) => (blank === 0 ? `Đủ ${all} chỗ.` : `Còn trống ${blank}/${all} chỗ.`);
export const ownTextsNoTab = () =>
  `Bảng chưa có tab “${called().ownTexts}”. Chạy “Thiết lập” trong menu của tiện ích để thêm, rồi viết ở đây.`;
export const ownTextNoRow = (part: string) => `${part}: tab “${called().ownTexts}” chưa có dòng này. Chạy “Thiết lập” để thêm.`;
export const ownTextInTab = () => `Xem trong tab “${called().ownTexts}”`;
export const ownTextSaving = 'Đang lưu…';
export const ownTextKept = 'Đã lưu.';
export const ownTextNotKept = (part: string, failure: Failure): Failure => ({
  ...failure,
  sentence: `${part}: chưa lưu được. ${failure.sentence}`,
  whatToDo: `Chữ đã gõ còn đó: mở lại “${ownTexts()}” rồi ${failure.code === 'stale' ? 'chọn lấy chữ nào' : 'bấm Thử lại'}.`,
});
export const ownTextWaits = {
  doubted: 'Có đoạn chưa in vào báo cáo vì có thể nêu tên người. Đọc lại; không nêu ai thì cho in ra.',
  found: 'Có đoạn không in vào báo cáo vì có thể có thông tin cá nhân: bỏ tên, lớp, địa chỉ, số điện thoại.',
} as const;
export const ownTextAllowed = 'Được in vì có người đã cho in; sửa chữ nào là hết hiệu lực.';
export const waitingTexts = (n: number) => `${n} chỗ Lời văn chưa in đủ`;
export const readTexts = 'Đọc lại các chỗ ấy';
export const blankTexts = (n: number) => `Báo cáo còn trống ${n} chỗ Lời văn`;
export const writeTexts = 'Viết các chỗ còn trống';
