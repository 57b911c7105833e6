/** Percentages behind the label of a rate that the form asks units to declare. */
import { answerFields, type Field, type Outline } from '../../outline/schema.ts';
import { readTypedText } from '../cells/typedText.ts';
import { eachMatch } from '../lib/eachMatch.ts';
import { hasWords } from '../text/hasWords.ts';
import { compareKey } from '../text/text.ts';
import { plan } from './against/plans.vi.ts';
import { percent } from './claims.ts';
import { type FigureDraft, type SentenceAt, yearOfFigure } from './draft.ts';
import { estimate, rateLink } from './words.vi.ts';
import type { FigureDoubt } from './writtenReport.ts';

/** Only what the label names word for word; "năm 2027 đạt 60%" behind it is of the same. */
export function ratesOf(reading: SentenceAt, outline: Outline): readonly FigureDraft[] {
  const { key, passage } = reading;
  const rates = answerFields(outline).filter(({ kind }) => kind === 'rate');
  if (rates.length === 0 || passage.section.place?.kind === 'plan' || plan.test(key)) return [];
  const drafts: FigureDraft[] = [];
  let field = namedIn(passage.lead, rates);
  let from = 0;
  for (const { 0: found, index } of eachMatch(key, percent)) {
    const before = key.slice(from, index);
    const own = namedIn(before, rates);
    field = own ?? (isLink(before, from, reading) ? field : null);
    if (field) drafts.push(...draftOf(field, { found, index, from }, reading));
    from = index + found.length;
  }
  return drafts;
}

/** The one rate whose label is in the text. */
function namedIn(text: string, rates: readonly Field[]): Field | null {
  const named = rates.filter(({ label, aliases = [] }) =>
    [label, ...aliases].some((words) => hasWords(text, compareKey(words))),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Nothing but a time and words that join. */
function isLink(before: string, from: number, { times }: SentenceAt): boolean {
  const kept = times.reduce((text, { start, end }) => {
    const [cut, stop] = [Math.max(0, start - from), Math.max(0, end - from)];
    return text.slice(0, cut) + ' '.repeat(Math.max(0, stop - cut)) + text.slice(stop);
  }, before);
  return rateLink.test(kept);
}

interface Found {
  readonly found: string;
  readonly index: number;
  readonly from: number;
}

function draftOf(field: Field, { found, index, from }: Found, reading: SentenceAt): FigureDraft[] {
  const { number, problem } = readTypedText(found, { kind: 'rate' });
  if (number === null) return [];
  const times = reading.times.filter(({ start, end }) => start >= from && end <= index);
  const [time = null, other] = times;
  const { year, doubt } = yearOfFigure(reading, other === undefined ? time : null);
  const doubts: readonly (FigureDoubt | null | false)[] = [
    estimate.test(reading.key.slice(0, index)) && 'estimate',
    (problem !== null || other !== undefined) && 'two-readings',
    doubt,
  ];
  return [
    {
      ...{ field: field.code, year, value: number, typed: found, start: index },
      end: index + found.length,
      doubts: doubts.filter((one): one is FigureDoubt => one !== null && one !== false),
    },
  ];
}
