/** "Năm 2021 không có trẻ nào phải hỗ trợ": zeros of fields other than that of cases. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { hasWords } from '../../text/hasWords.ts';
import { zerosOf } from '../denials.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { deniedField, type Wordings } from '../fieldWords.ts';
import { conditional, weakVerbs } from '../words.vi.ts';
import { countOf, noneNamed, noneOf, nothingMore } from './numberWords.vi.ts';

/** What the sentence counts already is not denied by it. */
export function nonesOf(
  reading: SentenceAt,
  reader: Wordings,
  drafts: readonly FigureDraft[],
): readonly FigureDraft[] {
  const { passage, key } = reading;
  const { place } = passage.section;
  if (passage.isFurniture || place?.kind === 'context' || place?.kind === 'plan') return [];
  const nouns = eachMatch(key, noneOf).map((found) => {
    const said = (found[1] ?? '').trim();
    const noun = reader.nouns.find((one) => said === one || said.endsWith(` ${one}`));
    const end = found.index + found[0].length;
    return { found, field: noun ? fieldOf(reading, reader, { end, noun }) : null };
  });
  const labels = eachMatch(key, noneNamed).map((found) => ({
    ...{ found, field: place?.kind === 'closing' ? null : labelDenied(found[1] ?? '', reader) },
  }));
  const denied = [...nouns, ...labels].filter(({ found }) => {
    return !conditional.test(key.slice(0, found.index));
  });
  return denied.flatMap(({ found, field }, at): readonly FigureDraft[] => {
    if (field === null || field === deniedField(reader.outline)) return [];
    if (denied.slice(0, at).some((one) => one.field === field)) return [];
    const span = { start: found.index, end: found.index + found[0].length };
    const zeros = zerosOf(reading, span, { field, typed: '0', outline: reader.outline });
    return zeros.filter(
      ({ year }) => !drafts.some((one) => one.field === field && one.year === year),
    );
  });
}

/** Words of a label that is a deed or a thing by itself. */
const fewestWords = 3;

/** "Chưa có hoạt động hợp tác quốc tế": the field whose label is denied, and nothing but it. */
function labelDenied(said: string, { fields }: Wordings): string | null {
  const named = fields.find(({ labels, isMoney }) =>
    labels.some((label) => {
      const own = label.replace(countOf, '');
      const isLabel = said.startsWith(own) && own.split(' ').length >= fewestWords;
      return isLabel && !isMoney && nothingMore.test(said.slice(own.length));
    }),
  );
  return named?.field.code ?? null;
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
