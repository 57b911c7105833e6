/** What set-up will do to a workbook: tabs to make, what to add and repair in those there. */
import type { Outline } from '../../outline/schema.ts';
import type { Area, CellValue } from '../workbook.ts';
import { coveredCells, isWithin } from './areas.ts';
import type { FormColumn } from './columns.ts';
import { comparable, isSameFormula } from './comparable.ts';
import { type FittedTable, fitNew, fitPresent, tabPlace } from './fit.ts';
import type { FormPage, FormTab, FormTable } from './form.ts';
import {
  type FormTarget,
  type FormValidation,
  type TabContents,
  targetOf,
  validationOf,
} from './formulas/target.ts';
import type { PlacedColumn } from './header.ts';
import type { TabPlace } from './places.ts';

/** A tab as it is, as far as set-up must know. Grids begin at A1. */
export interface PresentTab {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly validations: readonly (readonly (FormValidation | null)[])[];
  /** Formulas of its conditional formats. */
  readonly colours: readonly string[];
  /** Cells open to everybody; null when the tab is not protected. */
  readonly open: readonly Area[] | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows counted from 0. */
  readonly isHidden: (row: number) => boolean;
}

/** What is added to or repaired in a tab, in the order it is done. */
const aspects = [
  'columns',
  'codes',
  'rows',
  'formats',
  'validations',
  'formulas',
  'colours',
  'view',
  'protection',
] as const;
export type Aspect = (typeof aspects)[number];

interface FormChange {
  readonly aspect: Aspect;
  /** Columns, rows or cells concerned. */
  readonly count: number;
}

export type TabPlan =
  | {
      readonly kind: 'page';
      readonly page: FormPage;
      readonly isNew: boolean;
      readonly isGuarded: boolean;
    }
  | { readonly kind: 'new'; readonly name: string; readonly target: FormTarget }
  /** A tab of this name that others made: it is bound by its labels, and left alone. */
  | { readonly kind: 'foreign'; readonly name: string }
  | {
      readonly kind: 'present';
      readonly name: string;
      readonly target: FormTarget;
      /** The tab's values as they were read, from A1. */
      readonly read: PresentTab['values'];
      readonly changes: readonly FormChange[];
    };

/** Plans every tab of the form; formulas come last, because they need every place. */
export function planForm(
  form: readonly FormTab[],
  outline: Outline,
  present: ReadonlyMap<string, PresentTab>,
): TabPlan[] {
  const fitted = new Map<FormTable, FittedTable | null>();
  const places = new Map<string, TabPlace>();
  for (const tab of form) {
    if (tab.kind === 'page') continue;
    const there = present.get(tab.name);
    const fit = there ? fitPresent(tab, there.values) : fitNew(tab);
    fitted.set(tab, fit);
    if (fit) places.set(tab.name, tabPlace(fit));
  }
  return form.map((tab): TabPlan => {
    const there = present.get(tab.name);
    if (tab.kind === 'page') {
      const isGuarded = there !== undefined && there.open !== null;
      return { kind: 'page', page: tab, isNew: !there, isGuarded };
    }
    const fit = fitted.get(tab);
    if (!fit) return { kind: 'foreign', name: tab.name };
    const target = targetOf(fit, places, outline, standingIn(there));
    if (!there) return { kind: 'new', name: tab.name, target };
    const changes = changesOf(target, there);
    return { kind: 'present', name: tab.name, target, read: there.values, changes };
  });
}

/** What is in a tab that may be new. */
function standingIn(there: PresentTab | undefined): TabContents {
  return {
    isOpen: (row, column) => isWithin(there?.open ?? [], row, column),
    numberFormat: (row, column) =>
      typeof (there?.values[row]?.[column] ?? '') === 'string'
        ? null
        : (there?.formats[row]?.[column] ?? null),
  };
}

function changesOf(target: FormTarget, there: PresentTab): FormChange[] {
  const { fitted } = target;
  const counts: Readonly<Record<Aspect, number>> = {
    columns: fitted.addedColumns.length,
    codes: fitted.lostCodes.length,
    rows: fitted.rows.filter(({ added }) => added !== null).length,
    formats: countCells(
      fitted,
      (column, row, at) =>
        column.field.kind !== 'native' &&
        (there.formats[row]?.[at] ?? '') !== target.format(column, row, at),
    ),
    validations: countWrongValidations(fitted, there),
    formulas: countCells(fitted, (column, row, at) => {
      const wanted = target.formula(column, row);
      return wanted !== '' && !isSameFormula(there.formulas[row]?.[at] ?? '', wanted);
    }),
    colours: missingColours(target, there).length,
    view: isViewRight(fitted, there) ? 0 : 1,
    protection: isGuarded(target, there) ? 0 : 1,
  };
  return aspects
    .map((aspect) => ({ aspect, count: counts[aspect] }))
    .filter(({ count }) => count > 0);
}

/** Cells that were there before, in rows and columns that were there before. */
function countCells(
  { rows, columns, addedColumns }: FittedTable,
  isWrong: (column: FormColumn, row: number, at: number) => boolean,
): number {
  const old = columns.filter((placed: PlacedColumn) => !addedColumns.includes(placed));
  return rows
    .filter(({ added }) => added === null)
    .reduce(
      (sum, { row }) => sum + old.filter(({ column, at }) => isWrong(column, row, at)).length,
      0,
    );
}

/** All cells must have one; what it says is compared on the first, for asking costs time. */
function countWrongValidations(fitted: FittedTable, there: PresentTab): number {
  const first = fitted.rows.find(({ added }) => added === null)?.row;
  return countCells(fitted, (column, row, at) => {
    const wanted = validationOf(column);
    if (!wanted) return false;
    const stands = there.validations[row]?.[at];
    return !stands || (row === first && !sameValidation(wanted, stands));
  });
}

function sameValidation(one: FormValidation, other: FormValidation): boolean {
  return other.help === one.help && other.choices.join('|') === one.choices.join('|');
}

function missingColours({ colours }: FormTarget, there: PresentTab): string[] {
  const stand = new Set(there.colours.map(comparable));
  return colours.map(({ formula }) => formula).filter((formula) => !stand.has(comparable(formula)));
}

function isViewRight({ table, codeRow }: FittedTable, there: PresentTab): boolean {
  const frozen = there.frozenRows > codeRow && there.frozenColumns === table.frozenColumns;
  return frozen && there.isHidden(codeRow);
}

/** A file keeps open cells, not the areas they were named by. */
function isGuarded({ open }: FormTarget, there: PresentTab): boolean {
  return there.open !== null && coveredCells(there.open) === coveredCells(open);
}
