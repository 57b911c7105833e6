/** Where a person is asked for: that there is none yet, or only will be. */
import { finds } from './accentless.ts';
import { ownOpening } from './ownOpening.vi.ts';

const lead = `(?:(?:${ownOpening}|tới nay|tạm thời|còn)[ ,]+)*`;
/** Of these "không" denies nobody: "Không thay đổi", "Không những Hiệu trưởng …", "Không ai ngoài …". */
const denied = '(?! (?:(?:có )?(?:sự )?(?:gì )?(?:thay đổi|đổi|khác)|những|chỉ|riêng|ai (?:ngoài|khác)))';
/** "Đang do thầy Hùng phụ trách" is somebody's already. */
const underWay = 'đang(?= (?:chờ|đợi|tìm|xem xét|phân|tuyển|khuyết|trống|thiếu|bổ sung|kiện toàn|trình|đề nghị|xin|rà soát|làm))';
const none = new RegExp(
  `^${lead}(?:(?:không|ko|k|chưa|chẳng)(?!\\p{L})${denied}|(?:sẽ(?! tiếp tục (?:là|do|giao)(?!\\p{L}))|${underWay}|chờ|dự kiến|khuyết|trống|bỏ trống|để trống|thiếu(?! (?:tá|úy|uý|tướng)(?!\\p{L})))(?!\\p{L}))|^sau$|(?:báo cáo|bổ sung|cập nhật|công|báo|cử|gửi|thông báo) sau$|^(?:n/a|na|none|no)$`,
  'u',
);
const ahead = new RegExp(`^${lead}(?:sẽ|dự kiến|chờ)(?!\\p{L})`, 'u');
/** Why, who is lacking, or who has gone. */
const besides =
  /^(?:do|vì|bởi|lý do|khi|nếu|đến|đầu mối|cán bộ|người|nguyên nhân)(?!\p{L})[^:]*$|(?<!\p{L})(?:nghỉ (?:hưu|sinh|việc|thai sản|chế độ)|thôi việc|(?:mới |đã )?chuyển (?:công tác|trường|đơn vị)|luân chuyển)(?!\p{L})/u;
const gone = /(?<!\p{L})(?:nghỉ|thôi việc|chuyển|luân chuyển|thiếu(?! (?:tá|úy|uý|tướng)(?!\p{L}))|ít|không|chưa)(?!\p{L})/u;
const post =
  '(?:thầy|cô|ông|bà|anh|chị|đồng chí|đ/c|(?:phó )?hiệu trưởng|hiệu phó|tổng phụ trách|tpt|bí thư|kế toán|văn thư|thư viện|chuyên viên|(?:phó )?trưởng phòng|phó phòng|giám đốc|ban giám hiệu|bgh|giáo viên|gv|gvcn|cán bộ|nhân viên|thiếu tá|thiếu úy|trung tá|trung úy|đại úy|thượng úy)';
const somebody = new RegExp(`(?<!\\p{L})(?:${post}|kiêm(?: nhiệm)?)(?!\\p{L})`, 'u');
/** "Không có cán bộ chuyên trách do cô Lan kiêm nhiệm", "… vì đã giao Tổng phụ trách Đội"; group 1 is who does it. */
const insteadOf = new RegExp(
  `(?<!\\p{L})(?:do|là|giao(?: cho)?|mà|nên) ((?:giao )?(?:(?:một|01) )?(?:${post}|giáo viên|gv)(?!\\p{L}).*)$`,
  'u',
);
/** Somebody does it, whoever it is. */
const acts = /(?<!\p{L})(?:phụ trách|đảm nhiệm|đảm nhận|kiêm|bộ phận|tổ|nhóm|đã (?:phân công|giao|cử)|\d{9,})(?!\p{L})/u;
const name = /(?<!\p{L})(?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+(?!\p{L})/u;
const gives = '(?:phân công|giao|cử|bố trí|chỉ định|chọn|phân|quyết định|tìm|thống nhất)';
/** "Hiệu trưởng chưa phân công", "vị trí này đang trống", "Hiệu trưởng đang tìm". */
const noneYet = new RegExp(
  [
    `^(?:(?!(?<!tổng )phụ trách |kiêm |đảm nhiệm |theo dõi |làm )[\\p{L}\\d./]+ ){1,6}?(?:chưa|không) (?:được |thể |kịp )*${gives}(?!\\p{L})`,
    `^(?:vị trí|chức danh|người phụ trách|đầu mối)(?: \\p{L}+){0,4}? (?:trống|khuyết|bỏ trống|thiếu|chưa có)(?!\\p{L})`,
    `^(?:[\\p{L}\\d./]+ ){1,6}?đang (?:tìm|xem xét|phân công|tuyển|chọn|lựa chọn|rà soát|kiện toàn)(?!\\p{L})`,
  ].join('|'),
  'u',
);
const hasGone =
  /(?:^|(?<!\p{L})(?:đã|mới|vừa) )(?:nghỉ (?:hưu|việc|chế độ)|thôi việc|chuyển (?:công tác|trường|đơn vị|đi)|luân chuyển)(?! (?:về|đến|tới|sang))[^\p{L}]*$/u;
/** Not within "N/A", "Đ/c". */
const cuts = /[,;:.()\n]|(?<=\p{L}{3} ?)\/|(?<=\s)[-–—](?=\s)|(?<!\p{L})(?:nhưng|song|nhung)(?!\p{L})/iu;

/** No clause of it says somebody who is there: "Chưa phân công", and not "Chưa có chuyên trách, Hiệu trưởng kiêm nhiệm". */
export function namesNobody(text: string): boolean {
  const clauses = text
    .split(cuts)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}|[1-9]/u.test(clause));
  if (!clauses.some(isNone)) return clauses.length === 0;
  return clauses.every((clause, at) => {
    if (isNone(clause)) return !saysInstead(clause.toLowerCase());
    const next = clauses[at + 1] ?? '';
    return isBeside(clause) || (isAway(next) && !isPerson(next));
  });
}

function isNone(clause: string): boolean {
  const small = clause.toLowerCase();
  return finds(none, small) || finds(noneYet, small) || isAway(clause);
}

/** "Thầy Hùng đã chuyển công tác", and not "thay cô Mai đã nghỉ hưu". */
function isAway(clause: string): boolean {
  const small = clause.toLowerCase();
  return finds(hasGone, small) && !/^thay(?!\p{L})/u.test(small);
}

function isPerson(clause: string): boolean {
  return somebody.test(clause.toLowerCase()) || name.test(clause);
}

function saysInstead(small: string): boolean {
  const who = insteadOf.exec(small)?.[1];
  return who !== undefined && !gone.test(who) && !finds(ahead, small);
}

/** Tells why, or of nobody: "trường nhỏ". */
function isBeside(clause: string): boolean {
  const small = clause.toLowerCase();
  if (!isPerson(clause)) return !finds(acts, small);
  return finds(besides, small) && gone.test(small);
}
