/** How long to wait before asking the server again: each question is an execution of the script. */

/** Quick while things change, slower the longer nothing does; milliseconds. */
export function pollPace(quietMs: number): number {
  if (quietMs < 30_000) return 4000;
  return quietMs < 120_000 ? 8000 : 20_000;
}

/** Of a run under way: its steps come every few seconds. */
export function stepPace(asked: number): number {
  return Math.min(5000, 1000 + 500 * asked);
}
