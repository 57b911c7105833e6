/** The figures of a table of pairs. */
import type { Outline } from '../../../outline/schema.ts';

/** A numerator, denominator or bound: it may stand once under each year. */
export function isHalf(code: string, role: string, outline: Outline): boolean {
  const shape = outline.references[role]?.shape;
  return (
    shape?.rows === 'pairs' && [shape.numerator, shape.denominator, shape.bound].includes(code)
  );
}
