/** "2. Truyền thông. Năm 2022 phát thanh 24 tin": a numbered title that ends in a stop, and what is told behind it. */
import type { Outline } from '../../../outline/schema.ts';
import { compareKey } from '../../text/text.ts';
import type { Paragraph } from '../paragraphs.ts';
import { saysDone, toldOpening } from '../words.vi.ts';
import { styleOf } from './headingNumbers.ts';
import { headingPlace, saysWhat } from './places.ts';

const mostWords = 8;
const fewestAlike = 2;
const titleThenMore = /^([^.:;!?\d]{3,70})\.\s+(?=[\p{Lu}\d“"(])/u;

/** Each such paragraph as two: its title, then the rest; a title in unknown words where its like have known ones. */
export function apartFromTitles(
  paragraphs: readonly Paragraph[],
  outline: Outline,
): readonly Paragraph[] {
  const titles = paragraphs.map(titleBefore);
  const isNamed = (title: string | null): boolean => {
    const place = title === null ? null : headingPlace(compareKey(title), '', null, outline);
    return place !== null && saysWhat(place);
  };
  const named = paragraphs.filter((_, at) => isNamed(titles[at] ?? null));
  return paragraphs.flatMap((paragraph, at) => {
    const title = titles[at] ?? null;
    const alike = named.filter(({ mark }) => styleOf(mark) === styleOf(paragraph.mark));
    if (title === null || (!isNamed(title) && alike.length < fewestAlike)) return [paragraph];
    const rest = paragraph.text.slice(title.length + 1).trimStart();
    return [
      { ...paragraph, text: title, heading: true },
      { ...paragraph, text: rest, mark: '', heading: false },
    ];
  });
}

function titleBefore({ text, mark, cells }: Paragraph): string | null {
  if (cells || styleOf(mark) === '') return null;
  const title = titleThenMore.exec(text)?.[1];
  if (title === undefined || title.split(' ').length > mostWords) return null;
  const key = compareKey(title);
  return saysDone.test(key) || toldOpening.test(`${key} `) ? null : title;
}
