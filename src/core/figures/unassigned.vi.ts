/** Where a person is asked for: that there is none yet, or only will be. */
import { finds } from '../text/accentless.ts';

const lead = '(?:(?:hiện|hiện nay|hiện tại|đến nay|tới nay|nhà trường|trường|đơn vị|trung tâm|phòng|vẫn|tạm thời|còn)[ ,]+)*';
/** "Không thay đổi": as before. */
const none = new RegExp(
  `^${lead}(?:(?:không|ko|k|chưa|chẳng)(?!\\p{L})(?! (?:có )?(?:sự )?(?:gì )?(?:thay đổi|đổi|khác))|(?:sẽ|đang|chờ|dự kiến|khuyết|trống|bỏ trống|để trống|thiếu)(?!\\p{L}))|^sau$|(?:báo cáo|bổ sung|cập nhật|công|báo|cử|gửi|thông báo) sau$|^(?:n/a|na|none|no)$`,
  'u',
);
/** Why, or who is lacking. */
const besides = /^(?:do|vì|bởi|lý do|khi|nếu|đến|đầu mối|cán bộ|người|nguyên nhân)(?!\p{L})[^:]*$/u;

/** No clause of it says somebody: "Chưa phân công", and not "Chưa có chuyên trách, Hiệu trưởng kiêm nhiệm". */
export function namesNobody(text: string): boolean {
  const clauses = text
    .toLowerCase()
    .split(/[,;:.()\n]|(?<!\p{L})(?:nhưng|song|nhung)(?!\p{L})/u)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}|[1-9]/u.test(clause));
  if (!clauses.some((clause) => finds(none, clause))) return clauses.length === 0;
  return clauses.every((clause) => finds(none, clause) || finds(besides, clause));
}
