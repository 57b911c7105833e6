/** What the local page says, in Vietnamese. */

export const pageWords = {
  title: (file: string) => `${file} – Báo cáo 830`,
  local: 'Chạy trên máy này, không gửi gì ra mạng',
  undo: 'Hoàn tác',
  save: 'Tải bảng tính (.xlsx)',
  files: 'Tệp kết quả',
  tabs: 'Các tab của bảng tính',
  grid: 'Bảng tính',
  sidebar: 'Bảng điều khiển',
  cell: 'Ô đang chọn',
  content: 'Nội dung ô',
  loading: 'Đang mở…',
  failed: 'Máy chủ trên máy này không trả lời. Xem cửa sổ dòng lệnh; nếu đã tắt, chạy lại npm start.',
};

export const locked = 'Ô này được khoá trong biểu mẫu. Chỉ gõ vào các ô để trống của đơn vị.';

export const notInList = (choices: string, help: string) => `Ô này chỉ nhận: ${choices}.${help === '' ? '' : ` ${help}`}`;

export const tooLong = 'Nội dung dài hơn 50.000 ký tự nên bảng tính không nhận. Rút gọn rồi gõ lại.';

export const nothingHere = (address: string) => `Không có tab nào tên như vậy. Mở lại địa chỉ đầy đủ: ${address}`;

/** Pages for a person who comes without the key, from elsewhere, or to nothing. */
export const refusals = {
  token: [
    'Thiếu khoá trong địa chỉ',
    'Trang này chỉ mở được bằng địa chỉ đầy đủ (có đoạn chữ dài ở cuối) mà lệnh npm start đã in ra. Chép lại nguyên dòng đó vào trình duyệt. Khoá giữ cho trang web khác trên máy này không đọc được số liệu.',
  ],
  host: ['Địa chỉ không phải của máy này', 'Trang chỉ trả lời tại 127.0.0.1. Chép lại nguyên địa chỉ mà lệnh npm start đã in ra.'],
  origin: [
    'Yêu cầu đến từ một trang khác',
    'Chỉ chính trang này được ghi vào bảng tính. Đóng trang kia và mở lại địa chỉ mà npm start đã in ra.',
  ],
  method: ['Cách gọi này không dùng ở đây', 'Mở địa chỉ mà npm start đã in ra bằng trình duyệt.'],
  body: ['Nội dung gửi lên không đọc được', 'Tải lại trang rồi làm lại.'],
  large: ['Nội dung gửi lên quá lớn', 'Dán từng phần nhỏ hơn (mỗi lần dưới 1 MB).'],
  broken: ['Trang gặp trục trặc', 'Xem dòng báo trong cửa sổ dòng lệnh, rồi chạy lại npm start.'],
  path: ['Không có gì ở địa chỉ này', 'Mở lại địa chỉ mà npm start đã in ra.'],
} as const;

export type RefusalName = keyof typeof refusals;
