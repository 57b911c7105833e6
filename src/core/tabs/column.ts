/** What one column of the outline is. */
import type { Field } from '../../outline/schema.ts';

/** One column of the outline: a field and, for yearly fields, its year. */
export interface Column {
  readonly code: string;
  readonly field: Field;
  readonly year: number | null;
}
