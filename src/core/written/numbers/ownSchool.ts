/** "Trường tổ chức định kỳ từ năm 2022": asked how many schools do, one school that says it does is one. */

import { hasWords } from '../../text/hasWords.ts';
import { compareKey } from '../../text/text.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import type { FieldWords, Wordings } from '../fieldWords.ts';
import { isOfSchools, isOneSchool } from '../openings.vi.ts';
import { withYears } from '../yearsMeant.ts';
import { notSteadily, steadily } from './numberWords.vi.ts';

/** A 1 for each year that the sentence names, marked as one to be looked at. */
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
  const named = times.flatMap((time) => withYears(time, reading, outline.years, 1)?.years ?? []);
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

/** Whether the sentence has two neighbouring words of what the question asks behind its verb, and none that rules it out. */
function isAbout({ field, verbs, never }: FieldWords, key: string): boolean {
  if (never.some((word) => hasWords(key, word))) return false;
  const asked = compareKey(field.dispatch ?? field.label);
  const at = Math.max(...verbs.map((verb) => asked.lastIndexOf(verb)));
  const words = asked.slice(Math.max(0, at)).match(/\p{L}+/gu) ?? [];
  const behindVerb = words.slice(2);
  return behindVerb.slice(1).some((word, before) => hasWords(key, `${behindVerb[before]} ${word}`));
}
