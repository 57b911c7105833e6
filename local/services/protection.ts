/** Emulated Protection of a whole sheet. */
import type { SheetModel } from '../model.ts';
import type { Host } from './host.ts';
import { openRange } from './range/range.ts';
import { scopeOf } from './range/scope.ts';
import { service } from './service.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** The protection that the sheet has; every change of a removed one throws. */
export function openProtection(host: Host, sheet: SheetModel): Protection {
  function current() {
    if (sheet.protection === null) throw host.error('The protection was removed.');
    sheet.touched.add('protection');
    return sheet.protection;
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
      getUnprotectedRanges: () => current().unprotected.map((area) => openRange(host, sheet, area)),
    },
    write: {
      setDescription(description) {
        current().description = description;
        return this;
      },
      setDomainEdit() {
        current();
        if (host.options.domain !== true) {
          throw host.error('You are not allowed to set domain edit for this protection.');
        }
        return this;
      },
      setUnprotectedRanges(ranges) {
        current().unprotected = ranges.map((range) => scopeOf(range).area);
        return this;
      },
    },
  });
}
