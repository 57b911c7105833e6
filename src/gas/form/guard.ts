/** Guards a table: choice lists, help, conditional colours, frozen and hidden rows, protection. */

import { areaReference } from '../../core/form/areas.ts';
import type { ConditionalColour } from '../../core/form/colours.ts';
import type { FormColumn } from '../../core/form/columns.ts';
import { comparable } from '../../core/form/comparable.ts';
import type { FittedTable } from '../../core/form/fit.ts';
import { tabPlace } from '../../core/form/fit.ts';
import {
  type FormTarget,
  type FormValidation,
  validationOf,
} from '../../core/form/formulas/target.ts';
import { setUpWords } from '../../core/form/sentences.vi.ts';
import { looks } from '../sheets/looks.ts';
import { blocksOf, rowsIn } from './blocks.ts';
import { formulaOf, ownProtection } from './reader.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A choice refuses what is not in its list; elsewhere only help is shown. */
export function writeValidations(sheet: Sheet, { fitted }: FormTarget): void {
  const rows = rowsIn(fitted, 'all');
  const fields = new Set(fitted.columns.map(({ column }) => column.field));
  for (const field of fields) {
    const columns = fitted.columns.filter(({ column }) => column.field === field);
    const wanted = columns[0] && validationOf(columns[0].column);
    if (!wanted) continue;
    const rule = buildValidation(wanted);
    for (const block of blocksOf(columns, rows)) block.range(sheet).setDataValidation(rule);
  }
}

/** As `writeValidations` on a table that is being made, in one call. */
export function writeNewValidations(sheet: Sheet, { fitted }: FormTarget): void {
  const rows = rowsIn(fitted, 'all');
  const [first = 0] = rows;
  const built = new Map<FormColumn['field'], DataValidation | null>();
  const rules = fitted.columns.map(({ column }) => {
    const wanted = built.has(column.field) ? null : validationOf(column);
    if (!built.has(column.field)) built.set(column.field, wanted && buildValidation(wanted));
    return built.get(column.field) ?? null;
  });
  if (rows.length === 0 || rules.every((rule) => rule === null)) return;
  const range = sheet.getRange(first + 1, 1, rows.length, rules.length);
  range.setDataValidations(rows.map(() => [...rules]));
}

function buildValidation({ choices, help }: FormValidation) {
  const builder = SpreadsheetApp.newDataValidation();
  if (choices.length > 0) builder.requireValueInList([...choices]).setAllowInvalid(false);
  else builder.requireFormulaSatisfied('=TRUE').setAllowInvalid(true);
  return (help === '' ? builder : builder.setHelpText(help)).build();
}

/** Replaces the form's own rules, and keeps those that others made. */
export function writeColours(sheet: Sheet, { fitted, colours }: FormTarget, isNew: boolean): void {
  if (colours.length === 0) return;
  const own = new Set(colours.map(({ formula }) => comparable(formula)));
  const isOthers = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule) =>
    !own.has(comparable(formulaOf(rule)));
  const others = isNew ? [] : sheet.getConditionalFormatRules().filter(isOthers);
  const { firstRow, lastRow } = tabPlace(fitted);
  const build = ({ from, to, formula, look }: ConditionalColour) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(looks[look].background)
      .setFontColor(looks[look].colour)
      .setRanges([sheet.getRange(`${from}${firstRow}:${to}${lastRow}`)])
      .build();
  sheet.setConditionalFormatRules([...colours.map(build), ...others]);
}

/** Freezes the header and the names, hides the codes. */
export function writeView(sheet: Sheet, { table, codeRow }: FittedTable, isNew: boolean): void {
  sheet.setFrozenRows(codeRow + 1);
  // A new tab has no frozen columns.
  if (!isNew || table.frozenColumns > 0) sheet.setFrozenColumns(table.frozenColumns);
  sheet.hideRows(codeRow + 1);
}

/** Locks a sheet that only the add-on writes. */
export function guardPage(sheet: Sheet, isNew: boolean): void {
  const there = isNew ? undefined : ownProtection(sheet);
  closeToDomain(there ?? sheet.protect().setDescription(setUpWords.pageProtection));
}

/** Locks the sheet but for the cells that units fill; owner and listed editors are never bound. */
export function guardTable(sheet: Sheet, { open }: FormTarget, isNew: boolean): void {
  const there = isNew ? undefined : ownProtection(sheet);
  const protection = there ?? sheet.protect().setDescription(setUpWords.protection);
  closeToDomain(protection);
  // A new protection leaves nothing open.
  if (there === undefined && open.length === 0) return;
  protection.setUnprotectedRanges(open.map((area) => sheet.getRange(areaReference(area))));
}

/** A sheet owned by a personal account has no domain: asking it anything of one throws. */
function closeToDomain(protection: GoogleAppsScript.Spreadsheet.Protection): void {
  const isClosable = domains.get(SpreadsheetApp) ?? protection.canDomainEdit();
  domains.set(SpreadsheetApp, isClosable);
  if (isClosable) protection.setDomainEdit(false);
}

/** Asked once a run, which has one service: all protections of a spreadsheet have the same owner. */
const domains = new WeakMap<object, boolean>();
