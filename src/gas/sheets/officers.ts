/** Who may do what only the Department may do: asked before anything is written. */
import { readOfficers } from '../../core/settings/readOfficers.ts';
import type { TabBinding } from '../../core/tabs/columns.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';

/**
 * Lets pass the officers that the settings tab names, and the owner; everybody where it names nobody.
 * @throws Refusal `not-officer`
 */
export function requireOfficer(settings: TabBinding | null, outline: Outline): void {
  const officers = readOfficers(settings, outline);
  if (officers.length === 0) return;
  const person = Session.getEffectiveUser().getEmail().toLowerCase();
  if (person !== '' && (officers.includes(person) || person === ownerAddress())) return;
  throw new Refusal('not-officer', outline.settings.rows.officers.code);
}

/** '' in a shared drive, which nobody owns. */
function ownerAddress(): string {
  return SpreadsheetApp.getActive().getOwner()?.getEmail().toLowerCase() ?? '';
}
