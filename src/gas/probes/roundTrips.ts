/** Probes of what is set and read back: protections, rules, formulas, what a tab refuses. */
import { type Probe, rectangleOf } from './probe.ts';

const list = (...values: string[]) =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList(values)
    .setAllowInvalid(false)
    .setHelpText('help')
    .build();
export const roundTrips: readonly Probe[] = [
  [
    'a protection: open ranges, its own range and sheet, domain',
    ({ spreadsheet, sheet }) => {
      const made = sheet.protect().setDescription('probe');
      made.setUnprotectedRanges([sheet.getRange('B2:C3'), sheet.getRange('E1')]);
      SpreadsheetApp.flush();
      const all = spreadsheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      const own = all.filter((one) => one.getRange().getGridId() === sheet.getSheetId());
      const open = own.flatMap((one) => one.getUnprotectedRanges().map(rectangleOf));
      return [own.length, open, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
    },
    'marks',
  ],
  [
    'a tab protected twice has one protection',
    ({ sheet }) => {
      sheet.protect();
      sheet.protect();
      SpreadsheetApp.flush();
      return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
    },
    'marks',
  ],
  [
    'the owner among the editors of a new protection',
    ({ spreadsheet, sheet }) => {
      const owner = spreadsheet.getOwner()?.getEmail() ?? '';
      const editors = sheet.protect().getEditors();
      return owner !== '' && editors.some((one) => one.getEmail() === owner);
    },
    'marks',
  ],
  [
    'removing the owner from a protection',
    ({ spreadsheet, sheet }) => {
      sheet.protect().removeEditors([spreadsheet.getOwner()?.getEmail() ?? '']);
      return 'done';
    },
    'marks',
  ],
  [
    'an editor who has no address',
    ({ sheet }) => {
      sheet.protect().addEditors(['khong-co@']);
      return 'done';
    },
    'marks',
  ],
  [
    'a colour rule with ; is given back',
    ({ sheet }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=AND($A1="a";$B1<>"")')
        .setBackground('#ff0000')
        .setFontColor('#ffffff')
        .setRanges([sheet.getRange('A1:B10')])
        .build();
      sheet.setConditionalFormatRules([rule, rule]);
      SpreadsheetApp.flush();
      return sheet
        .getConditionalFormatRules()
        .map((one) => one.getBooleanCondition()?.getCriteriaValues());
    },
  ],
  [
    'a list, its help and a formula are given back as rules of cells',
    ({ sheet }) => {
      const formula = SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied('=TRUE')
        .setAllowInvalid(true)
        .build();
      sheet.getRange('A1:B2').setDataValidations([
        [list('a', 'b'), null],
        [formula, list('c')],
      ]);
      SpreadsheetApp.flush();
      return sheet
        .getRange('A1:B2')
        .getDataValidations()
        .map((row) => row.map((one) => one && [one.getCriteriaValues(), one.getHelpText() ?? '']));
    },
  ],
  [
    'formulas with ; are given back, also of a function of another language',
    ({ sheet }) => {
      sheet.getRange(1, 1, 1, 2).setFormulas([['=IF(TRUE;1;2)', '=SUMIFS(A1:A2;A1:A2;">0")']]);
      SpreadsheetApp.flush();
      return sheet.getRange(1, 1, 1, 2).getFormulas();
    },
  ],
  [
    'a format of a cell that nobody formatted',
    ({ sheet }) => sheet.getRange(5, 5).getNumberFormats(),
  ],
  [
    'whole numbers as notes',
    ({ sheet }) => {
      sheet.getRange(1, 1).setNotes([[25]] as never);
      return sheet.getRange(1, 1).getNotes();
    },
  ],
  [
    'clear keeps notes, rules and merges',
    ({ sheet }) => {
      const range = sheet.getRange('A1:B1').setValue('a').merge();
      range.setNotes([['n', '']]).setDataValidation(list('a'));
      sheet.clear();
      const cell = sheet.getRange('A1');
      return [
        cell.getValues(),
        cell.getNotes(),
        cell.getDataValidations()[0]?.[0] !== null,
        sheet.getRange('A1:B1').getMergedRanges().length,
      ];
    },
  ],
  [
    'a cell under a merge is read as blank',
    ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([['a', 'b']]);
      sheet.getRange('A1:B1').merge();
      return sheet.getRange('A1:B1').getValues();
    },
  ],
  [
    'freezing through a merge',
    ({ sheet }) => {
      sheet.getRange('A1:B1').merge();
      sheet.setFrozenColumns(1);
      return sheet.getFrozenColumns();
    },
    'marks',
  ],
  [
    'deleting the last visible tab',
    ({ spreadsheet }) => {
      const shown = spreadsheet.getSheets().filter((one) => !one.isSheetHidden());
      return shown.length > 1 ? 'not the last' : spreadsheet.deleteSheet(shown[0] as never);
    },
  ],
  [
    'a text that begins with = in a block of format @',
    ({ sheet }) => {
      sheet
        .getRange('A1:A2')
        .setNumberFormat('@')
        .setValues([['=1+1'], ['1/2']]);
      SpreadsheetApp.flush();
      return [sheet.getRange('A1:A2').getValues(), sheet.getRange('A1:A2').getFormulas()];
    },
  ],
];
