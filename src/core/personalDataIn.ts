/** Whether a cell holds personal data where its field may not have it (C06). */
import type { Field } from '../outline/schema.ts';
import { findPersonalDataInCell } from './personalData.ts';
import type { Cell } from './workbook.ts';

/** Of an answer, or of a cell outside the outline. */
export function personalDataIn({ cell, field }: { cell: Cell; field?: Field }): boolean {
  if (cell.value === '' || typeof cell.value === 'boolean') return false;
  if (field !== undefined && isNumber(field) && typeof cell.value === 'number') return false;
  const mayNamePeople = field?.mayNamePeople === true;
  return findPersonalDataInCell(cell, { mayNamePeople }).length > 0;
}

function isNumber(field: Field): boolean {
  return field.kind === 'count' || field.kind === 'money';
}
