/** "Trường tổ chức định kỳ từ năm 2022": asked how many schools do, one school that says it does is one. */
import { compareKey } from '../../text/text.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import type { FieldWords, Wordings } from '../fieldWords.ts';
import { hasWords } from '../hasWords.ts';
import { isOfSchools, isOneSchool } from '../openings.vi.ts';
import { withYears } from '../years.ts';
import { notSteadily, steadily } from './numberWords.vi.ts';

/** Only in years that the sentence names; a person looks. */
export function ownSchool(
  reading: SentenceAt,
  { fields, outline }: Wordings,
  drafts: readonly FigureDraft[],
): readonly FigureDraft[] {
  const { key, times, passage } = reading;
  const found = steadily.exec(key);
  if (!found || !isOneSchool(passage.writer) || notSteadily.test(key)) return [];
  const { place } = passage.section;
  if (passage.isFurniture || (place && place.kind !== 'results')) return [];
  const named = times.flatMap((time) => withYears(time, reading, outline.years)?.years ?? []);
  const years = outline.years.filter((year) => named.includes(year));
  const span = { start: found.index, end: found.index + found[0].length };
  return fields
    .filter((words) => isOfSchools(words.field) && isAbout(words, key))
    .filter(({ field }) => !drafts.some((one) => one.field === field.code))
    .flatMap(({ field }) =>
      years.map(
        (year): FigureDraft => ({
          ...{ field: field.code, year, value: 1, typed: '1', ...span, doubts: ['own-unit'] },
        }),
      ),
    );
}

/** Two words in a row of what the question says that schools do; nothing that it is not about. */
function isAbout({ field, verbs, never }: FieldWords, key: string): boolean {
  if (never.some((word) => hasWords(key, word))) return false;
  const asked = compareKey(field.dispatch ?? field.label);
  const at = Math.max(...verbs.map((verb) => asked.lastIndexOf(verb)));
  const words = asked.slice(Math.max(0, at)).match(/\p{L}+/gu) ?? [];
  return words.slice(2).some((word, place) => hasWords(key, `${word} ${words[place + 3] ?? ' '}`));
}
