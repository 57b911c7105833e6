/** A paragraph of a report with what is known of its place. */

import { compareKey } from '../../text/text.ts';
import { opensWithAll } from '../numbers/others.vi.ts';
import { caption, instruction, signedAt, signedBy } from '../openings.vi.ts';
import { isAllCapitals, type Paragraph } from '../paragraphs.ts';
import { furniture, openingFormula } from '../words.vi.ts';
import type { ReportSection } from './places.ts';
import { schoolOver } from './schoolOver.ts';

/** A year alone in its line, and where in the headings; a numbered one ends at what is beside it. */
export interface HeldYear {
  readonly year: number;
  readonly depth: number;
  readonly mark: string;
}

/** A paragraph in its place; `lead` is the key of the last "…:" line above it in its section. */
export interface Passage {
  readonly paragraph: Paragraph;
  readonly section: ReportSection;
  readonly lead: string;
  /** The lines that are open over it, as keys. */
  readonly lines: readonly string[];
  /** Of the line that leads in, or of its section. */
  readonly yearOver: number | null;
  /** Of the last line of its section that is a year and nothing else. */
  readonly heldYear: number | null;
  /** Of a run-in heading: "Kinh phí: 50 triệu" has 8, where the answer begins. */
  readonly answerAt: number;
  /** Before the first heading. */
  readonly isOpening: boolean;
  /** Letterhead, salutation, signature. */
  readonly isFurniture: boolean;
  /** The one year that the report's title names. */
  readonly reportYear: number | null;
  /** The school that a heading or a line above names, as a key; '' where none does. */
  readonly school: string;
  /** The lines before the first heading and after the last, as a key: they name the writer. */
  readonly writer: string;
}

/** Each with its writer, and with the school that it tells of where a heading or a line names one. */
export function ofWhom(passages: readonly Passage[]): readonly Passage[] {
  const writer = writerOf(passages);
  let last: Passage | null = null;
  let school = '';
  return passages.map((passage) => {
    const { section, paragraph, isOpening } = passage;
    if (section !== last?.section) school = section.school;
    if (!isOpening && !paragraph.cells) {
      const isOfAll = opensWithAll.test(compareKey(paragraph.text));
      school = schoolOver(paragraph.text) || (isOfAll ? '' : school);
    }
    last = passage;
    return { ...passage, writer, school };
  });
}

/** What names the writer: the lines before the first heading and after the last, as one key. */
function writerOf(passages: readonly Passage[]): string {
  return passages
    .filter(({ isOpening, isFurniture }) => isOpening || isFurniture)
    .map(({ paragraph }) => compareKey(paragraph.text))
    .join(' ');
}

/** No answer wherever it is. */
const saysNothing = [openingFormula, signedBy, caption, instruction];

/** Letterhead before the first heading; signatures, titles of tables, what a form asks anywhere. */
export function isFurnitureLine(text: string, begun: boolean): boolean {
  const key = compareKey(text);
  if (saysNothing.some((one) => one.test(key)) || signedAt.test(text)) return true;
  return !begun && (furniture.test(key) || isAllCapitals(text));
}
