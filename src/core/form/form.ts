/** The form as laid out from an outline and its lists: every tab, in order. */
import type { Field, Outline } from '../../outline/schema.ts';
import type { SheetLayout } from '../sheet/sheetLayout.ts';
import { findingsFrame, summaryFrame, type TabFrame } from '../sheet/tabFrames.ts';
import { columnsFor, type FormColumn, frozenWidths, nameWidth, wide, yearly } from './columns.ts';
import { guideLayout } from './guide.vi.ts';
import type { FormLists } from './lists.ts';
import {
  answerRows,
  type FormRow,
  ownTextRows,
  referenceRows,
  registryRows,
  settingFormRows,
} from './rows.ts';
import { emptyPage, textsOf } from './texts.vi.ts';

export type FormTab = FormPage | FormTable;

/** A tab for reading; the add-on writes it whole. */
export interface FormPage {
  readonly kind: 'page';
  readonly name: string;
  readonly layout: SheetLayout;
}

/** A tab with header rows, a code row, and one row for each thing listed. */
export interface FormTable {
  readonly kind: 'table';
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  /** Titles over the columns. */
  readonly sections: readonly string[];
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** Empty rows below, ready to be typed in. */
  readonly spare: number;
  /** Rows below those that are there too, bare: formulas look at them, a second row may be typed there. */
  readonly tail: number;
  /** Columns that tell rows apart. */
  readonly keys: readonly string[];
  readonly frozenColumns: number;
}

/** Header rows above the code row. Rows count from 0. */
export const headerRows = { title: 0, hint: 1, section: 2, label: 3, year: 4, codes: 5, first: 6 };

const tail = 60;

/** The whole form. */
export function layOutForm(outline: Outline, lists: FormLists): readonly FormTab[] {
  return [
    { kind: 'page', name: outline.guideTab, layout: guideLayout(outline) },
    registryTable(outline, lists),
    answersTable(outline, lists),
    ...referenceTables(outline, lists),
    page(outline.findingsTab, findingsFrame, outline),
    page(outline.summaryTab, summaryFrame, outline),
    ...departmentTables(outline, lists),
    ownTextsTable(outline),
    settingsTable(outline),
  ];
}

function page(name: string, frame: TabFrame, outline: Outline): FormPage {
  return { kind: 'page', name, layout: { ...emptyPage(name, outline), ...frame } };
}

/** The fields of a tab declared as an object of fields. */
function fieldsOf(tab: object): Field[] {
  return Object.values(tab).filter((part): part is Field => typeof part === 'object');
}

function registryTable(outline: Outline, lists: FormLists): FormTable {
  const { registry, years } = outline;
  const widths = wide([registry.name]);
  return {
    kind: 'table',
    name: registry.tab,
    ...textsOf(outline).registry,
    columns: columnsFor([fieldsOf(registry).map(lock)], years, widths),
    rows: registryRows(outline, lists),
    spare: 40,
    tail,
    keys: [registry.code.code],
    frozenColumns: 2,
  };
}

function answersTable(outline: Outline, lists: FormLists): FormTable {
  const { answers, registry, years } = outline;
  const columns = columnsFor(
    answers.sections.map((section) => section.fields),
    years,
    { [registry.code.code]: frozenWidths.code, [registry.name.code]: frozenWidths.name },
  );
  const state = columns.findIndex(({ field }) => field.native?.role === 'state');
  return {
    kind: 'table',
    name: answers.tab,
    title: outline.title,
    hint: textsOf(outline).answers.hint,
    sections: answers.sections.map((section) => section.title),
    columns,
    rows: answerRows(outline, lists),
    spare: 0,
    tail,
    keys: [registry.code.code],
    frozenColumns: state < 0 ? 2 : Math.min(state, 4) + 1,
  };
}

function referenceTables(outline: Outline, lists: FormLists): FormTable[] {
  return Object.values(outline.references).map((reference) => {
    const { shape, fields } = reference;
    const keys = shape.rows === 'pairs' ? [shape.year, shape.category] : [shape.name];
    const typed = fields.filter((field) => field.kind !== 'native');
    const native = fields.filter((field) => field.kind === 'native');
    const locked = typed.filter((field) => field.locked);
    return {
      kind: 'table',
      name: reference.tab,
      title: reference.title,
      hint: reference.hint ?? textsOf(outline)[shape.rows === 'pairs' ? 'pairs' : 'list'].hint,
      sections: textsOf(outline).reference.sections,
      columns: columnsFor([locked, typed.filter((field) => !field.locked), native], outline.years, {
        [outline.registry.code.code]: frozenWidths.code,
        ...(shape.rows === 'pairs'
          ? { [shape.year]: yearly }
          : { [shape.name]: frozenWidths.name, [shape.level]: frozenWidths.other }),
      }),
      rows: referenceRows(outline, reference, lists),
      spare: 0,
      tail,
      keys: [outline.registry.code.code, ...keys],
      frozenColumns: locked.length,
    };
  });
}

type Words = Pick<FormTable, 'title' | 'hint' | 'sections'>;

function departmentTables(outline: Outline, { units }: FormLists): FormTable[] {
  const { tracking, log, years, registry } = outline;
  const widths = wide([registry.code, registry.name, tracking.state]);
  const table = (tab: object, name: string, words: Words, below: number) =>
    ({
      kind: 'table',
      name,
      ...words,
      columns: columnsFor([fieldsOf(tab).map(lock)], years, widths),
      rows: [],
      spare: 200,
      tail: below,
      keys: [],
      frozenColumns: 0,
    }) as const;
  // The first run may log what each unit typed and that it finished, and should find room for both.
  return [
    table(tracking, tracking.tab, textsOf(outline).tracking, tail),
    table(log, log.tab, textsOf(outline).log, tail + 2 * units.length),
  ];
}

function ownTextsTable(outline: Outline): FormTable {
  const { tab, code, part, text, hint } = outline.ownTexts;
  const fields = [code, part, text, hint];
  const widths = { [part.code]: nameWidth, [text.code]: 2 * nameWidth, [hint.code]: nameWidth };
  const rows = ownTextRows(outline);
  return { ...listedTable(fields, widths, outline), name: tab, ...textsOf(outline).ownTexts, rows };
}

function settingsTable(outline: Outline): FormTable {
  const { tab, code, value, meaning } = outline.settings;
  const widths = { [code.code]: nameWidth, [meaning.code]: 2 * nameWidth };
  const rows = settingFormRows(outline);
  return {
    ...listedTable([code, value, meaning], widths, outline),
    name: tab,
    ...textsOf(outline).settings,
    rows,
  };
}

/** A tab of the Department whose rows are told apart by their first column. */
function listedTable(
  fields: readonly Field[],
  widths: Readonly<Record<string, number>>,
  { years }: Outline,
) {
  const columns = columnsFor([fields.map(lock)], years, widths);
  const keys = [fields[0]?.code ?? ''];
  return { kind: 'table', columns, spare: 0, tail, keys, frozenColumns: 1 } as const;
}

/** The Department's own tabs are open to the Department only. */
function lock(field: Field): Field {
  return { ...field, locked: true };
}
