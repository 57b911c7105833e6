/** Emulated Protection of a whole sheet. */
import type { SheetModel } from '../model.ts';
import { requireFree } from './binding.ts';
import type { Host } from './host.ts';
import { openRange } from './range/range.ts';
import { scopeOf } from './range/scope.ts';
import { service } from './service.ts';
import { openUser } from './session.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** The protection that the sheet has; every change of a removed one throws. */
export function openProtection(host: Host, sheet: SheetModel): Protection {
  function current() {
    if (sheet.protection === null) throw host.error('The protection was removed.');
    sheet.touched.add('protection');
    return sheet.protection;
  }

  /** Whom it binds may not change it. */
  function changeable() {
    const protection = current();
    requireFree(host, sheet);
    return protection;
  }

  return service<Protection>(host, 'Protection', {
    local: {
      /** The whole sheet. */
      getRange: () =>
        openRange(host, sheet, {
          row: 0,
          column: 0,
          rows: sheet.rowCount,
          columns: sheet.columnCount,
        }),
    },
    read: {
      /** Whether the owner's account belongs to an organisation. */
      canDomainEdit: () => host.options.domain === true,
      /** The owner is among them for others than the owner; of whom a file does not tell, nobody. */
      getEditors: () => {
        const { editors } = current();
        const isOwner = host.person === host.owner || host.owner === '';
        const listed = editors && !isOwner ? [host.owner, ...editors] : (editors ?? []);
        return listed.map((email) => openUser(host, email));
      },
      getUnprotectedRanges: () => current().unprotected.map((area) => openRange(host, sheet, area)),
    },
    write: {
      setDescription(description) {
        changeable().description = description;
        return this;
      },
      setDomainEdit() {
        changeable();
        if (host.options.domain !== true) {
          throw host.error('You are not allowed to set domain edit for this protection.');
        }
        return this;
      },
      addEditors(emails: string[]) {
        const protection = changeable();
        const wrong = emails.find((email) => !/^[^\s@]+@[^\s@]+$/.test(email));
        if (wrong !== undefined) throw host.error(`Invalid email: ${wrong}`);
        const added = emails.filter((email) => email !== host.owner);
        protection.editors = [...new Set([...(protection.editors ?? []), ...added])];
        return this;
      },
      /** Neither the owner nor who runs it can be taken away. */
      removeEditors(users: readonly (string | { getEmail(): string })[]) {
        const protection = changeable();
        const emails = users.map((user) => (typeof user === 'string' ? user : user.getEmail()));
        protection.editors = (protection.editors ?? []).filter(
          (email) => email === host.person || !emails.includes(email),
        );
        return this;
      },
      setUnprotectedRanges(ranges) {
        changeable().unprotected = ranges.map((range) => scopeOf(range).area);
        return this;
      },
    },
  });
}
