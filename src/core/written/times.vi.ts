/** How times and citations are written; patterns meet compare keys. */

/** Document numbers with their dates, articles of law, titles with a period in them. */
export const cited =
  /(?:số )?\d[\d.]*\/(?:\d{4}\/)?[\p{L}]{1,}[\p{L}\d]*(?:-[\p{L}\d&]+)*(?:\([^)]*\))?(?: ngày \d{1,2}\/\d{1,2}\/\d{4}| ngày \d{1,2} tháng \d{1,2} năm \d{4})?|(?:quyết định|nghị định|thông tư|luật|chỉ thị|kế hoạch|công văn|văn bản|chương trình|nghị quyết)(?: số)?:? \d+(?:\/\d{4})?(?:\/[\p{L}\d-]+)*(?: ngày \d{1,2}\/\d{1,2}\/\d{4})?/gu;
export const compared = /(?:so với|cùng kỳ|bằng \d+% |của)(?: cùng kỳ| cả)? (?:năm |năm học )20\d\d(?:-20\d\d)?/gu;
export const schoolYears = /năm học(?: 20\d\d ?- ?20\d\d| 20\d\d)/gu;
export const ranges =
  /(?:từ )?(?:đầu )?(?:năm |tháng \d+\/)?20\d\d ?(?:-|đến|tới)(?: hết| cuối)?(?: ngày| tháng)? ?(?:năm )?(?:\d{1,2}\/)*(?:20\d\d|nay)/gu;
export const untilDay =
  /(?:tính (?:đến|tới)|(?:đến|tới) (?:hết|thời điểm|ngày|tháng|cuối))(?: hết| thời điểm| ngày| tháng| năm| cuối)* ?(?:\d{1,2}\/)*\d{4}/gu;
/** "Đến năm 2023, trường đã tổ chức …": in that year, or up to it. */
export const untilYear = /(?:đến|tới) năm $/u;
export const years =
  /(?<![\d.,])(?:ngày )?(?:\d{1,2}[/-])?(?:\d{1,2}[/-])?(20[1-3]\d)(?![\d%]|[.,]\d| (?:học sinh|lượt|em|người|hs|đồng))/gu;
export const listOfYears = /(?:các |từng )?năm 20\d\d(?:(?:,| và|;) (?:năm )?20\d\d)+/gu;

/** Before a year. */
export const yearWord = /năm $/u;
