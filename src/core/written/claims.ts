/** Percentages that a unit gives without both halves, and sentences that cannot both be so. */
import { eachMatch } from '../lib/eachMatch.ts';
import { plan } from './against/plans.vi.ts';
import type { SentenceAt } from './draft.ts';
import { conditional, handledCases, ofOffenders } from './words.vi.ts';

export const percent = /(?<![\d.,])\d{1,3}(?:[.,]\d+)? ?%/g;
const halves = /(?<![\d/])\d[\d.]*(?: \p{L}+){0,2} ?\/ ?\d[\d.]*/u;

/** The clause of each percentage that cannot be computed again; of results only. */
export function claimsOf({ key, text, passage }: SentenceAt): readonly string[] {
  const place = passage.section.place;
  const kind = place?.kind;
  if (
    (kind === 'context' && place?.texts.length === 0) ||
    kind === 'plan' ||
    passage.isFurniture ||
    plan.test(key) ||
    halves.test(key)
  )
    return [];
  return eachMatch(key, percent).map((found) => {
    const before = key.slice(0, found.index);
    const start = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; ')) + 1;
    return text.slice(start, found.index + found[0].length).trim();
  });
}

/** Whether a sentence says that cases were received, handled or supported. */
export function saysHandled({ key, passage }: SentenceAt): boolean {
  const kind = passage.section.place?.kind;
  if (kind === 'context' || kind === 'plan' || passage.isFurniture || plan.test(key)) return false;
  const found = handledCases.exec(key);
  return found !== null && !conditional.test(key.slice(0, found.index)) && !ofOffenders.test(key);
}
