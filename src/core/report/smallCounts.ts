/** Small counts of cases and children that a printed cell may not show. */

const smallest = 3;

/** Zero points at nobody; one or two of a single unit does. */
export function shownCount(value: number, units: number): boolean {
  return value === 0 || value >= smallest || units > 1;
}
