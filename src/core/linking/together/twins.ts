/** Columns of one question that each name others: "… phụ huynh" beside "… học sinh" are parts of it, none of them all. */
import { isNumeric, type Outline } from '../../../outline/schema.ts';
import { headerWordsOf, phraseOf, readHeader } from '../headerText.ts';
import type { ReadColumn } from '../meaningTypes.ts';
import { isPlaceOf } from '../witnesses.ts';

/** The columns with such parts waiting: whoever takes one for the question drops the others. */
export function withTwins(columns: readonly ReadColumn[], outline: Outline): ReadColumn[] {
  const named = columns.map((column) => partsNamed(column, outline));
  return columns.map((column, at) => {
    const own = named[at] ?? [];
    const twin = columns.find(
      (one, other) =>
        one !== column &&
        isPlaceOf(one, column, column.year) &&
        namesMore(own, named[other] ?? []) &&
        namesMore(named[other] ?? [], own),
    );
    return twin && column.sure !== 'chua_ro'
      ? { ...column, sure: 'gan_giong', reason: { how: 'parts', words: [twin.header] } }
      : column;
  });
}

/** Whether one of the first is none of the second. */
function namesMore(own: readonly string[], others: readonly string[]): boolean {
  return own.some((one) => !others.includes(one));
}

/** The parts that its header names, but for what its question counts anyway: "người", "văn bản". */
function partsNamed({ field, header }: ReadColumn, outline: Outline): readonly string[] {
  if (!field || !isNumeric(field)) return [];
  const words = headerWordsOf(outline);
  const { parts = [] } = words;
  const { said, saidInBrackets } = readHeader(header, words);
  const label = ` ${phraseOf(field.label)} `;
  const all = parts
    .filter(({ fields }) => fields?.includes(field.code) !== false)
    .flatMap(({ of, beside }) => [...of, ...beside])
    .map(phraseOf)
    .sort((a, b) => b.length - a.length);
  let rest = ` ${said} ${saidInBrackets} `;
  const found: string[] = [];
  for (const one of all) {
    // The longest first: "cán bộ" within "cán bộ quản lý" is no other part.
    if (rest.includes(` ${one} `) && !label.includes(` ${one} `)) found.push(one);
    rest = rest.split(` ${one} `).join(' , ');
  }
  return found;
}
