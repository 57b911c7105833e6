/** Difficulties of several matters in one sentence: "Không có kinh phí; giáo viên thiếu và yếu". */
import type { Matter } from '../../../outline/schema.ts';
import { matterOf } from '../placing.ts';
import { beginsWithVerb } from '../verbs.ts';
import { blame } from '../verbs.vi.ts';
import { deniesMoney } from './denials.vi.ts';
import { isNotHard } from './notHard.vi.ts';
import { tidingsOf } from './tidings.ts';

/** Where a clause ends. */
const clauseEnd = /[,;]\s+|\s+(?:và|cùng với)\s+(?!yếu|kém|cũ|ít|hỏng|thấp|lạc hậu|hạn chế)/u;
const joint = new RegExp(`(${clauseEnd.source})`, 'u');
/** What goes on from what is said before: why, what for, what came of it. */
const goesOn =
  /^(?:nên|nhưng|song|tuy|mặc dù|do|vì|bởi|dẫn|khiến|làm|gây|để|nhằm|trong khi|mà|vẫn|chỉ|nhất là|đặc biệt|trong đó|gồm|như|thì|lại|cũng|tại|ở|việc|điều này)(?!\p{L})/iu;
const alsoHard =
  /(?<!\p{L})(?:không(?! (?:khó|vướng|thiếu|gặp|đáng|có (?:gì|khó|vướng)))|chưa(?! (?:gặp|thấy))|hết|đi làm|xa|chập chờn|cũ|ngại|khó|quá|mỏng|đắt|thấp|rộng)(?!\p{L})/iu;
/** "Thiếu kinh phí, thiết bị, nhân lực": what is only named is lacking as well. */
const lack = /^(?:(?:còn|rất|vẫn|hiện) )*(?:thiếu|không có|chưa có|chưa đủ|khó khăn về|hạn chế về)(?:: ?| )/iu;
const mostNamed = 4;

export function clausesOfHard(text: string): readonly string[] {
  const [first = '', ...others] = text.replace(/[.\s]+$/u, '').split(clauseEnd);
  const [led = ''] = lack.exec(first) ?? [];
  return [first, ...others.map((clause) => (led !== '' && isOnlyNamed(clause) ? `${led.replace(':', '')}${clause}` : clause))];
}

function isOnlyNamed(clause: string): boolean {
  return !isHardItself(clause) && clause.split(' ').length <= mostNamed;
}

function isHardItself(clause: string): boolean {
  return blame.test(clause.toLowerCase()) || tidingsOf(clause) === 'bad' || alsoHard.test(clause);
}

/** Each clause says a lack, or is in a row of what is lacking. */
export function areAllHard(clauses: readonly string[]): boolean {
  return clauses.every(isHardItself);
}

/** Clauses that name a matter of their own, each with what goes on from it. */
function clausesOf(text: string, matters: readonly Matter[]): readonly { readonly text: string; readonly matter: string }[] {
  const parts = text.replace(/[.\s]+$/u, '').split(joint);
  const apart: { text: string; matter: string }[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? '';
    const matter = matterOf(part, matters)?.code ?? '';
    const last = apart[apart.length - 1];
    const isOther = matter !== '' && last?.matter !== '' && matter !== last?.matter;
    const isOwn = isOther && !goesOn.test(part) && !actsOn(part) && isHardAlone(part);
    if (last === undefined || (isOwn && isHardAlone(last.text))) apart.push({ text: part, matter });
    else last.text += `${parts[at - 1]}${part}`;
  }
  return apart;
}

/** Parts a difficulty at its clauses. The unit's own sums may deny "no money"; the other clauses stay. */
export function hardApart(text: string, matters: readonly Matter[]): readonly string[] {
  if (!/kinh phí/iu.test(text)) return [text];
  const apart = clausesOf(text, matters);
  if (apart.length < 2 || !apart.some((one) => deniesMoney.test(one.text))) return [text];
  return apart.map((one) => one.text.charAt(0).toUpperCase() + one.text.slice(1));
}

/** "Gửi con cho ông bà nên khó quản lý": of who is named before. */
function actsOn(part: string): boolean {
  return beginsWithVerb(part) && !/^(?:không|chưa|còn)(?!\p{L})/iu.test(part);
}

function isHardAlone(clause: string): boolean {
  return isHardItself(clause) && !isNotHard(clause.replace(': ', ' '));
}
