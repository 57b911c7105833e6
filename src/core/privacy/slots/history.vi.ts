/** Whether a name is told of as one of the dead or the honoured. */
import type { NameRun } from '../nameRun.vi.ts';
import type { ReadWords } from '../words.vi.ts';

/** "thân thế, sự nghiệp Nguyễn Bỉnh Khiêm": who is told of there is the famous one. */
export function isOfHistory({ from }: NameRun, { text, words }: ReadWords, signs = history): boolean {
  const start = words[from]?.start ?? 0;
  return signs.test(
    text
      .slice(Math.max(0, start - 40), start)
      .split(/[.;!?]/)
      .pop() ?? '',
  );
}

const history =
  /(?<!\p{L})(?:thân thế|sự nghiệp|tấm gương|cuộc đời|danh nhân|anh hùng|liệt sĩ|tiểu sử|tượng đài|đền thờ|đền|di tích|lịch sử|trạng nguyên|trạng trình|nhà thơ|nhà văn|đại tướng|vua|chúa|tướng|mang tên|tên của)(?!\p{L})/iu;
/** Of these nobody is told but the dead and the honoured. */
const remembrance =
  /(?<!\p{L})(?:thân thế|sự nghiệp|tấm gương|danh nhân|anh hùng|liệt sĩ|tiểu sử|tượng đài|đền thờ|di tích|quê hương)(?!\p{L})/iu;

/** Whether nobody but the dead or the honoured is told of there. */
export const isRemembered = (run: NameRun, read: ReadWords): boolean => isOfHistory(run, read, remembrance);
