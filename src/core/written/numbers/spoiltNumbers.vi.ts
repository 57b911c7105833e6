/** Patterns that make a number another amount, another time's or another's, though every word is known. */
import { outsiders, wholeYear } from './figuresAre.vi.ts';
import { takesBack } from './plainFrame.vi.ts';
import type { Spoiler } from './spoiler.ts';
import { heldThings } from './spoiltDeeds.vi.ts';

const opens = `(?:^|[,;:.(–-]) *(?:(?:trong|năm|cả năm|cũng|và|còn|riêng|từ|đầu|cuối|đến|nay|hết|vào|các|những|một số|toàn thể|toàn bộ|tất cả|đã|có|ngoài ra|bên cạnh đó|trong đó|đồng thời|nhiều) +)*`;
/** Who came to speak leads nothing. */
const speaker =
  '(?:báo cáo viên|giảng viên|tuyên truyền viên|diễn giả|chuyên gia|luật sư|bác sĩ|cán bộ|chiến sĩ|đại diện)(?: \\p{L}+){0,2} ';
const led = '(?:\\p{L}+ ){0,4}?(?:đã )?(?:chủ trì|tổ chức|thực hiện|triển khai|phụ trách|mở)';
/** Those of an office are its own. */
const notSchools = '(?!(?:các )?(?:trường|đơn vị) )';

const ofOtherAmount: readonly Spoiler[] = [
  // A share of others, or no whole number.
  { in: 'number', finds: /\d ?(?:\/|trên) ?\d|\d,\d/u, of: heldThings },
  // In brackets of its own it is taken back.
  { in: 'bracket', finds: takesBack },
  // "3 + 4 buổi": a sign or another number of which it is a part.
  { in: 'before', finds: /\d *[+/x×*÷=] *$|\d +$|[+×÷?~<>≥≤] *$/u },
  { in: 'behind', finds: /^ *[+×*÷?]|^[^,;.\d]*\( *\?/u },
  // All of which some is told, or what the deed was for.
  { in: 'before', finds: /(?:^|[,;:(.] *)trong(?: số| tổng số)? *$/u },
  // Nobody was there, or it is only a bound: "20 buổi trở lên".
  {
    in: 'behind',
    finds: /^[^,;:.(\d]*(?<!\p{L})(?:(?:không|chưa) (?:có )?(?:học sinh|ai|người|hs|em|phụ huynh|học viên)|trở lên|trở xuống)(?!\p{L})/u,
  },
  // Thousands and millions that are not of the number itself.
  { in: 'before', finds: /(?<!\p{L})(?:nghìn|ngàn|triệu|tỷ|trăm|chục)(?!\p{L})/u, kind: 'counts' },
];

const ofOtherTime: readonly Spoiler[] = [
  // As in another year.
  { in: 'before', finds: /(?:^|[,;:.(]) *(?:cũng )?(?:như|giống như|khác với|so với)(?!\p{L})/u },
  // Several years together; in "tăng so với các năm trước" they are not counted.
  {
    in: ['before', 'behind'],
    finds:
      /(?<!\p{L})(?:(?:của|trong|cho|cộng|tính|gộp|tổng)(?: (?:chung|gộp|cộng|tổng|cả))* (?:[2-9]|hai|ba|bốn|các|những|mấy) năm(?!\p{L}| học)|cả giai đoạn|toàn giai đoạn|lũy kế|cộng dồn|(?:tính|kể|gồm)(?: cả| từ)+ (?:các |những )?năm|từ trước (?:đến|tới)|(?:các|những) năm trước)(?!\p{L})/u,
    but: /(?<!\p{L})(?:so với|hơn|như|bằng)(?: so với| của| cùng kỳ)* (?:[2-9]|hai|ba|bốn|các|những|mấy) năm(?: (?:học|trước|qua|gần đây))*/gu,
  },
  // A part of the year: its number is no year's.
  {
    in: ['before', 'part'],
    finds:
      /(?<!\p{L})(?:(?:tháng|ngày|quý|tuần|đợt|kỳ) *(?:\d|[ivx]+(?!\p{L}))|(?:một |mỗi |từng )?(?:học kỳ|hk ?[\di])|(?:một|mỗi|từng) (?:kỳ|quý|tháng|tuần))/u,
    but: wholeYear,
  },
];

const ofOthers: readonly Spoiler[] = [
  // Only some of the unit, or people, act: what they held is not all that it held.
  {
    in: 'clause',
    finds: new RegExp(
      String.raw`${opens}(?:(?:khối|lớp|cơ sở) \d|(?:khối|lớp|tổ(?! (?:chức|tư vấn|công tác)(?!\p{L}))|chi đoàn|chi đội|điểm trường|học sinh|học viên|hs|các em|em|phụ huynh|cha mẹ|cmhs|gia đình|giáo viên|gv|cán bộ|nhân viên|thầy|cô|nạn nhân|đối tượng|người dân|nhân dân|đại lý|quán|hộ|thôn|xóm|khu dân cư|tổ dân phố|thanh niên|đoàn viên|hội viên|đội viên|báo cáo viên|cộng tác viên|máy|camera|ban đại diện|(?:ban chấp hành )?hội (?:cha mẹ|phụ huynh|cmhs))(?: [\p{L}\d]+){0,6}? (?:tổ chức|mở|thực hiện|triển khai|tiến hành|tuyên truyền|truyền thông|lồng ghép|sinh hoạt|ban hành|xây dựng|áp dụng|sử dụng|cài|cài đặt|lắp|có|đạt|phát động))(?!\p{L})`,
      'u',
    ),
    kind: 'things',
  },
  // Some of them are of others.
  {
    in: 'behind',
    finds: new RegExp(
      String.raw`(?:\(|, )(?:(?:trong đó|trong số đó|gồm|bao gồm)(?:[^;.]*?(?<!\p{L})(?<!${speaker})(?:của|do) ${outsiders}|(?: có)? ${notSchools}${outsiders} ${led})|${notSchools}${outsiders} ${led}[^;.]*?trong số (?:đó|này))`,
      'u',
    ),
    by: 'all but wards',
  },
  // One body of the unit apart from the rest.
  {
    in: 'clause',
    finds:
      /(?<!\p{L})riêng +(?:các |một |của )*(?:đoàn|liên đội|chi đoàn|đội|công đoàn|tổ|ban|khối|lớp|hội|cơ sở|điểm|phân hiệu|bộ phận|câu lạc bộ|clb|chi hội|chi bộ|học sinh|giáo viên|nữ|nam)(?!\p{L})/u,
    by: 'school',
  },
  // For another school, or with it; those who only came are no reason.
  {
    in: 'behind',
    finds:
      /(?<!\p{L})(?:tại|ở|cho|giúp|sang|đến|cùng|với|(?<!(?:tham gia|tham dự|góp mặt|chứng kiến|hỗ trợ|dự) )của)(?: các| những| một| hai| \d+)* (?:trường|đơn vị) (?:bạn|khác|kết nghĩa|lân cận|bên cạnh)(?!\p{L})/u,
    by: 'school',
  },
  // Others led it.
  {
    in: 'behind',
    finds: new RegExp(String.raw`^[^;.\d]*(?<!\p{L})(?:chủ trì của|do) ${outsiders}`, 'u'),
    of: heldThings,
    by: 'all but wards',
  },
  // Others of its kind act; of an office, one of them that is not named.
  {
    in: 'clause',
    finds: new RegExp(
      String.raw`${opens}(?:(?<=các +)(?:trường|nhà trường|đơn vị|trung tâm|cơ sở)|trường (?:th|thcs|thpt|tiểu học|mầm non|trung học))(?!\p{L})`,
      'u',
    ),
    by: 'school',
  },
  // Of more than the one school that writes.
  {
    in: 'part',
    finds: /(?<!\p{L})(?:của|trên|trong) (?:cả |toàn )?(?:địa bàn )?(?:quận|huyện|phường|xã|thành phố|ngành|cụm)(?!\p{L})/u,
    by: 'school',
  },
  {
    in: 'clause',
    finds: new RegExp(
      String.raw`${opens}(?:(?<!(?:các|những) +[^;:.(]*)trường (?:th|thcs|thpt|tiểu học|mầm non|trung học)|(?:một|có|mỗi) trường)(?: \p{L}+){0,6}?(?: đã)? (?:tổ chức|mở|thực hiện|triển khai|ban hành|chi|cử|tiếp nhận)(?!\p{L})`,
      'u',
    ),
    by: 'office',
  },
  // Bodies beside a department, not of it.
  {
    in: 'clause',
    finds: new RegExp(String.raw`${opens}(?:công an|công đoàn|mặt trận|hội(?! đồng)|đoàn(?! trường)|đài|nhà văn hóa|loa)(?!\p{L})`, 'u'),
    by: 'department',
  },
];

export const spoiltNumbers = [...ofOtherAmount, ...ofOtherTime, ...ofOthers];
