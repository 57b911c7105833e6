/** Figures that a sentence says without writing a number: denials, "all of them", the one school itself. */
import { denialsOf } from '../denials.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import type { Wordings } from '../fieldWords.ts';
import { noneInRest } from './noneInRest.ts';
import { nonesOf } from './noneOf.ts';
import { noneOfAll } from './noneOfAll.ts';
import { noneOfGroup } from './noneOfGroup.ts';
import { ownSchool } from './ownSchool.ts';
import { sameAgain } from './sameAgain.ts';

/** `drafts`: the figures that the sentence writes as numbers. */
export function unwrittenIn(
  reading: SentenceAt,
  reader: Wordings,
  drafts: readonly FigureDraft[],
): readonly FigureDraft[] {
  const denied = [
    ...denialsOf(reading, reader.outline, drafts),
    ...nonesOf(reading, reader, drafts),
  ];
  return [
    ...denied,
    ...noneOfAll(reading, reader, [...drafts, ...denied]),
    ...sameAgain(reading, reader, drafts),
    ...(drafts.length + denied.length === 0 ? noneOfGroup(reading, reader.outline) : []),
    ...ownSchool(reading, reader, drafts),
    ...noneInRest(reading, reader, [...drafts, ...denied]),
  ];
}
