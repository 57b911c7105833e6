/** How the letter over an outline is worded: number, dates, who asks whom. */

export const number = /^số\s*:?\s*(\d[\w]*)?\s*\/\s*(\S+?)(?=\s+v\/v|\s*$)/iu;
export const reference = /(?:^|\s)v\/v:?\s+(.+)$/iu;
export const placeAndDate = /^(\p{Lu}[\p{L} ]{1,40}),\s*ngày\s*(\d{1,2})?\s*tháng\s*(\d{1,2})?\s*năm\s*(\d{4})/iu;
export const addressed = /^kính gửi\s*:?\s*(.*)$/iu;
export const motto = /cộng h[oòóỏõọ]a?[àáảãạ]? xã hội|độc lập\s*[-–]/iu;
/** A span of days: its end is no deadline. */
export const daySpan =
  /từ\s*(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\s*(?:đến(?:\s+hết)?|-|–)\s*(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/giu;
/** A day in words: "ngày 15 tháng 12 năm 2026". */
export const dayInWords = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:năm|[/.-])\s*(\d{4})/giu;
export const dayInNumbers = 'ngày $1/$2/$3';
/** What a letter asks to report, with both of its days: "kết quả giai đoạn … (từ … đến …)". */
export const reportedSpan =
  /(?:báo cáo|kết quả|giai đoạn|số liệu)[^.;]*?từ\s*(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*(?:đến(?:\s+hết)?|-|–)\s*(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu;
export const fromDay = /từ\s*(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu;
export const toDay = /(?:đến(?:\s+hết)?|hết)\s*(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu;
export const periodWord =
  /thời gian báo cáo|kỳ báo cáo|số liệu (?:được )?(?:tính |lấy )?từ|thời điểm (?:chốt|lấy) số liệu|số liệu báo cáo|mốc (?:thời gian|số liệu)|kết quả[^.;]*\stừ\s+ngày\s*\d/iu;
/** What the dispatch carries out: the paper of an authority above, with its number; the surest kind of sentence first. */
export const papersCarriedOut: readonly RegExp[] = [
  ['Thực hiện|Triển khai|Tiếp tục thực hiện', 'Quyết định|Kế hoạch|Chỉ thị|Nghị quyết|Chương trình|Đề án'],
  ['Theo|Căn cứ', 'Quyết định|Kế hoạch|Chỉ thị|Nghị quyết|Chương trình|Đề án'],
  // A letter that is only leaned on may be about anything.
  ['Thực hiện|Triển khai|Tiếp tục thực hiện', 'Công văn'],
].map(
  ([verb = '', paper = '']) =>
    new RegExp(
      String.raw`(?<=^|[;,.]\s+)(?:${verb})\s+((?:${paper})\s+số\s*:?\s*\d+[\w]*\/[^\s,;]+(?:\s+ngày\s+\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})?(?:\s+của\s+\p{Lu}[^,;.(]*?)?)(?=\s+(?:về|ban hành|phê duyệt|thực hiện|triển khai|quy định|tăng cường)\s|[,;.(]|$)(?![^,;.]{0,40}chức năng, nhiệm vụ)`,
      'gu',
    ),
);
/** A type of paper in a number, before the agency: "KH-UBND". */
export const paperType = /^(?:QĐ|KH|CV|TB|BC|TTr|CT|NQ|HD|CTr|PA)$/iu;
export const ofReport = 'BC';
export const sinceIssued = /từ (?:khi|ngày) (quyết định|kế hoạch|chỉ thị|nghị quyết|chương trình|đề án)?[\p{L} ]*ban hành/iu;
export const paperDay =
  /(quyết định|kế hoạch|chỉ thị|nghị quyết|chương trình|đề án)[^;.]{0,60}?ngày\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})/iu;
export const yearSpan = /(?:giai đoạn|từ năm|các năm)\s*(\d{4})\s*(?:-|–|đến(?: năm)?)\s*(\d{4})/giu;
/** "Các năm 2022, 2023 và 2024". */
export const yearList = /năm\s*(20\d\d)(?:\s*[,;]\s*(?:năm\s+)?20\d\d)*\s*(?:[,;]|và)\s*(?:năm\s+)?(20\d\d)/giu;
/** "Theo từng năm 2026, 2027": the years of what is asked, whatever the subject names. */
export const askedYearByYear =
  /(?:từng năm|(?:số liệu|kết quả)(?: của)? (?:các|hai|ba|bốn|năm|0?[2-5]) năm)(?: học)?[\s:(]*(20\d\d)(?:\s*[,;]\s*(?:năm\s+)?20\d\d)*\s*(?:[,;–-]|và|đến)\s*(?:năm\s+)?(20\d\d)/giu;
/** A letterhead's second line: the place whose committee the first names. */
export const placeOfCommittee = /^(?:TỈNH|THÀNH PHỐ|TP\.?|QUẬN|HUYỆN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s/u;
/** An agency below a province. */
export const lowerLevel = /(?:^|\s)(?:xã|phường|đặc khu|huyện|quận|thị xã|thị trấn)(?=\s)/iu;
export const committee = /^(?:ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN)$/u;
export const reportsSpan = /(?:báo cáo|hoạt động đã thực hiện|kết quả)/iu;
export const yearMention = /năm\s+(\d{4})(?:\s*(?:,|và|-|–)\s*(?:năm\s+)?(\d{4}))?/giu;
export const sumsUpFor =
  /(?:để\s+[^.;]*?(?:tổng hợp|báo cáo)|tổng hợp)[,\s]+(?:trình\s+|và\s+)?báo cáo\s+((?:Ủy ban|UBND|Bộ|Chính phủ|Thủ tướng|Thành ủy|Tỉnh ủy|Văn phòng|Sở|Hội đồng)[^.;,(]*)/u;
export const heads =
  /^(?:(?:các\s+)?đồng chí\s+)?(?:ông|bà\s+)?(?:trưởng|giám đốc|hiệu trưởng|thủ trưởng|chủ tịch|cục trưởng|chánh|bí thư)(?:\s+các)?\s+(?=\p{L})/iu;
export const each = /^các\s+/iu;
export const authority = /^(?:kt|tl|tm|tuq|q)\.\s*(.+)$/iu;
export const position =
  /^(?:phó )?(?:giám đốc|trưởng phòng|chủ tịch|bộ trưởng|thứ trưởng|vụ trưởng|cục trưởng|chánh văn phòng|hiệu trưởng|chi cục trưởng|trưởng ban)/iu;
export const dayText = (day: string, month: string, year: string) => `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
export const basisText = (code: string, day: string, agency: string) =>
  `Công văn số ${code}${day === '' ? '' : ` ngày ${day}`}${agency === '' ? '' : ` của ${agency}`}`;
/** Begins a new line of the letterhead after what the letter is about. */
export const afterReference = /^(?:kính gửi|cộng hòa|độc lập)/iu;
