/** The columns of a form's table, from its fields. */
import type { Field, NativeRole } from '../../outline/schema.ts';
import { columnsOf } from '../tabs/columns.ts';

export interface FormColumn {
  readonly code: string;
  readonly field: Field;
  readonly year: number | null;
  /** Index of the section it is under. */
  readonly section: number;
  /** Pixels. */
  readonly width: number;
}

/** Pixels; frozen columns take at most a third of a screen of 1080, and a long code wraps. */
export const frozenWidths = { code: 105, name: 165, other: 90 };
export const nameWidth = 250;
const listWidth = 210;
export const yearly = 64;

const kindWidths: Readonly<Record<Field['kind'], number>> = {
  key: 150,
  text: 280,
  count: 112,
  decimal: 112,
  money: 120,
  rate: 112,
  date: 110,
  choice: 150,
  native: 90,
};
const roleWidths: Readonly<Record<NativeRole['role'], number>> = {
  state: 90,
  errors: 66,
  missing: 66,
  unreadable: 76,
  agreement: 150,
  ratio: 140,
  years: 150,
  type: 90,
  entered: 66,
  numbers: 66,
  stray: 90,
  'first-strangers': 90,
  strangers: 90,
  numerator: 66,
  denominator: 66,
  reading: 84,
  row: 90,
};
/** The columns of these sections, in order; `widths` are those of fields that need their own. */
export function columnsFor(
  sections: readonly (readonly Field[])[],
  years: readonly number[],
  widths: Readonly<Record<string, number>> = {},
): FormColumn[] {
  return sections.flatMap((fields, section) =>
    columnsOf(fields, years).map((column) => {
      const width = widths[column.field.code] ?? widthOf(column.field);
      return { ...column, section, width };
    }),
  );
}

/** One width for these columns of a list, for set-up writes that of neighbours in one call. */
export function wide(fields: readonly Field[]): Record<string, number> {
  return Object.fromEntries(fields.map(({ code }) => [code, listWidth]));
}

function widthOf(field: Field): number {
  return field.native ? roleWidths[field.native.role] : kindWidths[field.kind];
}
