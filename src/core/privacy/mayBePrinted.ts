/** Whether a text may be printed or leave the sheet: the loose test, independent of the finding C06. */
import type { Field } from '../../outline/schema.ts';
import { hasMaskedPart, isMasked } from './masked.vi.ts';
import { columnKindOf } from './personalDataIn.ts';
import { loadSearch } from './search.ts';
import { isBareArea } from './slots/bareArea.vi.ts';

/**
 * Checks a sentence, or a whole text, before a report, note, manifest, table, message or file name
 * repeats it. `field` is where it was typed. What a person allowed is asked separately (log/allowedTexts.ts).
 */
export function mayBePrinted(text: string, field?: Field): boolean {
  if (text === '') return true;
  if (field?.namesArea === true && isBareArea(text)) return true;
  if (isMasked(text) || hasMaskedPart(text)) return false;
  const { mayNamePeople = false } = field ?? {};
  const { findPersonalData, mayPointAt } = loadSearch();
  if (findPersonalData(text, { mayNamePeople }).length > 0) return false;
  return !mayPointAt(text, field ? columnKindOf(field) : 'free');
}

/** Whether a setting that lists bodies and officers names nobody else. */
export function namesBodies(text: string): boolean {
  if (isMasked(text) || hasMaskedPart(text)) return false;
  const { findPersonalData, mayPointAt } = loadSearch();
  return (
    findPersonalData(text, { mayNamePeople: true }).length === 0 && !mayPointAt(text, 'adults')
  );
}
