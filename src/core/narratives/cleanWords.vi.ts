/** What is removed from texts before they are read as sentences. */

/** Bullets of every kind: Word's private signs, dingbats, arrows, boxes. */
export const bullets =
  /[\u2022\u2023\u2043\u2219\u25a0-\u25ff\u2605\u2606\u2610-\u2612\u2660-\u2667\u2700-\u2767\u2794-\u27be\u2b1b\u2b1c\u2b50\u2756\u00a7\u00b7\u00a4\u2190-\u21ff\u261a-\u261f\u27a2\ue000-\uf8ff]+/gu;

/** Letters that Wingdings shows as bullets, at the start of a line before a capital. */
export const letterBullets = /^[\u00d8\u00fc\u00a7vo] +(?=[\p{Lu}\p{N}])/gmu;

/** Marks of a list inside a line: "1/ …; 2/ …", "a) …". */
export const inlineMarks =
  /(?:^|(?<=[.;:,])\s+|\s(?=\d{1,2}\/\s))(?:\d{1,2}\/|[a-eđ][.)/])\s+(?=\p{Lu})|(?<=[.;:])\s+[-–—+]\s+(?=\p{Lu})|(?<=;)\s+[-–—+*]\s+(?=\p{Ll})|(?<=[.;:])\s*\((?:\d{1,2}|[a-eđ]|i{1,3}|iv|v)\)\s*(?=\p{L})/gmu;

/** "gồm (1) …, (2) …": marks of a list that goes on in its sentence. */
export const countedMarks = /(?<=^|[,;:]\s*|\sgồm\s|\svà\s)\(\d{1,2}\)\s*(?=\p{L})/gu;
export const firstMark = /(?<!\d)\(1\)[^()]*.*\(2\)/u;

export const emoji = new RegExp(
  '(?:\\p{Extended_Pictographic}(?<![\u00a9\u00ae\u2122\u2194-\u2199])(?:\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}])*' +
    '|[\u{1f1e6}-\u{1f1ff}]{2}|[:;]-?[)(DP](?![\\p{L}\\d]))+',
  'gu',
);

/** Greetings and closing words; the whole sentence goes. */
export const greeting =
  /^(?:[\p{Lu}\s]+:)?\s*(?:kính (?:gửi|thưa|chào|chúc)|(?:xin )?(?:trân trọng|chân thành)[ ,]*(?:cảm ơn|cám ơn|kính chào|báo cáo|\.|!|$)|(?:em |chúng em |đơn vị |nhà trường )?(?:xin |rất )?(?:cảm ơn|cám ơn|thank)|xin (?:trân trọng|chân thành|chào|kính chào|hết|gửi|cảm ơn|phép)|trên đây là|thân ái|thân chào|chào (?:anh|chị|các|sở|quý)|chúc (?:anh|chị|các|sở|quý|lãnh đạo)|em (?:xin )?(?:gửi|nộp|báo cáo)|dạ |alo|hết\.?$|nơi nhận|(?:mong|rất mong) (?:anh|chị|sở thông cảm|thông cảm|được thông cảm|quý)|nhờ (?:anh|chị)|anh\/chị|as above|như trên$)/iu;

/** The frame of a pasted letter, and what only announces: no sentence of what was done. */
export const letterFrame =
  /^(?:cộng hòa xã hội chủ nghĩa việt nam|độc lập ?[-–—] ?tự do|(?:ủy ban nhân dân|ubnd|sở|phòng|trường|trung tâm)[^.;]{0,60}số:|[\p{L} ]{2,30}, (?:hải phòng, )?ngày .{0,12}tháng .{0,12}năm|(?:kt\. |tm\. |q\. )?(?:phó )?(?:hiệu trưởng|giám đốc|chủ tịch|trưởng phòng|thủ trưởng(?: đơn vị)?)(?: \(|$| ký(?: tên|,|$))|\(?(?:đã )?ký(?: tên|,|\))|số: ?\d*\/|(?:mọi )?(?:thắc mắc|ý kiến|thông tin chi tiết)[^.]{0,30}(?:xin |vui lòng )?liên hệ|thời gian báo cáo ?:|(?:kỳ|đơn vị|người lập|người) báo cáo ?:|(?:nhà )?trường (?:hiện )?có (?:tổng số )?\d[\d.]* (?:lớp|học sinh|hs|cán bộ|giáo viên)|trung tâm (?:hiện )?có (?:tổng số )?\d[\d.]* (?:lớp|học sinh|học viên)(?=[.;]|$)|theo (?:thống kê|số liệu)[^.;]{0,20}(?:việt nam|thế giới|cả nước|toàn cầu))|(?:báo cáo|cụ thể|kết quả|như)[^.;]{0,60}(?:như sau|sau đây)$|(?:^|[ ,])(?:như sau|sau đây)$/iu;

/** Words of a table's head. */
export const tableHead = /^(?:stt|tt|số tt)(?!\p{L})/iu;

/** Words kept in capitals when a text in capitals is read. */
export const capitalWords: ReadonlySet<string> = new Set(
  'THPT THCS TH MN UBND HĐND GDĐT GD&ĐT GDNN GDTX HS GV CBGV CBQL CBGVNV CMHS PHHS CNTT QR LMS AI ATTT CLB BGH GVCN TP TNTP HCM QĐ TTg KH CA PGD SGD'.split(
    ' ',
  ),
);

/** Somebody else's words, or the words of a law: no sentence of what was done. */
export const quotation =
  /^["\u201c][^"\u201d]*["\u201d]?\s*(?:$|[-–—(]|(?:là )?(?:trích|theo|lời|ý kiến|phát biểu))|(?<!\p{L})(?:trích lời|trích dẫn|trích phát biểu)(?!\p{L})|^(?:tại |theo )?(?:điểm \p{L} |khoản \d+,? |điều \d+,? |luật |bộ luật |nghị định |thông tư )[^:]{0,120}(?:quy định|nêu|ghi)(?: rõ| rằng)?\s*:/iu;

/** What only names what comes, or a list of what there is: "Công tác tuyên truyền", "Camera: 24 chiếc". */
export const bareTitle =
  /^(?:về )?(?:công tác|kết quả|tình hình|nội dung|hoạt động|các hoạt động|các nội dung|nhiệm vụ)(?: \p{L}+){1,5}$/iu;
export const titleSays =
  /(?<!\p{L})(?:được|đã|đang|có|còn|chưa|không|đạt|là|bị|tốt|hiệu quả|kịp thời|thường xuyên|tăng|giảm|luôn|tích cực|nghiêm túc|đầy đủ|chặt chẽ|bảo đảm|đảm bảo|chậm|kém|yếu|hạn chế|khó khăn|phong phú|đa dạng|sâu rộng|rộng khắp|thuận lợi|ổn định|đổi mới|triển khai|thực hiện|tổ chức|thiếu|ít|nhiều|hỏng|lỗi|cũ|xuống cấp|vi phạm)(?!\p{L})/iu;
export const listedThing =
  /^(?!khó|tồn|hạn)(?:\p{L}+ ){0,3}\p{L}+: ?\d[\d.,]*(?: ?\p{L}+){1,3}(?:, (?:lưu|đạt|gồm)? ?\d?[\d.,]*(?: ?\p{L}+){1,4})?$/u;
export const thingWithPrice =
  /^(?:kinh phí|diện tích|công suất|dung lượng|băng thông|kích thước|thời hạn)(?! (?:được|đã|chưa|không|còn|có|thấp|ít|hạn))[^;:]*\d[^;:]*$/iu;

/** As it is typed in haste. */
export const not = 'không';
export const shortNot =
  /(?<![\p{L}\p{N}])(?:ko|khg|hok|hông|k(?= (?:có|được|cho|phải|còn|tổ chức|thực hiện|phát sinh|dùng|mang|thể|biết|đủ|mở|làm|ai|gì)(?!\p{L})))(?![\p{L}\p{N}])/giu;
