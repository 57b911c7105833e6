/** Finds figures that the sentence behind them takes back: "Số này chỉ là ước tính." */
import type { FigureDoubt, WrittenFigureProposal } from '../writtenReport.ts';
import type { SaidSentence } from './contradictions.ts';
import {
  allTakenBack,
  another,
  estimated,
  takenBackInBrackets,
  undoneAfterAll,
} from './takenBack.vi.ts';

/** They wait for a person. */
export function waitWhereTakenBack(
  figures: readonly WrittenFigureProposal[],
  said: readonly SaidSentence[],
): readonly WrittenFigureProposal[] {
  const doubts = new Map<number, FigureDoubt>();
  said.forEach(({ reading }, at) => {
    const doubt = doubtOf(reading.key);
    if (doubt === null) return;
    for (let before = at - 1; before >= 0; before -= 1) {
      const one = said[before] as SaidSentence;
      if (one.reading.passage.section !== reading.passage.section) return;
      doubts.set(one.id, doubt);
      if (one.drafts.length > 0 && !allTakenBack.test(reading.key)) return;
      if (one.drafts.length > 0 && one.reading.passage.paragraph !== reading.passage.paragraph)
        return;
    }
  });
  const keys = new Map(said.map(({ id, reading }) => [id, reading.key]));
  return figures.map((figure) => {
    const behind = (keys.get(figure.sentence) ?? '').slice(figure.end);
    const doubt = takenBackInBrackets.test(behind) ? 'estimate' : doubts.get(figure.sentence);
    if (doubt === undefined || figure.doubts.includes(doubt)) return figure;
    return { ...figure, sure: 'can_xem' as const, doubts: [...figure.doubts, doubt] };
  });
}

function doubtOf(key: string): FigureDoubt | null {
  if (estimated.test(key)) return 'estimate';
  return another.test(key) || undoneAfterAll.test(key) ? 'not-understood' : null;
}
