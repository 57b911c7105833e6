/** How large a school is, before what it did. */
import type { Sentence } from '../sentences.ts';
import { beginsWithVerb } from '../verbs.ts';

/** "Trường có 900 học sinh, …", and nothing that any of them did. */
const ownSize =
  /^(?:(?:nhà )?trường|trung tâm|đơn vị|cơ sở|phòng|toàn trường|toàn trung tâm)(?: (?:ta|hiện|hiện nay|hiện tại|đang))* (?:có|quản lý) (?:tổng số |tổng cộng |(?:hai|ba|bốn|\d+) cơ sở, )?\d[\d.]* (?:lớp|học sinh|hs|học viên|sinh viên|trẻ|cháu|em|cán bộ|giáo viên|gv|nhân viên|cbgvnv|trường|cơ sở giáo dục|người học)(?!\p{L})(?![^,]*(?<!\p{L})(?:được|bị|đã|chưa|đạt|đoạt|giành|tham gia|tham dự|dự|tổ chức|ký|cam kết|gửi|nộp|có|cài|làm|học|biết|vi phạm|đăng ký|thực hiện|triển khai|sử dụng|dùng|phụ trách|dạy)(?!\p{L}))/iu;
/** The clause behind it tells what was done: what some of them got. */
const partOfThem = /^(?:trong đó )?(?:có )?\d[\d.]*%? \p{L}+(?: \p{L}+)? (?:được|đã|tham gia|ký|dự)(?!\p{L})/iu;

/** "Trường có 900 học sinh, đã tuyên truyền cho 850 em" → "Đã tuyên truyền cho 850 em". */
export function withoutSize(sentence: Sentence): Sentence {
  if (!ownSize.test(sentence.text)) return sentence;
  const [, ...clauses] = sentence.text.split(/, (?=\p{L}|\d)/u);
  const at = clauses.findIndex((one) => isTold(one));
  const rest = clauses
    .slice(at)
    .join(', ')
    .replace(/^trong đó /iu, '');
  return at < 0 ? sentence : { ...sentence, text: rest.slice(0, 1).toUpperCase() + rest.slice(1) };
}

function isTold(clause: string): boolean {
  return partOfThem.test(clause) || (beginsWithVerb(clause.replace(/^đã /iu, '')) && !/^(?:trong đó )?có /iu.test(clause));
}
