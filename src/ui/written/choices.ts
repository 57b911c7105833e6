/** What a person decided on each proposal, and the changes of cells that this makes. */
import type { Change, EditableCell, UnitView } from '../../api/api.ts';
import { joinedText } from '../../core/written/proposals/joinedText.ts';
import { textOfRow } from '../../core/written/proposals/textOfRow.ts';
import { type Quote, withQuotes } from '../../core/written/proposals/withQuotes.ts';
import type {
  WrittenFigureProposal,
  WrittenForm,
  WrittenReport,
} from '../../core/written/writtenReport.ts';
import * as words from './words.vi.ts';

/** `all`: every year that the unit is asked for, as a denial of the whole period says. */
export type ChosenYear = number | 'all' | null;

export interface Choice {
  readonly field: string;
  readonly year: ChosenYear;
  readonly state: 'open' | 'taken' | 'dropped';
}

/** By the place of the figure in the report; `texts` are the fields whose texts were taken. */
export interface Choices {
  readonly figures: readonly Choice[];
  readonly texts: ReadonlySet<string>;
}

export function firstChoices({ figures }: WrittenReport): Choices {
  return {
    figures: figures.map(({ field, year }) => ({ field, year, state: 'open' })),
    texts: new Set(),
  };
}

/** Decisions that closing the screen would lose. */
export function decided({ figures, texts }: Choices): number {
  return figures.filter(({ state }) => state !== 'open').length + texts.size;
}

/** A denial without a year may be meant for every year. */
export function mayBeAllYears({ year, doubts }: WrittenFigureProposal): boolean {
  return year === null && doubts.includes('denial');
}

/** A field's name with its cells, for those that hold figures: one a year, or one of the whole period. */
export interface FieldOfYear {
  readonly code: string;
  readonly label: string;
  readonly cells: readonly EditableCell[];
}

export function yearFields({ form }: UnitView): readonly FieldOfYear[] {
  return form
    .flatMap(({ fields }) => fields)
    .filter(({ kind, cells }) => !['text', 'date', 'choice'].includes(kind) && cells.length > 0);
}

/** Named with their sections: several have a text of one label. */
export function textFields({ form }: UnitView): readonly FieldOfYear[] {
  return form.flatMap(({ code, fields }) =>
    fields
      .filter(({ kind }) => kind === 'text')
      .map((field) => ({ ...field, label: `${code} ${field.label}` })),
  );
}

/** The cells that a choice fills: one, those of all years, or none. */
export function cellsFor(
  view: UnitView,
  { field, year }: Pick<Choice, 'field' | 'year'>,
): readonly EditableCell[] {
  const cells = yearFields(view).find(({ code }) => code === field)?.cells ?? [];
  return cells.filter((cell) => cell.year === null || year === 'all' || cell.year === year);
}

/** Why a figure cannot be taken as chosen; '' when it can. */
export function obstacle(
  view: UnitView,
  choices: Choices,
  at: number,
  more: Partial<Choice> = {},
): string {
  const before = choices.figures[at];
  const choice = before && { ...before, ...more };
  const cells = choice ? cellsFor(view, choice) : [];
  if (!choice || (choice.year === null && cells.length === 0)) return words.yearFirst;
  if (cells.length === 0) return words.notAsked;
  const wanted = new Set(cells.map(({ id }) => id));
  const isDouble = choices.figures.some(
    (one, place) =>
      place !== at && one.state === 'taken' && cellsFor(view, one).some(({ id }) => wanted.has(id)),
  );
  return isDouble ? words.cellTaken : '';
}

/** The changes of one write: figures, texts after what is there, the quotes in the explanations. */
export function chosenChanges(
  view: UnitView,
  report: WrittenReport,
  choices: Choices,
  form: WrittenForm,
): readonly Change[] {
  const changes: Change[] = [];
  const quotes: Quote[] = [];
  choices.figures.forEach((choice, at) => {
    const figure = report.figures[at];
    const cells = choice.state === 'taken' ? cellsFor(view, choice) : [];
    if (!figure || cells.length === 0) return;
    for (const { place, text } of cells) changes.push({ place, from: text, to: figure.typed });
    quotes.push(quoteOf(view, report, choice, figure.sentence));
  });
  for (const { code, cells } of textFields(view)) {
    const [cell] = cells;
    if (!cell || !choices.texts.has(code)) continue;
    const { place, text } = cell;
    changes.push({ place, from: text, to: passageOf(report, form, code, text).text });
  }
  if (view.explanation) {
    const { place, text } = view.explanation;
    changes.push({ place, from: text, to: withQuotes(text, quotes, form) });
  }
  return changes.filter(({ from, to }) => from !== to);
}

function quoteOf(
  view: UnitView,
  { sentences }: WrittenReport,
  { field, year }: Choice,
  id: number,
): Quote {
  const said = sentences.find((one) => one.id === id);
  const label = yearFields(view).find(({ code }) => code === field)?.label ?? '';
  const where = words.section(said?.section ?? '');
  return { label, year: words.answerYear(year), text: said?.text ?? '', where };
}

/** The report's text of a field behind what its cell holds. */
export function passageOf(
  { texts, sentences }: WrittenReport,
  form: WrittenForm,
  field: string,
  before: string,
) {
  const byId = new Map(sentences.map(({ id, text }) => [id, textOfRow(text)]));
  const said = (texts[field] ?? []).map((id) => byId.get(id) ?? '');
  return joinedText(before, said, form, field);
}

/** Sentences of the accepted texts that are not written. */
export function leftOutOf(
  view: UnitView,
  report: WrittenReport,
  choices: Choices,
  form: WrittenForm,
): number {
  const taken = textFields(view).filter(({ code }) => choices.texts.has(code));
  const left = taken.flatMap(({ code, cells }) =>
    cells.slice(0, 1).flatMap(({ text }) => passageOf(report, form, code, text).leftOut),
  );
  return left.length;
}
