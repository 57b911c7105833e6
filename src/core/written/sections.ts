/** Paragraphs → passages: each with the section it is in and the line that leads it in. */
import type { Outline, WrittenPlace } from '../../outline/schema.ts';
import { compareKey } from '../text/text.ts';
import { depthFor, headingNumber, styleOf, yearNamed } from './headingNumbers.ts';
import { hasFigure, isLead, isSaid, runIn } from './lineKinds.ts';
import { isAllCapitals, type Paragraph } from './paragraphs.ts';
import { headingPlace, type ReportSection } from './places.ts';
import {
  closingFormula,
  furniture,
  openingFormula,
  plainHeading,
  reportTitle,
  resultsHeading,
} from './words.vi.ts';

/** A paragraph in its place; `lead` is the key of the last "…:" line above it in its section. */
export interface Passage {
  readonly paragraph: Paragraph;
  readonly section: ReportSection;
  readonly lead: string;
  readonly leadYear: number | null;
  /** Of a run-in heading: "Kinh phí: 50 triệu" has 8, where the answer begins. */
  readonly answerAt: number;
  /** Letterhead, salutation, signature. */
  readonly isFurniture: boolean;
  /** The one year that the report's title names. */
  readonly reportYear: number | null;
}

interface Level {
  readonly style: string;
  readonly last: number;
  readonly section: ReportSection;
}

const longestHeading = 170;

/** Follows headings by their numbers and words. */
export function toPassages(paragraphs: readonly Paragraph[], outline: Outline): readonly Passage[] {
  return new SectionReader(outline).read(paragraphs);
}

class SectionReader {
  private readonly outline: Outline;
  private levels: Level[] = [];
  private lead = '';
  private leadYear: number | null = null;
  private leadMark = '';
  private itemsSeen = false;
  private begun = false;
  private reportYear: number | null = null;
  private ended = false;

  constructor(outline: Outline) {
    this.outline = outline;
  }

  read(paragraphs: readonly Paragraph[]): readonly Passage[] {
    const passages: Passage[] = [];
    for (const paragraph of paragraphs) {
      const passage = this.readOne(paragraph);
      if (passage) passages.push(passage);
    }
    return passages;
  }

  private get section(): ReportSection {
    const none = { title: '', part: '', key: '', place: null, year: null };
    return this.levels[this.levels.length - 1]?.section ?? none;
  }

  private readOne(paragraph: Paragraph): Passage | null {
    const key = compareKey(paragraph.text);
    if (closingFormula.test(key)) this.ended = true;
    const isOpen = !this.ended && !paragraph.cells;
    const group = isOpen ? this.groupOf(paragraph) : undefined;
    if (group !== undefined && isSaid(paragraph)) {
      this.enterGroup(paragraph, group);
      return this.passage(paragraph, 0);
    }
    if (isOpen && this.isHeading(paragraph, key)) {
      const colon = runIn(paragraph, key);
      this.enter(paragraph, colon > 0 ? key.slice(0, colon) : key);
      return colon > 0 ? this.passage(paragraph, colon + 1) : null;
    }
    this.leave(paragraph);
    const passage = this.passage(paragraph, 0);
    if (isOpen && isLead(paragraph, key)) {
      this.lead = `${key} `;
      this.leadYear = yearNamed(key);
      this.leadMark = paragraph.mark;
      this.itemsSeen = false;
    } else if (paragraph.mark !== '') this.itemsSeen = true;
    return passage;
  }

  /** The nth item under a heading of all groups is of the nth group. */
  private groupOf({ mark }: Paragraph): string | undefined {
    if (!/^\d$/.test(mark)) return undefined;
    const above = [...this.levels].reverse().find(({ style }) => style !== 'arabic1');
    return above?.section.place?.items?.[headingNumber(mark) - 1];
  }

  /** An item without a title is its own section. */
  private enterGroup(paragraph: Paragraph, group: string): void {
    this.enter({ ...paragraph, text: '' }, '');
    const level = this.levels.pop();
    if (!level) return;
    const title = level.section.title.replace(/[. ]+$/, '');
    const place: WrittenPlace = { words: [], kind: 'results', texts: [group] };
    this.levels.push({ ...level, section: { ...level.section, title, place } });
  }

  /** A line that leads in ends with its items: at its own mark, or at plain text after them. */
  private leave({ mark }: Paragraph): void {
    const isSibling = mark !== '' && mark === this.leadMark;
    if (!isSibling && !(mark === '' && this.itemsSeen)) return;
    this.lead = '';
    this.leadYear = null;
  }

  private passage(paragraph: Paragraph, answerAt: number): Passage {
    const key = compareKey(paragraph.text);
    const outside = !this.begun && (furniture.test(key) || isAllCapitals(paragraph.text));
    const isFurniture =
      this.ended || outside || openingFormula.test(key) || (furniture.test(key) && !this.begun);
    if (!this.begun && reportTitle.test(key)) this.reportYear ??= yearNamed(key);
    const { section, lead, leadYear, reportYear } = this;
    return { paragraph, section, lead, leadYear, answerAt, isFurniture, reportYear };
  }

  private isHeading({ text, mark, heading }: Paragraph, key: string): boolean {
    if (furniture.test(key) && !resultsHeading.test(key)) return false;
    if (heading) return true;
    if (text.length > longestHeading || /[.;!?]\s+\p{Lu}/u.test(text)) return false;
    const colon = text.indexOf(':');
    if (styleOf(mark) === 'roman' || styleOf(mark) === 'letter') return true;
    if (styleOf(mark) !== '') {
      if (/;$/.test(text)) return false;
      const named = colon > 0 ? key.slice(0, colon) : key;
      const known = this.placeFor(named) !== null;
      return known
        ? text.length < longestHeading && !hasFigure(named)
        : text.length < 90 && !/\.$|\d/.test(text) && (colon < 0 || colon === text.length - 1);
    }
    if (mark !== '') return false;
    if (isAllCapitals(text)) return this.placeFor(key) !== null && text.split(' ').length > 1;
    return colon === text.length - 1 && text.length < 60 && this.isNamed(key.slice(0, -1));
  }

  private placeFor(key: string): WrittenPlace | null {
    return headingPlace(key, this.section.part, null, this.outline);
  }

  /** A heading without a number that begins as headings do. */
  private isNamed(key: string): boolean {
    return plainHeading.test(key) && this.placeFor(key) !== null && !/\d/.test(key);
  }

  private enter({ text, mark }: Paragraph, key: string): void {
    this.begun = true;
    const style = styleOf(mark) || (this.section.title === '' ? 'plain' : 'soft');
    const number = headingNumber(mark);
    this.levels = this.levels.slice(0, depthFor(this.levels, style, number));
    const parent = this.levels[this.levels.length - 1]?.section;
    const part = style === 'roman' || style === 'letter' ? mark : (parent?.part ?? '');
    const above = mark.includes('.') ? part : (parent?.title.split('. ')[0] ?? '');
    const path = [above, mark].filter((one) => /^[\p{L}\d.]{1,12}$/u.test(one));
    const own = headingPlace(key, part, parent?.place ?? null, this.outline);
    const group = style === 'arabic1' ? parent?.place?.items?.[number - 1] : undefined;
    const isTold = own !== null && own !== parent?.place && own.texts.length > 0;
    const place: WrittenPlace | null =
      group === undefined || isTold ? own : { words: [], kind: 'results', texts: [group] };
    const title = path.join('.');
    const shown = text.replace(/[:.]$/, '');
    const section = {
      title: title ? `${title}. ${shown}` : shown,
      part,
      key,
      place,
      year: yearNamed(key) ?? parent?.year ?? null,
    };
    this.levels.push({ style, last: number, section });
    this.lead = '';
    this.leadYear = null;
  }
}
