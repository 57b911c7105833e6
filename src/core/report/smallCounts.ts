/** Small counts of cases and children that a printed cell may not show. */

const smallest = 3;

/** Zero points at nobody; one or two do, whoever reported. */
export function shownCount(value: number): boolean {
  return value === 0 || value >= smallest;
}
