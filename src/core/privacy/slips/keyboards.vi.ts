/** What keys of an input method that was off, or was late, leave in a word: "Nguyeenx", "Tra62n". */
import { dictionary } from '../../lib/dictionary.ts';
import { isSyllableSpelt } from './syllables.vi.ts';

const telexTones: Readonly<Record<string, string>> = dictionary({
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
});
const vniTones: Readonly<Record<string, string>> = dictionary({
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
});
const shapes: readonly (readonly [RegExp, string])[] = [
  [/dd/g, 'đ'],
  [/d9/g, 'đ'],
  [/uow|ưow|uơw|u7o7|uo7/g, 'ươ'],
  [/aa/g, 'â'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/aw|a8/g, 'ă'],
  [/ow|o7/g, 'ơ'],
  [/uw|u7/g, 'ư'],
  [/a6/g, 'â'],
  [/e6/g, 'ê'],
  [/o6/g, 'ô'],
];

/** The syllable that was meant, in small letters; null when the keys make none. */
export function fromKeys(typed: string): string | null {
  const key = typed.toLowerCase().normalize('NFC');
  if (key.length > 10 || !/[sfrxjw1-9]|aa|ee|oo|dd/.test(key)) return null;
  const found = /\d/.test(key) ? read(key, vniTones) : read(key, telexTones);
  return found !== null && found !== key && isSyllableSpelt(found) ? found : null;
}

/** Takes the last key of a tone behind a vowel for the tone. */
function read(key: string, tones: Readonly<Record<string, string>>): string | null {
  const isDigits = /\d/.test(key);
  const mark = isDigits ? /[1-5]/g : /(?<=[aăâeêioôơuưy].*)[sfrxj]/g;
  const marks = key.match(mark) ?? [];
  if (marks.length > 1 || (marks.length > 0 && /[\u0300\u0301\u0303\u0309\u0323]/.test(key.normalize('NFD')))) return null;
  let bare = key.replace(mark, '');
  // A shape's key may come late, at the end: "quoocs", "nguyene", "phuo7ng", "phuongw".
  bare = late(bare);
  for (const [keys, letter] of shapes) bare = bare.replace(keys, letter);
  if (/\d/.test(bare)) return null;
  return marks[0] === undefined ? bare : withTone(bare, tones[marks[0]] ?? '');
}

/** Moves a late key behind the vowel that it shapes. */
function late(key: string): string {
  const found = /^(.*?)([aeou]+)([a-z]*?)([w678]|[aeo])$/.exec(key);
  if (!found) return key.replace(/^d(.*)[d9]$/, 'dd$1');
  const [, start = '', vowels = '', end = '', sign = ''] = found;
  if (end === '' && /[w678]/.test(sign)) return key;
  if (/[aeo]/.test(sign)) {
    const at = vowels.lastIndexOf(sign);
    return at < 0 || end === '' ? key : `${start}${vowels.slice(0, at + 1)}${sign}${vowels.slice(at + 1)}${end}`;
  }
  return `${start}${vowels}${sign}${end}`;
}

/** Puts a tone where the spelling has it. */
function withTone(base: string, tone: string): string | null {
  for (let at = 1; at <= base.length; at++) {
    const toned = `${base.slice(0, at)}${tone}${base.slice(at)}`.normalize('NFC');
    if (isSyllableSpelt(toned)) return toned;
  }
  return null;
}
