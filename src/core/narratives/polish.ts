/** A wording as it is printed. */
import {
  commonStarts,
  modern,
  oldSpelling,
  printedBeside,
  printedForms,
  unspeakable,
} from './printed.vi.ts';
import { verbs } from './verbs.vi.ts';

/** Short forms in full, one space, a capital in front, no mark at the end. */
export function polish(text: string): string {
  const full = inFull(text)
    .replace(/\s*(?:[-=]+>|\u2192)\s*/gu, ' – ')
    .replace(oldSpelling, (word) => modern[word.toLowerCase()] ?? word)
    .replace(/\s+([,;.:])/g, '$1')
    .replace(/(?<=: )\p{Lu}\p{Ll}+(?= \p{Ll})/gu, lowerIfCommon)
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/^[\s,;]+/, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();
  return full.charAt(0).toUpperCase() + full.slice(1);
}

/** A code keeps its letters: "12/KH-THPT"; "GV-HS", "HS/lớp" are words. */
function inFull(text: string): string {
  const told = printedBeside.reduce(
    (left, [pattern, full]) =>
      left.replace(pattern, (word) => (word === word.toUpperCase() ? full : word)),
    text.replace(joined, (all, first: string, next: string) =>
      formOf(first) === undefined || formOf(next) === undefined ? all : `${first}, `,
    ),
  );
  return told.replace(shortWord, (word) => formOf(word) ?? word);
}

const shortWord = /(?<![\p{L}\p{N}/-])\p{L}{2,7}(?![\p{L}\p{N}-]|\/[\p{Lu}\p{N}])/gu;
const joined = /(?<![\p{L}\p{N}/-])(\p{L}{2,7}) ?[-–+,&] ?(?=(\p{L}{2,7})(?![\p{L}\p{N}/-]))/gu;

/** Typed in small letters it is no word where it has no vowel. */
function formOf(word: string): string | undefined {
  const isShort = word === word.toUpperCase() || unspeakable.test(word);
  return isShort ? printedForms[word.toUpperCase()] : undefined;
}

/** "chưa đồng bộ: Một số …" goes on in small letters; a name keeps its capital. */
function lowerIfCommon(word: string): string {
  const small = word.toLowerCase();
  return verbs.has(small) || commonStarts.has(small) ? small : word;
}
