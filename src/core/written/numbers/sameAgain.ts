/** "Tiếp nhận 2 vụ, đã xử lý xong": what was done with all of them, with no number of its own. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { plan } from '../against/plans.vi.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import type { FieldWords, Wordings } from '../fieldWords.ts';
import { weakVerbs } from '../words.vi.ts';
import { allDone, notAllDone } from './numberWords.vi.ts';

/** The same numbers for the field whose verb follows; a person looks. */
export function sameAgain(
  { key, draftsBefore }: SentenceAt,
  { fields, outline }: Wordings,
  drafts: readonly FigureDraft[],
): readonly FigureDraft[] {
  if (plan.test(key)) return [];
  const handled = outline.written?.handled ?? [];
  const isNext = drafts.length === 0 && !/\d/.test(key);
  const counted = isNext ? draftsBefore.map((one) => ({ ...one, end: 0 })) : drafts;
  return eachMatch(key, allDone).flatMap((found): readonly FigureDraft[] => {
    const [whole, told = ''] = found;
    if (/\d/.test(whole) || notAllDone.test(whole)) return [];
    const doing = fields.filter(
      ({ field, verbs }) =>
        (handled.length === 0 || handled.includes(field.code)) &&
        verbs.some((verb) => !weakVerbs.has(verb) && told.startsWith(verb)) &&
        ![...counted].some((one) => one.field === field.code),
    );
    return doing.flatMap((words) =>
      counted
        .filter((one) => one.value > 0 && one.end <= found.index)
        .filter((one) => fields.some((other) => isOf(one, other) && shareNouns(words, other)))
        .map(
          (one): FigureDraft => ({
            ...one,
            field: words.field.code,
            start: found.index,
            end: found.index + whole.length,
            doubts: [...one.doubts, 'not-repeated'],
          }),
        ),
    );
  });
}

function isOf({ field }: FigureDraft, words: FieldWords): boolean {
  return words.field.code === field;
}

/** Cases of one and the same kind. */
function shareNouns(one: FieldWords, { nouns }: FieldWords): boolean {
  return !one.isMoney && [...one.nouns].some((noun) => nouns.has(noun));
}
