/** How a letter says by when its report is due, and which of its days are not that. */

export const dueDay =
  /(?:trước|trong|chậm nhất|hạn (?:cuối|chót|gửi|nộp|báo cáo)|đến hết|muộn nhất)[^.;]{0,40}?ngày\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/giu;
/** "trước 15/12/2026", without the word for a day. */
export const dueDate =
  /(?:trước|chậm nhất|muộn nhất|đến hết)\s+(?:là\s+)?(?:\d{1,2}\s*(?:h|giờ)\s*(?:\d{2})?\s*(?:phút)?,?\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/giu;
/** A deadline, in whatever words its day is. */
export const dueSaid =
  /(?:gửi|nộp|báo cáo|hạn (?:cuối|chót))[^.;]*\s(?:trước|chậm nhất|muộn nhất|trong|hạn|hết)[^.;]*\s(?:ngày|tháng|tuần|quý)\s/iu;
export const dueWord = /gửi(?!\s+kèm)|nộp|báo cáo về|nhận báo cáo|hạn (?:cuối|chót)|thời hạn (?:nhận |gửi |nộp )?báo cáo/iu;
/** Says by when the report is to be sent; a day is the report's where its line speaks of it or of sending. */
export const sendsReport = /báo cáo[^.;]*(?:gửi|nộp)|(?:gửi|nộp)[^.;]*báo cáo|(?:hạn|thời hạn)[^.;]*báo cáo/iu;
export const ofDeadline = /báo cáo|gửi|hạn (?:cuối|chót)/iu;
const day = String.raw`(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})`;
/** A new day in the place of another. */
export const putOff = new RegExp(
  String.raw`(?<!\p{L})(?<!không (?:được )?)(?:gia hạn|(?:lùi|kéo dài|điều chỉnh|dời|đổi)(?:\s\p{L}+){0,2}?\s(?:thời hạn|hạn|(?:thời gian|ngày|lịch|việc) (?:nộp|gửi|nhận|báo cáo)))(?!\p{L})[^.;]*?\s(?:tới|đến|sang|thành)\s[^.;\d]{0,20}(?:\d{1,2}\s*(?:h|giờ)\s*(?:\d{2})?\s*(?:phút)?,?\s*(?:ngày\s*)?)?${day}`,
  'giu',
);
export const anyDay = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/u;
/** So many days before that day. */
export const daysBefore = /(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi)\s+(?:ngày|tuần|tháng)(?:\s+làm\s+việc)?\s+trước[^,;.]*$/iu;
/** Behind a day: what is due so long before it. */
export const earlierThan =
  /^[,\s(]*(?:ít nhất|tối thiểu|khoảng)?\s*\d+\s+(?:ngày|tuần)(?!\p{L})|\strước (?:đó|(?:thời (?:hạn|điểm|gian)|mốc|ngày|hạn)(?: \p{L}+)? (?:này|đó|trên|nêu trên))(?!\p{L})/u;
/** In front of a day that another takes the place of. */
export const inPlaceOf = /(?<!\p{L})thay (?:vì|cho)\s*$/u;
/** Whom a sentence asks, from here on. */
export const asksUnits =
  /(?<!\p{L})(?:đề nghị|yêu cầu|(?:các|những|từng|mỗi) (?:đơn vị|cơ quan|trường|nhà trường|xã|phường|huyện|quận|địa phương|cơ sở|trung tâm|phòng|sở|ngành)|đơn vị|địa phương|nhà trường|hạn (?:nộp|gửi|cuối|chót)|(?:gửi|nộp)(?: \p{L}+){0,3}? về)(?!\p{L})/u;
/** What the report is summed up for: the day behind it may be the sender's. */
export const reportsUp =
  /(?<!\p{L})(?:để|nhằm|phục vụ)(?: \p{L}+){0,4},?(?: \p{L}+){0,2} (?:báo cáo|trình)(?: \p{L}+)? (?:ủy ban|ubnd|bộ|chính phủ|thủ tướng|thành ủy|tỉnh ủy|hội đồng|hđnd|quốc hội|trung ương|văn phòng|sở)(?!\p{L})/giu;
const committeeOf = /^(?:ubnd|ủy ban nhân dân) (thành phố|tỉnh|quận|huyện|phường|xã|thị trấn|đặc khu)/u;

/** The sender as who reports: never whom a report goes to. */
export function senderReports(agency: string): RegExp {
  const level = committeeOf.exec(agency)?.[1];
  const name = level ? `(?:ubnd|ủy ban nhân dân) ${level}` : (/^\p{L}+/u.exec(agency)?.[0] ?? '');
  const who = name === '' ? 'chúng tôi' : `${name}|chúng tôi`;
  return new RegExp(
    `(?<!(?:về|tới|cho|qua|đến|tại|của|gửi|với|từ) )(?<!\\p{L})(?:${who})(?: (?!nhận|tiếp|thu|đề|yêu|mời|về|để|trước|gửi|tổng)[\\p{L}&-]+){0,6}?,? (?:tổng hợp|báo cáo|trình|(?:gửi|nộp)(?= (?:báo cáo|ủy ban|ubnd|bộ|chính phủ|thủ tướng|thành ủy|tỉnh ủy|hội đồng|trung ương)))(?!\\p{L})`,
    'gu',
  );
}
