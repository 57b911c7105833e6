/** Words that every screen of the sidebar uses. */
import { called } from './formNames.ts';

export const productName = 'Báo cáo';
export const unitTab = 'Đơn vị';
export const departmentTab = () => `${called().agency} tổng hợp`;
export const screens = 'Màn hình';
export const loading = 'Đang đọc bảng tính…';
export const slow = 'Google đang trả lời chậm, vẫn đang chờ…';
export const tryAgain = 'Thử lại';
export const undo = 'Hoàn tác';
export const undone = 'Đã hoàn tác.';
export const theirs = (text: string) => (text === '' ? 'Người khác vừa xóa trống ô này.' : `Người khác vừa ghi “${text}” vào ô này.`);
export const takeMine = 'Lấy của tôi';
export const takeTheirs = 'Giữ của họ';
export const close = 'Đóng';
export const cancel = 'Thôi';
export const foundDraft = 'Chữ gõ lần trước còn đây, chưa gửi.';
export const dropDraft = 'Bỏ chữ ấy';
export const back = 'Quay lại';
export const copy = 'Sao chép';
export const copied = 'Đã sao chép. Dán vào Zalo hoặc thư điện tử.';
export const copyByHand = 'Trình duyệt không cho sao chép tự động: chọn chữ trong khung rồi nhấn Ctrl+C.';
export const openWide = 'Mở cửa sổ rộng';
export const wideOpened = 'Đã mở ở cửa sổ rộng. Quay lại đây thì màn hình này được đọc lại.';
export const goTo = 'Đi tới ô';
export const goToCell = (where: string) => `Đi tới ô ${where}`;
export const errors = (n: number) => `${n} lỗi`;
export const warnings = (n: number) => `${n} cảnh báo`;
export const notes = (n: number) => `${n} lưu ý`;
export const severity = { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' };
export const brokenRule = 'Chưa kiểm tra được';
export const more = (n: number) => `Hiện thêm ${n}`;

export const outlineTitle = 'Đề cương đợt báo cáo';
export const chosenFile = (name: string) => `Đã chọn: ${name}`;
