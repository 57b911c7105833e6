/** What a person decided on each proposal, and the changes of cells that this makes. */
import type { Change, EditableCell, UnitView } from '../../api/api.ts';
import type { WrittenReport } from '../../core/written/writtenReport.ts';
import * as words from './words.vi.ts';

export interface Choice {
  readonly field: string;
  readonly year: number | null;
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

/** A field's name with its cells, for those that hold figures by year. */
export interface YearField {
  readonly code: string;
  readonly label: string;
  readonly cells: readonly EditableCell[];
}

export function yearFields({ form }: UnitView): readonly YearField[] {
  return form
    .flatMap(({ fields }) => fields)
    .filter(
      ({ kind, cells }) =>
        (kind === 'count' || kind === 'money') && cells.some(({ year }) => year !== null),
    );
}

export function textFields({ form }: UnitView): readonly YearField[] {
  return form.flatMap(({ fields }) => fields).filter(({ kind }) => kind === 'text');
}

export function cellFor(view: UnitView, { field, year }: Choice): EditableCell | undefined {
  const found = yearFields(view).find(({ code }) => code === field);
  return year === null ? undefined : found?.cells.find((cell) => cell.year === year);
}

/** Why a figure cannot be taken as chosen; '' when it can. */
export function obstacle(view: UnitView, choices: Choices, at: number): string {
  const choice = choices.figures[at];
  if (!choice || choice.year === null) return words.yearFirst;
  if (!cellFor(view, choice)) return words.notAsked;
  const isDouble = choices.figures.some(
    (one, place) =>
      place !== at &&
      one.state === 'taken' &&
      one.field === choice.field &&
      one.year === choice.year,
  );
  return isDouble ? words.cellTaken : '';
}

/** The changes of one write: figures, texts after what is there, the quotes in the explanations. */
export function changesOf(
  view: UnitView,
  report: WrittenReport,
  choices: Choices,
): readonly Change[] {
  const changes: Change[] = [];
  const quotes: string[] = [];
  choices.figures.forEach((choice, at) => {
    const figure = report.figures[at];
    const cell = choice.state === 'taken' ? cellFor(view, choice) : undefined;
    if (!figure || !cell) return;
    changes.push({ place: cell.place, from: cell.text, to: figure.typed });
    const said = report.sentences.find(({ id }) => id === figure.sentence);
    const label = yearFields(view).find(({ code }) => code === choice.field)?.label ?? '';
    quotes.push(
      words.quote(
        label,
        choice.year,
        said?.text.replace(/[.;]$/, '') ?? '',
        words.section(said?.section ?? ''),
      ),
    );
  });
  for (const { code, cells } of textFields(view)) {
    const [cell] = cells;
    if (cell && choices.texts.has(code)) changes.push(appended(cell, textOf(report, code)));
  }
  if (view.explanation && quotes.length > 0)
    changes.push(appended(view.explanation, quotes.join('\n')));
  return changes;
}

function appended({ place, text }: EditableCell, more: string): Change {
  return { place, from: text, to: text.trim() === '' ? more : `${text}\n${more}` };
}

export function textOf({ texts, sentences }: WrittenReport, field: string): string {
  const byId = new Map(sentences.map(({ id, text }) => [id, text]));
  return (texts[field] ?? []).map((id) => byId.get(id) ?? '').join('\n');
}
