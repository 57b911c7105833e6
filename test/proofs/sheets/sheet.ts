/** A hand-made sheet of the corpus, with how it should be read. */
import type { Area, CellValue, Grid } from '../../../src/core/workbook.ts';

export interface ExpectedColumn {
  /** From 0. */
  readonly at: number;
  readonly field: string | null;
  readonly year: number | null;
  readonly part: 'numerator' | 'denominator' | 'ratio' | null;
}

export interface ExpectedTab {
  readonly tab: string;
  readonly role: string;
  readonly columns: readonly ExpectedColumn[];
  /** Rows from 0 that hold a unit, or a row of a reference table. */
  readonly unitRows: readonly number[];
  /** Rows from 0 that are set aside. */
  readonly aside: readonly number[];
  /** Units go across: `at` counts rows, `unitRows` and `aside` count columns. */
  readonly across?: true;
}

/** Column code → what was typed; pairs as [numerator, denominator]. */
export interface Truth {
  readonly name: string;
  readonly type: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly pairs: Readonly<Record<string, readonly [number, number]>>;
  /** Establishments with their times by year. */
  readonly schools: readonly { readonly name: string; readonly level: string; readonly times: Readonly<Record<number, number>> }[];
}

export interface Sheet {
  readonly name: string;
  readonly shape: string;
  readonly grids: readonly Grid[];
  readonly hidden: readonly string[];
  readonly expected: readonly ExpectedTab[];
  readonly truth: readonly Truth[];
}

/** Rows of cells made into a grid; numbers show with a decimal comma. */
export function gridOf(name: string, rows: readonly (readonly CellValue[])[], merges: readonly Area[] = []): Grid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const shown = values.map((row) => row.map((value) => (typeof value === 'number' ? String(value).replace('.', ',') : String(value))));
  return { name, values, shown, merges };
}
