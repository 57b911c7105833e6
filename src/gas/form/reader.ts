/** Reads a tab as set-up must know it: one read of each kind, whatever its rows. */
import type { FormTable } from '../../core/form/form.ts';
import type { FormValidation } from '../../core/form/formulas/target.ts';
import type { PresentTab } from '../../core/form/plan.ts';
import type { Area, CellValue } from '../../core/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The tab as it is; formulas and colours are asked where the table has them: colours are of units' tabs. */
export function readPresent(
  sheet: Sheet,
  { columns }: FormTable,
  protection: Protection | undefined,
): PresentTab {
  const isCalculated = columns.some(({ field }) => field.kind === 'native');
  const isColoured = columns.some(
    ({ field }) => field.kind === 'native' && field.native?.role !== 'years',
  );
  const range = sheet.getDataRange();
  return {
    name: sheet.getName(),
    values: range.getValues() as CellValue[][],
    formulas: isCalculated ? range.getFormulas() : [],
    formats: range.getNumberFormats(),
    validations: range.getDataValidations().map((row) => row.map(toValidation)),
    colours: isColoured ? sheet.getConditionalFormatRules().map(formulaOf) : [],
    open: protection ? protection.getUnprotectedRanges().map(toArea) : null,
    frozenRows: sheet.getFrozenRows(),
    frozenColumns: sheet.getFrozenColumns(),
    isHidden: (row) => sheet.isRowHiddenByUser(row + 1),
  };
}

/** Of a page only its protection matters: the add-on writes it whole. */
export function readPage(sheet: Sheet, protection: Protection | undefined): PresentTab {
  return {
    name: sheet.getName(),
    values: [],
    formulas: [],
    formats: [],
    validations: [],
    colours: [],
    open: protection ? [] : null,
    frozenRows: 0,
    frozenColumns: 0,
    isHidden: () => false,
  };
}

/** The protections of whole sheets by sheet, in one call; the first of a sheet, as `ownProtection`. */
export function sheetProtections(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ReadonlyMap<number, Protection> {
  const all = spreadsheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return new Map(all.reverse().map((one) => [one.getRange().getGridId(), one]));
}

/** The protection of the whole sheet, by any owner. */
export function ownProtection(sheet: Sheet) {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
}

/** The formula that a conditional format asks for; '' for one that asks anything else. */
export function formulaOf(rule: ConditionalFormatRule): string {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === 'string' ? formula : '';
}

/** Asks the rule only when somebody looks: a tab has thousands of them, mostly alike. */
function toValidation(validation: DataValidation | null): FormValidation | null {
  if (!validation) return null;
  return {
    get choices() {
      const [first] = validation.getCriteriaValues() as unknown[];
      return Array.isArray(first) ? first.map(String) : [];
    },
    get help() {
      return validation.getHelpText() ?? '';
    },
  };
}

function toArea(range: Range): Area {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
