/** How many rows one unit, or nobody, may have in a tab: each is checked and reported. */
import { StructureError } from '../sheet/structureError.ts';

/** So many rows of a hundred texts cost some 500 MB by the end of a run. */
const mostRows = 2000;

/** @throws StructureError for rows pasted by the thousand */
export function refuseTooMany(groups: Iterable<readonly unknown[]>, tab: string): void {
  for (const rows of groups) {
    if (rows.length > mostRows) throw new StructureError('too-many-rows', tab);
  }
}
