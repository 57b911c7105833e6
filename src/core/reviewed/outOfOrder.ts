/** Which of a list of positions are out of order: as few as can be. */

/** Indices outside one longest increasing run. */
export function outOfOrder(positions: readonly number[]): ReadonlySet<number> {
  /** The end of the best run of each length, and what is before each index in its run. */
  const ends: number[] = [];
  const before: number[] = [];
  positions.forEach((position, at) => {
    let length = ends.length;
    while (length > 0 && (positions[ends[length - 1] ?? 0] ?? 0) >= position) length -= 1;
    before[at] = length === 0 ? -1 : (ends[length - 1] ?? -1);
    ends[length] = at;
  });
  const inOrder = new Set<number>();
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = before[at] ?? -1) inOrder.add(at);
  return new Set([...positions.keys()].filter((at) => !inOrder.has(at)));
}
