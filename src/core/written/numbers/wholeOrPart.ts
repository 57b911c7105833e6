/** A figure and its part in one sentence: which of them is the answer. */
import type { FigureDraft } from '../draft.ts';
import type { Wordings } from '../fieldWords.ts';
import { isOwnPart } from './otherMatter.ts';

/** Takes a figure next to those of its sentence: a part only where it is surer, or alone of the programme. */
export function addDraft(
  drafts: FigureDraft[],
  draft: FigureDraft,
  key: string,
  reader: Wordings,
): void {
  const known = drafts.find((one) => isPartOf(draft, one));
  const at = known ? drafts.indexOf(known) : drafts.length;
  if (known === undefined) drafts.push(draft);
  else if (isSurer(draft, known, reader)) drafts.splice(at, 1, draft);
  else if (isOwnPart(draft, known, key)) drafts.splice(at, 1, beside(known), beside(draft));
}

/** A person says which of the two it is. */
function beside(draft: FigureDraft): FigureDraft {
  return { ...draft, doubts: [...draft.doubts, 'may-overlap'] };
}

/** "12 buổi, trong đó 5 buổi …": a part of a figure of the same field and year. */
function isPartOf(draft: FigureDraft, one: FigureDraft): boolean {
  if (one.field !== draft.field || one.year !== draft.year) return false;
  return one.start === draft.start || (one.end <= draft.start && draft.doubts.includes('part-of'));
}

/** "có 4 em, trong đó 3 em được hỗ trợ": what was done is said of the part only. */
function isSurer(draft: FigureDraft, whole: FigureDraft, { fields }: Wordings): boolean {
  const isBare = fields.some(({ field, isBare: bare }) => field.code === draft.field && bare);
  return !isBare && whole.doubts.includes('no-verb') && !draft.doubts.includes('no-verb');
}
