/** Up to some year more cases were handled than received: one of the two counts is not of the year. */
import { answerFields, type Outline } from '../../../outline/schema.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { fromBefore } from './denied.vi.ts';

interface Said {
  readonly id: number;
  readonly reading: SentenceAt;
  readonly drafts: readonly FigureDraft[];
}

interface Counted {
  readonly id: number;
  readonly value: number;
}

/** Told in words of an earlier year's cases, nothing is against anything; the first year alone is named. */
export function moreHandled(said: readonly Said[], outline: Outline) {
  const about = outline.written?.none;
  const [handled] = handledAlike(outline);
  if (about === undefined || handled === undefined) return [];
  let open = 0;
  for (const year of outline.years) {
    const received = countOf(said, about, year);
    const done = countOf(said, handled, year);
    if (done === 'many' || received === 'many') return [];
    if (done !== null && received === null) return [];
    open += (received?.value ?? 0) - (done?.value ?? 0);
    if (open < 0 && received !== null && done !== null) {
      const isTold = said.some(({ reading }) => fromBefore.test(reading.key));
      const sentences = [received.id, done.id] as const;
      return isTold ? [] : [{ sentences, about, years: [year], isCount: true as const }];
    }
  }
  return [];
}

/** The fields of what was handled that count with the same nouns. */
function handledAlike(outline: Outline): readonly string[] {
  const nounsOf = (code: string | undefined) =>
    answerFields(outline).find((field) => field.code === code)?.nouns ?? [];
  const own = nounsOf(outline.written?.none);
  return (outline.written?.handled ?? []).filter((code) =>
    nounsOf(code).some((noun) => own.includes(noun)),
  );
}

/** The one value that the report gives of a year; null where there is none. */
function countOf(said: readonly Said[], code: string, year: number): Counted | 'many' | null {
  const found = said.flatMap(({ id, drafts }) =>
    drafts
      .filter((one) => one.field === code && one.year === year && !one.ofSchool)
      .map(({ value }) => ({ id, value })),
  );
  const [first] = found;
  if (first === undefined) return null;
  return found.every(({ value }) => value === first.value) ? first : 'many';
}
