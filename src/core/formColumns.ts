/** The columns of a form's table, from its fields. */
import type { Field, NativeRole } from '../outline/schema.ts';
import { columnsOf } from './columns.ts';

export interface FormColumn {
  readonly code: string;
  readonly field: Field;
  readonly year: number | null;
  /** Index of the section it stands under. */
  readonly section: number;
  /** Pixels. */
  readonly width: number;
}

const kindWidths: Readonly<Record<Field['kind'], number>> = {
  key: 150,
  text: 280,
  count: 92,
  money: 120,
  date: 110,
  choice: 150,
  native: 90,
};
const roleWidths: Readonly<Record<NativeRole['role'], number>> = {
  state: 120,
  errors: 66,
  missing: 66,
  unreadable: 76,
  agreement: 150,
  ratio: 140,
  reading: 84,
  row: 90,
};
/** A name needs more room than a code; a year less. */
const namePattern = /^ten_/;
const yearPattern = /^nam$/;

/** The columns of these sections, in order. */
export function columnsFor(
  sections: readonly (readonly Field[])[],
  years: readonly number[],
): FormColumn[] {
  return sections.flatMap((fields, section) =>
    columnsOf(fields, years).map((column) => ({ ...column, section, width: widthOf(column.field) })),
  );
}

function widthOf(field: Field): number {
  if (namePattern.test(field.code)) return 250;
  if (yearPattern.test(field.code)) return 64;
  return field.native ? roleWidths[field.native.role] : kindWidths[field.kind];
}
