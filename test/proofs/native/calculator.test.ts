/** The page's own reading of the form's formulas, next to LibreOffice's. */
import { describe, expect, test } from '@jest/globals';
import { Calculator } from '../../../local/calc/calculator.ts';
import { openWorkbook } from '../../../local/inputFile.ts';
import type { SpreadsheetModel } from '../../../local/model.ts';
import { cases } from './cases.ts';
import { fillForm } from './filledForm.ts';
import { fuzzedCases } from './fuzzedCases.ts';
import { office, recalculateAll } from './recalculate.ts';

/** Formulas whose value here is not LibreOffice's; an error shows as nothing there. */
function differing(
  spreadsheet: SpreadsheetModel,
  oracle: SpreadsheetModel,
): { readonly formulas: number; readonly wrong: readonly string[] } {
  const calculator = new Calculator(spreadsheet);
  calculator.refresh();
  let formulas = 0;
  const wrong: string[] = [];
  for (const sheet of spreadsheet.sheets) {
    const other = oracle.sheets.find(({ name }) => name === sheet.name);
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula }] of cells) {
        if (formula === undefined) continue;
        formulas++;
        const mine = String(calculator.valueOf(sheet, { row, column }));
        const theirs = String(other?.cells.get(row)?.get(column)?.value ?? '');
        if (mine !== theirs) wrong.push(`${sheet.name} ${row}:${column} ${mine} ≠ ${theirs}`);
      }
    }
  }
  return { formulas, wrong };
}

(office === undefined ? describe.skip : describe)('formulas are calculated as LibreOffice does', () => {
  const forms = {
    sample: openWorkbook('samples/chien-dich-2024.xlsx'),
    hand: fillForm(cases),
    random: fillForm(fuzzedCases(14_2026, 90)),
  };
  const oracles = office === undefined ? forms : recalculateAll(forms, 'vi-VN');

  test.each([
    ['the sample', 'sample', 9000],
    ['units written by hand', 'hand', 1000],
    ['units typed at random', 'random', 4000],
  ] as const)('%s', (_name, form, least) => {
    const { formulas, wrong } = differing(forms[form], oracles[form]);
    expect(formulas).toBeGreaterThan(least);
    expect(wrong).toEqual([]);
  });
});
