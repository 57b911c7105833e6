/** The figures of a table of pairs. */
import type { Outline } from '../../../outline/schema.ts';

/** Whether the field is the numerator, denominator or bound of the table: a sheet may have one such column for each year. */
export function isHalf(code: string, role: string, outline: Outline): boolean {
  const shape = outline.references[role]?.shape;
  return (
    shape?.rows === 'pairs' && [shape.numerator, shape.denominator, shape.bound].includes(code)
  );
}
