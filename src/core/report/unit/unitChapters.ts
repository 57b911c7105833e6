/** Sorts a unit's answers into the chapters of the report that it sends. */
import type { Field, Outline, ReportChapter, Section } from '../../../outline/schema.ts';
import { answerFields } from '../../../outline/schema.ts';
import { isAskedFor } from '../../matching/asked.ts';
import type { MatchContext } from '../../matching/context.ts';
import type { Return } from '../../returns/returns.ts';
import { unaskedIn } from '../../returns/sheetAsks.ts';

export interface UnitInput extends MatchContext {
  readonly entry: Return;
}

/** A chapter with the fields that the unit was asked. */
export interface AskedChapter {
  readonly chapter: ReportChapter;
  readonly fields: readonly Field[];
}

export function isClosing({ source }: ReportChapter): boolean {
  return source !== 'section' && source !== 'group' && source !== 'question';
}

/** What the unit was asked that goes into a chapter. */
export function chapterFields({ source, of }: ReportChapter, input: UnitInput): readonly Field[] {
  const { outline } = input;
  const group = source === 'group' ? outline.groups.find(({ code }) => code === of) : undefined;
  const holds = ({ code, fields }: Section) =>
    source === 'section' ? code === of : fields.some((field) => field.code === group?.text);
  const section =
    source === 'section' || group !== undefined ? outline.answers.sections.find(holds) : undefined;
  if (section !== undefined) {
    const taken = takenElsewhere(source === 'group', outline);
    return section.fields.filter((field) => isPrinted(field, input) && !taken.has(field.code));
  }
  const codes: readonly (string | null | undefined)[] =
    source === 'question' ? [of] : closingOf(source, outline);
  return answerFields(outline).filter(
    (field) => codes.includes(field.code) && isPrinted(field, input),
  );
}

function closingOf(
  source: ReportChapter['source'],
  { closing }: Outline,
): readonly (string | null)[] {
  if (source === 'strengths') return [closing.assessment];
  if (source === 'difficulties') return [closing.difficulties];
  return source === 'proposals' ? closing.proposals.map(({ field }) => field) : [];
}

/** Codes that other chapters hold, or the signature. */
function takenElsewhere(isGroup: boolean, outline: Outline): ReadonlySet<string> {
  const chapters = outline.report.parts.flatMap((part) => part.chapters);
  const groups = isGroup ? [] : outline.groups.flatMap(({ text, figures }) => [text, ...figures]);
  return new Set<string>([
    ...chapters.flatMap(({ source, of }) =>
      source === 'question' && of !== undefined ? [of] : [],
    ),
    ...groups,
    ...outline.closingTexts,
    ...Object.values<string>({ ...outline.signing }),
  ]);
}

function isPrinted(field: Field, { entry, outline, ...context }: UnitInput): boolean {
  // A linked sheet may have no column for it: nobody asked, so nothing is lacking.
  if (unaskedIn(field, context.returns, outline).units.includes(entry.unit.code)) return false;
  if (field.locked || field.kind === 'native' || field.kind === 'key') return false;
  if (field.code === outline.explanations) return false;
  return outline.years.some((year) =>
    isAskedFor(entry, field.topic, field.yearly ? year : null, { outline, ...context }),
  );
}
