/** Whether a text may be printed or leave the sheet: the loose test, apart from the finding C06. */
import type { Field } from '../../outline/schema.ts';
import { tidy } from '../text/text.ts';
import { hasMaskedPart, isMasked } from './masked.vi.ts';
import { findPersonalData } from './personalData.ts';
import { columnKindOf } from './personalDataIn.ts';
import { suspect } from './suspicion.ts';

/** Texts that a person allowed to be printed, by `printKey`. */
export type Allowed = ReadonlySet<string>;

const none: Allowed = new Set();

/**
 * Checks a sentence, or a whole text, before a report, note, manifest, table, message or file name
 * repeats it. `field` is where it was typed; `allowed` holds what a person said may be printed.
 */
export function mayBePrinted(text: string, field?: Field, allowed: Allowed = none): boolean {
  if (text === '' || (allowed.size > 0 && allowed.has(printKey(text)))) return true;
  if (isMasked(text) || hasMaskedPart(text)) return false;
  const { mayNamePeople = false } = field ?? {};
  if (findPersonalData(text, { mayNamePeople }).length > 0) return false;
  return !suspect(text, field ? columnKindOf(field) : 'free').isPossible;
}

/** Equal for one sentence however it is spaced. */
export function printKey(text: string): string {
  return tidy(text);
}
