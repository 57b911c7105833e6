/** Results and the units' texts → the report a leader can sign, as blocks. */
import type { Outline } from '../../outline/schema.ts';
import type { Results } from '../figures/results.ts';
import type { Narrative } from '../narratives/narratives.ts';
import type { Settings } from '../settings/settings.ts';
import { writeAnswers } from './answers.vi.ts';
import { writeChecks } from './checks.vi.ts';
import { writeClosingTexts } from './closing.vi.ts';
import { writeGroups } from './groups.vi.ts';
import { writeLetter } from './letter.vi.ts';
import { writeOverview } from './overview.vi.ts';
import { writeReferences } from './references.vi.ts';
import type { Report } from './shape.ts';
import { writeSharedTexts } from './sharedTexts.vi.ts';
import { writeUnits } from './units.vi.ts';

/** A unit of the registry, in its order. */
export interface ReportUnit {
  readonly code: string;
  readonly name: string;
  /** Code of its type; '' when it cannot be read. */
  readonly type: string;
  readonly area: string;
}

export interface ReportInput {
  readonly results: Results;
  readonly outline: Outline;
  readonly settings: Settings;
  /** Answers in text fields of the rows that are in the run, personal data left out. */
  readonly narratives: readonly Narrative[];
  /** How many texts were left out because personal data was found in them. */
  readonly withheldTexts: number;
  readonly units: readonly ReportUnit[];
  /** SHA-256 of the input tabs. */
  readonly hashes: { readonly inputs: string };
  /** Rule → what it asks, in one clause. */
  readonly ruleTitles: Readonly<Record<string, string>>;
}

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
