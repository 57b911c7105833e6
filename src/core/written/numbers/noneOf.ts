/** "Năm 2021 không có trẻ nào phải hỗ trợ": zeros of fields other than that of cases. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { hasWords } from '../../text/hasWords.ts';
import { zerosOf } from '../denials.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { deniedField, type Wordings } from '../fieldWords.ts';
import { conditional, weakVerbs } from '../words.vi.ts';
import { noneOf } from './numberWords.vi.ts';

/** What the sentence counts already is not denied by it. */
export function nonesOf(
  reading: SentenceAt,
  reader: Wordings,
  drafts: readonly FigureDraft[],
): readonly FigureDraft[] {
  const { passage, key } = reading;
  const { place } = passage.section;
  if (passage.isFurniture || place?.kind === 'context' || place?.kind === 'plan') return [];
  return eachMatch(key, noneOf).flatMap((found): readonly FigureDraft[] => {
    if (conditional.test(key.slice(0, found.index))) return [];
    const said = (found[1] ?? '').trim();
    const noun = reader.nouns.find((one) => said === one || said.endsWith(` ${one}`));
    if (noun === undefined) return [];
    const span = { start: found.index, end: found.index + found[0].length };
    const field = fieldOf(reading, reader, { end: span.end, noun });
    if (field === null || field === deniedField(reader.outline)) return [];
    const zeros = zerosOf(reading, span, { field, typed: '0', outline: reader.outline });
    return zeros.filter(
      ({ year }) => !drafts.some((one) => one.field === field && one.year === year),
    );
  });
}

/** The one field whose noun there is none of and whose verb follows. */
function fieldOf(
  { key }: SentenceAt,
  { fields }: Wordings,
  { end, noun }: { readonly end: number; readonly noun: string },
): string | null {
  const rest = key.slice(end).split(/[,;(]/)[0] ?? '';
  const fitting = fields.filter(
    ({ nouns, otherNouns, verbs, never }) =>
      (nouns.has(noun) || otherNouns.has(noun)) &&
      verbs.some((verb) => !weakVerbs.has(verb) && hasWords(rest, verb)) &&
      !never.some((word) => hasWords(key, word)),
  );
  const [only] = fitting;
  return only && fitting.length === 1 ? only.field.code : null;
}
