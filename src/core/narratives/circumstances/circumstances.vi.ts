/** Parts of a sentence that only say when, where in the unit, how long, how often or how many more: it stays true without them. */
import { anyOf, listed } from '../../lib/listed.ts';

export interface CircumstanceKind {
  readonly kind: 'when' | 'times' | 'span' | 'often' | 'more' | 'area' | 'venue' | 'body';
  readonly pattern: RegExp;
}

const start = '(?<![\\p{L}\\p{N}/.,-])';
const end = '(?![\\p{L}\\p{N}/]|[-–.,]\\p{N})';
const close = '(?= ?[,.;]|$)';
const count = anyOf('\\d[\\d.]*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười');
const period = anyOf('giờ|phút|ngày|tuần|tháng|quý|năm|học kỳ|năm học');
const year = '20\\d\\d';
const years = `${year} ?[-–] ?20\\d\\d`;
const day = '\\d{1,2}/\\d{1,2}';
const rank = anyOf('phường|xã|quận|huyện|thị trấn|thành phố');

/** After “từ” too: one thing that began then. */
const begun = `(?:(?:từ |kể từ )?(?:ngày ${day}/${year}|tháng \\d{1,2}/${year}))`;
const dates = [
  begun,
  `(?:hè|nghỉ hè|kỳ nghỉ hè|Tết) (?:năm )?${year}`,
  `(?<=(?:đầu|cuối) )năm học ${years}`,
  `ngày ${day}`,
  `(?:ngày )?\\d{1,2} ?[-–] ?${day}(?:/${year})?`,
  `${day}/${year}`,
  `năm ${year}(?: và (?:năm )?${year})?`,
  `quý (?:[1-4]|I{1,3}|IV)(?:/| năm )${year}`,
  `học kỳ I{1,2}(?: năm học)? ${years}`,
  `giai đoạn ${years}`,
].join('|');
const when = `(?:(?:trong|vào|nhân|đầu|giữa|cuối|dịp|vào dịp|trong dịp|nhân dịp) )?(?:${dates})`;

const feast = anyOf('hè|nghỉ hè|kỳ nghỉ hè|Tết|năm mới|khai giảng|bế giảng|Tháng hành động vì trẻ em|đầu xuân|nghỉ lễ');
const part = anyOf('sáng|chiều|tối|trưa');
const weekday = anyOf('thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ [2-7]|chủ nhật|cuối tuần|đầu tuần');

/** Where a unit itself gathers people. */
const room = anyOf('hội trường|sảnh|phòng họp|phòng hội đồng|phòng truyền thống');
const owner = anyOf('ủy ban|UBND|UBND phường|UBND xã|xã|phường|thôn|trường|nhà trường|đơn vị|trung tâm');
const all = '(?:(?:cả|tất cả|toàn bộ|các) )+(?:\\d+ |hai |ba |bốn )?';
const hall = anyOf('nhà đa năng|nhà thể chất|sân trường|thư viện|căng tin|căn tin|nhà ăn|phòng y tế|văn phòng');
const venue = `(?:${room}(?: ${owner})?|${hall}|${all}(?:điểm trường|cơ sở|điểm lẻ|phân hiệu|khu))`;

/** A number that is no clock time and no date. */
const apart = anyOf(
  'quá|sau|trước|lúc|từ|đến|hơn|dưới|trên|mỗi|vào|trực|ngày|từng|tới|cả|là|tháng|năm|thứ|lưu|lưu giữ|lưu trữ|kéo dài|dài|thời lượng|mất|hết|dành|khoảng|chừng|tầm|gần|gồm|đủ|còn|được|tròn|với|quá|tối đa|tối thiểu|ít nhất|nhiều nhất|thêm|học|nghỉ|làm việc|mở cửa|phát|phát sóng',
);

/** "Mỗi bản tin 5 phút": all of it says how long. */
const each = '(?:mỗi|từng) (?:(?!\\d)\\p{L}+ ){1,4}?';

const rows: readonly (readonly [CircumstanceKind['kind'], string, flags?: string])[] = [
  ['more', '\\s?\\((?:theo )?(?:QĐ|Quyết định|KH|Kế hoạch|CV|Công văn|số)(?!\\p{L})[^()]{0,60}\\)'],
  ['when', `\\s?\\(${when}\\)`],
  ['when', `${start}(?:trong )?${count} ngày,? \\(?(?:${dates})\\)?${end}`],
  ['when', `${start}${when}${end},?`],
  ['times', `${start}(?:trong|vào|nhân|dịp|trong dịp|vào dịp|nhân dịp) ${feast}${end}`],
  [
    'times',
    `(?:, |(?<=\\p{L} ))(?:vào |trong )?(?:các )?(?:buổi )?(?:${part} (?:các )?${weekday}|(?:vào |trong )(?:các )?${weekday})${end}`,
  ],
  ['when', `(?:, |(?<=\\p{L} ))nhân (?:dịp|ngày|kỷ niệm) [^,.;()]{3,50}${close}`],
  ['span', `(?:[,;] ?| ?\\()${each}${count} ${period}(?:\\)|${close})`],
  ['span', `${start}(?:trong(?: vòng)? |suốt )${count} ${period}${end}(?: (?:qua|gần đây|liền))?`],
  ['span', `(?<=\\p{L} )(?<!${apart} )${count} (?:giờ|phút|ngày|tuần)(?= (?:cho|về|với|tại|ở)(?!\\p{L})|[,.;]|$)`],
  ['often', `,?\\s?(?:định kỳ )?${start}${count} (?:lần|lượt|buổi|kỳ)\\s?/\\s?${period}${end}`],
  ['often', `,?\\s?(?:định kỳ )?${start}${count} ${period}(?:\\s?/\\s?| )(?:1 |một )?lần${end}`],
  [
    'more',
    `(?:, (?:với )?(?:tổng )?kinh phí|,? (?:với )?(?:tổng )?trị giá| với (?:tổng )?(?:kinh phí|số tiền))(?: (?:là|thực hiện|khoảng|trên|hơn))? ${count} (?:tỷ |triệu |nghìn )?đồng${end}`,
  ],
  ['more', `${start}(?:đợt|lần thứ) (?:\\d+|[IVX]+|nhất|hai|ba|tư|năm)${end}`],
  ['more', `\\s?\\(${count} (?:[\\p{L}/]{1,20} ){0,2}[\\p{L}/]{1,20}\\)`],
  ['venue', `${start}(?:tại|ở|dưới|trong|trên) ${venue}(?=[.,;]|$| và| cho| với| về)`],
  ['venue', `(?:,| và) (?:tại |ở )?${venue}${close}`],
  [
    'body',
    `(?<=[Cc]ông an|CA|Hội (?:LHPN|Phụ nữ|Liên hiệp Phụ nữ)|Đoàn Thanh niên|ĐTN|Trạm [Yy] tế) ${rank}(?: \\p{Lu}\\p{Ll}+){0,3}(?!\\p{L})`,
    'gu',
  ],
  ['area', `${start}(?:tại|ở|trong|trên) địa bàn(?: (?:toàn )?${rank})?${close}`],
];

/** A bracket, a part after a comma or one with its small word; the whole of what is found goes. */
export const circumstanceKinds: readonly CircumstanceKind[] = rows.map(([kind, pattern, flags = 'giu']) => ({
  kind,
  pattern: new RegExp(pattern, flags),
}));

/** What says how often, without the period. */
export const oftenWords = /\p{N}+|(?<!\p{L})(?:lần|lượt|buổi|kỳ|một|định kỳ) ?/gu;

/** Up to here a number may be a grade. */
export const mostGrades = 12;

/** “Mỗi khối 2 tiết”. */
export const forEach = 'mỗi';

/** In the last part after a mark, besides a figure: who was there. */
export const joining: ReadonlySet<string> = new Set(
  listed('tham gia|thi|dự thi|hưởng ứng|học|xem|theo dõi|đạt giải|nghe|học sinh|em|trẻ em|đội viên|tiết|buổi|nhận'),
);

/** Where one of these stands, what is said may hold of nothing more than its circumstance. */
export const holdingWords: ReadonlySet<string> = new Set(
  listed(`
  chỉ|mới chỉ|hạn chế|thiếu|ít|hết|trừ|nếu|khi|so|hơn|tăng|giảm|từ|đến|trước|sau|sẽ|dự kiến|đang|cấm|nghiêm cấm|cho phép|
  ngừng|dừng|tạm|tạm dừng|tạm ngừng|đóng|đóng cửa|hoãn|thôi|vắng|nghỉ|bãi bỏ|thu hồi|hủy|miễn|miễn phí
`),
);

/** What is allowed, used, taken or blocked at one time or place is not so at all others. */
export const limitedActs: ReadonlySet<string> = new Set(
  listed(`sử dụng|dùng|mang|khóa|chặn|tắt|ngắt|bật|mở cửa|thu|thu giữ|giữ|cất|truy cập|chơi|được phép`),
);
export const limits: ReadonlySet<string> = new Set(listed('times|span|often|area|venue'));

/** The noun of a count, without the word of its pieces. */
export const nounCounted = /(?<![\p{L}\p{N}.,/-])\p{N}[\p{N}.]* (?:(?:bộ|chiếc|cái|bản|tờ|cuốn|quyển|tấm) (?=\p{L}))?(\p{L}+)/gu;

/** What was done is undone there, or what was got is gone: all the rest of it is less. */
export const undoesCount = new RegExp(
  `(?<!\\p{L})${anyOf(
    'hủy|huỷ|hoãn|đình chỉ|bãi bỏ|bỏ cuộc|bỏ dở|bị bỏ|trả lại|trả về|thu hồi|thanh lý|gỡ|gỡ bỏ|tháo|tháo dỡ|giải thể|giải tán|dừng|ngừng|ngưng|rút|rút lui|cắt|hỏng|hư|mất|rách|lỗi|vắng|thiếu|nghỉ|loại|tiêu hủy|xóa|xoá|còn|chỉ còn|nợ|chưa|không|(?<!kế )thừa(?! nhận| kế| hưởng)|dư(?! luận)|(?<!bảo )tồn(?! tại)|thu lại|mở lại|khôi phục',
  )}(?!\\p{L})`,
  'u',
);

/** So many of those counted: "thừa 100 tờ", "chỉ 09 chiếc chạy". */
export const ofThose =
  /(?<![\p{L}\p{N}.,/-])\p{N}[\p{N}.]* (?:bộ|chiếc|cái|bản|tờ|cuốn|quyển|tấm|máy)(?= ?(?:$|[.,;()])| (?:chạy|hoạt động|dùng|sử dụng|vận hành|còn|được|đã|bị|hỏng|hư|lỗi|chưa|không|ở|tại|trong|do|vì)(?!\p{L}))/u;
/** How many of them work. */
export const stillWorks = new RegExp(
  `(?<!\\p{L})${anyOf('hoạt động|chạy|chạy tốt|dùng được|sử dụng được|còn dùng|vận hành|kích hoạt|cất kho|để không')}(?!\\p{L})`,
  'u',
);
