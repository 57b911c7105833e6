/**
 * The emulator held against the public conformance tests of Apps Script (gas-fakes, read at commit
 * dedcae381f9aaec1dadc94e27b4dc7fae6edf5c9: the same tests run there on Google itself): facts, no code.
 */
import { afterAll, describe, expect, test } from '@jest/globals';
import { listEmulatedMembers } from '../../local/services/emulatedMembers.ts';
import { openServices } from '../../local/services/globals.ts';
import { Host, type HostOptions } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';

const owner = 'so@haiphong.edu.vn';

function open(options: HostOptions = {}) {
  const model = newSpreadsheet('Thử');
  const host = new Host(model, {
    owner,
    now: () => Date.parse('2024-12-24T17:00:00+07:00'),
    readHtml: (name) => (name === 'a' ? '<h1>Title</h1>' : (undefined as never)),
    ...options,
  });
  const services = openServices(host);
  const book = services.SpreadsheetApp.getActive();
  const sheet = book.getActiveSheet();
  return { ...services, host, model, book, sheet };
}
type Open = ReturnType<typeof open>;
type Range = GoogleAppsScript.Spreadsheet.Range;

const place = (range: Range) => [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
const merged = (range: Range) => range.getMergedRanges().map(place).sort();
/** The last of several steps. */
const after = <T>(...steps: readonly [...unknown[], T]) => steps[steps.length - 1] as T;
const background = ({ model }: Open, row: number, column: number) => model.sheets[0]?.cells.get(row)?.get(column)?.change?.background;
const says = (act: () => unknown) => {
  try {
    return act();
  } catch (error) {
    return String((error as Error).message);
  }
};
const block = [
  ['V1', 'V2'],
  ['V3', 'V4'],
];

/** Members that a fact exercised, over all tests of this file. */
const exercised = new Set<string>();

/** File of gas-fakes · what it says · how it is asked here · what Google answers. */
const facts: readonly (readonly [file: string, what: string, ask: (bench: Open) => unknown, expected: unknown])[] = [
  [
    'testsheetsvalues',
    'sheets are put where they are asked for',
    ({ book }) => {
      book.insertSheet('s1', 1);
      book.insertSheet('s3', 1);
      book.insertSheet('s4', 0);
      return book.getSheets().map((one) => one.getName());
    },
    ['s4', 'Trang tính1', 's3', 's1'],
  ],
  [
    'testsheetsvalues',
    'a sheet found by name has the same id',
    ({ book, sheet }) => book.getSheetByName(sheet.getName())?.getSheetId() === sheet.getSheetId(),
    true,
  ],
  ['testsheetsvalues', 'the owner is told by e-mail', ({ book }) => book.getOwner()?.getEmail(), owner],
  [
    'testsheetsvalues',
    'the data range holds what was set',
    ({ sheet }) => sheet.getRange(1, 1, 2, 2).setValues(block).getValues().concat(sheet.getDataRange().getValues()),
    [...block, ...block],
  ],
  [
    'testsheetsvui',
    'a range tells its place and its sheet',
    ({ sheet }) => [...place(sheet.getRange('C2:D4')), sheet.getRange('C2').getGridId() === sheet.getSheetId()],
    [2, 3, 3, 2, true],
  ],
  [
    'testsheetsvui',
    'formulas are texts, one for each cell',
    ({ sheet }) => {
      sheet.getRange(1, 1).setFormulas([['=SUM(B1;1)']]);
      return sheet.getRange(1, 1, 1, 2).getFormulas();
    },
    [['=SUM(B1;1)', '']],
  ],
  [
    'testsheetsvui',
    'notes have the shape of the range, empty where there is none',
    ({ sheet }) => sheet.getRange(1, 1, 2, 2).getNotes(),
    [
      ['', ''],
      ['', ''],
    ],
  ],
  [
    'testsheets: notes',
    'a whole number becomes a note with ".0"',
    ({ sheet }) => {
      sheet.getRange(1, 1, 1, 3).setNotes([[25, 2.5, 'a']] as never);
      return sheet.getRange(1, 1, 1, 3).getNotes();
    },
    [['25.0', '2.5', 'a']],
  ],
  [
    'testsheets: notes',
    'a text alone is refused',
    ({ sheet }) => says(() => sheet.getRange(1, 1).setNotes('foo' as never)),
    expect.stringContaining("don't match the method signature"),
  ],
  [
    'testsheets: merge',
    'one merge is found from a larger range',
    ({ sheet }) => after(sheet.getRange('A1:B2').merge(), merged(sheet.getRange('A1:C3'))),
    [[1, 1, 2, 2]],
  ],
  [
    'testsheets: merge',
    'and none after breakApart',
    ({ sheet }) => after(sheet.getRange('A1:B2').merge().breakApart(), merged(sheet.getRange('A1:C3'))),
    [],
  ],
  [
    'testsheets: merge',
    'across: one a row',
    ({ sheet }) => after(sheet.getRange('A1:B2').mergeAcross(), merged(sheet.getRange('A1:B2'))),
    [
      [1, 1, 1, 2],
      [2, 1, 1, 2],
    ],
  ],
  [
    'testsheets: merge',
    'vertically: one a column',
    ({ sheet }) => after(sheet.getRange('A1:B2').mergeVertically(), merged(sheet.getRange('A1:B2'))),
    [
      [1, 1, 2, 1],
      [1, 2, 2, 1],
    ],
  ],
  [
    'testsheets: clearing',
    'clear takes values and looks, not notes and rules',
    (bench) => {
      const { sheet, SpreadsheetApp } = bench;
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
      sheet
        .getRange('A1')
        .setValue('a')
        .setBackgrounds([['#ff0000']])
        .setNotes([['b']])
        .setDataValidation(rule);
      sheet.clear();
      const cell = sheet.getRange('A1');
      return [cell.getValues(), background(bench, 0, 0), cell.getNotes(), cell.getDataValidations()[0]?.[0] !== null];
    },
    [[['']], null, [['b']], true],
  ],
  [
    'testsheets: clearing',
    'clearNotes takes notes only',
    (bench) => {
      bench.sheet
        .getRange('A1')
        .setValue('a')
        .setBackgrounds([['#ff0000']])
        .setNotes([['b']]);
      bench.sheet.clearNotes();
      return [bench.sheet.getRange('A1').getValues(), background(bench, 0, 0), bench.sheet.getRange('A1').getNotes()];
    },
    [[['a']], '#ff0000', [['']]],
  ],
  [
    'testsheets: copyTo',
    'no destination, or a text, is refused',
    ({ sheet }) => ['', undefined].map((to) => says(() => sheet.getRange('A1').copyTo(to as never))),
    Array(2).fill(expect.stringContaining("don't match the method signature")),
  ],
  [
    'testsheets: copyTo',
    'the whole source goes to a smaller destination, with its looks',
    (bench) => {
      const source = bench.sheet
        .getRange('A1:B2')
        .setValues(block)
        .setBackgrounds([
          ['#ff0000', '#ff0000'],
          ['#ff0000', '#ff0000'],
        ]);
      source.copyTo(bench.sheet.getRange('G1'));
      return [bench.sheet.getRange('G1:H2').getValues(), background(bench, 1, 7)];
    },
    [block, '#ff0000'],
  ],
  [
    'testsheets: copyTo',
    'a larger destination gets it as often as it has room',
    ({ sheet }) => {
      sheet.getRange('A1:B2').setValues(block).copyTo(sheet.getRange('J1:L4'));
      return sheet.getRange('J1:L4').getValues();
    },
    [
      ['V1', 'V2', ''],
      ['V3', 'V4', ''],
      ['V1', 'V2', ''],
      ['V3', 'V4', ''],
    ],
  ],
  [
    'testsheets: copyTo',
    'contents only: the looks of the destination stay, whatever its size',
    (bench) => {
      const grey = Array.from({ length: 4 }, () => Array(3).fill('#cccccc'));
      bench.sheet.getRange('A1:B2').setValues(block);
      bench.sheet.getRange('J5:L8').setBackgrounds(grey);
      bench.sheet.getRange('A1:B2').copyTo(bench.sheet.getRange('J5:L8'), { contentsOnly: true });
      return [bench.sheet.getRange('J7:L8').getValues(), background(bench, 4, 9), background(bench, 4, 11)];
    },
    [
      [
        ['V1', 'V2', ''],
        ['V3', 'V4', ''],
      ],
      '#cccccc',
      '#cccccc',
    ],
  ],
  [
    'testsheets: formats',
    'a format is given back as it was set',
    ({ sheet }) => sheet.getRange('B2:C3').setNumberFormat('0.#').getNumberFormats(),
    [
      ['0.#', '0.#'],
      ['0.#', '0.#'],
    ],
  ],
  [
    'testsheets: formats',
    'and one for each cell',
    ({ sheet }) =>
      sheet
        .getRange('B2:C2')
        .setNumberFormats([['0.#', '@']])
        .getNumberFormats(),
    [['0.#', '@']],
  ],
  [
    'testsheets: formats',
    'the automatic one is 0.###############',
    ({ sheet }) => sheet.getRange('A1').getNumberFormats(),
    [['0.###############']],
  ],
  [
    'testsheets: protection',
    'the owner is not among the editors that the owner sees',
    ({ sheet }) => sheet.protect().getEditors().length,
    0,
  ],
  [
    'testsheets: protection',
    'open ranges are given back',
    ({ sheet }) =>
      sheet
        .protect()
        .setDescription('a')
        .setUnprotectedRanges([sheet.getRange('A1:B1')])
        .getUnprotectedRanges()
        .map(place),
    [[1, 1, 1, 2]],
  ],
  [
    'testsheets: protection',
    'the spreadsheet tells the protections of its sheets',
    ({ sheet, book, SpreadsheetApp }) => after(sheet.protect(), book.getProtections(SpreadsheetApp.ProtectionType.SHEET).length),
    1,
  ],
  [
    'testsheetspermissions',
    'a new one has no open ranges, and no domain',
    ({ sheet }) => [sheet.protect().getUnprotectedRanges(), sheet.protect().canDomainEdit()],
    [[], false],
  ],
  [
    'testsheetspermissions',
    'its range is the whole sheet',
    ({ sheet }) => [place(sheet.protect().getRange()), [1, 1, sheet.getMaxRows(), sheet.getMaxColumns()]].map(String),
    expect.arrayContaining([expect.stringMatching(/^1,1,\d+,\d+$/)]),
  ],
  [
    'testsheetsdatavalidations',
    'no rule, no help: null',
    ({ sheet, SpreadsheetApp }) => [sheet.getRange('A1').getDataValidations(), SpreadsheetApp.newDataValidation().build().getHelpText()],
    [[[null]], null],
  ],
  [
    'testsheetsdatavalidations',
    'the help is given back',
    ({ SpreadsheetApp }) => SpreadsheetApp.newDataValidation().setHelpText('foo').build().getHelpText(),
    'foo',
  ],
  [
    'testsheetsdatavalidations',
    'a list becomes texts, with its arrow',
    ({ SpreadsheetApp }) =>
      SpreadsheetApp.newDataValidation()
        .requireValueInList([9, false, 'z'] as never)
        .build()
        .getCriteriaValues(),
    [['9', 'false', 'z'], true],
  ],
  [
    'testsheetsdatavalidations',
    'a formula is given back',
    ({ SpreadsheetApp }) =>
      SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=ISNUMBER(A1)').setAllowInvalid(true).build().getCriteriaValues(),
    ['=ISNUMBER(A1)'],
  ],
  [
    'testsheetsdatavalidations',
    'a rule for each cell',
    ({ sheet, SpreadsheetApp }) => {
      const list = (value: string) => SpreadsheetApp.newDataValidation().requireValueInList([value]).build();
      sheet.getRange('A1:B2').setDataValidations([
        [list('a'), null],
        [list('b'), list('c')],
      ] as never);
      return sheet
        .getRange('A1:B2')
        .getDataValidations()
        .map((row) => row.map((rule) => rule?.getCriteriaValues()[0] ?? null));
    },
    [
      [['a'], null],
      [['b'], ['c']],
    ],
  ],
  [
    'testsheetstext',
    'rows added below do not make the last row later; hidden ones are told',
    ({ sheet }) => {
      sheet.getRange(1, 1, 1, 3).setValues([['a', 'b', 'c']]);
      sheet.insertRowsAfter(sheet.getMaxRows(), 2);
      sheet.insertColumnsAfter(sheet.getMaxColumns(), 2);
      sheet.hideRows(2);
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3)];
    },
    [1, 3, true, false],
  ],
  [
    'testsheetstext',
    'a hidden sheet says so',
    ({ book, sheet }) => after(book.insertSheet('b', 1), sheet.hideSheet(), sheet.isSheetHidden()),
    true,
  ],
  ['testsheets: setName', 'a sheet takes its name', ({ sheet }) => sheet.setName('sample').getName(), 'sample'],
  [
    'testsheetsexotics',
    'a list of ranges takes one value, format and border',
    ({ sheet }) => {
      sheet.getRangeList(['A1', 'C2']).setNumberFormat('0.00').setValue(1).setBorder(true, true, true, true, true, true, '#ff0000', null);
      return [sheet.getRange('C2').getValues(), sheet.getRange('C2').getNumberFormats()];
    },
    [[[1]], [['0.00']]],
  ],
  [
    'testsheets: merge',
    'a merge shows its first cell',
    ({ sheet }) => {
      sheet.getRange('A1:B2').setValues(block).merge();
      return sheet.getRange('A1').getDisplayValues();
    },
    [['V1']],
  ],
  [
    'testconditionalformat',
    'rules are given back in order, a formula as it was',
    ({ sheet, SpreadsheetApp }) => {
      const rule = (formula: string) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(formula)
          .setBackground('#ff0000')
          .setFontColor('#ffffff')
          .setRanges([sheet.getRange('A1:B10')])
          .build();
      sheet.setConditionalFormatRules([rule('=A1>10'), rule('=A1>20')]);
      return sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition()?.getCriteriaValues());
    },
    [['=A1>10'], ['=A1>20']],
  ],
  [
    'testconditionalformat',
    'an empty list takes them away',
    ({ sheet }) => after(sheet.setConditionalFormatRules([]), sheet.getConditionalFormatRules().length),
    0,
  ],
  [
    'testsheets: text styles',
    'colour, size and weight of a style reach the cells',
    ({ sheet, SpreadsheetApp, model }) => {
      const style = SpreadsheetApp.newTextStyle().setFontSize(10).setBold(true).setForegroundColor('#123456').build();
      sheet.getRange('A1').setTextStyles([[style]]);
      return model.sheets[0]?.cells.get(0)?.get(0)?.change;
    },
    { fontSize: 10, bold: true, fontColor: '#123456' },
  ],
  [
    'testsheets: looks',
    'each cell takes its own',
    ({ sheet, model }) => {
      sheet
        .getRange('A1:B1')
        .setWraps([[true, false]])
        .setHorizontalAlignments([['left', 'center']])
        .setVerticalAlignment('middle');
      sheet.getRange('A1').setFontColor('#123456').setBorder(true, true, true, true, true, true, '#ff0000', null);
      const cells = model.sheets[0]?.cells.get(0);
      return [cells?.get(0)?.change, cells?.get(1)?.change];
    },
    [
      { wrap: true, horizontal: 'left', vertical: 'middle', fontColor: '#123456', border: '#ff0000' },
      { wrap: false, horizontal: 'center', vertical: 'middle' },
    ],
  ],
  [
    'testsheetsvalues',
    'widths and heights of neighbours',
    ({ sheet, model }) => {
      sheet.setColumnWidths(2, 3, 200).setRowHeights(3, 4, 31);
      return [[...(model.sheets[0]?.columnWidths ?? [])], [...(model.sheets[0]?.rowHeights ?? [])]];
    },
    [
      [
        [1, 200],
        [2, 200],
        [3, 200],
      ],
      [
        [2, 31],
        [3, 31],
        [4, 31],
        [5, 31],
      ],
    ],
  ],
  [
    'testsheetstext',
    'columns are hidden',
    ({ sheet, model }) => after(sheet.hideColumns(2), [...(model.sheets[0]?.hiddenColumns ?? [])]),
    [1],
  ],
  [
    'testutilities',
    'sleeping takes as long as it is told',
    ({ Utilities, host }) => {
      const before = host.now();
      Utilities.sleep(1500);
      return host.now() - before;
    },
    1500,
  ],
  [
    'testhtmlservice',
    'content, title and size are taken',
    ({ HtmlService }) =>
      HtmlService.createHtmlOutputFromFile('a').setContent('<b>Blob</b>').setTitle('My Page').setHeight(100).setWidth(200).getContent(),
    '<b>Blob</b>',
  ],
  [
    'testdrive',
    'a file is made of a blob, never of a text',
    ({ Drive, Utilities }) => [
      Drive?.Files.create({ name: 'a' }, Utilities.newBlob([65], 'text/plain', 'a')).name,
      says(() => Drive?.Files.create({ name: 'a' }, 'foo' as never)),
    ],
    ['a', 'The mediaData parameter only supports Blob types for upload.'],
  ],
  [
    'testsheets: protection',
    'the sheet tells its own protection',
    ({ sheet, SpreadsheetApp }) => after(sheet.protect(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length),
    1,
  ],
  [
    'testlock',
    'granted at once, also with no wait, and again while held',
    ({ LockService }) => {
      const lock = LockService.getDocumentLock();
      return [lock.tryLock(0), lock.tryLock(10_000), after(lock.releaseLock(), lock.tryLock(1))];
    },
    [true, true, true],
  ],
  ['testlock', 'a negative wait is no error, and gets no lock', ({ LockService }) => LockService.getDocumentLock().tryLock(-100), false],
  [
    'testsession',
    'the person is told by e-mail',
    ({ Session }) => [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()],
    ['a@haiphong.edu.vn', 'a@haiphong.edu.vn'],
  ],
  [
    'teststores',
    'a property is kept; another is null',
    ({ PropertiesService }) => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('t', 'dp');
      PropertiesService.getUserProperties().setProperty('t', 'up');
      return [properties.getProperty('t'), properties.getProperty('u'), properties.getProperties()];
    },
    ['dp', null, { t: 'dp' }],
  ],
  [
    'teststores',
    'several properties at once leave the others',
    ({ PropertiesService }) => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('t', 'dp');
      properties.setProperties({ u: 'one', v: 'two' });
      return properties.getProperties();
    },
    { t: 'dp', u: 'one', v: 'two' },
  ],
  [
    'teststores',
    'a cache entry is kept; another is null',
    ({ CacheService }) => {
      CacheService.getDocumentCache()?.put('t', 'c', 60);
      return [CacheService.getDocumentCache()?.get('t'), CacheService.getDocumentCache()?.get('u')];
    },
    ['c', null],
  ],
  [
    'testutilities',
    'bytes of a blob as base64',
    ({ Utilities }) => Utilities.base64Encode(Utilities.newBlob([72, 105], 'text/plain', 'a').getBytes()),
    'SGk=',
  ],
  ['testutilities', 'base64 as bytes, which have a sign', ({ Utilities }) => Utilities.base64Decode('SGn/'), [72, 105, -1]],
  [
    'testutilities',
    'name and type of a blob',
    ({ Utilities }) => {
      const blob = Utilities.newBlob([72], 'text/plain', 'a.txt');
      return [blob.getName(), blob.getContentType()];
    },
    ['a.txt', 'text/plain'],
  ],
  [
    'testutilities',
    'a moment in GMT',
    ({ Utilities }) => Utilities.formatDate(new Date('2024-12-24T10:00:00Z'), 'GMT', 'yyyy-MM-dd HH:mm:ss'),
    '2024-12-24 10:00:00',
  ],
  [
    'testhtmlservice',
    'a file that is not there is refused',
    ({ HtmlService }) => says(() => HtmlService.createHtmlOutputFromFile('does_not_exist').getContent()),
    expect.any(String),
  ],
];

describe('members that we use answer as in the public tests', () => {
  test.each(facts)('%s: %s', (_file, _what, ask, expected) => {
    const bench = open({ user: _file === 'testsession' ? 'a@haiphong.edu.vn' : owner });
    const answer = ask(bench);
    for (const { name } of bench.host.calls.made) exercised.add(name);
    expect(JSON.parse(JSON.stringify(answer ?? null))).toEqual(expected);
  });

  test('others than the owner see the owner among the editors', () => {
    const { sheet } = open({ user: 'b@haiphong.edu.vn', editors: ['b@haiphong.edu.vn'] });
    expect(
      sheet
        .protect()
        .getEditors()
        .map((user) => user.getEmail()),
    ).toContain(owner);
  });
});

/** Members of which the public tests ask nothing that the emulator could answer: what they are held by instead. */
const untested: Readonly<Record<string, readonly string[]>> = {
  'only a person sees them: docs/live-checklist.md': [
    'Button.OK',
    'ButtonSet.OK',
    'ButtonSet.OK_CANCEL',
    'Menu.addItem',
    'Menu.addToUi',
    'Range.activate',
    'Sheet.setHiddenGridlines',
    'Sheet.showSheet',
    'Spreadsheet.getActiveRange',
    'SpreadsheetApp.getUi',
    'SpreadsheetApp.openById',
    'Ui.Button',
    'Ui.ButtonSet',
    'Ui.alert',
    'Ui.createAddonMenu',
    'Ui.createMenu',
    'Ui.showModelessDialog',
    'Ui.showSidebar',
    'Console.warn',
  ],
  'documented by Google, asked by our probes (thamDo)': [
    'FilesCollection.export',
    'Protection.addEditors',
    'Protection.removeEditors',
    'Protection.setDomainEdit',
    'Range.setFontWeights',
    'Sheet.autoResizeRows',
    'Sheet.getFrozenColumns',
    'Sheet.getFrozenRows',
    'Sheet.setFrozenColumns',
    'Sheet.setFrozenRows',
    'Spreadsheet.deleteSheet',
    'Spreadsheet.getSpreadsheetLocale',
    'Spreadsheet.getSpreadsheetTimeZone',
    'Spreadsheet.getUrl',
    'Spreadsheet.setSpreadsheetLocale',
    'Spreadsheet.setSpreadsheetTimeZone',
    'SpreadsheetApp.flush',
  ],
  'documented by Google, seen when a picture lies over a tab: docs/live-checklist.md': [
    'OverGridImage.getAnchorCell',
    'OverGridImage.remove',
    'Sheet.getImages',
  ],
  'documented by Google, seen when a version tells what changed: docs/live-checklist.md': ['FilesCollection.get'],
  'a name that leads to others': ['Drive.Files', 'ProtectionType.SHEET', 'SpreadsheetApp.ProtectionType'],
};

test('every other member is named, with what holds it', () => {
  const named = Object.values(untested).flat();
  const missing = listEmulatedMembers().filter((member) => !exercised.has(member));
  expect(missing.sort()).toEqual(named.sort());
});

afterAll(() => {
  const all = listEmulatedMembers().length;
  console.info(`Public tests of Apps Script: ${facts.length + 1} facts, ${exercised.size} of ${all} members`);
});
