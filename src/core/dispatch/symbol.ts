/** The symbol of the report that answers a dispatch: "SGDĐT" of "1450/SGDĐT-CTHSSV". */
import type { Found } from './letterDays.ts';
import { ofReport, paperType } from './letterWords.vi.ts';

/** Where it is made of the agency's own initials: a slip of the dispatch is not taken over. */
export function symbolOf(code: Found, name: string): Found {
  const agency = agencyIn(code?.text ?? '');
  const initials = name.split(/[\s,–-]+/).map((word) => bare(word).charAt(0).toUpperCase());
  if (code === null || !isMadeOf(agency, initials)) return null;
  return { line: code.line, text: `${ofReport}-${agency}` };
}

/** Whose paper a number is: "SGDĐT" of "12/KH-SGDĐT" and of "1450/SGDĐT-CTHSSV". */
export function agencyIn(text: string): string {
  const [, symbol = ''] = /\d\w*\/([^\s,;]+)/u.exec(text) ?? [];
  const [first = '', ...rest] = symbol.split('-');
  return paperType.test(first) ? (rest[rest.length - 1] ?? '') : first;
}

/** "U" of "Ủy": initials have no marks. */
function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether its letters are initials, in their order. */
function isMadeOf(short: string, initials: readonly string[]): boolean {
  let at = -1;
  const letters = [...short.replace(/&/g, '')];
  return (
    letters.length > 1 &&
    letters.every((letter) => {
      at = initials.indexOf(letter, at + 1);
      return at >= 0;
    })
  );
}
