/** What units write of the papers that they issued, as it is meant. */
import { dictionary } from '../../lib/dictionary.ts';

const shortPapers = dictionary({ kh: 'kế hoạch', cv: 'công văn', qđ: 'quyết định', vb: 'văn bản' });

/** "KH 40; QĐ số 25": in full; the code of a paper stays: "12/KH-THPT". */
export function inFull(text: string): string {
  // Without accents "so" is "số" or "Sở": before a number it is no Department.
  const plain = /[^\p{ASCII}]/u.test(text) ? text : text.replace(/(?<!\w)so (?=\d)/gi, '');
  return plain.replace(
    /(?<![\p{L}/-]|\d)(\d*)(KH|CV|QĐ|VB)(?![\p{L}/-])/giu,
    (_, count: string, word: string) => `${count === '' ? '' : `${count} `}${shortPapers[word.toLowerCase()]}`,
  );
}
