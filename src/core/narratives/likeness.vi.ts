/** What may differ between two sentences that say the same, and what may not. Words are lower case. */
import { listed } from '../lib/listed.ts';

/** Words that say nothing by themselves, wherever they are. */
export const fillers = listed(`
  các|những|đã|việc|về|của|cho|tại|ở|trong|vào|đến|tới|với|cùng|cùng với|là|thì|một cách|
  công tác|hoạt động|nội dung|nhà trường|đơn vị|ta|này|đó|trên|qua|thông qua|bằng|
  theo|tổng số|tổng cộng|như|đồng chí|đ/c|rất|cụ thể|nói chung|trên địa bàn|
  địa bàn|trong thời gian qua|thời gian qua|trong kỳ báo cáo|đến nay|hiện nay|hiện tại|
  trong những năm qua|tại nhà trường|tại đơn vị|nhằm|để|nhằm mục đích|với mục đích|của trường|đều|cũng|nào|sự|trong kỳ|số tiền|hệ thống|đối với
`);

/** In these phrases, the word is no negation and no filler. */
export const fixed = listed(`
  mạng xã hội|xã hội|trường học|phòng học|phòng tư vấn|phòng ban|tổ chức đoàn thể|
  trung tâm học tập|có thể|có trách nhiệm|không gian|không khí|không quân|hàng không|
  không những|không chỉ|không ngừng|bằng khen|của cải|theo dõi|thông qua đường dây|từ điển|
  việc làm|đến trường|trong sạch|trong sáng|ngoài ra|cho phép|hoạt động ngoại khóa|
  công tác xã hội|đơn vị trực thuộc|tổ chức xã hội|với nhau|ngoài giờ|
  ngoài nhà trường|trong nhà trường|vụ việc|cho mượn|cho thuê|bị cáo|bị động|được bảo vệ|được hỗ trợ|
  kỹ thuật|kỹ thuật số|câu lạc bộ|nội bộ|toàn bộ|bộ phận|hải phòng|không phù hợp|không lành mạnh|không đáng kể|địa chỉ|chỉ thị|chỉ tiêu|
  làm ca|theo ca|làm theo ca|đi ca|phóng sự|biểu hiện|thể hiện|xuất hiện|sự nghiệp|tâm sự|thời sự|hình sự|nhân sự|dân sự|kế toán|
  lớp trên|lớp dưới|khối trên|khối dưới|cấp trên|các cấp|nên được|cấp dưới|trên lớp|sự việc|sự cố|sự kiện|dùng chung|người dùng|đồ dùng|tiêu dùng|hệ thống chính trị
`);

/** A sentence that begins with one says first when or where: that part is read last. */
export const frontings: ReadonlySet<string> = new Set(
  listed(`
  trong|tại|vào|từ|hằng|hàng|nhân|qua|thông|ngay|năm|đầu|cuối|sau|ở|trên|mỗi|tháng|trước|ngoài|giữa|dịp|nhằm|để|bằng|theo
`),
);

/** In front of a sentence, these do not count; taken away one after another. */
export const leads = listed(`
  nhà trường|trường|đơn vị|trung tâm|phòng gddt|phòng|cơ quan|chúng tôi|đã|luôn|có|
  ủy ban nhân dân phường, xã|tích cực|chủ động|kịp thời|nghiêm túc|thường xuyên|
  bên cạnh đó|ngoài ra|đồng thời|cụ thể|trong đó|làm tốt|nhìn chung|tổ chức|luôn luôn|
  ubnd phường|ubnd xã|ubnd phường, xã|phối kết hợp|cùng với đó
`);

/** Whom the words in front name as who acts: two of different kinds are not the same. */
export const actors = [
  { kind: 'school', start: /^(?:nhà trường|đơn vị|trường(?! (?:hợp|học|lớp))|trung tâm|th |thpt|thcs|tiểu học|mầm non|gdnn)(?!\p{L})/iu },
  { kind: 'office', start: /^(?:pgd|phòng (?:gd|giáo dục|đã|đang|tổ chức|chỉ đạo|ban hành|phối hợp))/iu },
  { kind: 'ward', start: /^(?:ubnd|ủy ban nhân dân) (?:phường|xã|đặc khu)/iu },
] as const;

/** Small words such as "of", "for", "about": two sentences may lack one, but not differ in one. */
export const roles: ReadonlyMap<string, string> = new Map(
  [
    ['whose', 'của'],
    ['for', 'cho|đến|tới|đối'],
    ['with', 'với|cùng|cùng với'],
    ['about', 'về'],
    ['means', 'qua|thông qua|bằng|theo'],
    ['place', 'tại|ở|trong|trên|vào'],
    ['purpose', 'nhằm|để'],
  ].flatMap(([kind = '', words = '']) => listed(words).map((one) => [one, kind] as const)),
);

/** Roles that cannot be one another; others differ in style alone. */
export const unlikeRoles: ReadonlySet<string> = new Set(
  ['whose for', 'whose with', 'whose means', 'about for', 'about with', 'about means', 'about place', 'with place', 'means for'].flatMap(
    (pair) => [pair, pair.split(' ').reverse().join(' ')],
  ),
);

/** The level in the name of a school that acts. */
export const levelInName =
  /^(?:trường )?(?:(thpt|trung học phổ thông)|(thcs|trung học cơ sở)|(th(?!\p{L})|tiểu học)|(mn|mầm non)|(gdnn-gdtx))/iu;

export const negationWords: ReadonlySet<string> = new Set(listed(`không|chưa|chẳng|trừ|không có|không đủ`));

/** Two words that say the opposite: one before the dash against one after it. */
export const antonyms = `
  đủ|đầy đủ|nhiều|có – thiếu|ít|hiếm|sơ sài|không có|không đủ
  nhanh|kịp thời – chậm|chậm trễ|muộn
  tăng – giảm|hạ
  tốt – kém|yếu|xấu|chưa tốt
  cao – thấp
  trước – sau
  dễ – khó
  thuận lợi – khó khăn
  chặt chẽ – lỏng lẻo|rời rạc|hời hợt
  đồng bộ – rời rạc|chắp vá
  đồng đều – chênh lệch
  chủ động – bị động|thụ động
  tích cực – tiêu cực|thụ động
  nghiêm túc – hời hợt|hình thức|đối phó
  mạnh – yếu
  mở rộng – thu hẹp
  nâng cao – hạ thấp|giảm sút
  ổn định – chập chờn
  trong – ngoài
  mới – cũ
  đạt – trượt
  an toàn – nguy hiểm|mất an toàn
  lành mạnh – độc hại
  quan tâm – thờ ơ|buông lỏng
  đúng – sai
  cho phép – cấm|nghiêm cấm
  phong phú – nghèo nàn|đơn điệu
  thường xuyên – thỉnh thoảng
`
  .trim()
  .split('\n')
  .map((row) => {
    const [words = '', against = ''] = row.split(' – ');
    return [listed(words), listed(against)] as const;
  });

/** Axes of when and where. */
export const placedAxes: ReadonlySet<string> = new Set(listed('trước|trong|mới'));

/** The axis of having: without it a sentence is about the same. */
export const having = 'đủ';

/** Words that only say how strongly, between a negation and what it denies. */
export const degrees: ReadonlySet<string> = new Set(
  listed(`
  tổ chức|còn|rất|hơi|khá|quá|được|bị|có|thật|thực sự|hề|đã
`),
);

/** Words that say how strongly, where nothing is denied. */
export const strongDegrees: ReadonlySet<string> = new Set(listed('rõ rệt|rõ nét|rõ|rệt|nét|dần|hẳn|hơn'));

/** Areas of one rank: named or not, they are read as the rank. */
export const ranks = [
  { rank: 'quận, huyện', words: ['quận', 'huyện', 'thị xã', 'q.', 'h.'] },
  { rank: 'phường, xã', words: ['phường', 'xã', 'thị trấn', 'đặc khu'] },
] as const;

/** A rank that represents the areas of it. */
export function isRank(word: string): boolean {
  return ranks.some(({ rank }) => rank === word);
}

/** Marks of lists: dropped after an order has been compared. */
export const listMarks: ReadonlySet<string> = new Set([',', ';', 'và', '&', '/', '+', 'nên']);

/** Joins words inside keywords. */
export const joiner = 'và';

/** Before a figure these say no more than the verb: "tổ chức được 12 buổi", "gồm 9 thành viên". */
export const beforeFigures: ReadonlySet<string> = new Set(listed(`được|gồm|có|là|với|khoảng|lên tới|đạt được`));

/** In front of a time or in a verb they are no way. */
export const noWay =
  /(?<!\p{L})(?:vào (?=(?:các |những |mỗi )?(?:cuối|đầu|giờ|tiết|buổi|dịp|sáng|chiều|tháng|năm|ngày|thứ|tuần|hè)(?!\p{L}))|(?:sao|in|nói|đề|xảy|diễn|lập|tạo|nhận|chỉ|phát hiện|tìm|gây|nêu) ra(?!\p{L})|ra (?=mắt|đời|quyết định))/gu;

/** Where to: whoever says the one does not say the other. */
export const contraryWays: readonly (readonly [string, string])[] = [
  ['lên', 'xuống'],
  ['vào', 'ra'],
];
