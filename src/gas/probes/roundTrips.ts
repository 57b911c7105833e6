/** Probes of what is set and read back: protections, rules, formulas, templates, copies, sizes. */
import type { Bench, Probe } from './probe.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

const place = (range: Range) => [
  range.getRow(),
  range.getColumn(),
  range.getNumRows(),
  range.getNumColumns(),
];
const list = (...values: string[]) =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList(values)
    .setAllowInvalid(false)
    .setHelpText('help')
    .build();
const copyOf = ({ spreadsheet, sheet }: Bench) =>
  spreadsheet.insertSheet('~copy', spreadsheet.getSheets().length, { template: sheet });

/** Does something with a copy of the bench tab, and takes it away again. */
function withCopy(
  bench: Bench,
  look: (copy: GoogleAppsScript.Spreadsheet.Sheet) => unknown,
): unknown {
  const copy = copyOf(bench);
  try {
    return look(copy);
  } finally {
    bench.spreadsheet.deleteSheet(copy);
  }
}

export const roundTrips: readonly Probe[] = [
  [
    'a protection: open ranges, its own range and sheet, domain',
    ({ spreadsheet, sheet }) => {
      const made = sheet.protect().setDescription('probe');
      made.setUnprotectedRanges([sheet.getRange('B2:C3'), sheet.getRange('E1')]);
      SpreadsheetApp.flush();
      const all = spreadsheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      const own = all.filter((one) => one.getRange().getGridId() === sheet.getSheetId());
      const open = own.flatMap((one) => one.getUnprotectedRanges().map(place));
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
    'a template: values, formulas, notes, formats, merges',
    (bench) => {
      const { sheet } = bench;
      sheet
        .getRange('A1')
        .setNumberFormat('@')
        .setValue('05')
        .setNotes([['n']]);
      sheet.getRange('B1').setFormulas([['=1+1']]);
      sheet.getRange('A2:B2').merge();
      return withCopy(bench, (copy) => [
        copy.getRange('A1').getValues(),
        copy.getRange('A1').getNumberFormats(),
        copy.getRange('A1').getNotes(),
        copy.getRange('B1').getFormulas(),
        copy.getRange('A2:B2').getMergedRanges().map(place),
      ]);
    },
  ],
  [
    'a template: its protection is not copied',
    (bench) => {
      bench.sheet.protect();
      return withCopy(
        bench,
        (copy) => copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
      );
    },
    'marks',
  ],
  [
    'a template that is hidden gives a tab that is hidden',
    (bench) => {
      bench.sheet.hideSheet();
      return withCopy(bench, (copy) => copy.isSheetHidden());
    },
    'marks',
  ],
  [
    'contents only: a formula becomes its value, a look stays',
    ({ sheet }) => {
      sheet.getRange('A1').setFormulas([['=1+1']]);
      SpreadsheetApp.flush();
      sheet.getRange('A1').copyTo(sheet.getRange('A1'), { contentsOnly: true });
      return [sheet.getRange('A1').getValues(), sheet.getRange('A1').getFormulas()];
    },
  ],
  [
    'a copy to a larger place is repeated',
    ({ sheet }) => {
      sheet
        .getRange('A1:B1')
        .setValues([['a', 'b']])
        .copyTo(sheet.getRange('D1:G2'));
      return sheet.getRange('D1:G2').getValues();
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
