/** Results and the units' texts → the report that a leader signs, and the note that goes with it. */

import { appendixTitles } from './appendixTitles.vi.ts';
import type { DocumentBlock } from './blocks.ts';
import { summedUnits } from './counted.ts';
import type { ReportInput } from './input.ts';
import { writeLetter } from './letter.vi.ts';
import { missingCount, writeMissing } from './missing.vi.ts';
import { writeNoteAnnex } from './note/annex.vi.ts';
import { noteClosing, noteHead, writeNote } from './note/note.vi.ts';
import { writeOpening } from './opening.vi.ts';
import { writeParts } from './parts.vi.ts';
import { numberPictures } from './pictures.vi.ts';
import { writeReferences } from './references.vi.ts';
import type { Report } from './shape.ts';
import type { VersionComparison } from './versions/changes.ts';

/** The report; its parts are the outline's, then the appendices that hold something. */
export function writeReport(input: ReportInput): Report {
  const { letterhead, closing, footer, lastSentence, appendix } = writeLetter(input);
  const isEmpty = summedUnits(input).length === 0;
  const appendices = [
    {
      title: appendixTitles.references,
      landscape: false,
      blocks: isEmpty ? [] : writeReferences(input),
    },
    {
      title: appendixTitles.missing(missingCount(input)),
      landscape: false,
      blocks: writeMissing(input),
    },
  ];
  const body = [...writeOpening(input), ...writeParts(input), lastSentence];
  const held = appendices.filter(({ blocks }) => blocks.length > 0);
  const numbered = numberPictures([body, ...held.map(({ blocks }) => blocks)]);
  return {
    letterhead,
    body: endTogether(numbered[0] ?? []),
    closing,
    appendices: held.map((one, at) => appendix({ ...one, blocks: numbered[at + 1] ?? [] }, at)),
    footer,
    madeAt: input.settings.now,
  };
}

/** Text that stays on the signature's page, in letters: a signature alone on a page cannot be signed. */
const besideSignature = 150;

function endTogether(body: readonly DocumentBlock[]): DocumentBlock[] {
  let letters = 0;
  const kept = [...body].reverse().map((block) => {
    if (letters > besideSignature) return block;
    letters += lettersOf(block);
    return block.kind === 'paragraph' ? { ...block, keepNext: true } : block;
  });
  return kept.reverse();
}

/** How many letters a block has; a table counts as too many to stay beside a signature. */
function lettersOf(block: DocumentBlock): number {
  if (block.kind === 'table') return besideSignature + 1;
  const runs =
    block.kind === 'paragraph' ? block.runs : block.kind === 'list' ? block.items.flat() : [block];
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * The note to the leader, internal, with its technical annex.
 * @param changes against the run before; null when there is none to compare with
 */
export function writeLeaderNote(
  input: ReportInput,
  changes: VersionComparison | null = null,
): Report {
  const { footer } = writeLetter(input);
  const annex = writeNoteAnnex(input, changes);
  return {
    letterhead: noteHead(input),
    body: endTogether(writeNote(input, changes)),
    closing: noteClosing,
    appendices: [{ ...annex, number: appendixTitles.annex, reference: appendixTitles.annexOf }],
    footer,
    madeAt: input.settings.now,
  };
}
