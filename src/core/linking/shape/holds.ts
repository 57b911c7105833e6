/** Whether a column's cells can be a field's: its kind, its size, whom and what they name. */
import type { Field, Outline } from '../../../outline/schema.ts';
import { looseKey } from '../../text/text.ts';
import {
  areCodes,
  areFigures,
  type ColumnValues,
  isNil,
  isProse,
  sayWhether,
} from '../columnValues.ts';
import { headerWordsOf, startIn } from '../headerText.ts';
import type { ReadColumn } from '../meaningTypes.ts';
import { areOptions, areTypes } from './options.ts';

/** Whether the column's cells can be this field's; an empty column can be a dated figure's. */
export function mayHold(
  field: Field | null,
  { values, year }: ReadColumn,
  outline: Outline,
): boolean {
  if (!field) return false;
  const isEmpty = values.filled === values.none;
  switch (field.kind) {
    case 'count':
    case 'decimal':
    case 'money':
    case 'rate':
      return isEmpty ? year !== null : areFigures(values) && !isTooMuch(field, values);
    case 'choice':
      return (
        values.filled > 0 &&
        (areOptions(field, values.texts, outline) || isOfTypes(field, values, outline))
      );
    case 'key':
      return field.code === outline.registry.code.code && areCodes(values.texts);
    case 'native':
      return false;
    case 'date':
      return values.dates > 0;
    default:
      if (values.dates * 2 > values.filled || namesOther(field, values, outline)) return false;
      if (sayWhether(values.texts) && !values.texts.every(isNil)) return false;
      return (
        isProse(values) ||
        values.documents > 0 ||
        (isEmpty && values.filled > 0) ||
        !areFigures(values)
      );
  }
}

function isOfTypes({ code }: Field, { texts }: ColumnValues, outline: Outline): boolean {
  return code === outline.registry.type.code && areTypes(texts, outline);
}

/** Several times what the form lets any unit report. */
export function isTooMuch({ ceiling, kind }: Field, { most }: ColumnValues): boolean {
  return kind === 'count' && ceiling !== undefined && most > 4 * ceiling;
}

/** "502/BC": the number of a report, which is what the unit sends and nothing it has done. */
const reportNumber = /^\d+[a-z]?\/(?:\d{4}\/)?bc(?![a-z])/;

export function isReportNumber(text: string): boolean {
  return reportNumber.test(looseKey(text));
}

/** "Nguyễn Văn An": nothing but words with capitals. */
const areCapitals = /^(?:\p{Lu}\p{Ll}+\s+){1,4}\p{Lu}\p{Ll}+$/u;

/** Texts that say what another field asks for: a document's number has digits, who made the report is no position, what was issued is no report. */
function namesOther(field: Field, { texts }: ColumnValues, outline: Outline): boolean {
  const { code, kind, mayNamePeople, namesArea } = field;
  const { documentNumber, name } = outline.signing;
  const most = (test: (text: string) => boolean) => texts.filter(test).length * 2 > texts.length;
  if (code === documentNumber) return !texts.some((text) => /\d/.test(text));
  if (most(isReportNumber)) return true;
  // Cells under "Phân công" name people; they tell no result.
  if (kind === 'text' && !mayNamePeople && !namesArea && most((text) => areCapitals.test(text)))
    return true;
  return code === name && most((text) => isPosition(text, outline));
}

/** "HT", "Trưởng phòng", "chuyên viên VP". */
export function isPosition(text: string, outline: Outline): boolean {
  const { positions = [] } = headerWordsOf(outline);
  return startIn(text, positions) !== undefined;
}
