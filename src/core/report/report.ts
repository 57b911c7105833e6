/** Results and the units' texts → the report a leader can sign, as blocks. */
import { writeAnswers } from './answers.vi.ts';
import { writeChecks } from './checks.vi.ts';
import { writeClosingTexts } from './closing.vi.ts';
import { writeGroups } from './groups.vi.ts';
import type { ReportInput } from './input.ts';
import { writeLetter } from './letter.vi.ts';
import { writeOverview } from './overview.vi.ts';
import { writeReferences } from './references.vi.ts';
import type { Report } from './shape.ts';
import { writeSharedTexts } from './sharedTexts.vi.ts';
import { writeUnits } from './units.vi.ts';

/** The whole report; its parts follow the dispatch's outline (I-V), then the appendices. */
export function writeReport(input: ReportInput): Report {
  const { letterhead, closing, footer, lastSentence, appendix } = writeLetter(input);
  return {
    letterhead,
    body: [
      ...writeOverview(input),
      ...writeAnswers(input),
      ...writeGroups(input),
      ...writeClosingTexts(input),
      lastSentence,
    ],
    closing,
    appendices: [
      writeReferences(input),
      writeUnits(input),
      writeChecks(input),
      writeSharedTexts(input),
    ].map(appendix),
    footer,
    madeAt: input.settings.now,
  };
}
