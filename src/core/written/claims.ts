/** Percentages that a unit gives without both halves, and sentences that cannot both be so. */
import type { Outline } from '../../outline/schema.ts';
import { eachMatch } from '../lib/eachMatch.ts';
import type { FigureDraft, SentenceAt } from './draft.ts';
import {
  aboutAbuse,
  conditional,
  handledCases,
  noCase,
  noCaseAlone,
  noneTyped,
  ofOffenders,
  plan,
} from './words.vi.ts';
import type { FigureDoubt, WrittenFigureProposal } from './writtenReport.ts';

const percent = /(?<![\d.,])\d{1,3}(?:[.,]\d+)? ?%/g;
const halves = /(?<![\d/])\d[\d.]*(?: \p{L}+){0,2} ?\/ ?\d[\d.]*/u;

/** The clause of each percentage that cannot be computed again; of results only. */
export function claimsOf({ key, text, passage }: SentenceAt): readonly string[] {
  const kind = passage.section.place?.kind;
  if (
    kind === 'context' ||
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

/** "Không xảy ra vụ việc nào": a 0 to be looked at; the years it speaks of are the person's to say. */
export function noCaseDraft(
  { key, times, passage }: SentenceAt,
  outline: Outline,
): FigureDraft | null {
  const field = outline.written?.none;
  if (field === undefined || passage.isFurniture) return null;
  const isOfGroup = outline.groups.some(({ text }) => passage.section.place?.texts[0] === text);
  const alone = isOfGroup ? null : noCaseAlone.exec(key);
  const found = alone ?? (aboutAbuse.test(key) ? noCase.exec(key) : null);
  if (found === null || conditional.test(key.slice(0, found.index))) return null;
  const only = times.length === 1 ? times[0] : undefined;
  const year = only?.year ?? passage.leadYear ?? passage.section.year;
  const doubts: FigureDoubt[] = [
    'denial',
    ...(year === null ? [only?.doubt ?? ('no-year' as const)] : []),
  ];
  return {
    field,
    year,
    value: 0,
    typed: noneTyped,
    start: found.index,
    end: found.index + found[0].length,
    doubts,
  };
}

/** Whether a sentence says that cases were received, handled or supported. */
export function saysHandled({ key, passage }: SentenceAt): boolean {
  const kind = passage.section.place?.kind;
  if (kind === 'context' || kind === 'plan' || passage.isFurniture || plan.test(key)) return false;
  const found = handledCases.exec(key);
  return found !== null && !conditional.test(key.slice(0, found.index)) && !ofOffenders.test(key);
}

/** Fields whose figures say that there were cases. */
export function countsCases({ field, value }: WrittenFigureProposal, outline: Outline): boolean {
  const { none, handled = [] } = outline.written ?? {};
  return value > 0 && (field === none || handled.includes(field));
}
