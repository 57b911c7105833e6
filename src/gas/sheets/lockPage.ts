/** Locks tabs, and leaves to the officers what is locked. */
import { setUpWords } from '../../core/form/sentences.vi.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Whom protections let through, asked once for many tabs. */
interface Keepers {
  readonly hasDomain: boolean;
  /** Officers whom a new protection does not let through by itself. */
  readonly added: readonly string[];
  /** Whom it lets through, and who are no officers. */
  readonly removed: readonly string[];
}

/** Nobody but its owner and editors of the protection types in it. */
export function lockPage(sheet: Sheet): void {
  const protection = sheet.protect().setDescription(setUpWords.pageProtection);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/** Locks several new tabs; what Google refuses of the editors leaves the lock itself. */
export function lockCopies(
  spreadsheet: Spreadsheet,
  sheets: Iterable<Sheet>,
  officers: readonly string[],
): void {
  let keepers: Keepers | null = null;
  for (const sheet of sheets) {
    const protection = sheet.protect();
    keepers ??= keepersOf(spreadsheet, protection, officers);
    applyKeepers(protection, keepers);
  }
}

/** A new protection lets through those who were invited to edit the spreadsheet. */
function keepersOf(
  spreadsheet: Spreadsheet,
  protection: Protection,
  officers: readonly string[],
): Keepers {
  const hasDomain = protection.canDomainEdit();
  if (officers.length === 0) return { hasDomain, added: [], removed: [] };
  const owner = spreadsheet.getOwner()?.getEmail().toLowerCase() ?? '';
  return { hasDomain, ...differencesOf(protection, officers, owner) };
}

/** Whom to add to a protection and whom to remove, so that it admits only the officers. */
export function differencesOf(
  protection: Protection,
  officers: readonly string[],
  owner: string,
): Pick<Keepers, 'added' | 'removed'> {
  const through = protection.getEditors().map((user) => user.getEmail().toLowerCase());
  return {
    added: officers.filter((officer) => officer !== owner && !through.includes(officer)),
    // Others than the owner see the owner among the editors, who cannot be taken away.
    removed: through.filter((email) => !['', owner, ...officers].includes(email)),
  };
}

/** Adds and removes; @returns whom Google would not add. */
export function applyKeepers(protection: Protection, keepers: Keepers): string[] {
  if (keepers.hasDomain) protection.setDomainEdit(false);
  const refused = keepers.added.length > 0 ? addAll(protection, keepers.added) : [];
  if (keepers.removed.length > 0) protection.removeEditors([...keepers.removed]);
  return refused;
}

/** One address that Google does not know refuses them all: then one by one. */
function addAll(protection: Protection, emails: readonly string[]): string[] {
  try {
    protection.addEditors([...emails]);
    return [];
  } catch {
    return emails.filter((email) => !isAdded(protection, email));
  }
}

function isAdded(protection: Protection, email: string): boolean {
  try {
    protection.addEditors([email]);
    return true;
  } catch {
    return false;
  }
}
