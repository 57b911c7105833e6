/** A wording as it is printed. */
import { commonStarts, printedForms } from './printed.vi.ts';
import { verbs } from './verbs.vi.ts';

/** Short forms in full, one space, a capital in front, no mark at the end. */
export function polish(text: string): string {
  const full = text
    .replace(
      /(?<![\p{L}\p{N}/-])(\p{Lu}{2,7})(?![\p{L}\p{N}/-])/gu,
      (word) => printedForms[word] ?? word,
    )
    .replace(/\s+([,;.:])/g, '$1')
    .replace(/(?<=: )\p{Lu}\p{Ll}+(?= \p{Ll})/gu, lowerIfCommon)
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/^[\s,;]+/, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();
  return full.charAt(0).toUpperCase() + full.slice(1);
}

/** "chưa đồng bộ: Một số …" goes on in small letters; a name keeps its capital. */
function lowerIfCommon(word: string): string {
  const small = word.toLowerCase();
  return verbs.has(small) || commonStarts.has(small) ? small : word;
}
