/** How a text is read before its words are: without measures, and without accents where hardly a word has one. */

import { pattern } from '../../text/letters.ts';

/** "100 Mbps", "4 TB": capitals of measures are nobody's. */
const measured = /(?<=\d) ?(?:[KMGT]?bps|[KMG]bit(?:\/s)?|[KMGT][Bb](?:\/s)?|[KMG]?Hz|k[Ww]h?|k?VA|MP|SMS|fps|dpi)(?![\p{L}\d])/gu;

/** "Chi hoi me chau Ngô": typed without accents, but for a name that the telephone knows. */
export function isMostlyPlain(text: string): boolean {
  if (!accentless.test(text)) return false;
  const words = text.split(' ');
  const marked = words.filter((word) => marks.test(word)).length;
  return marked > 0 && words.length >= fewestPlain && marked * fewestPlain <= words.length;
}

export const withoutAccentMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

const fewestPlain = 6;
const marks = /[^\x20-\x7e“”‘’–…]/;
/** Words that are nothing without their accents. */
const accentless = /(?<![a-z])(?:khong|truong|chau|duoc|cua|voi|gui|nguoi|nhom|mang|phu huynh|hoc sinh)(?![a-z])/i;

/** Without accents it ends in "bố". */
const plainClub = /(?<![a-z])cau lac bo(?![a-z])/gi;

/** "dùng chung wifi th_kienan", "SSID: hs_vothisau": the name of a network, where nobody is told of. */
const network =
  /((?:wi-?fi|ssid|mạng không dây)(?: (?:chung|của trường|trường|nội bộ|khách|tên|là|cua truong|truong))* ?:? ?["“]?)[a-z\d]+(?:[._-][a-z\d]+)+/giu;
const told = pattern('iu')`(?<!\p{L})(?:em|cháu|bé|bạn|hs|nạn nhân|nữ sinh|nam sinh|tin nhắn|ảnh|clip|vụ|bị|chau|nan nhan)(?!\p{L})`;

/** What would be read as a name or kin, and is neither. */
export function withoutOtherWords(typed: string): string {
  const text = typed.replace(measured, '').replace(plainClub, 'CLB');
  const rest = text.replace(network, '$1…');
  return rest !== text && !told.test(rest) ? rest : text;
}
