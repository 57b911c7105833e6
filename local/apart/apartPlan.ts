/** What of a form goes into a restricted workbook, as the bundle tells it. */

export interface ApartPlan {
  readonly answers: string;
  readonly registry: string;
  /** Tabs whose cells count people, with the codes of the columns that are typed in. */
  readonly tables: readonly { readonly tab: string; readonly typed: readonly string[] }[];
  /** Columns of the answers that count people, and those that say whose a row is. */
  readonly people: readonly string[];
  readonly keys: readonly string[];
  readonly setting: {
    readonly tab: string;
    readonly code: string;
    readonly codeColumn: string;
    readonly valueColumn: string;
  };
}
