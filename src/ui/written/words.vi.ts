/** What the screen of written reports says. */
export { doubts } from '../../core/written/doubts.vi.ts';

export const open = 'Đọc báo cáo Word';
export const title = 'Đọc báo cáo Word';
export const close = 'Đóng';
export const choose = 'Chọn tệp .docx hoặc .txt';
export const stays = 'Tệp được đọc ngay trong trình duyệt, không gửi đi đâu. Chưa ghi gì vào bảng.';
export const loading = 'Đang mở bộ đọc…';
export const reading = (file: string) => `Đang đọc ${file}…`;
export const readHere = (file: string) => `${file} · đọc trong máy`;
export const onBehalf = (unit: string) => `Đang nhập thay ${unit}`;
export const figuresFound = (count: number) => `${count} con số`;
export const textsFound = (count: number) => `${count} đoạn văn`;
export const contradictionsFound = (count: number) => `${count} mâu thuẫn`;
export const help = 'Xem từng đề xuất rồi bấm Nhận. Phím: ↑ ↓ chuyển thẻ, N nhận, B bỏ.';
export const mustLook = 'cần xem';
export const field = 'Mục của con số';
export const year = 'Năm';
export const chooseYear = 'Năm…';
export const take = 'Nhận';
export const yearFirst = 'Chọn năm để nhận';
export const drop = 'Bỏ';
export const untake = 'Bỏ nhận';
export const restore = 'Xem lại';
export const taken = (byPerson: boolean) => (byPerson ? 'Đã nhận, năm do anh/chị chọn' : 'Đã nhận');
export const dropped = 'Đã bỏ';
export const notAsked = 'Đơn vị này không được hỏi mục và năm đã chọn.';
export const cellTaken = 'Ô này đã nhận một con số khác: bỏ số kia trước, hệ thống không tự cộng.';
export const replaces = (text: string) => `Trong ô đang là “${text}”; ghi sẽ thay chữ đó.`;
export const section = (name: string) => (name === '' ? '' : `Mục ${name.split('. ')[0]}`);
export const contradiction = 'Hai câu trái nhau';
export const texts = (count: number) => `Đoạn văn cho ${count} mục`;
export const takenTexts = (count: number) => `${count} đã nhận`;
export const takeText = (label: string) => `Nhận đoạn văn cho “${label}”`;
export const claims = 'Số đơn vị tự nêu, không tính';
export const unplaced = 'Chưa có chỗ trong đề cương';
export const sentences = (count: number) => `${count} câu`;
export const withheld = (count: number) => `${count} câu có thông tin cá nhân: không hiện, không ghi.`;
export const write = (figures: number, passages: number) => `Ghi ${figures} số và ${passages} đoạn đã nhận`;
export const left = (count: number) =>
  count === 0 ? 'Hoàn tác được một lần cho tất cả.' : `Còn ${count} con số chưa xem. Hoàn tác được một lần cho tất cả.`;
export const nothingTaken = 'Chưa nhận đề xuất nào.';
export const writtenDown = (figures: number, passages: number) => `Đã ghi ${figures} số và ${passages} đoạn từ báo cáo`;
export const other = 'Đọc tệp khác';
export const quote = (label: string, year: number | null, text: string, where: string) =>
  `${label}${year === null ? '' : `, năm ${year}`}: theo báo cáo, “${text}”${where === '' ? '' : ` (${where})`}.`;
export const broken = 'Không đọc được tệp này: hãy mở bằng Word, lưu thành .docx rồi chọn lại.';
