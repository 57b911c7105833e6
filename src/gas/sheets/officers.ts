/** Who may do what only the Department may do: asked before anything is written. */
import { readSetting } from '../../core/settings/readSettings.ts';
import type { TabBinding } from '../../core/tabs/columns.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';

/**
 * Lets pass the officers that the settings tab names, and the owner; everybody where it names nobody.
 * @throws Refusal `not-officer`
 */
export function requireOfficer(settings: TabBinding | null, outline: Outline): void {
  const officers = readSetting(settings, outline, 'officers');
  if (officers.length === 0 || isAmong(officers)) return;
  throw new Refusal('not-officer', outline.settings.rows.officers.code);
}

/** Whether the person is the owner, or an officer that the settings tab names. */
export function isOfficer(settings: TabBinding | null, outline: Outline): boolean {
  return isAmong(readSetting(settings, outline, 'officers'));
}

function isAmong(officers: readonly string[]): boolean {
  const person = Session.getEffectiveUser().getEmail().toLowerCase();
  return person !== '' && (officers.includes(person) || person === ownerAddress());
}

/** '' in a shared drive, which nobody owns. */
function ownerAddress(): string {
  return SpreadsheetApp.getActive().getOwner()?.getEmail().toLowerCase() ?? '';
}
