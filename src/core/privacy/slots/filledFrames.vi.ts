/** Frames whose middle is a name or ordinary words: "trường hợp … bị", "ép … gửi ảnh", "vụ … trong tháng 3". */

import { eachMatch } from '../../lib/eachMatch.ts';
import { pattern } from '../../text/letters.ts';
import { looseKey } from '../../text/text.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isPart } from '../nameRun.vi.ts';
import { ordinarySyllables } from '../ordinaryWords.vi.ts';
import { knownFrom, type ReadWords, type Word } from '../words.vi.ts';
import { goesOn, isPairWord, setOf } from './slotWords.vi.ts';

const begins = [
  'vụ(?: việc)?(?: liên quan đến)?|vu(?: viec)?|trường hợp|truong hop|(?:con|cháu) (?:của )?(?:anh|chị)',
  '(?:mẹ|bố|cha|bà ngoại|bà nội|ông ngoại|ông nội|con|ảnh|ảnh nhạy cảm|clip|video) của|ép|rủ|nhắc nhở|pháp lý\\/|phap ly\\/|làm việc với gia đình|lam viec voi gia dinh',
  '(?:nạn nhân|0?1 trẻ|0?1 em|0?1 trường hợp) [–-]',
].join('|');
const ends =
  'trong tháng|trong thang|gửi ảnh|gui anh|đi chơi|di choi|được|bị|đã|có biểu hiện|có con|đang|bỏ học|cho biết|phát hiện|và nhóm bạn|duoc|bi|da|co bieu hien|dang|bo hoc';
const frame = pattern(
  'giu',
)`(?<![\p{L}\d])(?:${begins})(?: của)? ?((?:[\p{L}\p{M}'’.-]+ ){0,3}?[\p{L}\p{M}'’.-]+)(?= (?:${ends})(?![\p{L}])|[.!?]?$)`;
/** What such a frame holds of everybody. */
const ordinary = setOf(
  'này đó trên nào khác việc một nhiều các những số trẻ em học sinh hs nữ nam nhỏ lớn nạn nhân mình họ chúng ta ai án vụ đều cũng mới vừa sớm muộn và của cho với là trong ngoài tại ở khó khăn nghèo gv giáo viên phụ huynh bạn bè con cháu người dân thân thành nhóm nghi có không chưa theo về do từ bằng qua đến xong rồi',
);

/** What is inside such a place is no person: "vụ việc tại phường Chí Linh". */
const places = /^(?:phường|xã|quận|huyện|tỉnh|trường|thcs|thpt|phuong|quan|huyen|tinh|truong)$/;

/** "cao-hồ-danh": three syllables of names, joined. */
const dashed = pattern('gu')`(?<![\p{L}\d-])(\p{L}{2,7})[-.](\p{L}{2,7})[-.](\p{L}{2,7})(?![\p{L}\d-])`;

/** Whether such a frame holds words that are neither. */
export function holdsStranger(text: ReadWords): boolean {
  for (const [, ...parts] of eachMatch(text.keys, dashed)) {
    if (parts.every((part) => isPart(part, accentedParts))) return true;
  }
  for (const match of eachMatch(text.keys, frame)) {
    const fill = match[1] ?? '';
    const from = match.index + match[0].length - fill.length;
    const own = text.words.flatMap((word, at) => (word.start >= from && word.end <= from + fill.length ? [at] : []));
    if (own.some((at) => places.test(text.words[at]?.key ?? ''))) continue;
    if (own.length > 0 && own.length < 6 && isStrange(text, own) && own.every((at) => mayBeOfName(text, at))) return true;
  }
  return false;
}

function isStrange(text: ReadWords, own: readonly number[]): boolean {
  const end = (own[own.length - 1] ?? 0) + 1;
  for (let at = own[0] ?? 0; at < end; ) {
    const word = text.words[at] as Word;
    const known = knownFrom(text, at);
    if (known > 1 && at + known <= end) at += known;
    else if (goesOn(text, word) || ordinary.has(word.key) || /^\d/.test(word.text)) at += 1;
    else if (isPairWord(text, at) && own.includes(at + 1)) at += 2;
    else return true;
  }
  return false;
}

/** A syllable of names whatever its accents, or of no word. */
function mayBeOfName({ words }: ReadWords, at: number): boolean {
  const key = words[at]?.key ?? '';
  return isPart(looseKey(key), plainParts) || !ordinarySyllables.has(key);
}
