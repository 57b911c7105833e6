/** A slip of the sample: what is typed over a sound return, and what it shows. */

/** A value as text; `date` and `percent` are what a paste leaves in a cell, `formula` has lost its cells. */
export type SlipValue =
  | string
  | number
  | { readonly date: readonly [year: number, month: number, day: number] }
  | { readonly percent: number }
  | { readonly formula: string; readonly shows: string };

export interface Slip {
  readonly unit: string;
  readonly tab: string;
  /** Which of the unit's rows, from 0; in BTC 2 and BTC 3 the year and the category. */
  readonly row?: number | readonly [year: number, category: string];
  /** Column code → what is typed there. */
  readonly cells: Readonly<Record<string, SlipValue>>;
  readonly shows: string;
}

/** The same in each year's column of a field. */
export function inEveryYear(code: string, value: SlipValue): Record<string, SlipValue> {
  return Object.fromEntries([2021, 2022, 2023, 2024].map((year) => [`${code}.${year}`, value]));
}
