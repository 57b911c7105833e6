/** Why a file cannot be read as a workbook: one Vietnamese line for each reason. */

/** `detail` is a tab or a place in the file, or ''. */
const sentences = {
  empty: (file: string) => `Tệp “${file}” rỗng: hãy tải hoặc sao chép lại tệp rồi chạy lại.`,
  truncated: (file: string) => `Tệp “${file}” bị thiếu hoặc hỏng một phần nên không mở được: hãy tải hoặc sao chép lại tệp rồi chạy lại.`,
  damaged: (file: string, detail: string) =>
    `Tệp “${file}” hỏng ở phần “${detail}”: hãy mở bằng Excel hoặc Google Trang tính, lưu lại dạng .xlsx rồi chạy lại.`,
  letters: (file: string, detail: string) =>
    `Tệp “${file}” có chữ bị hỏng mã ở phần “${detail}”: hãy mở bằng Excel hoặc Google Trang tính, xem lại các ô, lưu lại dạng .xlsx rồi chạy lại.`,
  twice: (file: string, detail: string) =>
    `Tệp “${file}” có hai phần cùng tên “${detail}”, mỗi chương trình đọc một khác: hãy lấy lại tệp từ nơi gửi.`,
  outside: (file: string) => `Tệp “${file}” có phần mang tên trỏ ra ngoài tệp, bảng tính thật không có: hãy lấy lại tệp từ nơi gửi.`,
  'same-tabs': (file: string, detail: string) => `Tệp “${file}” có hai tab cùng tên “${detail}”: hãy đổi tên hoặc xóa một tab rồi lưu lại.`,
  programs: (file: string) =>
    `Tệp “${file}” có liên kết hay nút gọi chương trình khác (DDE, OLE, ActiveX): hãy mở bằng Excel, xóa chúng (Dữ liệu → Sửa liên kết) rồi lưu lại và chạy lại.`,
  macros: (file: string) => `Tệp “${file}” có macro: hãy mở bằng Excel, chọn Lưu thành “Excel Workbook (.xlsx)” để bỏ macro rồi chạy lại.`,
  encrypted: (file: string) => `Tệp “${file}” có mật khẩu: hãy bỏ mật khẩu, lưu lại dạng .xlsx rồi chạy lại.`,
  'old-excel': (file: string) => `Tệp “${file}” là dạng Excel cũ (.xls): hãy mở bằng Excel hoặc Google Trang tính và lưu lại dạng .xlsx.`,
  'binary-workbook': (file: string) => `Tệp “${file}” là dạng Excel nhị phân (.xlsb): hãy mở bằng Excel và lưu lại dạng .xlsx.`,
  'open-document': (file: string) => `Tệp “${file}” là dạng OpenDocument (.ods): hãy mở bằng LibreOffice và lưu lại dạng .xlsx.`,
  'other-office': (file: string) => `Tệp “${file}” là văn bản hoặc bản trình chiếu, không phải bảng tính: hãy chọn đúng tệp .xlsx.`,
  pdf: (file: string) => `Tệp “${file}” là tệp PDF, không phải bảng tính: hãy chọn đúng tệp .xlsx.`,
  text: (file: string) => `Tệp “${file}” là tệp văn bản hoặc CSV: hãy mở bằng Google Trang tính và tải về dạng .xlsx.`,
  unknown: (file: string) => `Tệp “${file}” không phải bảng tính .xlsx: hãy chọn đúng tệp .xlsx.`,
  doctype: (file: string, detail: string) =>
    `Tệp “${file}” có khai báo DOCTYPE ở phần “${detail}”, bảng tính thật không có: hãy lấy lại tệp từ nơi gửi.`,
  'too-large': (file: string) =>
    `Tệp “${file}” khi giải nén lớn quá mức của một bảng tính: hãy lấy lại tệp từ nơi gửi, hoặc xóa bớt tab không dùng.`,
  'too-many-cells': (file: string, detail: string) =>
    `Tệp “${file}” có quá nhiều ô ở ${detail}: hãy xóa các dòng, cột thừa ở cuối tab rồi lưu lại.`,
};

export type UnreadableCode = keyof typeof sentences;

/** The sentence of a reason, about a file by its name. */
export function unreadableSentence(code: UnreadableCode, file: string, detail: string): string {
  return sentences[code](file, detail);
}

/** How a place is named in the sentence on too many cells. */
export function tabDetail(tab: string, cell: string): string {
  return `tab “${tab}” (đến ô ${cell})`;
}
