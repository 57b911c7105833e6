/** How times and citations are written; patterns meet compare keys. */

/** Document numbers with their dates, articles of law, titles with a period in them. */
export const cited =
  /(?<!\p{L})(?:số )?\d[\d.]*\/(?:\d{4}\/)?[\p{L}]{1,}[\p{L}\d]*(?:-[\p{L}\d&]+)*(?:\([^)]*\))?(?: ngày \d{1,2}\/\d{1,2}\/\d{4}| ngày \d{1,2} tháng \d{1,2} năm \d{4})?|(?:quyết định|nghị định|thông tư|luật|chỉ thị|kế hoạch|công văn|văn bản|chương trình|nghị quyết)(?: số:?)? \d+(?!\d|[.,]\d)(?:\/\d{4})?(?:\/[\p{L}\d-]+)*(?: ngày \d{1,2}\/\d{1,2}\/\d{4})?/gu;
export const compared =
  /(?:so với|cùng kỳ|bằng \d+% |(?<=(?:hơn|bằng|so với)(?: \p{L}+){0,4} )của)(?: cùng kỳ| cả)? (?:năm |năm học )20\d\d(?:-20\d\d)?(?![\d-]| ?(?:\(|chỉ |có |đạt |tổ chức )(?:là |chỉ |có |đạt |tổ chức |khoảng )*\d)/gu;
/** "So với năm 2023 (7 buổi)": that year's number, or how much it was more. */
export const comparedWith = /(?:so với|hơn|bằng)(?: cùng kỳ| của| cả)* (?:năm )?$/u;
/** The year of an occasion, of what was learnt: not of what was done then. */
export const ofOccasion =
  /(?<!\p{L})(?:nhân dịp|kỷ niệm|chào mừng|rút kinh nghiệm|từ kinh nghiệm|tiếp nối|kế thừa)[^,;.\d]{0,40}(?:năm )?20\d\d/gu;
export const schoolYears = /năm học(?: 20\d\d ?- ?20\d\d| 20\d\d)/gu;
export const ranges =
  /(?:từ )?(?:đầu )?(?:năm |tháng \d+\/)?20\d\d ?(?:-|đến|tới)(?: hết| cuối)?(?: ngày| tháng)? ?(?:năm )?(?:\d{1,2}\/)*(?:20\d\d|nay)/gu;
export const untilDay =
  /(?:tính (?:đến|tới)|(?:đến|tới) (?:hết|thời điểm|ngày|tháng|cuối))(?: hết| thời điểm| ngày| tháng| năm| cuối)* ?(?:\d{1,2}\/)*\d{4}/gu;
/** "Từ năm 2022 (đến nay)": no year of its own, each from it on; group 1 is the first. */
export const sinceYear =
  /(?<!\p{L})(?:kể )?từ (?:đầu )?(?:năm (?=20)|(?=20[1-3]\d ?(?:-|–|đến|tới|trở) (?:nay|lại|đi)))(20\d\d)(?!\d| ?(?:-|–|đến|tới|,|và) ?(?:hết |cuối )?(?:năm )?20)(?: ?(?:-|–|đến|tới) nay| trở (?:lại đây|đi|lại))?/gu;
/** "Đến năm 2023, trường đã tổ chức …": in that year, or up to it. */
export const untilYear = /(?:đến|tới) năm $/u;
export const years =
  /(?<![\d.,])(?:ngày )?(?:\d{1,2}[/-])?(?:\d{1,2}[/-])?(20[1-3]\d)(?![\d%]|[.,]\d)(?:(?<=năm 20\d\d)|(?! (?:học sinh|lượt|em|người|hs|đồng)))/gu;
/** "15/3/2024", "5/2023": what was done then is a part of the year. */
export const ofOneDay = /\d[/-]/u;
export const listOfYears =
  /(?:năm )?20\d\d(?: ?(?:,|và|, và|;|&|cùng|cũng như) ?20\d\d)*(?: ?(?:,|và|, và|&|cùng|cũng như) ?20\d\d| (?:và|, và|cũng như) năm 20\d\d)|(?<=(?:^|[:;(.] ?|(?:các|trong|cả|hai|ba|ở|(?<!\d (?:\p{L}+ ){1,3})của|từ) )(?:\d |hai |ba |bốn )?)năm 20\d\d(?:, năm 20\d\d)+(?: và năm 20\d\d)?/gu;
export const fourDigits = /20\d\d/g;
/** Each of the years named has the number; the second unless they are added up. */
export const everyYearWords = /^(?:mỗi (?:một )?năm|từng năm|hằng năm|hàng năm|năm nào)/u;
export const everyYear = /(?<!\p{L})(?:mỗi (?:một )?năm|từng năm|hằng năm|hàng năm|năm nào(?: \p{L}+){0,4} cũng)(?!\p{L})/gu;
export const alikeInYears = /(?<!\p{L})(?:đều|cùng (?:là|có|tổ chức)|như nhau|bằng nhau)(?!\p{L})/gu;
/** Right behind the number: "3 vụ mỗi năm". */
export const eachYearAfter = /^ ?(?:\p{L}+ ){0,4}?(?:mỗi năm|một năm|cho mỗi năm|ở mỗi năm)(?!\p{L})/u;
/** From the word that gives each year the number to the number; a comma only between numbers. */
export const upToFigure = /^[^,;]*(?:,[^,;]{0,16})?$/u;
/** Of several years together. */
export const sumOfYears =
  /(?<!\p{L})(?:tổng(?: số| cộng)?|cộng(?: lại| dồn| chung)?|tất cả|cả thảy|toàn bộ|tính chung|gộp lại|lũy kế|lũy tiến|chung (?:hai|ba|bốn|[234]) năm)(?!\p{L})/u;

/** Before a year. */
export const yearWord = /năm $/u;
/** Behind a total: "(năm 2022: 01; năm 2023: 02)". */
export const yearsInBrackets = /^[^,;.()]{0,24}\((?:trong đó:? )?(?:năm )?20\d\d ?(?:[:=]|là|có) ?\d/u;
/** A year alone in its line, which group 1 is; in brackets, from when to when. */
export const yearLine =
  /^(?:(?:trong|sang|kết quả|tình hình|số liệu|thực hiện|của|thời gian) )*(?:năm )?(20\d\d) ?(?:\([^()]{2,40}\) ?)?[:.]?$/u;
/** "2 vụ của năm 2022": when they came in, or when it was done. */
export const ofThatYear = /\d (?:\p{L}+ ){1,3}của năm $/u;
/** Before a year that opens its own part of a sentence; from it to its figure. */
export const opensPart = /(?:^|[,;]) ?(?:và |còn |riêng |sang |đến |trong )?(?:năm )?$/u;
export const samePart = /^(?: ?[:=] ?| (?:\p{L}+ ){0,8})$/u;
/** A figure and the year that belongs to it: "01 vụ xâm hại trẻ em năm 2021". */
export const nothingBetween = /^[^\d,;:.()]{0,40}$/u;
