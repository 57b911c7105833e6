/** Locks a tab that only the add-on writes, when it is made. */
import { setUpWords } from '../../core/form/sentences.vi.ts';

/** Nobody but its owner and editors of the protection types in it. */
export function lockPage(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const protection = sheet.protect().setDescription(setUpWords.pageProtection);
  try {
    protection.setDomainEdit(false);
  } catch {
    // A sheet outside a domain has no such setting.
  }
}
