/** Which word of a sentence is the verb of its main clause. */
import { verbs } from '../verbs.vi.ts';

const verbsInNouns = new Set(
  'công|tác|kế|tổ|việc|có|được|không|chưa|thi|chi|ra|in|làm|học|lên|tiếp|nhận|giao|lập|dự|còn|cần|nên|sẽ|mong'.split('|'),
);

/** The first verb of the main clause; after "việc", "công tác" it is a noun. */
export function isMainVerb(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const pair = `${word} ${words[at + 1] ?? ''}`;
  const before = words.slice(Math.max(0, at - 2), at).join(' ');
  if (/(?:^| )(?:việc|sự|tác|động|lệ|cuộc|lớp|buổi|các|bộ|lượng|môn|hội|đoàn|ban)$/u.test(before)) return false;
  return verbs.has(pair) || (verbs.has(word) && !verbsInNouns.has(word));
}

/** "Lồng ghép trong giờ sinh hoạt lớp": what is put there is what the heading says. */
export const onlyWhere = /^(lồng ghép|tích hợp) (?=(?:trong|vào|qua|tại|ở|thông qua)(?!\p{L}))/iu;

/** Who goes on behind the comma: "qua đường dây nóng, các trường xác minh trong 24 giờ". */
export const ownersFirst = /^(?:các trường|các đơn vị|từng trường)(?!\p{L})/iu;
