/** Probes of the spreadsheet and of the services next to it. */
import type { Probe } from './probe.ts';

export const otherProbes: readonly Probe[] = [
  [
    'getSheetByName in capitals',
    ({ spreadsheet, sheet }) => spreadsheet.getSheetByName(sheet.getName().toUpperCase()) === null,
  ],
  [
    'insertSheet of a name that is taken',
    ({ spreadsheet, sheet }) => spreadsheet.insertSheet(sheet.getName(), 0).getName(),
    'marks',
  ],
  [
    'setName to a name that is taken',
    ({ spreadsheet, sheet }) =>
      sheet.setName(spreadsheet.getSheets()[0]?.getName() ?? '').getName(),
    'marks',
  ],
  [
    'hidden row',
    ({ sheet }) => {
      sheet.hideRows(4);
      return [sheet.isRowHiddenByUser(4), sheet.isRowHiddenByUser(5)];
    },
    'marks',
  ],
  [
    'frozen',
    ({ sheet }) => {
      sheet.setFrozenRows(2);
      return [sheet.getFrozenRows(), sheet.getFrozenColumns()];
    },
    'marks',
  ],
  [
    'protections of a new tab',
    ({ sheet }) => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
  ],
  ['locale', ({ spreadsheet }) => spreadsheet.getSpreadsheetLocale()],
  ['time zone', ({ spreadsheet }) => spreadsheet.getSpreadsheetTimeZone()],
  ['tryLock with a negative wait', () => LockService.getDocumentLock().tryLock(-1)],
  [
    'a property that is not there',
    () => PropertiesService.getDocumentProperties().getProperty('~probe'),
  ],
  [
    'a property over 9 KB',
    () =>
      PropertiesService.getDocumentProperties().setProperty('~probe', 'x'.repeat(9300)) !== null,
  ],
  ['a cache entry that is not there', () => CacheService.getDocumentCache()?.get('~probe') ?? null],
  [
    'a cache entry',
    () => {
      CacheService.getDocumentCache()?.put('~probe', '\u6f22', 60);
      return CacheService.getDocumentCache()?.get('~probe') ?? null;
    },
  ],
  [
    'a cache entry over 100 KB',
    () => CacheService.getDocumentCache()?.put('~probe', 'x'.repeat(103_000), 60) ?? null,
  ],
  ['bytes of a text', () => Utilities.newBlob([65, -1, 0], 'text/plain', 'a').getBytes()],
  ['base64 of signed bytes', () => Utilities.base64Encode([-1, 0, 65])],
  [
    'name and type of a blob',
    () => {
      const blob = Utilities.newBlob([65], 'text/plain', 'a.txt');
      return [blob.getName(), blob.getContentType()];
    },
  ],
];
