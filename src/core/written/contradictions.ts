/** Finds sentences that cannot both be true: cases, and a denial of cases. */
import type { Outline } from '../../outline/schema.ts';
import { countsCases, saysHandled } from './claims.ts';
import type { FigureDraft, SentenceAt } from './draft.ts';
import { deniedField } from './fieldWords.ts';
import type { Contradiction, WrittenFigureProposal } from './writtenReport.ts';

/** A sentence with what was found in it. */
export interface SaidSentence {
  readonly id: number;
  readonly reading: SentenceAt;
  readonly field: string | null;
  /** Its question is told by none of its own words. */
  readonly isGuess: boolean;
  readonly drafts: readonly FigureDraft[];
  readonly denies: boolean;
}

/** "No case occurred" with cases received, handled or supported: each denial with the first of them. */
export function contradictionsOf(
  said: readonly SaidSentence[],
  figures: readonly WrittenFigureProposal[],
  outline: Outline,
): readonly Contradiction[] {
  const about = deniedField(outline);
  if (about === undefined) return [];
  return said
    .filter(({ denies }) => denies)
    .flatMap(({ id, drafts }): Contradiction[] => {
      const year = drafts.find((one) => one.value === 0)?.year ?? null;
      const counted = figures.find(
        (one) =>
          countsCases(one, outline) &&
          one.sentence !== id &&
          (year === null || one.year === null || one.year === year),
      );
      const told = said.find(
        (one) => one.id !== id && !one.denies && year === null && saysHandled(one.reading),
      );
      const other = counted?.sentence ?? told?.id;
      return other === undefined ? [] : [{ sentences: [id, other], about }];
    });
}

export function contradicted(
  figures: readonly WrittenFigureProposal[],
  found: readonly Contradiction[],
): readonly WrittenFigureProposal[] {
  const ids = new Set(found.flatMap(({ sentences }) => sentences));
  const about = new Set(found.map((one) => one.about));
  return figures.map((figure) =>
    ids.has(figure.sentence) && (about.has(figure.field) || figure.value === 0)
      ? { ...figure, sure: 'can_xem' as const, doubts: [...figure.doubts, 'contradicted' as const] }
      : figure,
  );
}
