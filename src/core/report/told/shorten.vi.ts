/** A clause that is not too long, cut where it still says something. */
import { eachMatch } from '../../lib/eachMatch.ts';

/** Words of a clause; what follows one of the openings below is left out of a longer one. */
const mostWords = 25;
/** Words that keep the sense of a clause. */
const leastWords = 6;

const openings =
  /[,;]? (?:trong đó|với chủ đề|với nội dung|nhằm|góp phần|để|qua đó|theo đúng|trên địa bàn|cho học sinh|của các trường|về) |; /g;
/** Nouns that say nothing without what follows them. */
const openNouns =
  /(?:quy định|nội dung|kế hoạch|quy trình|công tác|kiến thức|kỹ năng|biện pháp|hoạt động|chương trình|vấn đề|thông tin|văn bản|hướng dẫn|việc|tài liệu|nhận thức)$/i;
/** A sentence does not end with these. */
const openWords =
  /(?:^|\s)(?:đã|đang|sẽ|được|bị|có|là|không|chưa|còn|vẫn|cũng|đều|luôn|rất|phải|và|hoặc|với|cho|nhằm|để|từ|do|vì|của|tại|ở|các|những|mà|nên|như|góp)$/iu;

/** The longest head that is short enough, else the shortest that still says something. */
export function shorten(text: string): string {
  if (wordCount(text) <= mostWords) return text;
  const heads = eachMatch(text, openings)
    .map((match) => text.slice(0, match.index))
    .filter((head) => wordCount(withoutBrackets(head)) >= leastWords && !openNouns.test(head) && !openWords.test(head) && isClosed(head));
  const short = heads.filter((head) => wordCount(head) <= mostWords);
  return short[short.length - 1] ?? heads[0] ?? text;
}

/** "ứng dụng công nghệ (mạng xã hội, ứng dụng chat…)" says no more than its first words. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)/g, '');
}

/** Whether every quotation and bracket that it opens is closed in it. */
function isClosed(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return count('“') === count('”') && count('(') === count(')');
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
