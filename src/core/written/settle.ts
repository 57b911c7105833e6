/** The figures of all sentences next to each other: what is said twice, may overlap, has no base. */
import { answerFields, type Outline } from '../../outline/schema.ts';
import type { FigureDraft } from './draft.ts';
import { withoutDenied } from './numbers/noneInAll.ts';
import { isOfSchools, isOneSchool } from './openings.vi.ts';
import type { FigureDoubt, FiguresOfSchools, WrittenFigureProposal } from './writtenReport.ts';

export interface Placed extends FigureDraft {
  readonly sentence: number;
}

/** Years outside the form have no cell: they are left out. Order as in the report. */
export function settleFigures(
  drafts: readonly Placed[],
  outline: Outline,
  writer: string,
): readonly WrittenFigureProposal[] {
  const yearly = new Set(
    answerFields(outline)
      .filter((field) => field.yearly)
      .map(({ code }) => code),
  );
  const asked = withoutDenied(drafts)
    .filter((draft) => !draft.ofSchool)
    .filter(({ year }) => year === null || outline.years.includes(year))
    .map((draft) => (yearly.has(draft.field) ? draft : ofPeriod(draft)));
  const among = doubtsAmong(asked);
  return asked.map((draft, at) => {
    const doubts = [
      ...new Set([
        ...draft.doubts,
        ...(among[at] ?? []),
        ...baseDoubt(draft, asked, outline),
        ...ofOneSchool(draft, outline, writer),
      ]),
    ];
    const { field, year, value, typed, sentence, start, end } = draft;
    const sure = doubts.length === 0 && (year !== null || !yearly.has(field)) ? 'chac' : 'can_xem';
    return { field, year, value, typed, sentence, start, end, sure, doubts };
  });
}

/** Of a field that is asked once: a year is a part of its time, and none is missing. */
function ofPeriod(draft: Placed): Placed {
  const { year, doubts } = draft;
  const others = doubts.filter((one) => !timeDoubts.has(one));
  return { ...draft, year: null, doubts: year === null ? others : [...others, 'part-year'] };
}

const timeDoubts: ReadonlySet<FigureDoubt> = new Set([
  ...(['no-year', 'whole-period', 'year-before', 'year-of-report'] as const),
]);

/** What an office tells of its schools one by one, by field: never proposed and never added up. */
export function schoolsApart(drafts: readonly Placed[]): readonly FiguresOfSchools[] {
  const apart = drafts.filter(({ ofSchool }) => ofSchool);
  return [...new Set(apart.map(({ field }) => field))].map((field) => ({
    field,
    sentences: [...new Set(apart.filter((one) => one.field === field).map((one) => one.sentence))],
  }));
}

/** How many figures there are of a field, of each of its years and numbers; and where the first of each is. */
class Counts {
  readonly #counted = new Map<string, { first: number; many: number }>();

  add({ field, year, value }: Placed, at: number): void {
    for (const key of [field, `${field} ${year}`, `${field} ${year} ${value}`]) {
      const known = this.#counted.get(key) ?? { first: at, many: 0 };
      this.#counted.set(key, { ...known, many: known.many + 1 });
    }
  }

  /** Said before, or beside another number of its year; one without a year beside any other. */
  doubtsOf({ field, year, value }: Placed, at: number): readonly FigureDoubt[] {
    const alike = this.#counted.get(`${field} ${year} ${value}`);
    const beside = this.#counted.get(year === null ? field : `${field} ${year}`);
    return [
      ...(alike && alike.first < at ? (['same-elsewhere'] as const) : []),
      ...((beside?.many ?? 0) > (alike?.many ?? 0) ? (['may-overlap'] as const) : []),
    ];
  }
}

/** Of each figure what the others make doubtful; parts in columns of their own only each other. */
function doubtsAmong(all: readonly Placed[]): readonly (readonly FigureDoubt[])[] {
  const [wholes, everything] = [new Counts(), new Counts()];
  all.forEach((draft, at) => {
    everything.add(draft, at);
    if (!draft.isAside) wholes.add(draft, at);
  });
  return all.map((draft, at) => (draft.isAside ? everything : wholes).doubtsOf(draft, at));
}

/** A numerator of a target of which the base is not said anywhere in the row. */
function baseDoubt(
  { field, year }: Placed,
  _all: readonly Placed[],
  outline: Outline,
): readonly FigureDoubt[] {
  const isNumerator = outline.indicators.some(
    ({ control, measure }) => control === field && measure === 'flow',
  );
  return isNumerator && year === null ? ['no-base'] : [];
}

/** One school is not several of them: "Trường tổ chức định kỳ: 4" counts something else. */
function ofOneSchool(
  { field, value }: Placed,
  outline: Outline,
  writer: string,
): readonly FigureDoubt[] {
  if (value < 2 || !isOneSchool(writer)) return [];
  const asked = answerFields(outline).find(({ code }) => code === field);
  return asked && isOfSchools(asked) ? ['other-noun'] : [];
}
