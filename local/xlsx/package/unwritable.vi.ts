/** Why a file cannot be written: one Vietnamese line for each cause the system names. */

const causes: Readonly<Record<string, (folder: string) => string>> = {
  ENOSPC: (folder) => `ổ đĩa chứa “${folder}” đã đầy: hãy xóa bớt tệp hoặc chọn thư mục khác`,
  EDQUOT: (folder) => `ổ đĩa chứa “${folder}” đã đầy: hãy xóa bớt tệp hoặc chọn thư mục khác`,
  EACCES: (folder) => `không có quyền ghi vào “${folder}”: hãy chọn thư mục khác`,
  EPERM: (folder) => `không có quyền ghi vào “${folder}”: hãy chọn thư mục khác`,
  EROFS: (folder) => `“${folder}” chỉ cho đọc: hãy chọn thư mục khác`,
  ENOENT: (folder) => `không có thư mục “${folder}”: hãy tạo thư mục hoặc chọn thư mục khác`,
  ENOTDIR: (folder) => `“${folder}” không phải là thư mục: hãy chọn thư mục khác`,
  EISDIR: () => 'đã có thư mục trùng tên: hãy chọn tên khác',
  EBUSY: () => 'tệp đang mở ở chương trình khác: hãy đóng lại rồi chạy lại',
};

/** `code` is the system's own name of the cause; an unknown one is quoted. */
export function unwritableSentence(code: string, file: string, folder: string): string {
  const cause = causes[code]?.(folder) ?? `máy báo ${code}: hãy chọn thư mục khác`;
  return `Chưa ghi được tệp “${file}”, tệp cũ (nếu có) còn nguyên: ${cause}.`;
}
