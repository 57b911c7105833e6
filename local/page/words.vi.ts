/** What the local page says, in Vietnamese. */

export const pageWords = {
  titled: (file: string, form: string) => `${file} – ${form}`,
  local: 'Chạy trên máy này, không gửi gì ra mạng',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  save: 'Tải bảng tính (.xlsx)',
  saveFresh: (cells: number) => (cells === 0 ? 'Tải bảng tính (.xlsx)' : `Tải bảng tính (.xlsx), ${cells} ô mới`),
  files: 'Tệp kết quả',
  tabs: 'Các tab của bảng tính',
  grid: 'Bảng tính',
  gridOf: (tab: string) => `Bảng tính, tab ${tab}`,
  sidebar: 'Bảng điều khiển',
  cell: 'Ô đang chọn',
  content: 'Nội dung ô',
  help: 'Cách điền ô',
  loading: 'Đang mở…',
  failed:
    'Máy chủ trên máy này không trả lời. Xem cửa sổ dòng lệnh; nếu đã tắt, chạy lại npm start với đúng tệp này: trang tự nối lại, chữ còn trong ô được lưu. (Địa chỉ in ra khác thì mở địa chỉ ấy và gõ lại chữ chưa lưu.)',
  menu: 'Báo cáo',
  widen: 'Mở rộng bảng điều khiển',
  close: 'Đóng',
  views: 'Xem bảng hay biểu mẫu',
  viewGrid: 'Bảng',
  viewForm: 'Biểu mẫu',
  saving: 'Đang lưu…',
  notSaved: 'Chưa lưu',
  savedAt: (at: string, file: string) => `Đã tự lưu ${at} vào ${file}`,
  untouched: (file: string) => `Tệp gốc giữ nguyên; sửa gì tự lưu vào ${file}`,
  unreached: 'Mất nối với máy chủ: chữ gõ từ lúc này chưa lưu',
  notSent: (cells: number) => `Chưa lưu ${cells} ô · đang gửi lại`,
  saveFailed: 'Chưa lưu được',
  retry: 'Thử lại',
  earlierTitle: 'Lần trước còn một bản đang sửa',
  earlierText: (file: string, isOlder: boolean) =>
    `Bản ấy ở “${file}”, cạnh tệp gốc.${isOlder ? ' Tệp gốc đã được ghi lại sau bản ấy.' : ''} Mở tệp gốc thì bản ấy được đổi tên, không bị xoá.`,
  openCopy: (at: string) => `Mở tiếp bản đang sửa lúc ${at}`,
  openInput: (at: string) => `Mở tệp gốc ghi lúc ${at}`,
  copyUnread: (file: string) =>
    `Không mở được bản đang sửa “${file}”: tệp hỏng hoặc đang mở ở chương trình khác. Đóng chương trình ấy rồi bấm lại; hoặc mở tệp gốc, bản ấy được đổi tên và giữ lại.`,
  notWritten: (text: string, why: string) => (text === '' ? why : `Chưa ghi “${beginning(text)}”. ${why}`),
  lockedCells: (n: number) => `Không dán được: ${n} ô trong vùng này được khoá. Chọn vùng khác, hoặc dán từng phần.`,
  outside: 'Khối dán lớn hơn bảng tính. Chọn ô bắt đầu khác.',
  copied: (n: number) => `Đã chép ${n} ô`,
  emptyCell: 'ô trống',
  lockedCell: 'ô khoá',
  linkCell: 'liên kết',
  leadsTo: (place: string) => `Bấm, hoặc nhấn Enter, để tới ${place}.`,
  nothingToFill: 'Chọn từ hai dòng trở lên rồi nhấn Ctrl+D để chép dòng đầu xuống.',
  menuDone: 'Đã xong.',
  menuRunning: 'Đang chạy…',
  buttons: { OK: 'Đồng ý', CANCEL: 'Thôi', YES: 'Có', NO: 'Không', CLOSE: 'Đóng' },
};

/** A sentence over the grid may not cover it. */
const beginning = (text: string) => (text.length <= 200 ? text : `${text.slice(0, 200).trimEnd()}…`);

/** Which opening of the workbook a page is of, in requests and answers. */
export const deskHeader = 'x-desk';

/** What follows the name of an input in the name of its copy. */
export const copyEnding = 'đang-sửa';

const clock = (moment: Date) => `${moment.getHours()}:${String(moment.getMinutes()).padStart(2, '0')}`;

/** "9:42" today, "9:42 ngày 24/12/2024" on another day. */
export function copyTime(moment: Date): string {
  if (moment.toDateString() === new Date().toDateString()) return clock(moment);
  return `${clock(moment)} ngày ${moment.getDate()}/${moment.getMonth() + 1}/${moment.getFullYear()}`;
}

/** Where an earlier copy goes when the input is opened instead: next to it, with its moment. */
export function earlierCopyName(file: string, moment: Date): string {
  const stamp = `${moment.getDate()}-${moment.getMonth() + 1}-${moment.getFullYear()} ${clock(moment).replace(':', 'g')}`;
  return file.replace(/\.xlsx$/i, `, trước ${stamp}.xlsx`);
}

export const locked = 'Ô này được khoá trong biểu mẫu. Chỉ gõ vào các ô để trống của đơn vị.';

export const rowMoved = 'Dòng này vừa được chuyển đi hoặc xoá. Tìm lại dòng của đơn vị rồi gõ lại.';

export const changedSince = 'Ô này đã được sửa ở nơi khác sau đó nên không hoàn tác được.';

export const notInList = (choices: string, help: string) => `Ô này chỉ nhận: ${choices}.${help === '' ? '' : ` ${help}`}`;

export const tooLong = 'Nội dung dài hơn 50.000 ký tự nên bảng tính không nhận. Rút gọn rồi gõ lại.';

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
  moved: ['Bảng tính vừa được mở lại', 'Tải lại trang để làm tiếp.'],
  broken: ['Trang gặp trục trặc', 'Xem dòng báo trong cửa sổ dòng lệnh, rồi chạy lại npm start.'],
  path: ['Không có gì ở địa chỉ này', 'Mở lại địa chỉ mà npm start đã in ra.'],
} as const;

export type RefusalName = keyof typeof refusals;
