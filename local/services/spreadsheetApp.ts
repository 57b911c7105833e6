/** Emulated SpreadsheetApp: the one open spreadsheet, its user interface, builders. */

import { enumeration } from './enumeration.ts';
import type { Host } from './host.ts';
import { buildConditionalFormat } from './rules/conditionalFormat.ts';
import { buildDataValidation } from './rules/dataValidation.ts';
import { service } from './service.ts';
import { openBeside, openSpreadsheet } from './spreadsheet.ts';
import { buildTextStyle } from './textStyle.ts';
import { openUi } from './ui.ts';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function openSpreadsheetApp(host: Host): SpreadsheetApp {
  return service<SpreadsheetApp>(host, 'SpreadsheetApp', {
    local: {
      getActive: () => openSpreadsheet(host),
      getUi: () => openUi(host),
      newTextStyle: () => buildTextStyle(host),
      newDataValidation: () => buildDataValidation(host),
      newConditionalFormatRule: () => buildConditionalFormat(host),
      ProtectionType: enumeration(host, 'ProtectionType', ['SHEET']),
    },
    read: {
      openById(id) {
        const beside = openBeside(host, id);
        if (beside === null)
          throw host.error('You do not have permission to access the requested document.');
        return beside;
      },
    },
    write: {
      flush() {
        // Every write of the emulator is already done.
      },
    },
  });
}
