/** What the cells of a report's tables say besides numbers; patterns meet compare keys. */

/** Numbers the rows. */
export const ordinalHead = /^(?:t\.?t|s\.?t\.?t|số thứ tự|số tt|#)$/u;
export const ordinalCell = /^(?:\(?\d{1,2}[.)]?|[ivx]{1,4}[.)]?|[a-zđ][.)]?|\d{1,2}\.\d{1,2}\.?|[-+*•])$/u;
/** A count of nothing in particular: what is counted is said by the row or above the table. */
export const genericHead =
  /^(?:tổng )?(?:số lượng|số liệu|kết quả(?: thực hiện| đạt được)?|thực hiện|đã thực hiện|giá trị|con số|số|trả lời|báo cáo|số báo cáo|số thực hiện|kq)?(?: ?\([^)]*\))?$/u;
/** Says nothing of what is counted. */
export const remarkHead = /^(?:ghi chú|diễn giải|nguồn|minh chứng|thuyết minh|lý do|hình thức)/u;
export const unitHead = /^(?:đvt|đơn vị tính|đơn vị(?: đo)?)$/u;
/** The words of a column of one year: "Kết quả năm 2023", "KQ 2023". */
export const yearWords =
  /(?:^|(?<= ))(?:tổng|năm|trong năm|kết quả|kq|thực hiện|th|đã thực hiện|số liệu|số lượng|số|20\d\d|\([^)]*\)|[-–:,.])(?= |$)/gu;
export const planColumn =
  /dự kiến|phấn đấu|(?:chỉ tiêu|kế hoạch|mục tiêu|định hướng)(?: được)?(?: giao)?(?: (?:năm )?20\d\d)|(?:chỉ tiêu|mục tiêu|kế hoạch) (?:được )?giao|^(?:kế hoạch|kh)(?: năm)?$/u;
/** A row of what was planned, if one of what was done follows. */
export const planRow = /^(?:theo )?(?:kế hoạch|kh|dự kiến|chỉ tiêu)(?: (?:được )?giao| đề ra)?$/u;
export const doneRow = /^(?:đã|thực hiện|kết quả|đạt)(?!\p{L})(?! (?:ban hành|ra|ký))/u;
/** What a label says of its unit. */
export const inBrackets = / ?\([^)]*\)/gu;
export const totalCell =
  /^(?:tổng|tổng số|tổng cộng|tổng chung|cộng|cộng dồn|cả giai đoạn|toàn giai đoạn|chung|lũy kế|toàn (?:quận|huyện|phường|xã|trường|ngành|trung tâm))(?!\p{L}| \p{L}+ \p{L})/u;
/** Several years in one. */
export const yearRange = /20\d\d ?(?:-|đến|và|,) ?(?:năm )?(?:20)?\d\d(?!\d)|giai đoạn|4 năm|bốn năm/u;
/** "Tỷ lệ trường … (%)": its numbers are no counts. */
export const share = /^(?:[-+*•]|\d{1,2}[.)])? ?t[ỷỉ] lệ(?! \p{L}+\/)|%|phần trăm/u;
/** A row that is a part of the one above it. */
export const partRow = /^[-+*•. ]*(?:trong đó|trong số đó|tr\.? ?đó|gồm|riêng)/u;
export const moneyUnitCell = /^(tỷ|triệu|nghìn|ngàn|tr\.?đ?|1\.?000)(?: ?(?:đồng|đ|vnđ|vnd))?$/u;
export const nothingCell = /^[-–—_./…x]*$/u;
/** "Bảng 2. " before what a table is of. */
export const captionNumber = /^(?:bảng|biểu|phụ lục)(?: số)? ?\d* ?[.:–-]? */u;
/** Words over a table that say only that figures follow, or that they are the programme's. */
export const dataWords: ReadonlySet<string> = new Set(
  'số liệu bảng biểu phụ lục tổng hợp thống kê chi tiết cụ thể năm theo từng các sau đây dưới kèm như giai đoạn qua đến nay từ i ii iii iv v chương trình trẻ em môi trường mạng không gian bảo vệ hoạt động triển khai nhóm biện pháp nhiệm vụ giải báo cáo quyết định tờ con chung mẫu đính đạt hằng hàng mục tiêu'.split(
    ' ',
  ),
);
/** Before the label of a row. */
export const labelMark = /^(?:[-+*•]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)])\s*/u;
/** A cell that is a year and nothing else. */
export const yearAlone = /^(?:năm )?20[12]\d$/u;
/** "22-23": a school year. */
export const yearPair = /(?<!\d)\d\d ?[-–] ?\d\d(?!\d)/g;
/** Between a year and its number in an answer of several years. */
export const tiesNumbers = /[:=(;,]|là |có /u;
/** What a label counts, in brackets: times, sessions, classes. */
export const otherUnit = /\((?:số )?(lần|buổi|lượt|lớp|tiết|giờ|người|em|vụ|trường|văn bản)(?:\/[^)]*)?\)/u;
/** People and nothing of what they did: all there are, or those who came. */
export const peopleAlone = /^(?:tổng )?(?:số )?(?:học sinh|hs|học viên|người|phụ huynh|em|cán bộ|giáo viên)$/u;
/** When something was held. */
export const momentHead = /^thời điểm/u;
/** A mark behind a number. */
export const noteBehind = / ?(?:\(?\*{1,3}\)?|[†‡])$/u;
/** "6 buổi, 700 lượt": more than one thing is counted. */
export const countsMore = /\d \p{L}[\p{L} ]*[,;/+(][^\d]*\d[\d.]* \p{L}/u;
/** "2/năm": how often, no count. */
export const rateCell = /\d ?\/ ?(?:năm|tháng|tuần|quý|kỳ|học kỳ|lần|lớp|trường)/u;
/** The same in a column of units. */
export const otherUnitCell = /^(?:lần|buổi|lượt|lớp|tiết|giờ|người|em|vụ|trường|văn bản)$/u;
/** "Tổng số trường": what a part is counted of. */
export const sumOfThings = /^tổng (?:số )?(?!số(?: |$))\p{L}{2}/u;
/** "Số buổi …", "Lượt …", "… (lượt)": a label that says itself that it counts. */
export const tellsCount = /^(?:tổng )?(?:số (?!tiền|kinh phí)|lượt )|\((?:số )?(?:lần|buổi|lượt|người|em|vụ|văn bản)\)/u;
