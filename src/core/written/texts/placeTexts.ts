/** ★ Sentences → the questions they answer: heading, words, figures and neighbours as one score. */
import type { Outline } from '../../../outline/schema.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import type { ReportSection } from '../headings/places.ts';
import { type InRow, noPlace, type PlacedText, placeRow } from './chain.ts';
import { evidenceOf, isPaper } from './evidence.ts';
import { headingOrder } from './order.ts';

/** A sentence to place, with the figures in it; of the rows of tables only those of documents have a place. */
export interface ToPlace {
  readonly reading: SentenceAt;
  readonly drafts: readonly FigureDraft[];
}

/** In their order; the sentences of one section are placed together. */
export function placeTexts(sentences: readonly ToPlace[], outline: Outline): readonly PlacedText[] {
  const sections = [...new Set(sentences.map(({ reading }) => reading.passage.section))];
  const order = headingOrder(sections, outline);
  const rows = new Map<ReportSection, (InRow & { readonly at: number })[]>();
  sentences.forEach(({ reading, drafts }, at) => {
    const { text, passage } = reading;
    const { section, paragraph } = passage;
    if (paragraph.cells && (drafts.length > 0 || !isPaper(text, section, outline))) return;
    const row = rows.get(section) ?? [];
    const evidence = evidenceOf(reading, drafts, { outline, order });
    // What has no place says nothing of its neighbours'.
    if (evidence.size === 1 && evidence.has(null)) return;
    const last = sentences[row[row.length - 1]?.at ?? -1];
    const isSameParagraph = last?.reading.passage.paragraph === paragraph;
    row.push({ at, evidence, unheaded: order.unheaded(section), isSameParagraph });
    rows.set(section, row);
  });
  const placed = sentences.map(() => noPlace);
  for (const [section, row] of rows) {
    placeRow(row, order.headed.size === 0 && section.title === '' ? order.all : []).forEach(
      (one, place) => {
        const at = row[place]?.at;
        if (at !== undefined) placed[at] = one;
      },
    );
  }
  return placed;
}
