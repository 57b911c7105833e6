/** Which small counts of children and offenders must not be printed where everyone can read. */

/** A group's count and the number of units it rests on; value is null when there is no figure. */
export interface GroupCount {
  readonly value: number | null;
  readonly units: number;
}

/** Counts under this, resting on one unit, would point at that unit's children. */
const smallest = 3;

/**
 * Which of the groups that add up to one printed total are withheld (outline.md, "Tabs").
 * A count under 3 resting on one unit goes, a 0 too, else a gap would say "1 or 2";
 * with it the next smallest group, so that the total less the others does not give it away.
 */
export function withhold(cells: readonly GroupCount[]): boolean[] {
  const hidden = cells.map(isSmall);
  if (hidden.includes(true)) {
    const next = nextSmallest(cells, hidden);
    if (next >= 0) hidden[next] = true;
  }
  return hidden;
}

/**
 * Which rows of a table of groups (one count a year, the period last) are withheld whole: a row
 * with one small cell left out could be computed back from the row's own period.
 */
export function withholdRows(rows: readonly (readonly GroupCount[])[]): boolean[] {
  return withhold(rows.map((row) => row.find(isSmall) ?? row[row.length - 1] ?? noFigure));
}

const noFigure: GroupCount = { value: null, units: 0 };

function isSmall(cell: GroupCount): boolean {
  return cell.units === 1 && cell.value !== null && cell.value < smallest;
}

function nextSmallest(cells: readonly GroupCount[], hidden: readonly boolean[]): number {
  let next = -1;
  let least = Infinity;
  cells.forEach((cell, index) => {
    if (hidden[index] || cell.value === null || cell.value >= least) return;
    least = cell.value;
    next = index;
  });
  return next;
}
