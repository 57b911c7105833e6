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
export function shorten(text: string, most = mostWords, joints = openings): string {
  if (wordCount(text) <= most) return text;
  const heads = eachMatch(text, joints)
    .map((match) => text.slice(0, match.index))
    .filter((head) => wordCount(withoutBrackets(head)) >= leastWords && !openNouns.test(head) && !openWords.test(head) && isClosed(head));
  const short = heads.filter((head) => wordCount(head) <= most);
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

/** The same of a list of what is hard or asked for: its first parts say it too. */
export function shortenList(text: string, most: number): string {
  const cut = shorten(text, most);
  return wordCount(cut) <= most ? cut : shorten(cut, most, /, /g);
}

/** Without what all of the report is about. */
export function withoutMatter(text: string): string {
  return text.replace(matter, '');
}

const matter =
  / (?:(?:về|nhằm|để) )?(?:công tác )?(?:phòng,? chống|phòng ngừa|bảo vệ)(?: (?:và hỗ trợ|xâm hại|bạo lực|bắt nạt),?)* (?:trẻ em|học sinh) trên (?:môi trường|không gian) mạng(?= (?:cho|tại|với|ở)(?!\p{L})|[,;]|$)/iu;

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** "Thực hiện theo quy định": nothing of what was done. */
export function saysNoAct(text: string): boolean {
  return asTold.test(text);
}

const asTold =
  /^(?:(?:đã|luôn|cơ bản) )*(?:thực hiện|triển khai|chấp hành|làm)(?: (?:nghiêm túc|nghiêm|đầy đủ|kịp thời|đúng|tốt|và|theo|các|mọi|triển khai|thực hiện))* (?:quy định|hướng dẫn|chỉ đạo|yêu cầu|kế hoạch|văn bản|nội dung|nhiệm vụ)(?: (?:của|từ) (?:pháp luật|cấp trên|các cấp|ngành|sở[^,;]*|phòng[^,;]*|bộ[^,;]*|ubnd[^,;]*))?$/iu;
