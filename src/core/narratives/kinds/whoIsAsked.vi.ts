/** Whom a proposal names: after the word of asking, or in front. */
import type { Addressee, Outline } from '../../../outline/schema.ts';
import { listed } from '../../lib/listed.ts';
import { hasWords } from '../../text/hasWords.ts';
import { beginsWithVerb } from '../verbs.ts';

export function whoIsAsked(text: string, closing: Outline['closing']): Addressee | null {
  return askedOf(text, closing.addressees) ?? namedFirst(text, closing);
}

/** "Đề nghị Sở:" above a list asks whom each item is for; null where the item says so itself. */
export function askedUnder({ text, heading }: { readonly text: string; readonly heading: string }, closing: Outline['closing']) {
  return asksAbove.test(heading) && whoIsAsked(text, closing) === null ? `${heading}: ${text}` : null;
}

const asksAbove = /^(?:(?:kính|xin) )*(?:đề nghị|đề xuất|kiến nghị|đối với|với) /iu;

/** What an addressee's words may name besides bodies: a form without matters says so whose they are. */
const matters: ReadonlySet<string> = new Set(
  listed(`
  kinh phí|ngân sách|tài chính|nguồn lực|nguồn vốn|biên chế|định mức|nhân lực|chế độ|phụ cấp|khen thưởng|thi đua|cơ sở vật chất|
  thiết bị|trang thiết bị|máy tính|phần mềm|đường truyền|tập huấn|bồi dưỡng|tài liệu|học liệu|báo cáo viên|xử phạt|chế tài
  `),
);

/** Of nobody in particular: whose words say the matter that is asked for. */
export function whoseMatter(text: string, { addressees }: Outline['closing']): Addressee | null {
  const small = text.toLowerCase();
  return addressees.find(({ words }) => words.some((word) => matters.has(word) && hasWords(small, word))) ?? null;
}

/** Of the body that writes the report, where no addressee is that body: nobody else is asked for it. */
export function asksSelf(text: string, { addressees }: Outline['closing'], self: string): boolean {
  const name = self.toLowerCase();
  if (addressees.some(({ words }) => words.includes(name))) return false;
  return startsWithWord(askedFirst(text), name);
}

/** What follows the asking, in small letters. */
function askedFirst(text: string): string {
  return text
    .toLowerCase()
    .replace(asksOnly, '')
    .replace(headed, 'đề nghị ')
    .replace(
      /^[^\p{L}]*(?:(?:kính|xin|rất|trân trọng) )*(?:đề nghị|đề xuất|kiến nghị|mong muốn|mong)(?: với)? (?:các |cơ quan |lãnh đạo |cấp (?!có thẩm quyền))*/u,
      '',
    );
}

/** "Nhà nước có chính sách …": asked of who is named, not of the Department, without a word of asking. */
function namedFirst(text: string, { addressees, ownAddressee }: Outline['closing']): Addressee | null {
  const small = text.toLowerCase();
  const others = addressees.filter(({ code }) => code !== ownAddressee);
  const own = addressees.find(({ code }) => code === ownAddressee);
  const acts = (word: string) => startsWithWord(small, word) && beginsWithVerb(small.slice(word.length).trim());
  return (
    others.find(({ words }) => words.some((word) => startsWithWord(small, word))) ??
    (own?.words.some((word) => acts(word) && !/^ (?:đã|đang|không|chưa|có) /u.test(small.slice(word.length))) ? own : null)
  );
}

/** "Không có ý kiến, đề nghị Sở …": the rest is asked. */
export const asksOnly =
  /^(?:\p{L}+ ){0,3}không có (?:ý kiến|kiến nghị|đề nghị|đề xuất)[^,;:]*[,;:] *(?:chỉ )?(?=(?:đề nghị|đề xuất|kiến nghị|mong|xin|kính))/iu;

/** "Với Sở: …", "Đối với UBND thành phố, …". */
const headed = /^(?:đối )?với (?=[^:,]{2,50}[:,])/u;

/** The addressee that is between the asking and the first verb. */
function askedOf(text: string, addressees: readonly Addressee[]): Addressee | null {
  const small = askedFirst(text);
  if (small === text.toLowerCase()) return null;
  let best: { one: Addressee; at: number; length: number } | null = null;
  const head = headOf(small);
  for (const one of addressees) {
    for (const word of one.words) {
      // Its name may hold what reads as a verb: "Bộ Giáo dục và Đào tạo".
      const at = startsWithWord(small, word) ? 0 : placeIn(head, word);
      if (at < 0) continue;
      if (best === null || at < best.at || (at === best.at && word.length > best.length)) best = { one, at, length: word.length };
    }
  }
  return best === null ? null : (besideIt(best.one, head, addressees) ?? best.one);
}

/** "Sở và UBND thành phố": what the first would do itself is sent to whom it is asked of beside. */
function besideIt(first: Addressee, head: string, addressees: readonly Addressee[]): Addressee | null {
  const rest = first.words.flatMap((word) => {
    const at = ` ${head} `.indexOf(` ${word} và `);
    return at < 0 ? [] : [head.slice(at + word.length + 4)];
  });
  return addressees.find((one) => one !== first && one.words.some((word) => rest.some((said) => startsWithWord(said, word)))) ?? null;
}

/** "sở, ngành": all of them, not the one Department. */
const others = /^,? (?:ban,? )?ngành/u;

function startsWithWord(text: string, word: string): boolean {
  const rest = text.slice(word.length);
  return text.startsWith(word) && !/^\p{L}/u.test(rest) && !others.test(rest);
}

/** -1 where the words do not hold it. */
function placeIn(head: string, word: string): number {
  const at = ` ${head} `.indexOf(` ${word} `);
  return at >= 0 && others.test(head.slice(at + word.length)) ? -1 : at;
}

/** The words before the first verb: who is asked. */
function headOf(text: string): string {
  const words = text.match(/\S+/g) ?? [];
  let end = 0;
  while (end < words.length && end < 10 && !beginsWithVerb(words.slice(end, end + 3).join(' '))) end += 1;
  return words.slice(0, end).join(' ').replace(/[,;:]/g, ' ').replace(/\s+/g, ' ').trim();
}
