/** What the command says that an update did. */
import type { Updated } from './updateReport.ts';
import { said } from './updateWords.vi.ts';

/** What the update did: places to see first, then counts. */
export function updateLines(updated: Updated): string[] {
  const { collisions } = updated;
  return [...collisions, said.counts(updated), said.collisions(collisions.length)];
}
