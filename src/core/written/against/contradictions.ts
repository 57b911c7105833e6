/** Finds sentences that cannot both be true: a denial, and each figure of what it denies. */
import type { Outline } from '../../../outline/schema.ts';
import { saysHandled } from '../claims.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { deniedField } from '../fieldWords.ts';
import type { Contradiction, WrittenFigureProposal } from '../writtenReport.ts';
import type { Denied } from './denied.ts';
import { butStill, exception, wentTo } from './denied.vi.ts';
import { moreHandled } from './moreHandled.ts';

/** A sentence with what was found in it. */
export interface SaidSentence {
  readonly id: number;
  readonly reading: SentenceAt;
  readonly field: string | null;
  /** Its question is told by none of its own words. */
  readonly isGuess: boolean;
  readonly drafts: readonly FigureDraft[];
  readonly denied: readonly Denied[];
}

/** Of the sentences the first denies; `years` are those that it speaks of. */
interface Against extends Contradiction {
  readonly years: readonly number[];
  /** No denial: both count, and both wait. */
  readonly isCount?: true;
}

/** Each denial with every sentence that counts some of it; of cases also with one that says they were handled. */
export function contradictionsOf(
  said: readonly SaidSentence[],
  outline: Outline,
): readonly Against[] {
  const found = said.flatMap((one) =>
    fieldsDenied(one).flatMap((denied) => againstOne(one, denied, said, outline)),
  );
  const isFirst = ({ sentences: [one, other], about }: Against, at: number) =>
    !found
      .slice(0, at)
      .some(
        (before) =>
          before.about === about && before.sentences[0] === other && before.sentences[1] === one,
      );
  const more = moreHandled(said, outline).filter(
    (one) => !found.some(({ sentences }) => one.sentences.every((id) => sentences.includes(id))),
  );
  return [...found.filter(isFirst), ...more];
}

/** Each field once, with all years that the sentence denies it of. */
function fieldsDenied({ denied }: SaidSentence): readonly Denied[] {
  return [...new Set(denied.map(({ field }) => field))].map((field) => {
    const own = denied.filter((one) => one.field === field);
    const isHeld = own.every((one) => one.isHeld);
    return { field, years: own.flatMap(({ years }) => years), ...(isHeld && { isHeld }) };
  });
}

function againstOne(
  { id }: SaidSentence,
  { field: about, years, isHeld }: Denied,
  said: readonly SaidSentence[],
  outline: Outline,
): readonly Against[] {
  const isWhole = outline.years.every((year) => years.includes(year));
  const fields = fieldsOf(about, outline);
  const others = said.filter(
    (one) =>
      one.id !== id &&
      !(one.id === id + 1 && isException(one, years)) &&
      !(isHeld && wentTo.test(one.reading.key)),
  );
  const counted = others.filter(({ drafts }) =>
    drafts.some(
      ({ field, year, value, ofSchool }) =>
        value > 0 &&
        !ofSchool &&
        fields.includes(field) &&
        (year === null ? isWhole : years.includes(year)),
    ),
  );
  const isOfCases = isWhole && about === deniedField(outline);
  const told = counted.length === 0 && isOfCases ? others.find(isHandled) : undefined;
  return [...counted, ...(told ? [told] : [])].map((one) => ({
    sentences: [id, one.id],
    about,
    years,
  }));
}

function isHandled({ denied, reading }: SaidSentence): boolean {
  return denied.length === 0 && saysHandled(reading);
}

/** "… không xảy ra vụ việc nào. Riêng năm 2023 có 01 vụ."; a “but” excepts nothing from one year. */
function isException({ reading }: SaidSentence, years: readonly number[]): boolean {
  return exception.test(reading.key) || (years.length > 1 && butStill.test(reading.key));
}

/** Where there was no case, none was handled. */
function fieldsOf(about: string, outline: Outline): readonly string[] {
  return about === deniedField(outline) ? [about, ...(outline.written?.handled ?? [])] : [about];
}

/** The denial's own zeros, and the figures that it denies, wait for a person. */
export function contradicted(
  figures: readonly WrittenFigureProposal[],
  found: readonly Against[],
  outline: Outline,
): readonly WrittenFigureProposal[] {
  const isAgainst = ({ sentence, field, year, value }: WrittenFigureProposal) =>
    found.some(({ sentences: [denial, other], about, years, isCount }) =>
      value === 0
        ? sentence === denial && field === about
        : (sentence === other || (isCount && sentence === denial)) &&
          fieldsOf(about, outline).includes(field) &&
          (year === null || years.includes(year)),
    );
  return figures.map((figure) =>
    isAgainst(figure)
      ? { ...figure, sure: 'can_xem' as const, doubts: [...figure.doubts, 'contradicted' as const] }
      : figure,
  );
}
