/** Small calls whose answers say how the services behave: the same table runs in Google and on the emulator. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a probe may use: an empty tab of its own. */
export interface Bench {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: Sheet;
}

export type Probe = readonly [name: string, run: (bench: Bench) => unknown];

const typed = [
  '5',
  '05',
  '-5',
  '1.234',
  '1,234',
  '1.234,5',
  '1.23',
  '94%',
  '12,5%',
  '1/2',
  '5/10',
  '31/12/2024',
  '31/2/2024',
  '2024-12-31',
  '5-10',
  'TRUE',
  "'5",
  '0912345678',
  '031312004567',
  '=1+1',
  '+A1',
  '-A1',
  '@A1',
  '=',
  '-',
  ' 5 ',
  '\t5',
  'a\nb',
  '1e3',
  '\ufeff5',
  '\u00a05',
  'a\u202eb',
] as const;

/** Type, value, shown text, formula and format of A1 after a text was written to it. */
function written(format: string, text: string): Probe {
  return [
    `write ${JSON.stringify(text)} to a cell of format ${format}`,
    ({ sheet }) => {
      const cell = sheet.getRange(1, 1).setNumberFormat(format).setValue(text);
      const [[value] = []] = cell.getValues() as unknown[][];
      return [
        typeof value,
        value,
        cell.getDisplayValues(),
        cell.getFormulas(),
        cell.getNumberFormats(),
      ];
    },
  ];
}

/** Numbers, as they are shown in a format. */
function shown(format: string, value: number): Probe {
  return [
    `show ${value} as ${format}`,
    ({ sheet }) => sheet.getRange(2, 1).setNumberFormat(format).setValue(value).getDisplayValues(),
  ];
}

function moment(pattern: string, zone: string): Probe {
  return [
    `formatDate ${pattern} in ${zone}`,
    () => Utilities.formatDate(new Date(1735034709000), zone, pattern),
  ];
}

const rangeProbes: readonly Probe[] = [
  ['getDataRange of an empty tab', ({ sheet }) => sizeOf(sheet.getDataRange())],
  ['getLastRow of an empty tab', ({ sheet }) => [sheet.getLastRow(), sheet.getLastColumn()]],
  ['size of a new tab', ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()]],
  ['getRange beyond the tab', ({ sheet }) => sizeOf(sheet.getRange(100_000, 1, 2, 1))],
  ['getRange of no rows', ({ sheet }) => sizeOf(sheet.getRange(1, 1, 0, 1))],
  ['getRange of row 0', ({ sheet }) => sizeOf(sheet.getRange(0, 1))],
  [
    'setValues with a row too few',
    ({ sheet }) => sizeOf(sheet.getRange(1, 1, 2, 1).setValues([[1]])),
  ],
  [
    'setValues with a column too many',
    ({ sheet }) => sizeOf(sheet.getRange(1, 1).setValues([[1, 2]])),
  ],
  [
    'setValue of 50,001 characters',
    ({ sheet }) => sizeOf(sheet.getRange(1, 1).setValue('x'.repeat(50_001))),
  ],
  [
    'setValue of 50,000 characters',
    ({ sheet }) => sizeOf(sheet.getRange(1, 1).setValue('x'.repeat(50_000))),
  ],
  [
    'setValue of a lone surrogate',
    ({ sheet }) => sheet.getRange(1, 1).setValue('a\ud800').getDisplayValues(),
  ],
  [
    'a number written to format @',
    ({ sheet }) => sheet.getRange(1, 1).setNumberFormat('@').setValue(5).getValues(),
  ],
  [
    'a cell that only has a look',
    ({ sheet }) => {
      sheet.getRange(9, 9).setFontColor('#eeeeee');
      return sizeOf(sheet.getDataRange());
    },
  ],
  [
    'merged ranges',
    ({ sheet }) => {
      sheet.getRange(3, 1, 1, 3).merge();
      return sheet.getRange(3, 1, 1, 3).getMergedRanges().map(sizeOf);
    },
  ],
  [
    'copyTo of text that begins with =',
    ({ sheet }) => {
      sheet.getRange(1, 1).setNumberFormat('@').setValue('=1+1');
      sheet.getRange(1, 1).copyTo(sheet.getRange(5, 1));
      return [sheet.getRange(5, 1).getValues(), sheet.getRange(5, 1).getFormulas()];
    },
  ],
  [
    'setFormulas with ;',
    ({ sheet }) =>
      sheet
        .getRange(6, 1)
        .setFormulas([['=IF(TRUE;1;2)']])
        .getFormulas(),
  ],
  [
    'a choice list refuses',
    ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a', 'b'])
        .setAllowInvalid(false)
        .build();
      return sizeOf(sheet.getRange(7, 1).setDataValidation(rule).setValue('c'));
    },
  ],
  [
    'a choice list accepts',
    ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a', 'b'])
        .setAllowInvalid(false)
        .build();
      return sheet.getRange(8, 1).setDataValidation(rule).setValue('b').getValues();
    },
  ],
  [
    'criteria of a list',
    ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
      sheet.getRange(8, 2).setDataValidation(rule);
      return sheet
        .getRange(8, 2)
        .getDataValidations()
        .map((row) => row.map((one) => one?.getCriteriaValues()));
    },
  ],
];

const otherProbes: readonly Probe[] = [
  [
    'getSheetByName in capitals',
    ({ spreadsheet, sheet }) => spreadsheet.getSheetByName(sheet.getName().toUpperCase()) === null,
  ],
  [
    'insertSheet of a name that is taken',
    ({ spreadsheet, sheet }) => spreadsheet.insertSheet(sheet.getName(), 0).getName(),
  ],
  [
    'setName to a name that is taken',
    ({ spreadsheet, sheet }) =>
      sheet.setName(spreadsheet.getSheets()[0]?.getName() ?? '').getName(),
  ],
  [
    'hidden row',
    ({ sheet }) => {
      sheet.hideRows(4);
      return [sheet.isRowHiddenByUser(4), sheet.isRowHiddenByUser(5)];
    },
  ],
  [
    'frozen',
    ({ sheet }) => {
      sheet.setFrozenRows(2);
      return [sheet.getFrozenRows(), sheet.getFrozenColumns()];
    },
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
      CacheService.getDocumentCache()?.put('~probe', '\u1ec7', 60);
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

const numbers = [0, 5, -5, 0.5, 1234, 1234567, 0.94, 28.75];
const formats = ['0.###', '#,##0', '0.0"%"', '@'];

/** About a hundred. */
export const probes: readonly Probe[] = [
  ...['0.###', '@'].flatMap((format) => typed.map((text) => written(format, text))),
  ...formats.flatMap((format) => numbers.map((value) => shown(format, value))),
  ...['yyyy-MM-dd HH:mm:ss', "yyyy-MM-dd'T'HH:mm:ssXXX", 'd/M/yy'].map((pattern) =>
    moment(pattern, 'Asia/Ho_Chi_Minh'),
  ),
  moment('HH:mm', 'GMT'),
  ...rangeProbes,
  ...otherProbes,
];

function sizeOf(range: GoogleAppsScript.Spreadsheet.Range): number[] {
  return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
}
