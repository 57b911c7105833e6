/** What is said of a file's own properties: their names as Excel shows them. */

export const labels: ReadonlyMap<string, string> = new Map([
  ['title', 'Tiêu đề'],
  ['subject', 'Chủ đề'],
  ['creator', 'Tác giả'],
  ['lastModifiedBy', 'Người sửa cuối'],
  ['description', 'Chú thích'],
  ['keywords', 'Từ khóa'],
  ['category', 'Thể loại'],
  ['contentStatus', 'Trạng thái'],
  ['Manager', 'Người quản lý'],
  ['Company', 'Cơ quan'],
  ['HyperlinkBase', 'Gốc liên kết'],
  ['property', 'Thuộc tính tự đặt'],
]);
export const otherLabel = 'Thuộc tính khác';
export const damaged = 'Phần thuộc tính không đọc được';

/** The content is not repeated. */
export const withheld = (names: readonly string[]) =>
  `Thuộc tính tệp ${names.map((name) => `“${name}”`).join(', ')} có thể nêu tên người nên không chép vào tệp kết quả; tệp gốc vẫn còn: xóa ở Tệp → Thông tin của Excel rồi lưu lại.`;

export const renameTab = 'Tên một tab của tệp có thể nêu tên người: đổi tên tab ấy trong tệp gốc.';

export const linkPath =
  'Công thức trỏ tới một bảng tính khác, hoặc liên kết trỏ tới một tệp, mà thư mục hay tên tệp có thể nêu tên người: tệp kết quả không giữ đường dẫn ấy, ô vẫn giữ giá trị đang hiện.';

export const notReadParts = (count: number) =>
  `Tệp có ${count} hình ảnh hoặc tài liệu nhúng: chúng không được đọc và được chép nguyên vào tệp kết quả; xem có tên hay ảnh của ai không, có thì xóa rồi lưu lại.`;
