/** Columns told by the one beside them: "KH | TH", and "Trong đó: …" after its whole. */
import type { Field, Outline } from '../../../outline/schema.ts';
import { headerWordsOf, phraseOf } from '../headerText.ts';
import type { Head } from '../heads.ts';
import type { ReadColumn } from '../meaningTypes.ts';

/** "KH | TH" under one question: the plan, and what was done; each short form alone has other meanings. */
export function fullPairs(heads: readonly Head[], outline: Outline): void {
  const { shortPairs = [] } = headerWordsOf(outline);
  heads.forEach((head, at) => {
    const next = heads[at + 1];
    if (!next || head.parts.length < 2 || !isUnderOne(head, next)) return;
    const said = [head, next].map(({ parts }) => phraseOf(parts[0] ?? ''));
    const pair = shortPairs.find(({ short }) =>
      short.every((one, own) => phraseOf(one) === said[own]),
    );
    if (!pair) return;
    const [plan, done] = pair.full;
    head.parts = [plan, ...head.parts.slice(1)];
    next.parts = [done, ...next.parts.slice(1)];
  });
}

function isUnderOne(one: Head, two: Head): boolean {
  const above = ({ parts, years }: Head) => JSON.stringify([parts.slice(1), years]);
  return above(one) === above(two);
}

/** The words behind "Trong đó", '' where a header does not begin so. */
function ofWhole(text: string): string {
  const list = text.trim().split(/\s+/);
  return phraseOf(list.slice(0, 2).join(' ')) === 'trong do' ? list.slice(2).join(' ') : '';
}

/** Whether a section of the outline asks the one right behind the other. */
function follows(field: Field, before: Field | null | undefined, { answers }: Outline): boolean {
  return answers.sections.some(({ fields }) =>
    fields.some((one, at) => one.code === before?.code && fields[at + 1]?.code === field.code),
  );
}

/** "Trong đó số được hỗ trợ" right after a whole: the part of that question, which a person confirms. */
export function withPartsOfWholes(
  columns: readonly ReadColumn[],
  heads: readonly Head[],
  { read, outline }: { read(head: Head): ReadColumn; readonly outline: Outline },
): ReadColumn[] {
  const controls = new Set(outline.indicators.map(({ control }) => control));
  return columns.map((column, at) => {
    const head = heads[column.at];
    const [said = '', ...above] = head?.parts ?? [];
    const part = ofWhole(said);
    if (!head || column.field || part === '') return column;
    const wholes = columns.slice(0, at).filter(({ year }) => year === head.years[0]);
    const whole = [...wholes].reverse().find(({ field }) => field !== null);
    const [asked = ''] = heads[whole?.at ?? -1]?.parts ?? [];
    const own = whole?.field && read({ ...head, parts: [part, ...above] });
    // "Tổng số vụ tiếp nhận | Trong đó: số vụ đã xử lý": the next question, by its own words.
    if (own?.field && own.sure === 'chac' && follows(own.field, whole?.field, outline))
      return { ...own, header: column.header };
    if (whole?.part !== 'denominator' || !controls.has(whole.field?.code ?? '')) return column;
    const found = read({ ...head, parts: [part, ...above, asked] });
    return found.field?.code === whole.field?.code && found.part !== 'denominator'
      ? {
          ...found,
          header: column.header,
          part: 'numerator',
          sure: 'gan_giong',
          reason: { how: 'beside', words: [column.header] },
        }
      : column;
  });
}
