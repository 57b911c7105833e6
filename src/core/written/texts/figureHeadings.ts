/** Sentences that only say a figure which is of no group of measures: under its heading, or by their first words. */
import type { Outline } from '../../../outline/schema.ts';
import { hasWords } from '../../text/hasWords.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { countOpens, noneOpens, saysCount, spentOn } from './noAnswer.vi.ts';

const labelWords = 6;

interface SaidFigure {
  readonly reading: Pick<SentenceAt, 'key' | 'passage'>;
  readonly drafts: readonly FigureDraft[];
  readonly outline: Outline;
  readonly counted: string | null;
}

export function isOfGroup(field: string, { groups }: Outline): boolean {
  return groups.some(({ figures }) => figures.includes(field));
}

/** Its heading, or its own first words, ask a figure that is of no group. */
export function isFigureHeading({
  reading: { key, passage },
  drafts,
  outline,
  counted,
}: SaidFigure): boolean {
  const { place } = passage.section;
  if (place?.figure !== undefined && place.texts.length === 0) return true;
  if (counted !== null) return false;
  const opening = key.split(' ').slice(0, labelWords).join(' ');
  const labels = (outline.written?.figures ?? []).filter(({ field }) => !isOfGroup(field, outline));
  return labels.some(({ field, labels: own }) =>
    own.some((label) =>
      isMoney(field, outline)
        ? hasWords(opening, label) && (noneOpens.test(key) || isAmountAlone(drafts, key, field))
        : countOpens.test(label) && opening.startsWith(label) && saysCount.test(key),
    ),
  );
}

/** "Kinh phí năm 2024 là 8 triệu đồng": what was bought or held with it is told otherwise. */
function isAmountAlone(drafts: readonly FigureDraft[], key: string, field: string): boolean {
  return drafts.some((one) => one.field === field) && !spentOn.test(key);
}

function isMoney(field: string, { answers }: Outline): boolean {
  return answers.sections.some(({ fields }) =>
    fields.some(({ code, kind }) => code === field && kind === 'money'),
  );
}
