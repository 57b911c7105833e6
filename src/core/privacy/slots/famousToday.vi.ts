/** Somebody who is called as a famous person, a school or a mountain name is, and does or suffers what only a pupil of today does. */
import { finds } from '../../text/accentless.ts';
import { pattern } from '../../text/letters.ts';
import { nameRuns } from '../nameRuns.ts';
import type { ReadWords } from '../words.vi.ts';

const today =
  'rạch tay|nghỉ học|bỏ học|xin (?:chuyển|gỡ|nghỉ|rút)|nạp (?:hết|thẻ|tiền|game)|nhắn tin|nhận tin nhắn|gửi ảnh|quen (?:một|người)|không dùng điện thoại|không chịu|sợ đến trường|bỏ nhà|lên gặp|nói là|còn hoảng|(?:vẫn )?chưa đi học|(?:đã )?trở lại lớp|được đưa đi khám|được cô|kể lại|khóc suốt|bị (?:ghép ảnh|bạn|các bạn|lập nhóm|quay (?:lén|clip)|tung|lộ ảnh|lừa nạp|trêu|chế ảnh)';
const behind = pattern('iu')`^ (?:${today})(?!\p{L})`;
/** "A MOAN xin go clip", "Y Biu nghỉ học": one letter before the name. */
const highlander = pattern('u')`(?:^|[.;:,] )(?:Y|A|K|H['’]?) ?\p{Lu}\p{L}+ (?:${today})(?!\p{L})`;
const longest = 40;

/** Whether somebody is told of so; never a finding. */
export function isFamousToday(read: ReadWords): boolean {
  const { text, words } = read;
  if (finds(highlander, text)) return true;
  return nameRuns(read).some(({ isFamous, before, to }) => {
    const end = words[to - 1]?.end ?? text.length;
    return isFamous && before !== 'school' && before !== 'place' && finds(behind, text.slice(end, end + longest));
  });
}
