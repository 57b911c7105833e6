/** The members that the emulator has, by service: what a bundle may use. */
import { newSpreadsheet } from '../xlsx/newSpreadsheet.ts';
import { openServices } from './globals.ts';
import { Host } from './host.ts';
import { openPicture } from './range/pictures.ts';

/** "Range.getValues" of every emulated service, builder and enumeration, sorted. */
export function listEmulatedMembers(): readonly string[] {
  const host = new Host(newSpreadsheet(''), { readHtml: () => '' });
  openOneOfEach(openServices(host));
  for (const sheet of host.spreadsheet.sheets) openPicture(host, sheet, { row: 0, column: 0 });
  return [...host.emulated]
    .flatMap(([name, members]) => [...members].map((member) => `${name}.${member}`))
    .sort();
}

function openOneOfEach(services: ReturnType<typeof openServices>): void {
  const { SpreadsheetApp, Utilities, HtmlService, Session, LockService } = services;
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  const range = sheet.getRange('A1');
  sheet.getRangeList(['A1']);
  sheet.protect();
  SpreadsheetApp.newTextStyle().build();
  SpreadsheetApp.newDataValidation().build();
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=TRUE')
    .setRanges([range])
    .build()
    .getBooleanCondition();
  SpreadsheetApp.getUi().createMenu('');
  Utilities.newBlob('');
  HtmlService.createHtmlOutputFromFile('sidebar');
  Session.getActiveUser();
  LockService.getDocumentLock();
  services.CacheService.getDocumentCache();
  services.PropertiesService.getDocumentProperties();
}
