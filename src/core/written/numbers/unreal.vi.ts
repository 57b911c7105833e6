/** What was not done after all: a condition, a duty, what was put off; patterns meet compare keys. */

/** Opens a clause before the number: on a condition, or against what was. */
export const conditionBefore = /(?:^|[,;:.] ?)(?:nếu|giả sử|giá (?:như|mà)|giá)(?!\p{L})|(?<!\p{L})(?:lẽ ra|đáng (?:lẽ|ra))(?!\p{L})/u;
/** Right before the number: a duty or an intention. */
export const dutyBefore =
  /(?<!\p{L})(?:đăng ký|(?<!bàn |chuyển |bàn, )giao(?: chỉ tiêu)?|phải|định|cam kết|xin)(?: (?:là|tổ chức|mở|thực hiện|làm|cho (?:nhà )?trường|có))* $/u;
/** Behind the number, in its part: on a condition, or put off. */
export const undoneAfter =
  /^[^,;.\d]{0,60}(?<!\p{L})(?:(?:bị|phải|đã|tạm|đều) (?:tạm )?(?:hoãn|hủy|lùi|dừng|bỏ)|(?:không|chưa) (?:tổ chức|thực hiện|diễn ra|làm|mở|triển khai)(?: được)?(?= *(?:[,;.]|$|do |vì ))|nếu (?:được|có|đủ|cấp))(?!\p{L})/u;
/** A part that says there was none of something: its words say nothing of the number behind it. */
export const noneBefore = /(?<!\p{L})(?:không|chưa) [^,;.\d]{0,60}?nào *,/gu;
/** Behind the number, in its part: of each of them. */
export const ofEachAfter = /^[^,;.\d]{0,30}?(?: (?:mỗi|trên một|trên mỗi) |\/)(?:buổi|lớp|đợt|lần|cuộc)(?!\p{L})/u;
/** Right before a number: of all that was told before it. */
export const ofAllBefore = /(?<!\p{L})cả $/u;
/** Behind a number, in its part: it is not so of what is counted. */
export const notSoAfter =
  /(?<!\p{L})(?:không|chưa|chẳng|từ chối|đăng ký|sẽ|xin|đang (?:chờ|đề nghị|trình|xin))(?! (?:kể|chỉ|những|ít|thu|mất|tính|quá)(?!\p{L}))(?!\p{L})/u;
/** What became of it leaves nothing to count. */
export const voidAfter =
  /^[^,;.(\d]*(?<!\p{L})(?:hết hiệu lực|không đạt(?: yêu cầu)?|bị (?:bác|trả lại|từ chối|thu hồi|bãi bỏ)|hết hạn)(?!\p{L})/u;
/** Right before a number: still being done. */
export const stillDoing =
  /(?<!\p{L})đang(?: (?:được|phối hợp|tiếp tục))*(?: ?(?:,|và)? ?(?:xử lý|giải quyết|xác minh|điều tra|thụ lý|tiếp nhận|hỗ trợ|can thiệp|xây dựng|soạn thảo|dự thảo|chuẩn bị|đề nghị|xin|vận động|xem xét))+ $/u;
/** Part of a sentence, from its start. */
export const partOnly = /^[^,;.(\d]*/u;
