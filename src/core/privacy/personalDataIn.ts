/** Whether a cell holds personal data where its field may not have it (C06). */
import { type Field, isNumeric } from '../../outline/schema.ts';
import { isUsable, readNumber } from '../cells/values.ts';
import { rememberedTexts } from '../lib/remembered.ts';
import type { Cell } from '../workbook.ts';
import type { ColumnKind } from './circumstances.vi.ts';
import { isMasked, isMaskedFinding } from './masked.vi.ts';
import { loadSearch } from './search.ts';
import { isBareArea } from './slots/bareArea.vi.ts';

interface Asked {
  readonly cell: Cell;
  /** Absent: a cell outside the outline. */
  readonly field?: Field;
  /** The cell is where officers are named. */
  readonly isOfAdults?: boolean;
}

/** Of an answer, or of a cell outside the outline. */
export function personalDataIn({
  cell,
  field,
  isOfAdults = field?.mayNamePeople === true,
}: Asked): boolean {
  if (cell.value === '' || typeof cell.value === 'boolean') return false;
  if (typeof cell.value === 'string' && fewFigures.test(cell.value)) return false;
  if (field?.kind === 'money' && isAmount(cell)) return false;
  if (field && isNumeric(field) && isSmall(cell.value)) return false;
  if (typeof cell.value === 'string' && isMasked(cell.value)) return isMaskedFinding(cell.value);
  if (field?.namesArea === true && typeof cell.value === 'string' && isBareArea(cell.value))
    return false;
  const { findPersonalDataInCell, suspectSurely } = loadSearch();
  if (findPersonalDataInCell(cell, { mayNamePeople: isOfAdults }).length > 0) return true;
  return (
    typeof cell.value === 'string' &&
    suspectSurely(cell.value, isOfAdults ? 'adults' : columnKindOf(field)).length > 0
  );
}

/** Too few digits for anybody's number: most cells. */
const fewFigures = /^[\d.,% ]{1,8}$/;

/** What a field lets pass. */
export function columnKindOf(field: Field | undefined): ColumnKind {
  if (field === undefined) return 'unknown';
  if (field.mayNamePeople === true) return 'adults';
  const namesSchools = field.mayNameSchools || field.kind === 'key' || field.kind === 'choice';
  if (namesSchools) return 'schools';
  return field.tellsOfOffenders ? 'offenders' : 'free';
}

/** A budget may have as many digits as an identity number. */
export function isAmount(cell: Cell): boolean {
  if (typeof cell.value === 'number') return true;
  return typeof cell.value === 'string' && isTypedAmount(cell.value);
}

/** The same sums are typed by many. */
const isTypedAmount = rememberedTexts((typed) => {
  const reading = readNumber({ value: typed, shown: typed, format: '' }, { kind: 'money' });
  return isUsable(reading) || reading.number !== null;
});

/** No telephone or identity number is under this, and no count of a unit above it. */
export const largestCount = 99_999_999;

function isSmall(value: Cell['value']): boolean {
  return typeof value === 'number' && Math.abs(value) <= largestCount;
}
