/** Words that make a sentence say less of more, or more of less: of two sentences both say them, or they are not one. */
import { anyOf, listed } from '../../lib/listed.ts';

const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

/** It happens on a network, or is taught for one. */
export const onNetwork = new RegExp(
  `${start}${anyOf('mạng|internet|online|trực tuyến|website|web|facebook|zalo|fanpage|tiktok|youtube|số|ảo|wifi|game|clip')}${end}`,
  'iu',
);

/** Kinds of which a unit has several: in front, and after "các", they are all of them. */
const kinds = anyOf(
  'lớp|khối|chi đoàn|chi đội|phòng máy|phòng học|tổ|câu lạc bộ|đội|giáo viên|học sinh|phụ huynh|cha mẹ|cán bộ|nhân viên|trẻ em|trẻ|em|đoàn viên|đội viên|hội viên|thành viên|người dân|thầy|cô|máy tính|máy|camera',
);
export const kindsInFront = new RegExp(`^${kinds}${end}`, 'iu');
const every = anyOf('tất cả|toàn bộ|toàn thể|mọi|mỗi|từng|cả');
export const wholeOf = new RegExp(`${start}(?:${every} (?:các |những )?|(?:các|những) (?=${kinds}${end}))(\\p{L}+)`, 'giu');

/** Not all of them, without a number. */
export const someOf = /^có (\p{L}+)/iu;

/** A grade, and what stands between two that are one list. */
export const grades = /(?<![\p{L}\p{N}])(?:lớp|khối) (\d{1,2})(?![\p{L}\p{N}])/giu;
export const inList = /^[\s,;&–-]*(?:và|hoặc)?\s*$/u;

/** Each is another part of the same. */
export const stages: readonly string[] = listed('sơ kết|tổng kết|khai mạc|bế mạc|phát động|thí điểm|phê duyệt');

/** A document is carried out, not made, where one of these is in front of it. */
export const carriedOut = new RegExp(
  `${start}${anyOf('triển khai|thực hiện|triển khai thực hiện|quán triệt|phổ biến|học tập|tiếp thu|áp dụng|tiếp nhận|nhận')} (?:\\d+|một|hai|ba|bốn|năm|sáu) ${anyOf('văn bản|công văn|kế hoạch|quy chế|quyết định|chỉ thị|nghị quyết|nội quy|quy tắc|quy định|hướng dẫn')}${end}`,
  'iu',
);

/** Somebody is harmed or has done wrong. */
export const caseSaid = new RegExp(
  `${start}${anyOf(
    'bị|nạn nhân|đối tượng|vụ|ca|trường hợp|kỷ luật|xử phạt|phạt|xử lý|khởi tố|bắt|bắt giữ|nhắc nhở|phê bình|cảnh cáo|khiển trách|đình chỉ|tố giác|tố cáo|vi phạm|đánh nhau|nghiện',
  )}${end}`,
  'iu',
);

/** They tell nothing of a case. */
export const notOfCase: ReadonlySet<string> = new Set(
  listed('được|có|do|của|và|các|những|là|đã|cho|bị|với|sự|việc|một|mở|học|sinh|em|trẻ'),
);

/** There is none, and there is too little: two lacks. */
export const noneThere = new RegExp(
  `${start}(?:chưa|không) (?:có|được cấp|được bố trí|được hỗ trợ|bố trí được)${end}(?! (?:nhiều|đủ)(?!\\p{L}))`,
  'iu',
);
export const tooLittle = new RegExp(`${start}${anyOf('hạn hẹp|eo hẹp|ít|ít ỏi|hạn chế|không đủ|chưa đủ|không nhiều')}${end}`, 'iu');

/** "Tham mưu lắp camera": others are moved to do it. */
export const movesOthers = new RegExp(
  `^(?:${anyOf('nhà trường|trường|đơn vị|phòng|đã|tích cực|chủ động|kịp thời')} )*${anyOf('tham mưu|vận động|khuyến khích|kêu gọi|đề xuất')} (?:\\p{L}+ ){0,8}?${anyOf(
    'lắp|lắp đặt|cài|cài đặt|mua|mua sắm|trang bị|bố trí|tổ chức|thành lập|ban hành|xây dựng|mở|đầu tư|cấp|nâng cấp|thay|ký|triển khai',
  )}${end}`,
  'iu',
);

/** Asked first: a denial is looked for from everywhere. */
export const graveSaid = /nghiêm trọng|phức tạp|đáng tiếc|nổi cộm|đáng kể|lớn/u;

/** Denied is only what is grave: something lighter there may be. */
export const ofGrave = new RegExp(
  `${start}(?:không|chưa)${end}[^,;.]* (?:nghiêm trọng|phức tạp|đáng tiếc|nổi cộm|đáng kể|lớn)${end}`,
  'iu',
);

/** What did not rise did not fall for that, and what is not bad is not good: it may be as before. */
export const asBefore = new RegExp(
  `${start}(?:không|chưa|chẳng) (?:(?:hề|còn|bị|có|thấy|để) )?${anyOf('tăng|gia tăng|giảm|kém|yếu|xấu|thấp|chậm')}${end}(?! cường)`,
  'iu',
);

/** What is not allowed in one place may be in another. */
export const forbids = new RegExp(
  `${start}(?:(?:không|chưa) (?:\\p{L}+ ){0,4}?(?:cho|cho phép|được|mang|dùng|sử dụng|quay|chụp|chơi|truy cập)|cấm|nghiêm cấm)${end}`,
  'iu',
);
export const places: readonly (readonly [place: string, words: RegExp])[] = [
  ['school', new RegExp(`${start}(?:đến|tới|vào|trong|ở|tại) (?:toàn )?(?:nhà )?trường${end}(?! học kỳ)|${start}khuôn viên`, 'iu')],
  [
    'class',
    new RegExp(
      `${start}(?:vào|trong|ở|lên|tại) (?:các )?(?:lớp|phòng học|giờ học|tiết học|giờ|tiết)${end}(?! (?:thi|kiểm tra|ra chơi|nghỉ))|${start}khi (?:đang )?học${end}`,
      'iu',
    ),
  ],
  ['exam', new RegExp(`${start}(?:phòng|giờ|khi|kỳ|buổi) (?:thi|kiểm tra)${end}`, 'iu')],
  ['home', new RegExp(`${start}(?:ở nhà|tại nhà|ở ký túc|ký túc xá|nội trú|bán trú)${end}`, 'iu')],
];

/** A figure is told as less, or as more, than it says. */
export const fewerThan = /(?<!\p{L})(?<!không )(?:dưới|chưa (?:đến|tới|đầy)|không (?:đến|tới|quá)|ít hơn|tối đa|nhiều nhất) +(?=\d)/u;
export const moreThan = /(?<!\p{L})(?:trên|hơn|ít nhất|tối thiểu|không dưới|vượt) +(?=\d)/u;
