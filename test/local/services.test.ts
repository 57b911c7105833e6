/** The emulated services behave as Google's do, in the places where a script can tell. */
import { describe, expect, test } from '@jest/globals';
import { openServices } from '../../local/services/globals.ts';
import { Host, type HostOptions } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';

/** A sheet of a new spreadsheet, and the services around it. */
function open(options: HostOptions = {}) {
  const spreadsheet = newSpreadsheet('Thử');
  const host = new Host(spreadsheet, { now: () => Date.parse('2024-12-24T17:00:00+07:00'), ...options });
  const services = openServices(host);
  const sheet = services.SpreadsheetApp.getActive().getActiveSheet();
  return { host, spreadsheet, sheet, ...services };
}

/** Row, column, rows and columns of a range, counted from 1. */
function place(range: GoogleAppsScript.Spreadsheet.Range): number[] {
  return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
}

describe('typing: what setValues makes of a text', () => {
  const formula = (text: string) => ({ value: 'Loading...', formula: text });
  const day = (text: string) => new Date(`${text}T00:00:00+07:00`);
  test.each([
    ['vi_VN', 'Phòng GDĐT', 'Phòng GDĐT'],
    ['vi_VN', '5', 5],
    ['vi_VN', '05', 5],
    ['vi_VN', '-5', -5],
    ['vi_VN', '1.234', 1234],
    ['vi_VN', '1.234,5', 1234.5],
    ['vi_VN', '1,234', 1.234],
    ['vi_VN', '1.23', '1.23'],
    ['vi_VN', '1.2.3', '1.2.3'],
    ['vi_VN', '94%', 0.94],
    ['vi_VN', '12,5%', 0.125],
    ['vi_VN', '1/2', day('2024-02-01')],
    ['vi_VN', '31/12/2024', day('2024-12-31')],
    ['vi_VN', '31/2/2024', '31/2/2024'],
    ['vi_VN', '5-10', day('2024-10-05')],
    ['vi_VN', '2024-12-31', day('2024-12-31')],
    ['vi_VN', 'TRUE', true],
    ['vi_VN', "'5", '5'],
    ['vi_VN', '=1+1', formula('=1+1')],
    ['vi_VN', '+A1', formula('=+A1')],
    ['vi_VN', '-A1', formula('=-A1')],
    ['vi_VN', '=', '='],
    ['vi_VN', '-', '-'],
    ['vi_VN', '', ''],
    ['en_US', '1.234', 1.234],
    ['en_US', '1,234', 1234],
    ['en_US', '1/2', day('2024-01-02')],
    ['en_US', '31/12/2024', '31/12/2024'],
  ] as const)('%s: %j', (locale, typed, expected) => {
    const { sheet, spreadsheet } = open();
    spreadsheet.locale = locale;
    sheet.getRange('A1').setValue(typed);
    const wanted = typeof expected === 'object' && 'formula' in expected ? expected : { value: expected };
    expect(spreadsheet.sheets[0]?.cells.get(0)?.get(0)).toMatchObject(wanted);
  });

  test.each(['=IMPORTDATA("x")', '+1', '1/2', '05', "'5", '94%'])('a cell of format @ keeps %j as it is', (typed) => {
    const { sheet } = open();
    sheet
      .getRange('A1:A2')
      .setNumberFormat('@')
      .setValues([[typed], ['']]);
    expect(sheet.getRange('A1').getValues()).toEqual([[typed]]);
    expect(sheet.getRange('A1').getFormulas()).toEqual([['']]);
  });
});

describe("Google's own messages", () => {
  type Opened = ReturnType<typeof open>;
  const three = 'x'.repeat(3);
  test.each<[string, (gas: Opened) => unknown, string]>([
    [
      'setValues with a row too few',
      ({ sheet }) => sheet.getRange('A1:B2').setValues([[1, 2]]),
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'setBackgrounds with a column too many',
      ({ sheet }) => sheet.getRange('A1').setBackgrounds([['#ffffff', '#ffffff']]),
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
    [
      'a range beyond the sheet',
      ({ sheet }) => sheet.getRange(1000, 1, 2, 1),
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['a range of no rows', ({ sheet }) => sheet.getRange(1, 1, 0, 1), 'The number of rows in the range must be at least 1.'],
    [
      'a text of 50,001 characters',
      ({ sheet }) => sheet.getRange('A1').setValue('x'.repeat(50_001)),
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'a value that a choice list refuses',
      ({ sheet, SpreadsheetApp }) => {
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']).setAllowInvalid(false).build();
        sheet.getRange('B2').setDataValidation(rule).setValue('có');
      },
      'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: Có, Không.',
    ],
    [
      'a second sheet of the same name',
      ({ SpreadsheetApp }) => SpreadsheetApp.getActive().insertSheet('Số liệu', 1) && SpreadsheetApp.getActive().insertSheet('SỐ LIỆU', 1),
      'A sheet with the name "SỐ LIỆU" already exists. Please enter another name.',
    ],
    [
      'the last sheet deleted',
      ({ SpreadsheetApp, sheet }) => SpreadsheetApp.getActive().deleteSheet(sheet),
      "You can't remove all the sheets in a document.",
    ],
    [
      'a merge that reaches out of the range',
      ({ sheet }) => sheet.getRange('A1:B2').merge() && sheet.getRange('A1:A2').breakApart(),
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    [
      'a property over 9 KB',
      ({ PropertiesService }) => PropertiesService.getDocumentProperties().setProperty('a', three.repeat(4000)),
      'Argument too large: value',
    ],
    [
      'a cache entry over 100 KB',
      ({ CacheService }) => CacheService.getDocumentCache()?.put('a', three.repeat(40_000), 60),
      'Argument too large: value',
    ],
  ])('%s', (_what, act, message) => {
    expect(() => act(open())).toThrow(message);
  });
});

describe('what a call keeps', () => {
  test('clear takes values and looks; notes, validations and merges stay', () => {
    const { sheet, SpreadsheetApp, spreadsheet } = open();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['1']).build();
    sheet
      .getRange('A1:B1')
      .merge()
      .setValue(1)
      .setBackgrounds([['#ff0000', null]])
      .setNotes([['ghi chú', null]])
      .setDataValidation(rule);
    sheet.clear();
    expect(sheet.getRange('A1').getValues()).toEqual([['']]);
    expect(spreadsheet.sheets[0]?.cells.get(0)?.get(0)).toEqual({ value: '', style: 0, note: 'ghi chú' });
    expect(sheet.getRange('A1').getMergedRanges().map(place)).toEqual([[1, 1, 1, 2]]);
    expect(sheet.getRange('A1').getDataValidations()[0]?.[0]?.getCriteriaValues()).toEqual([['1'], true]);
  });

  test('a refused write changes no cell of its block', () => {
    const { sheet, SpreadsheetApp } = open();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Có']).setAllowInvalid(false).build();
    sheet.getRange('A2').setDataValidation(rule);
    expect(() => sheet.getRange('A1:A2').setValues([['Có'], ['Chưa']])).toThrow('A2');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[''], ['']]);
  });

  test('a validation cut out of the middle leaves the rest', () => {
    const { sheet, SpreadsheetApp, spreadsheet } = open();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Có']).build();
    sheet.getRange('B2:D10').setDataValidation(rule);
    sheet.getRange('C4:C5').setDataValidation(null);
    const covered = spreadsheet.sheets[0]?.validations.flatMap(({ areas }) => areas) ?? [];
    expect(covered.map(({ rows, columns }) => rows * columns).reduce((sum, cells) => sum + cells)).toBe(27 - 2);
    const grid = sheet.getRange('B2:D10').getDataValidations();
    expect(grid.map((row) => row.map((cell) => (cell === null ? '.' : 'x')).join(''))).toEqual([
      'xxx',
      'xxx',
      'x.x',
      'x.x',
      'xxx',
      'xxx',
      'xxx',
      'xxx',
      'xxx',
    ]);
  });

  test('copyTo replaces values, looks, notes, merges and validations of the target, and only there', () => {
    const { sheet, SpreadsheetApp, spreadsheet } = open();
    const other = SpreadsheetApp.getActive().insertSheet('Khác', 1);
    sheet.getRange('A1:B2').setValues([
      ['tên', ''],
      [1, 2],
    ]);
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A1').setNotes([['đầu']]);
    other.getRange('A1:C3').setValues([
      ['x', 'x', 'x'],
      ['x', 'x', 'x'],
      ['x', 'x', 'x'],
    ]);
    sheet.getRange('A1:B2').copyTo(other.getRange('A1'));
    expect(other.getRange('A1:C3').getValues()).toEqual([
      ['tên', '', 'x'],
      [1, 2, 'x'],
      ['x', 'x', 'x'],
    ]);
    expect([0, 1].map((column) => spreadsheet.sheets[1]?.cells.get(0)?.get(column)?.note)).toEqual(['đầu', undefined]);
    expect(other.getRange('A1').getMergedRanges().map(place)).toEqual([[1, 1, 1, 2]]);
  });

  test('a sheet made of a template has its cells, and comes to the front until it is hidden', () => {
    const { sheet, SpreadsheetApp } = open();
    sheet.getRange('A1').setValue('mẫu');
    const made = SpreadsheetApp.getActive().insertSheet('Bản sao', 1, { template: sheet });
    expect(made.getRange('A1').getValues()).toEqual([['mẫu']]);
    expect(SpreadsheetApp.getActive().getActiveSheet().getName()).toBe('Bản sao');
    made.hideSheet();
    expect(SpreadsheetApp.getActive().getActiveSheet().getName()).toBe(sheet.getName());
    made.getRange('A1').setValue('khác');
    expect(sheet.getRange('A1').getValues()).toEqual([['mẫu']]);
  });

  test('the data range and the last row count formulas and values, not looks', () => {
    const { sheet } = open();
    expect(place(sheet.getDataRange())).toEqual([1, 1, 1, 1]);
    sheet.getRange('Z99').setFontColor('#eeeeee');
    sheet.getRange('C7').setFormulas([['A1+1']]);
    expect(place(sheet.getDataRange())).toEqual([1, 1, 7, 3]);
  });
});

describe('who runs it', () => {
  test('a person bound by protection writes in open blocks only', () => {
    const { sheet: owners, spreadsheet } = open();
    owners.protect().setUnprotectedRanges([owners.getRange('B2:B9')]);
    const sheet = openServices(new Host(spreadsheet, { bound: true }))
      .SpreadsheetApp.getActive()
      .getActiveSheet();
    sheet.getRange('B3').setValue(5);
    expect(() => sheet.getRange('A1').setValue(5)).toThrow('You are trying to edit a protected cell or object.');
    expect(() => sheet.getRange('B9:B10').setValue(1)).toThrow('protected cell');
  });

  test.each([
    ['drive.file', 'drive.files.create'],
    ['script.container.ui', 'SpreadsheetApp.getUi'],
    ['spreadsheets.currentonly', 'SpreadsheetApp.getActive'],
    ['userinfo.email', 'Session.getActiveUser'],
  ])('without %s, %s says which permission it needs', (scope, call) => {
    const { SpreadsheetApp, Drive, Session, Utilities } = openServices(new Host(newSpreadsheet('Thử'), { refusedScopes: [scope] }));
    const acts: Record<string, () => unknown> = {
      'drive.files.create': () => Drive.Files.create({ name: 'a' }, Utilities.newBlob('a')),
      'SpreadsheetApp.getUi': () => SpreadsheetApp.getUi(),
      'SpreadsheetApp.getActive': () => SpreadsheetApp.getActive(),
      'Session.getActiveUser': () => Session.getActiveUser(),
    };
    expect(acts[call]).toThrow(
      `Specified permissions are not sufficient to call ${call}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    );
  });

  test('a lock that a colleague holds is not granted, and the wait passes', () => {
    const { host, LockService } = open();
    const before = host.now();
    host.stores.lockedByOther = true;
    expect(LockService.getDocumentLock().tryLock(5000)).toBe(false);
    expect(host.now() - before).toBe(5000);
    host.stores.lockedByOther = false;
    expect(LockService.getDocumentLock().tryLock(5000)).toBe(true);
    expect(host.lockHeld).toBe(true);
  });

  test('a cache entry is gone when its time is over', () => {
    const { host, CacheService } = open();
    CacheService.getDocumentCache()?.put('bước', 'đang đọc', 60);
    expect(CacheService.getDocumentCache()?.get('bước')).toBe('đang đọc');
    host.sleep(60_000);
    expect(CacheService.getDocumentCache()?.get('bước')).toBeNull();
  });
});

describe('Utilities', () => {
  test.each([
    ['yyyy-MM-dd HH:mm:ss', 'Asia/Ho_Chi_Minh', '2024-12-24 17:05:09'],
    ["'ngày' d/M/yy", 'GMT+7', 'ngày 24/12/24'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Ho_Chi_Minh', '2024-12-24T17:05:09+07:00'],
    ['HH:mm', 'UTC', '10:05'],
  ])('formatDate %s in %s is %s', (pattern, zone, expected) => {
    const { Utilities } = open();
    const moment = new Date('2024-12-24T17:05:09+07:00') as unknown as GoogleAppsScript.Base.Date;
    expect(Utilities.formatDate(moment, zone, pattern)).toBe(expected);
  });

  test('bytes are signed, as in Apps Script', () => {
    const { Utilities } = open();
    expect(Utilities.newBlob('ệ').getBytes()).toEqual([-31, -69, -121]);
    expect(() => Utilities.newBlob([200])).toThrow('200 is no signed byte.');
    expect(Utilities.base64Encode([-1, 0])).toBe('/wA=');
  });
});

describe('strictness', () => {
  test.each<[string, (gas: ReturnType<typeof open>) => unknown]>([
    ['Range.sort', ({ sheet }) => sheet.getRange('A1').sort(1)],
    ['Sheet.createTextFinder', ({ sheet }) => sheet.createTextFinder('a')],
    ['SpreadsheetApp.openByUrl', ({ SpreadsheetApp }) => SpreadsheetApp.openByUrl('a')],
    ['Drive.About', ({ Drive }) => Drive.About],
    ['Button.HELP', ({ SpreadsheetApp }) => (SpreadsheetApp.getUi().Button as unknown as Record<string, unknown>).HELP],
  ])('%s is not emulated, throws and names itself', (name, act) => {
    expect(() => act(open())).toThrow(`${name} is not emulated.`);
  });
});
