/** A unit's text without its own name where a sentence begins with it: the report says who acts. */
import { eachMatch } from '../lib/eachMatch.ts';
import { nameForms, unitAtStart } from './names.vi.ts';

/** Where a sentence, a line or an item of a list begins: 'Ban hành …; - tổ chức …'. */
const START = /(?:^|[.;\n])\s*(?:[-+•*]\s*)?/gu;

/**
 * "Trường THPT Sông Cấm ban hành …" → "Ban hành …"; inside a sentence the name becomes `inside`:
 * a sentence that many write is printed once, for all of them. Without `inside` it stays.
 */
export function withoutOwnName(text: string, name: string, inside = ''): string {
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
  const rest = kept + plain.slice(at);
  return inside === '' ? rest : withWord(rest, own, inside);
}

/** Each name that no longer name continues, as a word. */
function withWord(text: string, name: string, word: string): string {
  return text
    .split(name)
    .reduce((before, after) =>
      /[\p{L}\p{N}\u201c"]$/u.test(before) || /^(?:\s+[\p{Lu}\p{N}]|[\p{L}\p{N}])/u.test(after)
        ? before + name + after
        : before + word + after,
    );
}

/** The place of the small letter after the name that is read from `from`, in any of its forms; −1 when it is not there. */
function afterName(text: string, from: number, name: string): number {
  const exact = afterExactName(text, from, name);
  if (exact >= 0) return exact;
  const named = unitAtStart.exec(text.slice(from, from + longestName))?.[0];
  if (named === undefined || plainName(named) !== plainName(name)) return -1;
  return from + named.length;
}

/** A name written as others write it: "Trường THPT Kiến An" is "THPT Kiến An". */
const longestName = 100;

function plainName(name: string): string {
  return nameForms
    .reduce((plain, [form, short]) => plain.replace(form, short), ` ${name.toLowerCase()} `)
    .replace(/\s+/g, ' ')
    .trim();
}

/** With any spaces between its words. */
function afterExactName(text: string, from: number, name: string): number {
  let at = from;
  for (const letter of `${name} `) {
    if (letter === ' ' ? !/\s/u.test(text.charAt(at)) : !text.startsWith(letter, at)) return -1;
    at += letter.length;
    while (letter === ' ' && /\s/u.test(text.charAt(at))) at += 1;
  }
  return /\p{Ll}/u.test(text.charAt(at)) ? at : -1;
}
