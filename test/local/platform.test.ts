/**
 * What was learnt of Apps Script from maintainers, documentation and public tests: each fact has a
 * test. Those that nothing else holds are here; the others are named with the test that holds them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openServices } from '../../local/services/globals.ts';
import { Host, type HostOptions, newStores } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';

const owner = 'so@haiphong.edu.vn';

function open(options: HostOptions = {}, model = newSpreadsheet('Thử')) {
  const host = new Host(model, { owner, ...options });
  const services = openServices(host);
  const book = services.SpreadsheetApp.getActive();
  return { ...services, host, model, book, sheet: book.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet };
}

describe('readings may be cached within a run', () => {
  /** Somebody types 2 into A1 after the first reading. */
  function typedBetween() {
    const model = newSpreadsheet('Thử');
    let readings = 0;
    const bench = open(
      {
        between: ({ name }) => {
          if (name !== 'Range.getValues') return false;
          readings += 1;
          const cells = model.sheets[0]?.cells;
          return readings === 2 && (() => cells?.set(0, new Map([[0, { value: 2, style: 0 }]])));
        },
      },
      model,
    );
    bench.sheet.getRange('A1').setValue(1);
    const read = () => bench.sheet.getRange('A1').getValues()[0]?.[0];
    return { ...bench, read };
  }

  test('a second reading tells what the first told', () => {
    const { read } = typedBetween();
    expect([read(), read()]).toEqual([1, 1]);
  });

  test('after a flush it is read again', () => {
    const { read, SpreadsheetApp } = typedBetween();
    const before = read();
    SpreadsheetApp.flush();
    expect([before, read()]).toEqual([1, 2]);
  });

  test('and after a write to the spreadsheet', () => {
    const { read, sheet } = typedBetween();
    const before = read();
    sheet.getRange('B1').setValue('x');
    expect([before, read()]).toEqual([1, 2]);
  });
});

describe('a domain', () => {
  test('without one, setting domain editing throws; asking does not', () => {
    const protection = open().sheet.protect();
    expect(protection.canDomainEdit()).toBe(false);
    expect(() => protection.setDomainEdit(false)).toThrow();
  });

  test('with one, both pass', () => {
    const protection = open({ domain: true }).sheet.protect();
    expect(protection.canDomainEdit()).toBe(true);
    expect(() => protection.setDomainEdit(false)).not.toThrow();
  });
});

test('who is invited after a protection was made is not let through by it', () => {
  const model = newSpreadsheet('Thử');
  open({ editors: ['a@x.vn'] }, model).sheet.protect();
  const later = open({ editors: ['a@x.vn', 'b@x.vn'] }, model).book.getProtections('SHEET' as never)[0];
  expect(later?.getEditors().map((user) => user.getEmail())).toEqual(['a@x.vn']);
});

test('formulas are given back with commas where the locale writes them, in cells, rules and validations', () => {
  const { sheet, book, SpreadsheetApp } = open();
  book.setSpreadsheetLocale('en_US');
  sheet.getRange('A1').setFormulas([['=IF(TRUE;1;2)']]);
  const colour = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND($A1=1;$B1=2)').setBackground('#ff0000');
  sheet.setConditionalFormatRules([colour.setRanges([sheet.getRange('A1')]).build()]);
  const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=AND(A1=1;B1=2)').build();
  sheet.getRange('B1').setDataValidation(rule);
  expect(sheet.getRange('A1').getFormulas()).toEqual([['=IF(TRUE,1,2)']]);
  expect(sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=AND($A1=1,$B1=2)']);
  expect(sheet.getRange('B1').getDataValidations()[0]?.[0]?.getCriteriaValues()).toEqual(['=AND(A1=1,B1=2)']);
});

test('a tab made of a template has its formulas, which name the live tabs', () => {
  const { sheet, book } = open();
  book.insertSheet('Khác', 1);
  sheet.getRange('A1').setFormulas([["='Khác'!A1"]]);
  expect(book.insertSheet('Chép', 2, { template: sheet }).getRange('A1').getFormulas()).toEqual([["='Khác'!A1"]]);
});

test('a document is exported with alt: media, else refused', () => {
  const stores = newStores();
  const { Drive, Utilities } = open({ stores });
  const id = String(Drive?.Files.create({ name: 'a' }, Utilities.newBlob([80, 75], 'text/plain', 'a')).id);
  const given = (options: object): [string, string, object] => [id, 'application/zip', options];
  const ask = (options: object) => Reflect.apply(Drive?.Files.export as never, Drive?.Files, given(options)) as { getBytes(): number[] };
  expect(ask({ alt: 'media' }).getBytes()).toEqual([80, 75]);
  expect(() => ask({})).toThrow();
});

test('a lock is given back when the run ends, on the clock of the others', () => {
  const stores = newStores();
  const first = open({ stores, now: () => 1000 });
  expect(first.LockService.getDocumentLock().tryLock(1)).toBe(true);
  first.LockService.getDocumentLock().releaseLock();
  expect(
    open({ stores, now: () => 1001 })
      .LockService.getDocumentLock()
      .tryLock(0),
  ).toBe(true);
});

/** Fact → file and title of the test that holds it. */
const heldElsewhere: readonly (readonly [fact: string, file: string, title: string])[] = [
  ['clasp does not switch Drive on', 'test/product/deployment.test.ts', 'every step by hand after a push is in both lists of the page'],
  ['one moment for each unit, whoever types', 'test/product/typing.test.ts', '%i people typing, one cell a second each'],
  ['settled units are of one moment', 'test/gas/settle.test.ts', 'settled units are of one moment'],
  ['formulas name few cells', 'test/proofs/native/price.test.ts', 'the price of the formulas'],
  ['kept copies hold values only, protected', 'test/product/keptVersions.test.ts', 'values and no formulas, whatever the tab'],
  ['functions are called as methods of run', 'test/product/bundle.test.ts', 'the sidebar is one page that HtmlService leaves alone'],
  ['one menu, bound or as an add-on', 'test/product/firstDay.test.ts', 'one menu, bound or as an add-on'],
  ['errors come in the language of the account', 'test/gas/googleWords.test.ts', 'locked-cell'],
  ['polling backs off', 'test/ui/pollPace.test.ts', 'the sidebar asks less the longer nothing changes'],
  ['the bound may not delete, rename, resize, protect again, recolour', 'test/local/googleRefusals.test.ts', 'a protected tab: %s'],
  ['the last visible tab stays; freezing through merges throws', 'test/local/googleRefusals.test.ts', 'visible'],
  [
    'public tests: formats, notes, editors, copyTo, locks',
    'test/local/conformance.test.ts',
    'members that we use answer as in the public tests',
  ],
  ['texts written are parsed as typing', 'test/local/services.test.ts', 'typing: what setValues makes of a text'],
  ['a cell of format @ keeps a text', 'test/local/services.test.ts', 'a cell of format @ keeps %j as it is'],
  ['a rejecting list refuses what a script writes', 'test/local/services.test.ts', 'a refused write changes no cell of its block'],
  ['wrong sizes, long values: Google’s own messages', 'test/local/services.test.ts', "Google's own messages"],
  ['bytes are signed', 'test/local/services.test.ts', 'bytes are signed, as in Apps Script'],
  [
    'a protection binds all but the owner and its editors',
    'test/local/services.test.ts',
    'a person bound by protection writes in open blocks only',
  ],
  ['what crosses google.script.run', 'test/local/argumentRules.test.ts', 'what crosses'],
  [
    'what is not emulated throws, and fails the build',
    'test/product/bundle.test.ts',
    'members that are not emulated, and uses that hide their member',
  ],
  ['no service is touched while the script loads', 'test/product/bundle.test.ts', 'loads without a service, and parses in Apps Script'],
  ['four scopes and no more', 'test/product/bundle.test.ts', 'asks for the four scopes of the design and no more'],
  [
    'a run that dies leaves the previous summary whole',
    'test/product/keptVersions.test.ts',
    'whatever call of a final fails, a version is whole or nothing counts as one',
  ],
  ['six minutes: set-up goes on', 'test/product/cutSetUp.test.ts', 'a slow Google: 1.5 s a call'],
  ['documents and workbooks have no fault by the Open XML SDK', 'test/product/validFiles.test.ts', 'validFiles'],
];

test.each(heldElsewhere.filter(([, , title]) => title !== 'validFiles'))('%s: %s has “%s”', (_fact, file, title) => {
  expect(readFileSync(file, 'utf8').toLowerCase()).toContain(title.toLowerCase());
});

test('the files named exist', () => {
  expect(heldElsewhere.filter(([, file]) => !existsSync(file))).toEqual([]);
});
