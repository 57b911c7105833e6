/** A header's words alone. Around them stand its number in the table and the signs of a question, a change or a legend. */
import { looseKey } from '../../text/text.ts';

/** "+/-", "(+)", "±". Such a column holds changes, not figures. */
export const differenceSigns = /\+ ?[/,] ?-|[±\u0394\u2206]|\( ?[+-] ?\)/gu;

/** "1 = có": what the cells' signs mean. */
export function isLegend(words: string): boolean {
  return /^[^=]{1,3}=/.test(words.trim());
}

/** "I.1.", "1.1", "I.1c", "1c.", "a)", "(2)", "Câu 3:", "C5.", a dash. */
const numbering = [
  /^\s*[-–—•+*]+\s*/,
  /^\s*(?:cau|muc|cot|tieu chi|y|bang|bieu|phu luc|phan|mau)\s+(?:so\s+)?(?:[ivx]+|\d{1,2})(?:\.[\da-z]{1,2})*\s*[:.)\-/]\s*/,
  /^\s*\(?(?:[ivx]{1,4}|\d{1,2})(?:[./]\d{1,2})+(?:[.-]?[a-h])?[).:]?\s+(?=\D)/,
  /^\s*\(?(?:[ivx]{1,4}|\d{1,2})(?:\.[\da-z]{1,2})*[.):/](?!\d)\s*/,
  /^\s*(?:[ivx]{1,4}|\d{1,2})(?:\.\d{1,2})*[a-h][.):]\s*/,
  /^\s*(?:[a-h]|[a-z]\d{1,2}[a-h]?)[.)]\s*/,
  /^\s*(?:x{0,3}(?:ix|iv|v?i{1,3}|v|(?<=x))|\d{1,2})(?:\.\d{1,2})*\s*$/,
];

/** A loose text without its number in the table and without the "… hay không?" of a question. */
export function wordsAlone(text: string): string {
  let rest = looseKey(text);
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const number of numbering) rest = rest.replace(number, '');
  }
  if (rest.includes('?')) rest = rest.replace(/\bco\b([^?]*?)\bkhong\b(?=\s*[,;])/, '$1');
  return /\?|hay (?:khong|chua)/.test(rest)
    ? rest.replace(/(?:\bhay\s+)?\b(?:khong|chua)\s*\??\s*$/, ' ')
    : rest;
}
