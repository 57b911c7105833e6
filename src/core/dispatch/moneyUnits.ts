/** Units of money in brackets: each belongs to the place to fill in next to it, or to a whole list. */
import { moneyUnit } from './words.vi.ts';

const space = String.raw`((?:[.…_·]\s?){3,}|…+)`;
const before = new RegExp(String.raw`\s*\(([^()]*)\)((?:(?![.…_·]{3}|…)[^;])*?)${space}`, 'gu');
const behind = new RegExp(String.raw`${space}\s*\(([^()]*)\)`, 'gu');
const bracketed = /\s*\(([^()]*)\)/g;

interface OwnUnits {
  /** Without brackets; a unit of money follows its place. */
  readonly text: string;
  /** Of "Kinh phí (triệu đồng): A …; B …": the unit of each; '' for none. */
  readonly shared: string;
}

export function withOwnMoneyUnits(sentence: string): OwnUnits {
  let shared = '';
  const text = sentence
    .replace(bracketed, (whole, inner: string) => (moneyUnit.test(inner.trim()) ? whole : ''))
    .replace(behind, '$1 $2;')
    .replace(before, (_, unit: string, between: string, blank: string) => {
      if (!/:\s*\p{L}/u.test(between)) return `${between} ${blank} ${unit};`;
      shared = unit;
      return `${between} ${blank}`;
    });
  return { text: text.replace(bracketed, ''), shared };
}
