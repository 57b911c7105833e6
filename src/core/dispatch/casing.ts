/** Headings in capitals → as a sentence, with the short names that the text itself has in capitals. */
import { eachMatch } from '../lib/eachMatch.ts';
import type { DispatchLine } from './dispatchLines.ts';

/** Words in the case in which running text has them, by their capitals. */
export type Casing = ReadonlyMap<string, string>;

const word = /[\p{L}\d/-]+/gu;

/** Whether a line is in capitals, without the signs of a paper's number. */
export function isMostlyCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  const capital = letters.replace(/\p{Ll}/gu, '');
  return letters.length > 2 && capital.length >= letters.length * 0.85;
}

export function casingOf(lines: readonly DispatchLine[]): Casing {
  const words = lines
    .filter(({ text }) => !isMostlyCapitals(text))
    .flatMap(({ text }) => eachMatch(text, word).map(([found]) => found));
  const plain = new Set(
    words.filter((one) => !/\p{Lu}\p{Lu}/u.test(one)).map((one) => one.toUpperCase()),
  );
  const short = words.filter((one) => /\p{Lu}\p{Lu}/u.test(one) && !plain.has(one.toUpperCase()));
  return new Map(short.map((one) => [one.toUpperCase(), one]));
}

export function sentenceCase(text: string, casing: Casing): string {
  const [, number = '', title = ''] = /^([^.]{1,20}\.\s)(.+)$/.exec(text) ?? [];
  if (title !== '' && !isMostlyCapitals(text)) return `${number}${sentenceCase(title, casing)}`;
  const said = isMostlyCapitals(text) ? lowered(text, casing) : text;
  const mark = /^(?:[IVX]+|\p{Lu}|\d+)\.\s/u.exec(said)?.[0] ?? '';
  const rest = said.slice(mark.length);
  return `${mark}${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`;
}

function lowered(text: string, casing: Casing): string {
  return text.replace(word, (found, at: number) => {
    const isMark =
      /^(?:[IVX]+|\p{Lu}|\d+)$/u.test(found) && text.slice(at + found.length).startsWith('.');
    const isMixed = /\p{Ll}/u.test(found);
    return isMark || isMixed ? found : (casing.get(found) ?? found.toLowerCase());
  });
}
