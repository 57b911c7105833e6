/** Probes of copies: tabs made of a template, ranges copied over others. */
import { type Bench, type Probe, rectangleOf } from './probe.ts';

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

export const copyProbes: readonly Probe[] = [
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
        copy.getRange('A2:B2').getMergedRanges().map(rectangleOf),
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
];
