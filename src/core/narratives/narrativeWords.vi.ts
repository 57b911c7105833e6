/** What the splitting of texts must know of Vietnamese. */

/** Words before a full stop that does not end a sentence; a single capital (initials) is one too. */
export const sentenceAbbreviations = new Set([
  'tp',
  'tr',
  'tt',
  'tx',
  'q',
  'h',
  'p',
  'đ',
  'ths',
  'ts',
  'gs',
  'pgs',
  'bs',
  'nxb',
  'vd',
  'v',
  'st',
  'no',
]);

/** An item mark at the start of a line: a dash, a bullet, "1.", "1.2.", "(1)", "a)". */
export const itemMark = /^\s*(?:[-–—+*•▪●◦·]+\s*|\d{1,2}(?:\.\d{1,2})*[.)]\s+|\((?:\d{1,2}|[a-eđ]|i{1,3}|iv|v)\)\s*(?=\p{L})|[a-zđ]\)\s+)/u;

/** "Thứ nhất, …", "Một là, …": counts what is said. */
export const countedOff = /^(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|(?:một|hai|ba|bốn|năm|sáu) là)\s*[,:]\s*(?=\p{L})/iu;

/** "Chỉ đạo các trường: (1) ký cam kết …": the schools sign, not the office that writes it. */
export const ordersOthers =
  /^(?:đã )?(?:chỉ đạo|yêu cầu|hướng dẫn|đôn đốc|giao|giao cho|tham mưu|tham mưu cho|đề nghị) (?:các |từng |mọi |100% |toàn bộ |\d+ )?(?:trường|đơn vị|cơ sở|giáo viên|gv|gvcn|học sinh|hs|phụ huynh|cha mẹ|ubnd|ủy ban|đoàn|liên đội|công an|tổ |lớp|bí thư|ban giám hiệu|hiệu trưởng)(?:(?! (?:như sau|một số|những|nội dung|thực hiện tốt))[^,;:.])*$/iu;

const judgementLabel =
  'ưu điểm|ưu|thuận lợi|mặt (?:được|mạnh|tích cực|làm được|yếu|hạn chế|chưa được|chưa làm được)|kết quả nổi bật|hạn chế|tồn tại|khó khăn|vướng mắc|bất cập|khuyết điểm|nhược điểm|nhược';
const judgementLabels = `(?:(?:về|những|các|một số|còn) )*(?:${judgementLabel})(?:(?: ?,| và| ?/| ?&) ?(?:${judgementLabel}))*`;
/** "Hạn chế: kinh phí còn hạn hẹp": what the unit takes the words behind it for. */
export const ownLabel = new RegExp(`^(${judgementLabels})(?:\\s*:| là)\\s*(?=[\\p{L}\\p{N}])`, 'iu');
/** The same as a heading, without its colon. */
export const labelHeading = new RegExp(`^${judgementLabels}$`, 'iu');

/** "Tổng cộng 112 buổi": of what was counted before it. */
export const total = /(?<!\p{L})(?:tổng(?: cộng| số| là)*|cộng(?: lại| là)*|tất cả|cả thảy)(?: là| có|:)? \d[\d.]* (\p{L}+)/iu;

/** A line that ends so continues in the next. */
export const openEnds = /(?:[,\-–]|(?:^|\s)(?:và|của|cho|về|các|những|với|tại|trong|là|do|để|nhằm|cùng|như|một|được|có))$/iu;

/** A whole answer that says there is nothing to say. */
export const nothingWritten =
  /^(?:(?:đơn vị )?(?:không|chưa|k)(?: có| phát sinh| xảy ra| thực hiện| triển khai)?(?: nội dung| báo cáo| vướng mắc| khó khăn| khó khăn,? vướng mắc| đề xuất| kiến nghị| đề xuất,? kiến nghị| gì)?(?: gì)?(?: (?:lớn|nhiều|đáng kể|thêm))?(?: này)?|kps|kad|ccsl|gop:\s*\S+|không áp dụng|[-–—/…. ]*)[.;…\s]*$/u;

/** Words of any sentence: where they stand alone they place nothing. */
export const placelessWords: ReadonlySet<string> = new Set(
  'và|các|của|cho|về|với|trong|tại|trên|khi|là|có|được|những|một|để|theo|từ|đến|ở|vào|do|nhà|trường|đơn vị|người|việc|này|đó|ra|không|sự|bằng|cùng|qua|đã|mỗi|như|nội|dung|thực|hiện|tổ chức|tốt|hai|ba|số|ai'.split(
    '|',
  ),
);
