/** What is printed of sentences that tell of one deed in quite other words: what all of them say. */

import { eachMatch } from '../../lib/eachMatch.ts';
import type { Worded, WordingChange } from '../generalNames.ts';
import { danglingEnd, placeWord } from '../printed.vi.ts';
import { sharedDeed } from './sharedDeed.ts';
import type { Deed } from './told.ts';

/** The sentence that is printed, and what of it goes. */
interface FreeWording {
  readonly of: Worded;
  readonly gone: readonly WordingChange[];
}

/** The sentence most units wrote of those that can be printed; `partial` are figures not all gave. */
export function freeWording(
  items: readonly Worded[],
  partial: ReadonlySet<string>,
): FreeWording | null {
  const times = new Map<string, { readonly worded: Worded; count: number }>();
  for (const worded of items) {
    const known = times.get(worded.meaning.text);
    if (known === undefined) times.set(worded.meaning.text, { worded, count: 1 });
    else known.count += 1;
  }
  const typed = [...times.values()].filter(({ worded }) => !worded.meaning.isPlain);
  const ways = [...typed, ...[...times.values()].filter((one) => !typed.includes(one))].sort(
    (a, b) => b.count - a.count,
  );
  const common = sharedDeed(ways.map(({ worded }) => worded.meaning.deed()));
  const of = common === null ? undefined : ways[common.at]?.worded;
  if (common === null || of === undefined) return null;
  const { slots } = of.meaning;
  const deed = of.meaning.deed();
  const figures = slots.filter(({ id }) => partial.has(id)).map(({ piece }) => piece);
  const spans = [
    ...common.gone,
    ...figures.map((figure) => withNoun(figure, deed, of.meaning.text)),
    ...bracketsAround(of.meaning.text, figures),
  ];
  const gone = spans
    .filter((one) => !spans.some((other) => other !== one && holds(other, one)))
    .map(({ start, end }) => ({ start, end, by: '' }));
  return { of, gone };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** "(320 học sinh của 22 trường tham gia)": without one of its figures it says nothing. */
export function bracketsAround(text: string, figures: readonly Span[]): readonly Span[] {
  return eachMatch(text, /\([^()]*\)/g)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((brackets) => figures.some((one) => holds(brackets, one)));
}

/** "12 buổi" before what is held; "3 giáo viên" keeps its noun; "trên 22 phòng" at an end goes whole. */
function withNoun({ start, end }: Span, { told }: Deed, text: string): Span {
  const noun = told.find((one) => one.start >= end);
  if (noun?.kind !== 'small') return { start, end };
  const isLast = /^\s*(?:$|[.,;)])/u.test(text.slice(noun.end));
  const place = isLast ? (placeWord.exec(text.slice(0, start))?.[0].length ?? 0) : 0;
  return { start: start - place, end: noun.end };
}

/** Without marks and small words that stand alone since something went. */
export function withoutRests(text: string): string {
  const even = (text.match(/["\u201c\u201d]/g)?.length ?? 0) % 2 === 0;
  return text
    .replace(/\(\s*\)|\u201c\s*\u201d|"\s*"/g, '')
    .replace(/(?<=\s|^)\/(?=\s|[,;.]|$)/g, '')
    .replace(even ? /^$/ : /["\u201c\u201d]/g, '')
    .replace(danglingEnd, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
}
