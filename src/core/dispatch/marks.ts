/** The mark that an item of an outline begins with: "I.", "1.1.", "a)", "-", "Dự án 1." and so on. */
import { dictionary } from '../lib/dictionary.ts';
import { ordinalMark, ordinals, partMark, wordMark } from './words.vi.ts';

export interface Mark {
  /** Items of one list have one style. */
  readonly style: string;
  /** Lists of a lower rank hold those of a higher. */
  readonly rank: number;
  /** As it is printed in a heading; '' for a bullet. */
  readonly number: string;
  readonly rest: string;
}

const bullet = /^([-–—•●○◦▪*+])\s*(?=[\p{L}(\d.…“"+-])(.*)$/u;
const bulletRanks = dictionary<number>({ '*': 8, '•': 8, '●': 8, '-': 9, '+': 10 });

/** Each pattern gives the number, then the rest. */
const numbered: readonly (readonly [RegExp, string, number])[] = [
  [/^([A-HK\u0110])\s*[.)]\s+(\S.*)$/u, 'capital', 1],
  [/^([IVX]{1,5})\s*[.):-]\s*(\S.*)$/u, 'roman', 2],
  [/^(\d{1,2})\.\s*(?=[^\d\s.…])(.*)$/u, 'one', 4],
  [/^(\d{1,2})\s*\)\s*(\S.*)$/u, 'one)', 5],
  [/^\((\d{1,2}|\p{Ll}|[ivx]{1,4})\)\s*(\S.*)$/u, '(one)', 7],
  [/^(\p{Ll})\s*[.)]\s+(\S.*)$/u, 'letter', 7],
];

/** null for running text. */
export function listMark(text: string): Mark | null {
  const part = partMark.exec(text);
  if (part !== null)
    return made('part', 0, text.slice(0, -(part[3] ?? '').length || undefined), part[3]);
  const word = wordMark.exec(text);
  if (word !== null) return made('word', 3, `${word[1]} ${word[2]}`, word[3]);
  const ordinal = ordinalMark.exec(text);
  if (ordinal !== null) {
    const said = (ordinal[1] ?? ordinal[2] ?? '').toLowerCase();
    const at = ordinals.findIndex((forms) => forms.some((one) => one === said));
    return made('ordinal', 3, String(at + 1), ordinal[3]);
  }
  const deep = /^(\d{1,2}(?:\.\d{1,2})+)\.?\)?\s+(?=\p{L})(.*)$/u.exec(text);
  if (deep !== null) {
    const depth = (deep[1] ?? '').split('.').length;
    return made(`deep ${depth}`, 5 + depth / 10, deep[1] ?? '', deep[2]);
  }
  for (const [pattern, style, rank] of numbered) {
    const found = pattern.exec(text);
    if (found !== null) return made(style, rank, found[1] ?? '', found[2]);
  }
  return bulletOf(text);
}

/** A bullet; of "- + …" and "- 1.1. …" the inner mark. */
function bulletOf(text: string): Mark | null {
  const found = bullet.exec(text);
  if (found === null) return null;
  const [, sign = '', rest = ''] = found;
  const plain = '–—'.includes(sign) ? '-' : sign;
  return listMark(rest) ?? made(plain, bulletRanks[plain] ?? 11, '', rest);
}

function made(style: string, rank: number, number: string, rest = ''): Mark {
  return { style, rank, number: number.replace(/[\s.:,-]+$/, ''), rest: rest.trim() };
}
