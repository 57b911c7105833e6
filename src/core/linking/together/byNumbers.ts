/** Columns headed by nothing but a number of the dispatch: "II.1", "III". */
import type { Field, HeaderWords, Outline } from '../../../outline/schema.ts';
import { looseKey } from '../../text/text.ts';
import { areFigures } from '../columnValues.ts';
import { headerWordsOf, wordsOf } from '../headerText.ts';
import type { ReadColumn } from '../meaningTypes.ts';
import { made } from '../witnesses.ts';

/** Texts under such numbers, in the dispatch's order, wait for a click; other headers with a number and words that agree make them sure. */
export function byNumbers(
  columns: readonly ReadColumn[],
  fields: readonly Field[],
  outline: Outline,
): readonly ReadColumn[] {
  const { numbers } = headerWordsOf(outline);
  if (!numbers) return columns;
  const bare = columns.flatMap((column) => {
    const number = column.field === null ? bareNumber(column.header, numbers) : null;
    return number === null ? [] : [{ column, code: numbers.of[number] ?? '' }];
  });
  const order = Object.values(numbers.of);
  const places = bare.map(({ code }) => order.indexOf(code));
  const isInOrder = places.every((place, at) => place > (places[at - 1] ?? -1));
  const isTaken = bare.some(({ code }) => columns.some(({ field }) => field?.code === code));
  const isText = bare.every(({ column }) => !areFigures(column.values));
  if (bare.length < fewest || !isInOrder || isTaken || !isText) return columns;
  const isSure = agree(columns, outline);
  return columns.map((column): ReadColumn => {
    const code = bare.find((one) => one.column === column)?.code;
    const field = code && fields.find((one) => one.code === code);
    if (!field) return column;
    const reason = { how: 'number' as const, words: [column.header] };
    const read = { ...column, field, year: null, part: null, reason };
    return isSure && !areWords(column) ? { ...made(read), reason } : { ...read, sure: 'gan_giong' };
  });
}

const fewest = 3;

/** "Đạt", "x (2)": single words in half of the cells are somebody's marks, no report. */
function areWords({ values: { texts } }: ReadColumn): boolean {
  const single = texts.filter((text) => wordsOf(text.replace(/\([^()]*\)|\d+/g, ' ')).length < 2);
  return single.length * 2 >= texts.length;
}

/** "II.1", "Mục II.1.", "(III)" in one way of writing; null for words, and for a plain 1, 2, 3. */
function bareNumber(header: string, { leads }: NonNullable<HeaderWords['numbers']>): string | null {
  const said = looseKey(header)
    .replace(/[()]/g, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => !leads.includes(word))
    .join(' ');
  const [, number] = /^([ivx]{1,4}(?:\.\d{1,2})?)[.:]?$/.exec(said) ?? [];
  return number ?? null;
}

/** "I.1c Số vụ …": at least two headers of different sections have the number of their section, and none another one. */
function agree(columns: readonly ReadColumn[], { answers }: Outline): boolean {
  const told = columns.flatMap(({ header, field, sure }) => {
    const [, part, section] =
      /^\W*(?:[a-z]{2,4} )?([ivx]{1,4})[./-](\d{1,2})/.exec(looseKey(header)) ?? [];
    if (!part || !field || sure !== 'chac') return [];
    const own = answers.sections.find(({ fields }) =>
      fields.some(({ code }) => code === field.code),
    );
    return [{ own: looseKey(own?.code ?? ''), said: `${part}.${section}` }];
  });
  return (
    new Set(told.map(({ said }) => said)).size >= 2 && told.every(({ own, said }) => own === said)
  );
}
