/** "Các năm 2021, 2022, 2023 lần lượt là 3, 5 và 8 buổi": one number a year, in order. */
import { eachMatch } from '../lib/eachMatch.ts';
import type { FigureDraft, SentenceAt } from './draft.ts';
import { fieldOfLabel, type Wordings } from './fieldWords.ts';
import { mentionsIn } from './mentions.ts';
import { inOrder } from './words.vi.ts';

/** Empty unless there are as many numbers as years. */
export function figuresInOrder({ key }: SentenceAt, reader: Wordings): readonly FigureDraft[] {
  const marker = inOrder.exec(key);
  if (marker === null) return [];
  const years = eachMatch(key, /(?<!\d)20\d\d(?!\d)/g).map(([year]) => Number(year));
  const isYear = (value: number) => years.includes(value);
  const numbers = mentionsIn(key, reader.nouns).filter(
    ({ value, noun }) => noun !== '' || !isYear(value),
  );
  const listed = numbers.filter(({ at }) => at > marker.index).slice(0, years.length);
  const source =
    listed.length === years.length
      ? listed
      : numbers.filter(({ at }) => at < marker.index).slice(-years.length);
  if (years.length < 2 || source.length !== years.length) return [];
  const noun = source[source.length - 1]?.noun ?? '';
  const named = fieldOfLabel(key.slice(0, marker.index), reader);
  const words = named ?? reader.fields.find(({ nouns }) => nouns.has(noun));
  if (!words || (noun !== '' && !words.isMoney && !words.nouns.has(noun))) return [];
  return source.map((mention, at) => ({
    field: words.field.code,
    year: years[at] ?? null,
    value: mention.value,
    typed: noun === '' ? mention.typed : `${mention.typed} ${noun}`,
    start: mention.start,
    end: mention.end,
    doubts: named ? [] : ['no-verb'],
  }));
}
