/** The bytes of a written report → its proposals for an outline: the one door to this room. */
import type { Outline } from '../../outline/schema.ts';
import { openReport } from './open/openReport.ts';
import { readReport } from './readReport.ts';
import type { WrittenReport } from './writtenReport.ts';

/** Throws SentenceError, whose message is one Vietnamese sentence. */
export function proposeFrom(bytes: Uint8Array, file: string, outline: Outline): WrittenReport {
  return readReport(openReport(bytes, file), file, outline);
}

export { proposalTable } from './proposals/proposalTable.vi.ts';
