/** Paragraphs → passages: each with the section it is in and the line that leads it in. */
import type { Outline, WrittenPlace } from '../../outline/schema.ts';
import { compareKey } from '../text/text.ts';
import { numberOf, styleOf, yearOf } from './headingNumbers.ts';
import { isCapitals, type Paragraph } from './paragraphs.ts';
import { hasWords, placeOf, type Section } from './places.ts';
import {
  asFollows,
  closingFormula,
  figureInHeading,
  furniture,
  opening,
  plainHeading,
  reportTitle,
  resultsHeading,
} from './words.vi.ts';

/** A paragraph in its place; `lead` is the key of the last "…:" line above it in its section. */
export interface Passage {
  readonly paragraph: Paragraph;
  readonly section: Section;
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
  readonly section: Section;
}

const longestHeading = 170;
const longestLead = 130;

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

  private get section(): Section {
    const none = { title: '', part: '', key: '', place: null, year: null };
    return this.levels[this.levels.length - 1]?.section ?? none;
  }

  private readOne(paragraph: Paragraph): Passage | null {
    const key = compareKey(paragraph.text);
    if (closingFormula.test(key)) this.ended = true;
    const isOpen = !this.ended && !paragraph.cells;
    if (isOpen && this.isHeading(paragraph, key)) {
      const colon = runIn(paragraph, key);
      this.enter(paragraph, colon > 0 ? key.slice(0, colon) : key);
      return colon > 0 ? this.passage(paragraph, colon + 1) : null;
    }
    this.leave(paragraph);
    const passage = this.passage(paragraph, 0);
    if (isOpen && isLead(paragraph, key)) {
      this.lead = `${key} `;
      this.leadYear = yearOf(key);
      this.leadMark = paragraph.mark;
      this.itemsSeen = false;
    } else if (paragraph.mark !== '') this.itemsSeen = true;
    return passage;
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
    const outside = !this.begun && (furniture.test(key) || isCapitals(paragraph.text));
    const isFurniture =
      this.ended || outside || opening.test(key) || (furniture.test(key) && !this.begun);
    if (!this.begun && reportTitle.test(key)) this.reportYear ??= yearOf(key);
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
    if (isCapitals(text)) return this.placeFor(key) !== null && text.split(' ').length > 1;
    return colon === text.length - 1 && text.length < 60 && this.isNamed(key.slice(0, -1));
  }

  private placeFor(key: string): WrittenPlace | null {
    return placeOf(key, this.section.part, null, this.outline);
  }

  /** A heading without a number that begins as headings do. */
  private isNamed(key: string): boolean {
    return plainHeading.test(key) && this.placeFor(key) !== null && !/\d/.test(key);
  }

  private enter({ text, mark }: Paragraph, key: string): void {
    this.begun = true;
    const style = styleOf(mark) || (this.section.title === '' ? 'plain' : 'soft');
    const number = numberOf(mark);
    this.levels = this.levels.slice(0, this.depthFor(style, number));
    const parent = this.levels[this.levels.length - 1]?.section;
    const part = style === 'roman' || style === 'letter' ? mark : (parent?.part ?? '');
    const above = mark.includes('.') ? part : (parent?.title.split('. ')[0] ?? '');
    const path = [above, mark].filter((one) => /^[\p{L}\d.]{1,12}$/u.test(one));
    const place = placeOf(key, part, parent?.place ?? null, this.outline);
    const title = path.join('.');
    const shown = text.replace(/[:.]$/, '');
    const section = {
      title: title ? `${title}. ${shown}` : shown,
      part,
      key,
      place,
      year: yearOf(key) ?? parent?.year ?? null,
    };
    this.levels.push({ style, last: number, section });
    this.lead = '';
    this.leadYear = null;
  }

  /** How many of the levels stay above a heading of this style and number. */
  private depthFor(style: string, number: number): number {
    if (style === 'roman') return 0;
    const same = this.levels
      .map((level, at) => ({ ...level, at }))
      .filter((level) => level.style === style)
      .reverse();
    const follows = same.find(({ last }) => last === number - 1);
    if (follows) return follows.at;
    if (number === 1 && style !== 'plain' && style !== 'soft') {
      const last = this.levels[this.levels.length - 1];
      return last?.style === 'soft' ? this.levels.length - 1 : this.levels.length;
    }
    return same[0]?.at ?? this.levels.length;
  }
}

/** Where the answer of a run-in heading begins: "Kinh phí: 50 triệu" → 8; 0 when it is none. */
function runIn({ text }: Paragraph, key: string): number {
  const colon = key.indexOf(':');
  return colon > 0 && colon < text.length - 1 ? colon : 0;
}

function isLead({ text, cells, mark }: Paragraph, key: string): boolean {
  if (cells || !text.endsWith(':') || text.length > longestLead) return false;
  return mark !== '' || !hasWords(key, asFollows) || text.length < 80;
}

function hasFigure(key: string): boolean {
  return figureInHeading.test(key);
}
