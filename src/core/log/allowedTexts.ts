/** Texts that may hold a name and that the Department allowed to be printed, read from the log. */
import type { Outline } from '../../outline/schema.ts';
import { hashText } from '../returns/hash.ts';
import { unitCodeKey } from '../returns/units.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';
import { tidy } from '../text/text.ts';
import { logEvents } from './logEvents.vi.ts';

/** Where a text is: the unit's code and the field's. */
interface TextPlace {
  readonly unit: string;
  readonly field: string;
}

/** Returns whether this text may be printed there; another text in the same cell may not. */
export type IsAllowed = (place: TextPlace, text: string) => boolean;

const length = 32;
const read = new WeakMap<TabBinding, IsAllowed>();
const nobody: IsAllowed = () => false;

/** What the log keeps instead of a text: 32 hex digits, of the unit, the column and the text. */
export function allowedKey({ unit, field }: TextPlace, text: string): string {
  return hashText(JSON.stringify([unitCodeKey(unit), field, tidy(text)])).slice(0, length);
}

/** The last line of the log on a text counts. */
export function readAllowedTexts(binding: TabBinding | null, { log }: Outline): IsAllowed {
  if (!binding) return nobody;
  const known = read.get(binding);
  if (known) return known;
  const keys = new Set<string>();
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const event = boundCell(binding, row, log.event.code).shown.trim();
    const key = boundCell(binding, row, log.hashAfter.code).shown.trim();
    if (event === logEvents.textAllowed) keys.add(key);
    if (event === logEvents.textWithheld) keys.delete(key);
  }
  const isAllowed: IsAllowed =
    keys.size === 0 ? nobody : (place, text) => keys.has(allowedKey(place, text));
  read.set(binding, isAllowed);
  return isAllowed;
}
