/** "Năm 2023 tiếp nhận 1 vụ, các năm còn lại không phát sinh": zeros of the years that the sentence does not name. */
import { eachMatch } from '../../lib/eachMatch.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import type { Wordings } from '../fieldWords.ts';
import { fewOf, noneOfRest } from './numberWords.vi.ts';

/** Of the one field that the sentence counts; a number of years must be that of the rest. */
export function noneInRest(
  { key, times, passage }: SentenceAt,
  { outline }: Wordings,
  drafts: readonly FigureDraft[],
): readonly FigureDraft[] {
  const [field, ...others] = [...new Set(drafts.map((one) => one.field))];
  if (field === undefined || others.length > 0 || passage.isFurniture) return [];
  const named = new Set([
    ...times.flatMap(({ years }) => years),
    ...drafts.map(({ year }) => year),
  ]);
  const rest = outline.years.filter((year) => !named.has(year));
  return eachMatch(key, noneOfRest).flatMap(
    ({ 0: said, 1: few, index }): readonly FigureDraft[] => {
      if (named.size === 0 || (few !== undefined && fewOf[few] !== rest.length)) return [];
      const span = { start: index, end: index + said.length };
      return rest.map((year) => ({
        ...{ field, year, value: 0, typed: '0', ...span, doubts: ['denial'] },
      }));
    },
  );
}
