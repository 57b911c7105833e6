/** What a sentence says of the figures before it that takes them back; patterns meet compare keys. */

/** What is counted, by its sort: deeds, papers, cases, tools, people, money. */
const sorts = [
  'buổi|cuộc|lớp|đợt|lần|chuyên đề|hội nghị|tọa đàm|diễn đàn|tiết',
  'văn bản|công văn|kế hoạch|quyết định|chỉ thị',
  'vụ việc|vụ|trường hợp|sự việc|ca',
  'giải pháp|phần mềm|ứng dụng|biện pháp|công cụ',
  'lượt|em|học sinh|giáo viên|người|cán bộ|trẻ|phụ huynh',
  'khoản|số tiền|kinh phí|nguồn|(?:triệu |nghìn |tỷ )?đồng',
];
const pattern = (words: string, flags = 'u') => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags);
export const sortsCounted: readonly RegExp[] = sorts.map((words) => pattern(words));
/** The last of them before a number says what a bare number counts. */
export const anySort = pattern(sorts.join('|'), 'gu');
/** What was done or came in, with its number: people and money behind it hang on it. */
export const hangsOn: readonly (readonly [RegExp, number])[] = [0, 2].map(
  (at) => [new RegExp(`\\d (?:${sorts[at]})(?!\\p{L})[^;.]*$`, 'u'), at] as const,
);
export const hangingSorts: ReadonlySet<number> = new Set([4, 5]);
export const moneySort = 5;

const thing = `(?<thing>${sorts.join('|')})`;
const number = '(?:\\d[\\d.,]*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const this_ = '(?:này|đó|ấy|trên|nói trên|nêu trên|ở trên|vừa nêu|kể trên)(?!\\p{L})';
const figures = '(?:con số|số liệu|số lượng|số tiền|kinh phí|số)';
const notes = '^[^\\p{L}\\d]*(?:(?:lưu ý|ghi chú|chú ý|tuy nhiên|song|nhưng|riêng)[:,]? *)*';

/** It speaks of the figures themselves; group 1 is what it says of them. */
export const ofFigures: readonly RegExp[] = [
  `(?:(?:những|các|hai|ba|cả hai) )?${figures}(?: (?:${sorts.join('|')}))?(?: trong bảng)? ${this_}(.*)`,
  `(?:(?:các )?số liệu(?: trong bảng)?(?! (?:về|cụ thể|chi tiết)(?!\\p{L}))|các ${figures}|bảng ${this_}) ?(.{1,80}|.*trong bảng.*)`,
  '(?:trên )?đây (?=(?:\\p{L}+ ){0,3}(?:con số|số liệu|số|kết quả)(?!\\p{L}))(.*)',
  '(?:toàn bộ|tất cả)(?: đều)? (?=do |của )(.*)',
].map((said) => new RegExp(`${notes}(?:${said})$`, 'u'));
/** Before what they are. */
export const wordsOfBeing =
  /^[ ,]*(?:(?:mới|chỉ(?! tiêu)|chủ yếu|đều|vẫn|hiện|còn|mang tính|được|có thể|là|các|con số|số liệu|số|kết quả)(?!\p{L}) ?)+/u;
/** "Số liệu năm 2024 tính đến 30/11/2024". */
export const ofYearAlone = /^[ ,]*(?:của )?năm (20\d\d) (?:là|mới|chỉ|được|tính|ước|tạm|lấy|đang)(?!\p{L})/u;
/** They hold those of another time: "tính cả năm 2023", "của năm trước". */
export const holdsTime = /^[ ,]*(?:(?:đều|là|tính|gồm|bao gồm|kể|có) )*(?:(?:tính|gồm|bao gồm|kể)(?: cả)?|của|từ|thuộc) .*/u;
/** "Các số trên": of all that its paragraph or table tells. */
export const allTakenBack = /(?<!\p{L})(?:các|những|hai|ba|số liệu|toàn bộ|tất cả|bảng)(?!\p{L})/u;
/** Right behind a number and what it counts; group 1 is what its brackets say. */
export const bracketsBehind =
  /^[^();.]{0,60}\(((?=(?:có|tính|bao gồm|gồm|kể)(?: cả)? \d+ [^()]* (?:do|của) )[^()]*|[^()\d]*(?:\d{1,2}(?: tháng|\/\d+)[^()\d]*|(?:20)\d\d[^()\d]*)*)\)/u;
export const ofParts = /(?<!\p{L})(?:trong đó|gồm|bao gồm|riêng)(?!\p{L})|[:;,]/u;

const contrast =
  '(?:tuy nhiên|tuy vậy|tuy thế|mặc dù vậy|nhưng|song|thực tế|trên thực tế|thực ra|thực chất|tiếc (?:là|rằng)|đáng tiếc(?: là)?|cuối cùng|sau đó)';
const cause = '(?:do|vì|bởi) [^,;]{1,40}?(?:,| nên) ?';
const among = `(?:trong (?:số )?(?:đó|này|ấy)|trong số (?:các )?[^,;\\d]{1,20} ${this_})`;
const now = '(?:đến nay|hiện nay|hiện|nay)';
const opening = `^[^\\p{L}\\d]*(?:(?:${contrast}|${among}|${now}|riêng)(?: (?:thì|thực tế))*,? |${cause})*(?:(?:hiện|vẫn|còn|có|tới|đến) )*`;
const contrasted = `^[^\\p{L}\\d]*(?:(?:${contrast}(?:,? ${among})?,? )+(?:${now},? )?(?:${cause})?|${cause})`;
/** How many of them: said, or all of those before. */
const some = `(?:(?:tất cả|cả|toàn bộ|hầu hết|phần lớn|đa số|một số|một vài|nhiều) (?:các )?(?:${number} )?(?:trong số ${number} )?|${number} (?:trong (?:tổng )?số (?:các )?(?:${number} )?)?)`;
const those = '(?: (?:này|đó|ấy|trên|nói trên|nêu trên|tuyên truyền|ngoại khóa|tập huấn|việc|dự kiến|còn lại))*';
const status = '(?: (?:đều|đã|phải|bị|vẫn|còn|lại|sau đó|sau này|cũng|tạm|mới|thể))*';
const deeds =
  '(?:diễn ra|tổ chức|thực hiện|triển khai|tiến hành|áp dụng|sử dụng|ban hành|ký|cài đặt|lắp đặt|lắp|giải ngân|chi|cấp|hoàn thành|tham gia|bố trí)';
const handling = '(?:xử lý|giải quyết|xác minh|điều tra|làm rõ|kết luận)';
/** Not done at all, unlike what was not done so or there. */
const ends =
  '(?:(?: (?:được|xong|nữa|chính thức|lần nào))* *(?:[.,;)]|$)| (?:được )?(?:do|vì|bởi|theo|sang|như|kịp)(?!\\p{L})| (?:được )?(?:trong|đến|vào) (?:năm|kỳ|học kỳ|nay)(?!\\p{L}))';
const calledOff = '(?:hủy|hoãn|dừng|ngừng|lùi|trùng|thu hồi|ngoài phạm vi|không (?:liên quan|thuộc)(?!\\p{L}))';
const denied = '(?:không|chưa)(?: (?:được|kịp|thể|hề|có thể))*';
const undone = `(?:${calledOff}|${denied} (?:${deeds}|(?<handling>${handling})|xong)${ends}|đang (?:được )?(?:chờ|đợi|(?<goesOn>${handling})))`;
const unit = '(?:nhà trường |trường |đơn vị )?';

export const undoneAfterAll: readonly RegExp[] = [
  /** "Tuy nhiên cả 3 buổi đều phải hủy", "trong đó 1 vụ chưa xử lý". */
  `${opening}(?:(?:${some}|(?:các|những) (?=[^,;]{1,30} ${this_}))${thing}${those}|(?:tất cả|toàn bộ|cả ${number})(?= (?:đều|bị|đã|phải))|(?:(?:các|những|mọi) )?(?:hoạt động|nội dung|việc|nhiệm vụ)(?: \\p{L}+){0,2} ${this_})${status} ${undone}`,
  /** Behind words of contrast, also those that are not counted, or not named. */
  `${contrasted}(?:(?:các|những) )?${thing}${those}${status} ${undone}`,
  `^[^\\p{L}\\d]*${figures} ${this_}${status} (?:${denied} (?<money>giải ngân|cấp|chi)${ends})`,
  `${contrasted}${unit}(?:(?:đều|đã|phải|bị|vẫn|còn|lại|tạm|đành) )*(?:${calledOff}(?= *(?:[.,;)]|$| ${number} | bỏ| lại| toàn bộ| tất cả| hết))|${denied} (?:(?<money>giải ngân|cấp)|${deeds}|(?<handling>${handling}))${ends})`,
  `^[^\\p{L}\\d]*(?:${contrast},? )?${now},? (?:(?:đều|đã|đang|phải|bị|tạm) )+(?:hủy|hoãn|dừng|ngừng)(?!\\p{L})`,
  /** "Không buổi nào diễn ra". */
  `${opening}${unit}(?:không|chưa) (?:có )?${thing} nào (?:được |đã |kịp )*${deeds}(?!\\p{L})`,
  /** "Thực tế chỉ tổ chức được 1 buổi". */
  `${contrasted}${unit}(?:chỉ mới|mới chỉ|chỉ|mới)(?: có| là)?(?: (?:tổ chức|thực hiện|triển khai|làm|mở|ban hành|chi|cấp|giải ngân|xử lý|áp dụng|sử dụng))?(?: được)? ${number}(?: ?\\/ ?\\d+)?(?: ${thing}|(?= *[.,;]|$))`,
  `^[^\\p{L}\\d]*(?:xin )?(?:đính chính|sửa lại|số đúng)(?: lại)?(?: là)?:? ${number} ${thing}`,
].map((said) => new RegExp(said, 'u'));
/** Some of them are of others or of another time; group 1 is of whom. */
export const someOfOthers = new RegExp(
  `${opening}(?:${some}|(?:các|những) (?=[^,;]{1,30} ${this_}))${thing}${those}(?: (?:đều|cũng|chủ yếu))*((?: là)? (?:của|do|từ|thuộc) .*)`,
  'u',
);
/** What was counted is the handling, not what came in. */
export const lastHandling = /(?<!\p{L})(tiếp nhận|phát hiện|ghi nhận|xảy ra|xử lý|giải quyết)(?!\p{L})/gu;
export const handlingDeed = /^(?:xử lý|giải quyết)$/u;
