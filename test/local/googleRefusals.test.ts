/** What Google refuses, of bound people and of everybody: the emulator refuses it too. */
import { describe, expect, test } from '@jest/globals';
import { openServices } from '../../local/services/globals.ts';
import { Host, type HostOptions } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const owner = 'so@haiphong.edu.vn';
const officer = 'can.bo@haiphong.edu.vn';
const unit = 'don.vi@gmail.com';

/** The same spreadsheet, run by one person after another. */
function desk() {
  const model = newSpreadsheet('Thử');
  const as = (user: string, options: HostOptions = {}): Spreadsheet =>
    openServices(new Host(model, { owner, user, editors: [officer, unit], ...options })).SpreadsheetApp.getActive();
  const first = (user: string) => as(user).getSheets()[0] as Sheet;
  return { as, first };
}

const acts: readonly (readonly [string, (sheet: Sheet, book: Spreadsheet) => unknown])[] = [
  ['delete it', (sheet, book) => book.deleteSheet(sheet)],
  ['rename it', (sheet) => sheet.setName('Khác')],
  ['widen a column', (sheet) => sheet.setColumnWidths(1, 1, 200)],
  ['set a height', (sheet) => sheet.setRowHeights(1, 1, 50)],
  ['add rows', (sheet) => sheet.insertRowsAfter(sheet.getMaxRows(), 5)],
  ['freeze rows', (sheet) => sheet.setFrozenRows(1)],
  ['protect it again', (sheet) => sheet.protect()],
  ['open more of it', (sheet, book) => book.getProtections('SHEET' as never)[0]?.setUnprotectedRanges([sheet.getRange('A1')])],
  ['let themselves through', (_, book) => book.getProtections('SHEET' as never)[0]?.addEditors([unit])],
  ['set its colour rules', (sheet) => sheet.setConditionalFormatRules([])],
  ['recolour a cell', (sheet) => sheet.getRange('A1').setBackgrounds([['#ffffff']])],
  ['clear its notes', (sheet) => sheet.clearNotes()],
  ['paste over it', (sheet) => sheet.getRange('A1').copyTo(sheet.getRange('A2'), { contentsOnly: true })],
];

describe.each(acts)('a protected tab: %s', (_, act) => {
  function locked() {
    const { as, first } = desk();
    as(owner).insertSheet('Còn lại', 1);
    const protection = first(owner).protect();
    protection.removeEditors([unit]);
    return { as, first };
  }

  test('refused to whom it binds', () => {
    const { as } = locked();
    const book = as(unit);
    expect(() => act(book.getSheets()[0] as Sheet, book)).toThrow('You are trying to edit a protected cell or object.');
  });

  test.each([owner, officer])('done by %s', (person) => {
    const { as } = locked();
    const book = as(person);
    expect(() => act(book.getSheets()[0] as Sheet, book)).not.toThrow();
  });
});

describe('editors of a protection', () => {
  test('a new one lets through those invited then and who makes it; never the owner is listed', () => {
    const { first } = desk();
    const emails = (one: Sheet) =>
      one
        .protect()
        .getEditors()
        .map((user) => user.getEmail());
    expect(emails(first(owner))).toEqual([officer, unit]);
  });

  test('neither the owner nor who runs it can be removed', () => {
    const { first } = desk();
    const protection = first(officer).protect();
    protection.removeEditors([officer, unit, owner]);
    // Others than the owner see the owner too (public tests).
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([owner, officer]);
  });

  test('an address that is none is refused, and nobody is added', () => {
    const protection = desk().first(owner).protect();
    expect(() => protection.addEditors(['a@b.vn', 'không phải địa chỉ'])).toThrow('Invalid email');
    expect(protection.getEditors().length).toBe(2);
  });

  test('without a domain, asking a domain anything throws', () => {
    const protection = desk().first(owner).protect();
    expect(protection.canDomainEdit()).toBe(false);
    expect(() => protection.setDomainEdit(false)).toThrow('domain');
  });
});

describe('everybody', () => {
  test('the last visible tab is neither deleted nor hidden', () => {
    const { as } = desk();
    const book = as(owner);
    const hidden = book.insertSheet('Ẩn', 1);
    hidden.hideSheet();
    const last = book.getSheets()[0] as Sheet;
    expect(() => book.deleteSheet(last)).toThrow("You can't remove all the visible sheets");
    expect(() => last.hideSheet()).toThrow("You can't hide all the sheets");
    book.deleteSheet(hidden);
    expect(() => book.deleteSheet(last)).toThrow("You can't remove all the sheets");
  });

  test.each<readonly [string, (sheet: Sheet) => void, (sheet: Sheet) => void]>([
    ['rows', (sheet) => sheet.getRange('A2:A4').merge(), (sheet) => sheet.setFrozenRows(3)],
    ['columns', (sheet) => sheet.getRange('B1:D1').merge(), (sheet) => sheet.setFrozenColumns(2)],
  ])('frozen %s do not cut a merged area', (what, merge, freeze) => {
    const sheet = desk().first(owner);
    merge(sheet);
    expect(() => freeze(sheet)).toThrow(`You can't freeze ${what}`);
    sheet.setFrozenRows(4);
    sheet.setFrozenColumns(4);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([4, 4]);
  });

  test('copyTo with contentsOnly leaves values where formulas were, looks and notes apart', () => {
    const sheet = desk().first(owner);
    const range = sheet.getRange('A1:A2');
    range.setFormulas([['=1+1'], ['=A1']]).setNotes([['giữ'], ['']]);
    range.copyTo(range, { contentsOnly: true });
    expect([range.getFormulas(), range.getNotes()]).toEqual([
      [[''], ['']],
      [['giữ'], ['']],
    ]);
  });
});
