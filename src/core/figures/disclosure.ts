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
 * With one small count go all that rest on one unit, else the choice itself would tell their size;
 * if that is one only, with the group of fewest units, so that the total does not give it away.
 */
export function withhold(cells: readonly GroupCount[]): boolean[] {
  return withholdRows(cells.map((cell) => [cell]));
}

/**
 * Which rows of a table of groups (one count a year, the period last) are withheld whole: a row
 * with one small cell left out could be computed back from the row's own period.
 */
export function withholdRows(rows: readonly (readonly GroupCount[])[]): boolean[] {
  if (!rows.some((row) => row.some(isSmall))) return rows.map(() => false);
  const hidden = rows.map((row) => row.some(isOfOneUnit));
  if (hidden.filter(Boolean).length === 1) {
    const next = fewestUnits(rows, hidden);
    if (next >= 0) hidden[next] = true;
  }
  return hidden;
}

/**
 * Which of one row's years, then its period, are withheld: years as groups of the period, the
 * period when it is small itself.
 */
export function withholdYears(
  years: readonly GroupCount[],
  period: GroupCount | null,
): readonly boolean[] {
  return [...withhold(years), period !== null && isSmall(period)];
}

function isOfOneUnit({ value, units }: GroupCount): boolean {
  return units === 1 && value !== null;
}

function isSmall(cell: GroupCount): boolean {
  return isOfOneUnit(cell) && (cell.value ?? 0) < smallest;
}

/** Of the rows that are still shown and have a figure. */
function fewestUnits(rows: readonly (readonly GroupCount[])[], hidden: readonly boolean[]): number {
  let next = -1;
  let least = Infinity;
  rows.forEach((row, index) => {
    const figures = row.filter(({ value }) => value !== null);
    const units = Math.max(0, ...figures.map((cell) => cell.units));
    if (hidden[index] || figures.length === 0 || units >= least) return;
    least = units;
    next = index;
  });
  return next;
}
