/** A cell in which the returned workbook says something else than the master. */
export interface MergeConflict {
  readonly unit: string;
  readonly tab: string;
  /** Code of the column. */
  readonly code: string;
  /** Where it is in the master and in the returned workbook: "O7". */
  readonly place: string;
  readonly returnedPlace: string;
  /** A conflict is for a person to settle; the master keeps its own. */
  readonly kind: 'new' | 'conflict' | 'over-formula' | 'no-value' | 'blank';
  /** What the master has, and what the returned workbook has. */
  readonly before: string;
  readonly after: string;
  /** It may count people: what the cell holds is not told. */
  readonly isOfPeople: boolean;
}
