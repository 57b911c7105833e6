/** How short forms and ranks are printed in a report. */
import { dictionary } from '../lib/dictionary.ts';
import { listed } from '../lib/listed.ts';

/** Before a paper: it is issued, or counted. */
const issuing = '\\d|ban hành|ra|các|và|theo|thực hiện|gửi|có|triển khai';

/** A short form right behind or right before one of some words. */
function beside(short: string, { before, after }: { readonly before?: string; readonly after?: string }): RegExp {
  const behind = before === undefined ? [] : [`(?<=(?<!\\p{L})(?:${before}) )${short}(?![\\p{L}\\p{N}/-])`];
  const ahead = after === undefined ? [] : [`(?<![\\p{L}\\p{N}/-])${short}(?= (?:${after}))`];
  return new RegExp([...behind, ...ahead].join('|'), 'giu');
}

/** Typed in capitals; printed in full. */
export const printedForms: Readonly<Record<string, string>> = dictionary({
  HS: 'học sinh',
  HSSV: 'học sinh, sinh viên',
  GV: 'giáo viên',
  CB: 'cán bộ',
  NV: 'nhân viên',
  CBGV: 'cán bộ, giáo viên',
  CBNV: 'cán bộ, nhân viên',
  GVNV: 'giáo viên, nhân viên',
  CBGVNV: 'cán bộ, giáo viên, nhân viên',
  CBQL: 'cán bộ quản lý',
  CBQLGV: 'cán bộ quản lý, giáo viên',
  PH: 'phụ huynh',
  PHHS: 'phụ huynh học sinh',
  CMHS: 'cha mẹ học sinh',
  GVCN: 'giáo viên chủ nhiệm',
  GVBM: 'giáo viên bộ môn',
  BGH: 'Ban Giám hiệu',
  PHT: 'Phó Hiệu trưởng',
  TPT: 'Tổng phụ trách',
  BCĐ: 'Ban Chỉ đạo',
  CNTT: 'công nghệ thông tin',
  CLB: 'câu lạc bộ',
  ATTT: 'an toàn thông tin',
  ANM: 'an ninh mạng',
  ANTT: 'an ninh trật tự',
  CSVC: 'cơ sở vật chất',
  KH: 'kế hoạch',
  PM: 'phần mềm',
  KP: 'kinh phí',
  HV: 'học viên',
  MXH: 'mạng xã hội',
  MTM: 'môi trường mạng',
  KGM: 'không gian mạng',
  ATGT: 'an toàn giao thông',
  XHTE: 'xâm hại trẻ em',
  BVTE: 'bảo vệ trẻ em',
  TVTL: 'tư vấn tâm lý',
  TVHĐ: 'tư vấn học đường',
  BCV: 'báo cáo viên',
  CATP: 'Công an thành phố',
  ĐTN: 'Đoàn Thanh niên',
  LHPN: 'Liên hiệp Phụ nữ',
  GDCD: 'Giáo dục công dân',
  HĐTN: 'Hoạt động trải nghiệm',
  GDKNS: 'giáo dục kỹ năng sống',
  KNS: 'kỹ năng sống',
  XD: 'xây dựng',
  PCT: 'Phó Chủ tịch',
  SHL: 'sinh hoạt lớp',
  SHDC: 'sinh hoạt dưới cờ',
  ĐDN: 'đường dây nóng',
  ĐTDĐ: 'điện thoại di động',
  FB: 'Facebook',
});

/** Short for several things, or a name: printed in full only where the words beside it say which. */
export const printedBeside: readonly (readonly [pattern: RegExp, full: string])[] = [
  [beside('KH', { after: 'số|\\d' }), 'Kế hoạch'],
  [beside('QĐ', { after: 'số|\\d' }), 'Quyết định'],
  [
    beside('CV', {
      before: 'giao|cử|phân công|bố trí|một',
      after: 'phụ trách|kiêm|chuyên trách|theo dõi|tham mưu|trực|tiếp nhận|dự|tham gia|của phòng',
    }),
    'chuyên viên',
  ],
  [beside('CV', { after: 'số|\\d' }), 'Công văn'],
  [beside('VB', { after: 'số|\\d' }), 'Văn bản'],
  [beside('NĐ', { after: 'số|\\d' }), 'Nghị định'],
  [beside('QĐ', { before: issuing, after: 'thành lập|kiện toàn|phân công' }), 'quyết định'],
  [beside('CV', { before: issuing, after: 'chỉ đạo|hướng dẫn|đôn đốc|triển khai|phối hợp|của' }), 'công văn'],
  [beside('VB', { before: issuing, after: 'chỉ đạo|hướng dẫn|triển khai|của' }), 'văn bản'],
  [beside('CA', { before: 'với|cùng|của|do|mời', after: 'phường|xã|quận|huyện|thị trấn|thành phố|TP' }), 'Công an'],
  [beside('TP', { before: 'công an|ubnd|cấp|tòa án|toàn', after: 'hải phòng' }), 'thành phố'],
  [beside('TH', { after: '(?:và |, ?)thcs|cơ sở' }), 'tiểu học'],
  [beside('TH', { before: 'đi|dự|lớp|tham gia|được|mở' }), 'tập huấn'],
  [beside('TN', { before: 'đoàn' }), 'Thanh niên'],
  [beside('HT', { before: 'của|do|đ\\/c|đồng chí|thầy|cô' }), 'Hiệu trưởng'],
  [
    beside('ĐT', {
      before: 'dùng|mang|sử dụng|quản lý|kiểm tra|cất|thu|giữ|nghe|cấm|số|có|quản',
      after: 'di động|thông minh|trong giờ|đến trường|vào lớp|của con|của học sinh|của HS',
    }),
    'điện thoại',
  ],
  [/(?<=(?<!\p{L})ngành )GD(?![\p{L}\p{N}/-]| ?[-–&])/gu, 'Giáo dục'],
  [beside('TK', { before: 'khóa|lập|xóa|cấp|gỡ|các|\\d', after: 'mạng|MXH|FB|facebook|zalo|email|tiktok|giả|ảo|VNeID' }), 'tài khoản'],
  [beside('ND', { before: 'lọc|chặn|gỡ|xóa|có', after: 'xấu|độc|phản cảm|bạo lực|không phù hợp' }), 'nội dung'],
  [beside('LS', { before: 'mời' }), 'luật sư'],
  [beside('NK', { before: 'buổi|chuyên đề|tiết|tổ chức' }), 'ngoại khóa'],
];

/** "xử lí", "kĩ năng": as the Department spells them. */
export const oldSpelling =
  /(?<=(?:quản|xử|tâm|pháp|hợp|thanh|nguyên|đạo) )lí(?!\p{L})|(?<!\p{L})lí(?= do(?!\p{L}))|(?<!\p{L})kĩ(?= (?:năng|thuật|sư))|(?<!\p{L})[đĐ]\/c(?!\p{L})/gu;
export const modern: Readonly<Record<string, string>> = dictionary({ lí: 'lý', kĩ: 'kỹ', 'đ/c': 'đồng chí' });

/** Small letters without a vowel: short for something. */
export const unspeakable = /^[bcdđghklmnpqrstvx]+$/u;

export const ranksSaid: Readonly<Record<string, string>> = dictionary({ quận: 'quận', huyện: 'huyện', phường: 'phường', xã: 'xã' });

/** Before so many of them: without them it says nothing. */
export const placeWord = /(?<!\p{L})(?:trên|dưới|trong|vào|ở|tại|cho|với|đến|tới|từ|qua)\s+$/iu;
/** What a sentence does not end with once its last part went. */
export const danglingEnd = /(?:\s(?:và|cùng|với|để|nhằm|rồi|hoặc|như|gồm|là|có|được|do|về|của|cho|tại|ở|trong)|[\s,;:–—(-])+$/u;

/** A unit in its own sentence, where it names itself. */
export const unitSaid = 'đơn vị';

/** After a colon no names where a small letter follows, nor verbs: they go on in small letters. */
export const commonStarts: ReadonlySet<string> = new Set(
  listed(`
  việc|một|hai|ba|nhiều|ít|các|những|mỗi|mọi|đa|số|phần|do|vì|khi|nếu|để|nhằm|tuy|trong|tại|ở|trên|với|qua|theo|từ|
  học|giáo|phụ|cán|nhân|kinh|máy|phường|xã|trường|đơn|nhà|nội|hoạt|trang|thiết|phần|mạng|thời|đội|gia|trẻ|cha|người|
  nguồn|kỹ|kiến|trình|chất|sự|hình|đường|hệ|tài|bộ|vẫn|hiện|đôi|thường|rất|quá
  `),
);

/** Bodies, nets and papers that are written with a capital inside a sentence. */
export const namesFirst =
  /^(?:Internet|Wi-?[Ff]i|Facebook|Fanpage|Zalo|TikTok|Tiktok|YouTube|Youtube|Google|Viettel|Đảng (?:ủy|bộ)|Đoàn (?:thanh niên|Thanh niên|trường|TN|xã|phường)|Huyện đoàn|Quận đoàn|Thành đoàn|Huyện ủy|Quận ủy|Thành ủy|Công an|Hội (?:LHPN|[Ll]iên hiệp|[Pp]hụ nữ|[Cc]ựu chiến binh|[Kk]huyến học|[Đđ]ồng đội)|Mặt trận Tổ quốc|Bộ (?:Công an|Giáo dục|GD|Thông tin|Y tế)|Sở (?=\p{Lu})|Plan (?=Việt|Inter)|World |Save the |Luật (?:\p{Lu}|trẻ em|an ninh)|(?:Kế hoạch|Quyết định|Công văn|Văn bản|Chỉ thị|Nghị quyết|Nghị định) số )/u;

/** One, of whatever. */
export const aOne = /(?<![\p{L}\p{N}.,/-])(?:0?1|một)(?= (?!số |phần |vài |ít |cách )\p{L})/giu;
