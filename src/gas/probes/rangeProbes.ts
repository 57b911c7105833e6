/** Probes of a tab and its ranges: sizes, refusals, merges, copies, choice lists. */
import { type Probe, rectangleOf } from './probe.ts';

export const rangeProbes: readonly Probe[] = [
  ['getDataRange of an empty tab', ({ sheet }) => rectangleOf(sheet.getDataRange())],
  ['getLastRow of an empty tab', ({ sheet }) => [sheet.getLastRow(), sheet.getLastColumn()]],
  ['size of a new tab', ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()]],
  ['getRange beyond the tab', ({ sheet }) => rectangleOf(sheet.getRange(100_000, 1, 2, 1))],
  ['getRange of no rows', ({ sheet }) => rectangleOf(sheet.getRange(1, 1, 0, 1))],
  ['getRange of row 0', ({ sheet }) => rectangleOf(sheet.getRange(0, 1))],
  [
    'setValues with a row too few',
    ({ sheet }) => rectangleOf(sheet.getRange(1, 1, 2, 1).setValues([[1]])),
  ],
  [
    'setValues with a column too many',
    ({ sheet }) => rectangleOf(sheet.getRange(1, 1).setValues([[1, 2]])),
  ],
  [
    'setValue of 50,001 characters',
    ({ sheet }) => rectangleOf(sheet.getRange(1, 1).setValue('x'.repeat(50_001))),
  ],
  [
    'setValue of 50,000 characters',
    ({ sheet }) => rectangleOf(sheet.getRange(1, 1).setValue('x'.repeat(50_000))),
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
    'a range list of format @ given a text that begins with =',
    ({ sheet }) => {
      sheet.getRangeList(['A1', 'C2']).setNumberFormat('@').setValue('=1+1');
      return [sheet.getRange(1, 1).getValues(), sheet.getRange(2, 3).getFormulas()];
    },
  ],
  [
    'merged vertically',
    ({ sheet }) => {
      sheet.getRange(6, 1, 2, 3).mergeVertically();
      return sheet.getRange(6, 1, 2, 3).getMergedRanges().map(rectangleOf);
    },
  ],
  [
    'a cell that only has a look',
    ({ sheet }) => {
      sheet.getRange(9, 9).setFontColor('#eeeeee');
      return rectangleOf(sheet.getDataRange());
    },
  ],
  [
    'merged ranges',
    ({ sheet }) => {
      sheet.getRange(3, 1, 1, 3).merge();
      return sheet.getRange(3, 1, 1, 3).getMergedRanges().map(rectangleOf);
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
      return rectangleOf(sheet.getRange(7, 1).setDataValidation(rule).setValue('c'));
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
