/** What the command says that an update did. */
import type { Updated } from './updateReport.ts';
import { said } from './updateWords.vi.ts';

/** What the update did: places to see first, then counts. */
export function updateLines(updated: Updated, byHand: readonly string[]): string[] {
  const { collisions } = updated;
  const open = byHand.length > 0 && collisions.length === 0 ? [] : [said.collisions(collisions.length)];
  const kept = byHand.length === 0 ? [] : [said.byHand(byHand.length)];
  return [...collisions, ...byHand, said.counts(updated), ...kept, ...open];
}
