/** Where the rows or the columns of a tab are, in pixels; hidden ones have no size. */

export class Axis {
  /** One more than there are lines: the last is the whole length. */
  private readonly starts: readonly number[];

  constructor(
    readonly sizes: readonly number[],
    /** Lines at the beginning that never scroll away. */
    readonly frozen: number,
  ) {
    const starts = [0];
    for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
    this.starts = starts;
  }

  get count(): number {
    return this.sizes.length;
  }

  get length(): number {
    return this.start(this.count);
  }

  /** Length of the frozen lines. */
  get head(): number {
    return this.start(this.frozen);
  }

  start(line: number): number {
    return this.starts[Math.max(0, Math.min(line, this.count))] ?? 0;
  }

  end(line: number): number {
    return this.start(line + 1);
  }

  isHidden(line: number): boolean {
    return (this.sizes[line] ?? 0) === 0;
  }

  /** The line at a distance from the beginning. */
  at(distance: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next line that shows, in a direction; the same one where there is none. */
  step(line: number, by: number): number {
    const direction = Math.sign(by);
    let found = line;
    for (let left = Math.abs(by); left > 0; left--) {
      let next = found + direction;
      while (next >= 0 && next < this.count && this.isHidden(next)) next += direction;
      if (next < 0 || next >= this.count) break;
      found = next;
    }
    return found;
  }
}
