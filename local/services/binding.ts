/** Whom a protection binds, and what Google says to them. */
import type { ProtectionModel, SheetModel } from '../model.ts';
import type { Host } from './host.ts';

/** Whether the person may change only what the protection leaves open. */
export function isBound(host: Host, protection: ProtectionModel | null): boolean {
  if (protection === null) return false;
  const { editors } = protection;
  if (editors?.includes(host.person)) return false;
  return host.options.bound === true || (editors !== undefined && host.person !== host.owner);
}

/** Throws Google's own words when the person may not change the sheet itself: its name, its sizes, its rules. */
export function requireFree(host: Host, sheet: SheetModel): void {
  if (isBound(host, sheet.protection)) throw protectedError(host);
}

export function protectedError(host: Host): Error {
  return host.error(
    'You are trying to edit a protected cell or object. ' +
      'Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
