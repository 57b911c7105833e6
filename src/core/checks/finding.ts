/** What a rule says of a place in the workbook: data now, a Vietnamese sentence last. */
import type { CellValue, Place } from '../workbook.ts';

/** Error: cannot be; a report that has one is not valid. Warning: fix or explain. Note: to know. */
export type Severity = 'error' | 'warning' | 'note';

/** `broken`: the rule itself could not run on this unit. */
type FindingOutcome = 'fail' | 'broken';

/** A change of one cell that a person may accept with one click. */
export interface Fix {
  /** What the button says. */
  readonly label: string;
  readonly place: Place;
  /** The text that is in the cell now; the fix is refused when it has changed. */
  readonly from: CellValue;
  readonly to: string;
}

/** A finding, with its sentence made by the rule's declaration. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: FindingOutcome;
  /** Unit code, or null when it concerns no one unit. */
  readonly unit: string | null;
  /** Field code without the year, or null. */
  readonly field: string | null;
  readonly year: number | null;
  readonly place: Place | null;
  /** A whole Vietnamese sentence or two: what is wrong, how to fix it. */
  readonly message: string;
  /** Whether a reason settles it; the sentence then says where, as the sheet calls the place. */
  readonly explainable: boolean;
  /** What the sentence was made of; never personal data. */
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly fixes: readonly Fix[];
}
