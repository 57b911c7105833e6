/** The last writing from a report, which can be taken back while the unit's report is open. */
import type { Change, Reply, Written } from '../../api/api.ts';
import { call } from '../call.ts';

export interface LastWriting {
  readonly unit: string;
  /** As they were right after it: where rows have moved since, nothing is written. */
  readonly places: string;
  readonly onBehalf: boolean;
  readonly changes: readonly Change[];
  readonly figures: number;
  readonly passages: number;
}

const slot = 'written.last';

/** What a browser gives a frame to keep things in; a frame that may not keep any throws, or has none. */
interface Frame {
  readonly sessionStorage: {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
  };
}
const frame = globalThis as unknown as Frame;

/** For a page that is loaded again, where the browser lets its frame keep anything; null: none any more. */
export function keepWriting(writing: LastWriting | null): void {
  try {
    if (writing) frame.sessionStorage.setItem(slot, JSON.stringify(writing));
    else frame.sessionStorage.removeItem(slot);
  } catch {
    // A frame without storage has it until it is loaded again.
  }
}

export function lastWriting(unit: string): LastWriting | null {
  try {
    const kept = JSON.parse(frame.sessionStorage.getItem(slot) ?? 'null') as LastWriting | null;
    return kept?.unit === unit ? kept : null;
  } catch {
    return null;
  }
}

/** A cell that was changed since is kept: the server says so, and nothing is written. */
export function takeBack(writing: LastWriting): Promise<Reply<Written>> {
  const { unit, places, onBehalf, changes } = writing;
  return call('writeCells', { unit, places, onBehalf, changes });
}
