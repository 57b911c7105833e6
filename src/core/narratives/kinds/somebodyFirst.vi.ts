/** Who or what body does it, where the first words could be a verb: "báo cáo viên …", "bảo vệ trường …", "tập thể …". */
import { acts } from '../order/adjuncts.vi.ts';
import { beginsWithVerb } from '../verbs.ts';
import { ofSomebody } from '../verbs.vi.ts';

const posts = new RegExp(
  `^(?:báo cáo|hướng dẫn|tuyên truyền|phát thanh|giám sát|kiểm soát|quản trị|đào tạo|cộng tác|tư vấn|thanh tra|điều tra|tình nguyện|điều phối|biên tập) ${ofSomebody}(?!\\p{L})`,
  'iu',
);
const bodies = /^(?:tập thể (?!dục)|chi (?:bộ|đoàn|hội|đội|ủy) |cấp ủy |đội ngũ )/iu;
/** Those who guard or look after something, unless it is done to it. */
const holders =
  /^(?:bảo vệ|quản lý) (?:(?:của )?(?:nhà )?trường|cổng trường|cơ quan|đội|(?:các )?lớp|phòng máy|ký túc xá)(?: (?:đã|luôn|thường xuyên|tích cực|nghiêm túc|gương mẫu|chủ động|kịp thời|cùng|hằng ngày|mỗi ngày))* /iu;
/** Behind it they say how it is looked after. */
const how = /^(?:có|được|không|bằng|qua|là|sử dụng|lên|theo)(?!\p{L})/iu;

const alsoDone = /^(?:thu|tắt|ghi|nhắc|giữ|trực|khóa|dán|đóng|mở|soát)(?!\p{L})/iu;
const exemplary = /gương mẫu|luôn/iu;

export function beginsWithSomebody(text: string): boolean {
  if (posts.test(text) || bodies.test(text)) return true;
  const found = holders.exec(text)?.[0];
  if (found === undefined) return false;
  const rest = text.slice(found.length);
  return (
    exemplary.test(found) || ((beginsWithVerb(rest) || acts.has(rest.split(' ', 1)[0] ?? '') || alsoDone.test(rest)) && !how.test(rest))
  );
}
