/** A unit's text without its own name where a sentence begins with it: the report says who acts. */
import { eachMatch } from '../lib/eachMatch.ts';

/** Where a sentence, a line or an item of a list begins: 'Ban hành …; - tổ chức …'. */
const START = /(?:^|[.;\n])\s*(?:[-+•*]\s*)?/gu;

/** "Trường THPT Sông Cấm ban hành …" → "Ban hành …"; a name inside a sentence stays. */
export function withoutOwnName(text: string, name: string): string {
  const own = name.normalize('NFC').trim().split(/\s+/).join(' ');
  if (!own.includes(' ')) return text;
  const plain = text.normalize('NFC');
  let kept = '';
  let at = 0;
  for (const { 0: start, index } of eachMatch(plain, START)) {
    const from = index + start.length;
    const letter = from < at ? -1 : afterName(plain, from, own);
    if (letter < 0) continue;
    kept += plain.slice(at, from) + plain.charAt(letter).toUpperCase();
    at = letter + 1;
  }
  return kept + plain.slice(at);
}

/** The place of the small letter after the name that is read from `from` (any spaces between its words); −1 when it is not there. */
function afterName(text: string, from: number, name: string): number {
  let at = from;
  for (const letter of `${name} `) {
    if (letter === ' ' ? !/\s/u.test(text.charAt(at)) : !text.startsWith(letter, at)) return -1;
    at += letter.length;
    while (letter === ' ' && /\s/u.test(text.charAt(at))) at += 1;
  }
  return /\p{Ll}/u.test(text.charAt(at)) ? at : -1;
}
