/** Where a person is asked for: that there is none yet, or only will be. */
import { finds } from './accentless.ts';
import { ownOpening } from './ownOpening.vi.ts';

const lead = `(?:(?:${ownOpening}|tới nay|tạm thời|còn)[ ,]+)*`;
/** Of these "không" denies nobody: "Không thay đổi", "Không những Hiệu trưởng …", "Không ai ngoài …". */
const denied = '(?! (?:(?:có )?(?:sự )?(?:gì )?(?:thay đổi|đổi|khác)|những|chỉ|riêng|ai (?:ngoài|khác)))';
/** "Đang do thầy Hùng phụ trách" is somebody's already. */
const underWay = 'đang(?= (?:chờ|đợi|tìm|xem xét|phân|tuyển|khuyết|trống|thiếu|bổ sung|kiện toàn|trình|đề nghị|xin|rà soát|làm))';
const none = new RegExp(
  `^${lead}(?:(?:không|ko|k|chưa|chẳng)(?!\\p{L})${denied}|(?:sẽ|${underWay}|chờ|dự kiến|khuyết|trống|bỏ trống|để trống|thiếu)(?!\\p{L}))|^sau$|(?:báo cáo|bổ sung|cập nhật|công|báo|cử|gửi|thông báo) sau$|^(?:n/a|na|none|no)$`,
  'u',
);
const ahead = new RegExp(`^${lead}(?:sẽ|dự kiến|chờ)(?!\\p{L})`, 'u');
/** Why, who is lacking, or who has gone. */
const besides =
  /^(?:do|vì|bởi|lý do|khi|nếu|đến|đầu mối|cán bộ|người|nguyên nhân)(?!\p{L})[^:]*$|(?<!\p{L})(?:nghỉ (?:hưu|sinh|việc|thai sản|chế độ)|thôi việc|(?:mới |đã )?chuyển (?:công tác|trường|đơn vị)|luân chuyển)(?!\p{L})/u;
const gone = /(?<!\p{L})(?:nghỉ|thôi việc|chuyển|luân chuyển|thiếu|ít|không|chưa)(?!\p{L})/u;
const post =
  '(?:thầy|cô|ông|bà|anh|chị|đồng chí|đ/c|(?:phó )?hiệu trưởng|hiệu phó|tổng phụ trách|tpt|bí thư|kế toán|văn thư|thư viện|chuyên viên|(?:phó )?trưởng phòng|phó phòng|giám đốc|ban giám hiệu|bgh)';
const somebody = new RegExp(`(?<!\\p{L})(?:${post}|kiêm(?: nhiệm)?)(?!\\p{L})`, 'u');
/** "Không có cán bộ chuyên trách do cô Lan kiêm nhiệm", "… vì đã giao Tổng phụ trách Đội"; group 1 is who does it. */
const insteadOf = new RegExp(`(?<!\\p{L})(?:do|là|giao(?: cho)?|mà) ((?:(?:một|01) )?(?:${post}|giáo viên|gv)(?!\\p{L}).*)$`, 'u');
const name = /(?<!\p{L})(?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+(?!\p{L})/u;
/** Not within "N/A", "Đ/c". */
const cuts = /[,;:.()\n]|(?<=\p{L}{3} ?)\/|(?<=\s)[-–—](?=\s)|(?<!\p{L})(?:nhưng|song|nhung)(?!\p{L})/iu;

/** No clause of it says somebody: "Chưa phân công", and not "Chưa có chuyên trách, Hiệu trưởng kiêm nhiệm". */
export function namesNobody(text: string): boolean {
  const clauses = text
    .split(cuts)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}|[1-9]/u.test(clause));
  const isNone = (clause: string) => finds(none, clause.toLowerCase());
  if (!clauses.some(isNone)) return clauses.length === 0;
  return clauses.every((clause) => (isNone(clause) ? !saysInstead(clause.toLowerCase()) : isBeside(clause)));
}

function saysInstead(small: string): boolean {
  const who = insteadOf.exec(small)?.[1];
  return who !== undefined && !gone.test(who) && !finds(ahead, small);
}

/** Tells why, and names nobody who does it. */
function isBeside(clause: string): boolean {
  const small = clause.toLowerCase();
  const isNamed = somebody.test(small) || name.test(clause);
  return finds(besides, small) && (!isNamed || gone.test(small));
}
