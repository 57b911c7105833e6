/** ★ Sentences → the questions they answer: heading, words, figures and neighbours as one score. */
import type { Outline } from '../../../outline/schema.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import type { ReportSection } from '../headings/places.ts';
import { type InRow, noPlace, type PlacedText, placeRow } from './chain.ts';
import { evidenceOf } from './evidence.ts';

/** A sentence to place, with the figures in it; a row of a table has no place. */
export interface ToPlace {
  readonly reading: SentenceAt;
  readonly drafts: readonly FigureDraft[];
}

/** In their order; the sentences of one section are placed together. */
export function placeTexts(sentences: readonly ToPlace[], outline: Outline): readonly PlacedText[] {
  const rows = new Map<ReportSection, (InRow & { readonly at: number })[]>();
  sentences.forEach(({ reading: { text, passage }, drafts }, at) => {
    const { section, paragraph } = passage;
    if (paragraph.cells) return;
    const row = rows.get(section) ?? [];
    const isSameParagraph = sentences[at - 1]?.reading.passage.paragraph === paragraph;
    row.push({ at, evidence: evidenceOf(text, passage, drafts, outline), isSameParagraph });
    rows.set(section, row);
  });
  const placed = sentences.map(() => noPlace);
  for (const row of rows.values()) {
    placeRow(row).forEach((one, place) => {
      const at = row[place]?.at;
      if (at !== undefined) placed[at] = one;
    });
  }
  return placed;
}
