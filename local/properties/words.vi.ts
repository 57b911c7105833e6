/** What is said of a file's own properties: their names as Excel shows them. */

import type { HiddenPlace } from './hiddenTexts.ts';

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

const hiddenLabels: Readonly<Record<HiddenPlace, string>> = {
  page: 'đầu trang, chân trang khi in',
  tip: 'lời nhắc của liên kết',
  prompt: 'lời nhắc, lời báo khi nhập ô',
  comment: 'chú thích của tên vùng',
  name: 'tên vùng',
  usedName: 'tên vùng',
};

/** Where, not what. */
export const hiddenText = (places: readonly HiddenPlace[]) =>
  `Chữ ở ${places.map((place) => hiddenLabels[place]).join('; ')} có thể nêu tên người nên không chép vào tệp kết quả; sửa trong tệp gốc.`;

export const renameRange = 'Một tên vùng mà công thức dùng có thể nêu tên người: đổi tên vùng ấy trong tệp gốc.';

export const renameTab = 'Tên một tab của tệp có thể nêu tên người: đổi tên tab ấy trong tệp gốc.';

export const linkPath =
  'Công thức trỏ tới một bảng tính khác, hoặc liên kết trỏ tới một tệp, mà thư mục hay tên tệp có thể nêu tên người: tệp kết quả không giữ đường dẫn ấy, ô vẫn giữ giá trị đang hiện.';

export const notReadParts = (count: number) =>
  `Tệp có ${count} hình ảnh hoặc tài liệu nhúng: chúng không được đọc và được chép nguyên vào tệp kết quả; xem có tên hay ảnh của ai không, có thì xóa rồi lưu lại.`;
