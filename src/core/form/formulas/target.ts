/** What a fitted table must have: formulas, formats, validations, colours, open cells. */
import type { Field, Outline } from '../../../outline/schema.ts';
import type { Area } from '../../workbook.ts';
import { answerColours, type ConditionalColour, referenceColours } from '../colours.ts';
import type { FormColumn } from '../columns.ts';
import type { FittedTable } from '../fit.ts';
import { rowRuns, tabPlace } from '../fit.ts';
import type { FormTable } from '../form.ts';
import { groupWhile, type PlacedColumn } from '../header.ts';
import { MissingPlace, type Places } from '../places.ts';
import { type ReferenceRowPlace, readingFormula, rowFormula } from './rowFormulas.ts';
import { unitFormula } from './unitFormulas.ts';
import { registryYears } from './years.ts';

/** Text cells keep what is typed; of formulas that count what is wrong, a zero is not shown. */
type FormFormat = '@' | '0' | '0;-0;';

/** A choice refuses what is not in its list; help alone refuses nothing. */
export interface FormValidation {
  readonly choices: readonly string[];
  readonly help: string;
}

export interface FormTarget {
  readonly fitted: FittedTable;
  /** The formula of a native column in a row counted from 0; '' for any other column. */
  formula(column: FormColumn, row: number): string;
  /** The format of a cell in a row and column counted from 0. */
  format(column: FormColumn, row: number, at: number): string;
  readonly colours: readonly ConditionalColour[];
  /** Cells that everybody may type in. */
  readonly open: readonly Area[];
}

/** What a tab has in its cells now, as far as it may not be lost. */
export interface TabContents {
  /** Whether a cell that is locked once filled is still open. */
  isOpen(row: number, column: number): boolean;
  /**
   * The format of a cell that holds a number or a date, else null: without it a date that a paste
   * made would turn into a count.
   */
  numberFormat(row: number, column: number): string | null;
}

/** The format of a column's cells: keys that the form lists as numbers stay numbers. */
function columnFormat({ rows }: FormTable, { code, field }: FormColumn): FormFormat {
  const role = field.native?.role;
  if (role === 'errors' || role === 'missing' || role === 'unreadable') return '0;-0;';
  const isNumber = field.kind === 'key' && rows.some((row) => typeof row[code] === 'number');
  return role !== undefined || isNumber ? '0' : '@';
}

/** The validation of a column's cells, or null. */
export function validationOf({ field }: FormColumn): FormValidation | null {
  if (field.kind === 'native' || field.kind === 'key') return null;
  const choices = field.kind === 'choice' ? (field.options ?? []).map(({ label }) => label) : [];
  const help = field.help ?? '';
  return choices.length === 0 && help === '' ? null : { choices, help };
}

/**
 * The target of a table whose tab is in `places`.
 * @param stands what the tab has in a cell now, by row and column from 0
 */
export function targetOf(
  fitted: FittedTable,
  places: Places,
  outline: Outline,
  stands: TabContents,
): FormTarget {
  const place = tabPlace(fitted);
  const units = new Map(fitted.rows.map(({ row, keys: [unit = ''] }) => [row, unit]));
  const { isOpen } = stands;
  const formats = new Map(
    fitted.columns.map(({ column }) => [column, columnFormat(fitted.table, column)]),
  );
  const format = (column: FormColumn, row: number, at: number) =>
    (column.field.kind === 'native' ? null : stands.numberFormat(row, at)) ??
    formats.get(column) ??
    columnFormat(fitted.table, column);
  const reference = Object.values(outline.references).find(({ tab }) => tab === place.tab);
  if (outline.answers.tab === place.tab) {
    return {
      fitted,
      formula: writtenOnce(({ field }, row) =>
        field.kind === 'native'
          ? formulaOrNone(() =>
              unitFormula(
                { outline, places, place, row: row + 1, unit: units.get(row) ?? '' },
                field,
              ),
            )
          : '',
      ),
      format,
      colours: answerColours(outline, place),
      open: openAreas(fitted, isOpen),
    };
  }
  if (outline.registry.tab === place.tab) {
    const formula = ({ field }: FormColumn, row: number) =>
      field.kind === 'native' ? registryYears(outline, place, row + 1) : '';
    return { fitted, formula, format, colours: [], open: [] };
  }
  if (!reference) return { fitted, formula: () => '', format, colours: [], open: [] };
  const at = { outline, places, reference, place };
  return {
    fitted,
    formula: writtenOnce((column, row) =>
      referenceFormula({ ...at, row: row + 1, unit: units.get(row) ?? '' }, column),
    ),
    format,
    colours: referenceColours(reference, outline.years, place),
    open: openAreas(fitted, isOpen),
  };
}

/** Keeps each formula: the plan asks for it to compare it with the sheet, the repair asks again to write it. */
function writtenOnce(write: FormTarget['formula']): FormTarget['formula'] {
  const columns = new Map<FormColumn, Map<number, string>>();
  return (column, row) => {
    const rows = columns.get(column) ?? new Map<number, string>();
    columns.set(column, rows);
    const formula = rows.get(row) ?? write(column, row);
    rows.set(row, formula);
    return formula;
  };
}

/** A tab that others made has no codes to point at: what would compare with it stays empty. */
function formulaOrNone(write: () => string): string {
  try {
    return write();
  } catch (error) {
    if (error instanceof MissingPlace) return '';
    throw error;
  }
}

function referenceFormula(at: ReferenceRowPlace, { field, year }: FormColumn): string {
  if (field.kind !== 'native') return '';
  if (field.native?.role === 'row') return rowFormula(at);
  return readingFormula(at, field, year === null ? undefined : String(year));
}

function openAreas(fitted: FittedTable, isOpen: (row: number, column: number) => boolean): Area[] {
  const runs = rowRuns(fitted.rows);
  const always = fitted.columns.filter(({ column }) => !column.field.locked);
  const blocks = groupWhile(always, (before, after) => before.at + 1 === after.at);
  const inputs = runs.flatMap((rows) =>
    blocks.map((block) => areaOf(rows[0]?.row, rows.length, block)),
  );
  return [...inputs, ...fillableAreas(fitted, isOpen)];
}

/** Locked cells that the lists leave blank: an establishment's name and level on a spare row. */
function fillableAreas(
  { table, columns, rows }: FittedTable,
  isOpen: (row: number, column: number) => boolean,
): Area[] {
  const fillable = columns.filter(
    ({ column: { field } }) =>
      field.locked && field.kind !== 'native' && table.rows.some((row) => isSpareIn(field, row)),
  );
  return groupWhile(fillable, (before, after) => before.at + 1 === after.at).flatMap((block) => {
    const open = rows.filter(({ row, added }) =>
      block.some(({ column, at }) => (added ? isSpareIn(column.field, added) : isOpen(row, at))),
    );
    return rowRuns(open).map((run) => areaOf(run[0]?.row, run.length, block));
  });
}

function isSpareIn({ code }: Field, row: Readonly<Record<string, unknown>>): boolean {
  return (row[code] ?? '') === '';
}

function areaOf(row: number | undefined, rows: number, block: readonly PlacedColumn[]): Area {
  return { row: row ?? 0, column: block[0]?.at ?? 0, rows, columns: block.length };
}
