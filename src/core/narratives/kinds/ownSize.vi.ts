/** How large a school is, before what it did. */
import type { Sentence } from '../sentences.ts';
import { beginsWithVerb } from '../verbs.ts';

/** "Trường có 900 học sinh, …", "Trung tâm có 300 học viên, …". */
const ownSize =
  /^(?:(?:nhà )?trường|trung tâm) (?:hiện )?có (?:tổng số )?\d[\d.]* (?:lớp|học sinh|hs|học viên|cán bộ|giáo viên)(?!\p{L})/iu;
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
