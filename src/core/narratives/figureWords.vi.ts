/** Words about figures: which numbers count something, which only name, which are estimates. */
import { dictionary } from '../lib/dictionary.ts';
import { listed } from '../lib/listed.ts';

/** Before a number, these show that it names and does not count. */
export const namingWords: ReadonlySet<string> = new Set(
  listed(`
  năm|tháng|ngày|quý|kỳ|khối|lớp|số|đài|điều|khoản|điểm|thứ|web|trình|quyết định|định|hoạch|tư|
  đoạn|phiên|bản|cấp|tuần|tiết|giờ|tuổi|đến|từ|quyết|thực|mật
`),
);

/** “cấp”: to give, or the level of a school. */
export const levelWord = 'cấp';
/** "được cấp 2 máy", "nâng cấp 1 phòng": given or bettered, no level of schools. */
export const givenBefore =
  /(?:^|(?<!\p{L})(?:được|đã|sẽ|xin|nghị|mới|chưa|nâng|cung|trang|ngân sách|sở|ubnd (?:phường|xã|quận|huyện|thành phố))\s)cấp\s+$|(?<!\p{L})tổng số\s+$/u;

/** After a number, these show that it is a duration, an age or a rate. */
export const measuringWords: ReadonlySet<string> = new Set(
  listed(`
  giờ|phút|ngày|tháng|năm|tuần|tuổi|học kỳ|năm học|điều|khoản|chương|bước
`),
);

/** A year, and what joins the next one to it. */
export const nextYear = /(?<![\p{N}.,/])((?:19|20)\d\d)(?:,| và| đến| tới|;|\s?[-–])\s*$/u;

/** Grades of a list, and the last of them. */
export const nextGrade = /(?<!\p{L})(?:lớp|khối) (?:\d{1,2}(?:, | và |,))*(\d{1,2})(?:, | và |,)$/u;

/** What a number that looks like a year counts all the same. */
const neverYears = '(?:lượt|buổi|tờ|vụ)(?!\\p{L})';
export const countedAsNoYear = new RegExp(`^\\s+${neverYears}`, 'u');

const startOfChange = `(?<!\\p{L})từ (?!(?:19|20)\\d\\d(?!\\p{N}| ${neverYears})|\\p{N}+/)\\p{N}+(?:[.,]\\p{N}+)*`;
/** "giảm từ 12 em năm 2021 xuống 3 em", "từ 5 lớp đến 8 lớp": where it went, of which the start is no count either. */
export const endOfChange = new RegExp(
  `${startOfChange}(?:[^,.;]{0,40} (?:xuống|lên|còn)(?: còn| dưới| trên| đến| tới)?| \\p{L}+ (?:đến|tới)) $`,
  'u',
);
/** As long as such a change may be. */
export const longestChange = 70;

/** "2 lần/năm", "45 phút/buổi": so many for each, never summed. */
export const perUnitAfter =
  /^\s+\p{L}+(?: \p{L}+){0,3}\s?\/\s?(?:năm|tháng|tuần|ngày|quý|kỳ|học kỳ|lớp|trường|khối|lần|buổi|đơn vị|người|em|giờ|máy|phòng|xã|phường)(?!\p{L})/u;

const eachTime = '(?:mỗi|hằng|hàng) (?:ngày|tuần|tháng|quý|học kỳ|kỳ|năm)(?!\\p{L}| học)';
const aNoun = '(?!\\d)\\p{L}+(?!\\p{L})';
const eachOne = `(?:mỗi|(?<!căn )cứ(?: mỗi| một)?|(?<!(?:đã|đến|tới) )từng(?! bước| là)) ${aNoun}`;
const notOfAims = '(?<!(?:để|giúp|nhằm|của|là|rằng|tiêu|đích) )';
const noMeans = '(?:(?! (?:qua|với|bằng|để) )[^,;.:])*';
const oneTime = 'một (?:buổi|lần|đợt|lớp|khối|tiết|tuần|tháng|quý|ngày)(?!\\p{L})';
/** Behind what is counted "một" is each: "30 em một buổi". */
export const ofOne = new RegExp(`^${oneTime}`, 'u');
export const countedBefore = /\d \p{L}+(?: \p{L}+){0,3} $/u;
const inFront = '(?:(?:trong|ở|tại|với|cho|và|nhưng|bình quân|trung bình|trong đó|riêng) )*';
/** "Mỗi câu lạc bộ sinh hoạt 4 buổi, thu hút 30 em": what opens with each is told of each, to the end of its clause. */
const eachFirst = `(?:^|[,;:(.])\\s*(?:- )?${inFront}${eachOne}(?:[^;.:)]|\\.(?=\\d))*`;
/** "Các câu lạc bộ đều sinh hoạt 4 buổi". */
const allAlike = `(?<!\\p{L})(?:các|những|mọi|tất cả|toàn bộ|100%|cả|hai|ba|bốn|\\d+) (?:(?!thầy|cô|cấp|ngành|em)[\\p{L}\\d]+ ){1,5}đều(?! đặn)${noMeans}`;
/** "Mỗi tháng tổ chức 2 buổi", "2 buổi mỗi tháng", "mỗi lớp cử 2 em", "bình quân 2 buổi một lớp": the same. */
export const perTimeBefore = new RegExp(
  `(?:${eachFirst}|${allAlike}|(?<!\\p{L})(?:(?:${eachTime},?|bình quân|trung bình)[^,;.:]*|(?:tối thiểu|tối đa|ít nhất|nhiều nhất) |${notOfAims}${eachOne}${noMeans}|${eachOne} (?:có|gồm|đủ) ))$`,
  'u',
);
const notOfPlans = '(?<!(?:hoạch|lịch|cáo|trình|tác|vụ|trực|tra|theo|của) )';
export const perTimeAfter = new RegExp(
  `^[^,;.:]*(?:${notOfPlans}${eachTime}| (?:cho|với|tại|ở|trên|trong) (?:mỗi|cứ(?: mỗi| một)?) ${aNoun}| (?:tại|ở|trên|trong) từng ${aNoun}| trong (?:ngày|tuần|tháng|quý)\\s*(?:$|[,;.])|(?<! trong) ${oneTime})`,
  'u',
);

/** "Tổng đài quốc gia bảo vệ trẻ em 111": a number that is called. */
const noLongerNamed = 'tiếp nhận|nhận|có|ghi nhận|xử lý|tư vấn|hỗ trợ|giải đáp|trả lời|tại|ở|cho|đến|tới|với|trong|trên|gồm';
export const calledBefore = new RegExp(
  `(?<!\\p{L})(?:(?:tổng đài|đường dây nóng|hotline)(?:(?! (?:${noLongerNamed}) )[^,;.:\\d]){0,40}|gọi(?: điện)?(?: đến| tới)?(?: số)? )$`,
  'u',
);
/** "Quy tắc 5 không": a name. */
export const ruleBefore = /(?<!\p{L})(?:quy tắc|nguyên tắc|phương châm|thông điệp|khẩu hiệu|mô hình|phong trào|cuộc vận động)\s+$/u;
/** A telephone, wherever it is. */
export const calledNumber = /^(?:0\d{3,}|1[89]00\d{4,})$/;

/** About, over, nearly: the span of an estimate begins with one. */
export const estimateWords: Readonly<Record<string, 'over' | 'about'>> = dictionary({
  hơn: 'over',
  trên: 'over',
  gần: 'about',
  khoảng: 'about',
  'xấp xỉ': 'about',
  tầm: 'about',
  chừng: 'about',
  'ước tính': 'about',
});

/** The word, or the two, that may say about, before a figure. */
export const wordsBefore = /(xấp xỉ|ước tính|(?:sưu )?\p{L}+)\s+$/u;

/** What a figure counts or measures, after it. */
export const wordAfter = /^\s+(học kỳ|năm học|\p{L}+(?:\/\p{L}+)?)/u;

/** After "25/30", what shows that it is a share and not a date. */
export const ratioNoun =
  /^\s+(?:trường|giáo viên|gv|học sinh|hs|cán bộ|cb|lớp|đơn vị|em|trẻ|cơ sở|máy|phòng|đoàn viên|nhân viên|cha mẹ|phụ huynh|chi đoàn|liên đội|đồng chí|đ\/c|thành viên|tổ(?! chức)|xã|phường)(?!\p{L})/u;

/** After these "3/9" is a day and "3/2023" a month. */
export const dateBefore = /(?<!\p{L})(?:ngày|hôm|tháng|quý|kỳ|năm học|sáng|trưa|chiều|tối|từ)\s+$/u;

/** Money, after a figure: its scale and its unit. */
export const moneyAfterFigure = /^\s+(?:(tỷ|tỉ|triệu|tr|nghìn|ngàn)\s+)?(?:đồng|đ|vnđ)(?!\p{L}| chí|\/c)/u;
export const moneyScales: Readonly<Record<string, number>> = dictionary({ tỷ: 1e9, tỉ: 1e9, triệu: 1e6, tr: 1e6, nghìn: 1e3, ngàn: 1e3 });

const scale = ' (?:nghìn|ngàn|triệu|tr|tỷ|tỉ)(?: đồng)?\\s?(?:đến|tới|-|–)\\s?';
/** "500 nghìn đến 1 triệu đồng": two amounts, of which none is the sum. */
export const startOfMoney = new RegExp(`^${scale}\\d`, 'u');
export const endOfMoney = new RegExp(`\\d${scale}$`, 'u');

export const estimateSaid = { over: 'hơn', about: 'khoảng' } as const;

export const moneyNoun = 'đồng';
export const billions = 'tỷ đồng';

/** Nouns of two words or more that a figure may count. */
export const countedNouns = listed(`
  phòng tin học|bộ máy tính|báo cáo viên|cộng tác viên|học sinh|giáo viên|cán bộ|phụ huynh|
  cha mẹ học sinh|máy tính|phòng học|phòng máy|tờ rơi|tờ gấp|thành viên|đoàn viên|đội viên|
  câu lạc bộ|trường hợp|vụ việc|văn bản|công văn|kế hoạch|cuộc thi|hội thi|chuyên đề|bài viết|
  tin, bài|tin bài|video clip|tài khoản|phần mềm|tài liệu|sản phẩm|tổ chức|cá nhân|trẻ em|
  đơn vị|nhà trường|gia đình|đại biểu|nhân viên|thiết bị|đối tượng|nạn nhân|diễn đàn|tổ tư vấn|sổ tay
`);

/** The upper end of a range, after its lower end; the word in front of both. */
export const rangeAfter = /^(\s?[-\u2013]\s?| đến | tới )(\d{1,3}(?:\.\d{3})*|\d+)(?=\s+\p{L})/u;
export const rangeFrom = /từ\s+$/u;
export const rangeSaid = (least: string, most: string) => `từ ${least} đến ${most}`;
/** "Tăng từ 20 đến 30": where it went. */
export const changing = /(?<!\p{L})(?:tăng|giảm|nâng|chuyển|hạ)(?: \p{L}+)?\s+$/u;

const ones = 'một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mốt';
const tens = `(?:mười(?: (?:${ones}))?|(?:${ones}) mươi(?: (?:${ones}))?)`;
const number = `(?:(?:${ones}) trăm(?: ${tens}| (?:linh|lẻ) (?:${ones}))?|${tens}|${ones})`;

/** "12 (mười hai) buổi": the words in brackets, with the space before them. */
export const spelledOut = new RegExp(`(?<=\\p{N}) \\(${number}\\)`, 'giu');

/** All of them, before what is counted: as 100%. */
export const wholeBefore =
  /^(toàn bộ|toàn thể|tất cả)(?: các| những| số)? (?=(?:học sinh|hs|em|trẻ|giáo viên|gv|thầy|cán bộ|cb|cbql|cbgv|nhân viên|đoàn viên|phụ huynh|cmhs|cha mẹ|trường|nhà trường|lớp|máy|phòng|đơn vị|cơ sở|liên đội|chi đoàn)(?![\p{L}&]))/iu;

/** A number in words that begins a text. */
export const numberInWords = new RegExp(`^(${number}) (?=\\p{L})`, 'iu');

/** Only behind tens: alone "tư" is of "tâm tư", "riêng tư", "đầu tư", "tư vấn", "thứ tư". */
export const neverAlone = /^(?:tư|lăm|mốt)$/u;
/** Alone a number only right behind an act: "năm" is a year, "ba" a father. */
export const oftenOthers = /^(?:năm|ba)$/u;
/** Elsewhere than there, or first, no more than "a". */
export const aSingle = /^một$/u;
/** With what goes after it another word. */
export const otherWord =
  /^(?:năm học|ba (?:mẹ|má|con em)|một (?:số|phần|mặt|vài|ít|cách|lần nữa|người một|lớp người)|hai (?:mặt|chiều|bên)|tám giờ|chín chắn|mười phân)(?!\p{L})/u;

/** After these, "năm" is a year, and the others are no count. */
export const noCountAfter: ReadonlySet<string> = new Set(
  listed(`
  hằng|hàng|mỗi|trong|từng|các|những|đầu|cuối|giữa|vào|từ|đến|tới|sau|trước|cả|qua|nhiều|nửa|theo|ra|
  thứ|lớp|khối|tháng|tuần|kỳ|cùng|tổ|số|ngày|hết|một|hai|ba|của|là|ngay|suốt|thực|mật
`),
);

const values = new Map('một hai ba bốn năm sáu bảy tám chín'.split(' ').map((word, at) => [word, at + 1]));
values.set('mốt', 1).set('tư', 4).set('lăm', 5).set('bẩy', 7);

/** "ba trăm linh năm" → 305. */
export function worthOf(words: string): number {
  let value = 0;
  let last = 0;
  for (const word of words.toLowerCase().split(' ')) {
    if (word === 'trăm') [value, last] = [value + last * 100, 0];
    else if (word === 'mươi') [value, last] = [value + last * 10, 0];
    else if (word === 'mười') value += 10;
    else last = values.get(word) ?? last;
  }
  return value + last;
}

/** "12 buổi (trong đó 4 buổi trực tuyến)": a part of what is summed before it. */
export const partOf = /[,(]?\s*trong đó(?: có)?\s*$/u;
/** "Tờ rơi khổ A5": names a size. */
export const sizeWords = /(?:khổ|cỡ) \p{L}\d|\d+ ?x ?\d+(?: ?(?:cm|m))?/gu;
