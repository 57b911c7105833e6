/** How many rows one unit, or nobody, may have in a tab: each is checked and reported. */
import { StructureError } from '../sheet/structureError.ts';

/** So many rows of a hundred texts cost some 500 MB by the end of a run. */
export const mostOfUnit = 2000;
/** Each of them is told once, by its first cells. */
export const mostOfNobody = 10_000;

/** @throws StructureError for rows pasted by the thousand */
export function refuseTooMany(
  groups: Iterable<readonly unknown[]>,
  tab: string,
  most: number,
): void {
  for (const rows of groups) {
    if (rows.length > most) throw new StructureError('too-many-rows', tab);
  }
}
