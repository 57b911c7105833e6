/** Paragraphs → passages: each with the section it is in and the line that leads it in. */
import type { Outline, WrittenPlace } from '../../outline/schema.ts';
import { compareKey } from '../text/text.ts';
import { type Entered, type GroupLists, groupBelow, groupListsOf } from './headings/groupLists.ts';
import {
  depthFor,
  headingNumber,
  isDotted,
  styleOf,
  yearNamed,
} from './headings/headingNumbers.ts';
import { isHeadingLine } from './headings/headings.ts';
import { LeadLines } from './headings/leadLine.ts';
import { type HeldYear, isFurnitureLine, ofWhom, type Passage } from './headings/passage.ts';
import { countsOf, type Level, noSection, type ReportSection } from './headings/places.ts';
import { type Positions, positionsOf, sectionAt } from './headings/positions.ts';
import { isAnswerOf, isSentence } from './headings/told.ts';
import { runIn } from './lineKinds.ts';
import { isAllCapitals, type Paragraph } from './paragraphs.ts';
import { yearLine } from './times.vi.ts';
import { closingFormula, reportTitle } from './words.vi.ts';

/** Follows headings by their numbers and words. */
export function toPassages(paragraphs: readonly Paragraph[], outline: Outline): readonly Passage[] {
  const first = new SectionReader(outline, new Map(), new Map());
  let passages = first.read(paragraphs);
  const lists = groupListsOf(first.entered, outline);
  const sections = first.entered.map(({ section }) => section);
  const positions = positionsOf(sections, outline, [...lists.values()].includes(true));
  if (positions.size > 0 || lists.size > 0)
    passages = new SectionReader(outline, positions, lists).read(paragraphs);
  return ofWhom(passages);
}

class SectionReader {
  readonly outline: Outline;
  private levels: Level[] = [];
  private readonly lead: LeadLines;
  private held: HeldYear | null = null;
  private begun = false;
  private reportYear: number | null = null;
  private ended = false;
  /** The style of the first parts: "roman", "letter". */
  private topStyle = '';
  private readonly positions: Positions;
  readonly lists: GroupLists;
  readonly entered: Entered[] = [];

  constructor(outline: Outline, positions: Positions, lists: GroupLists) {
    this.outline = outline;
    this.lead = new LeadLines(outline);
    this.positions = positions;
    this.lists = lists;
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
    return this.levels[this.levels.length - 1]?.section ?? noSection;
  }

  private readOne(paragraph: Paragraph): Passage | null {
    const key = compareKey(paragraph.text);
    const line = { key, part: this.section.part, outline: this.outline };
    if (closingFormula.test(key)) this.ended = true;
    const isOpen = !this.ended && !paragraph.cells;
    const group = isOpen ? this.groupOf(paragraph) : undefined;
    if (group !== undefined && isAnswerOf(group, paragraph, line)) {
      this.enterGroup(paragraph, group);
      return this.passage(paragraph, 0);
    }
    if (isOpen && this.isHeading(paragraph, key)) {
      const colon = runIn(paragraph, key);
      const { text } = paragraph;
      const around = this.levels;
      const title = { ...paragraph, text: colon > 0 ? text.slice(0, colon) : text };
      const isTold = colon <= 0 && isSentence(paragraph, line);
      this.enter(title, colon > 0 ? key.slice(0, colon) : key, isTold);
      if (colon <= 0) return isTold ? this.passage(paragraph, 0) : null;
      const passage = this.passage(paragraph, colon + 1);
      if (this.isLabelOnly(paragraph)) this.levels = around;
      return passage;
    }
    this.leave(paragraph);
    const passage = this.passage(paragraph, 0);
    const year = isOpen ? yearLine.exec(key)?.[1] : undefined;
    if (year !== undefined)
      this.held = { year: Number(year), depth: this.levels.length, mark: paragraph.mark };
    if (!this.ended)
      this.lead.read(paragraph, key, { isBegun: this.begun, depth: this.levels.length });
    return passage;
  }

  /** The nth item under a heading of all groups is of the nth group. */
  private groupOf({ mark, isGroup }: Paragraph): string | undefined {
    if (isGroup) return this.outline.groups[headingNumber(mark) - 1]?.text;
    const above = [...this.levels].reverse().find(({ style }) => style !== styleOf(mark));
    return groupBelow(above?.section, mark, this);
  }

  /** An item without a title is its own section. */
  private enterGroup(paragraph: Paragraph, group: string): void {
    this.enter({ ...paragraph, text: '' }, '', true);
    const level = this.levels.pop();
    if (!level) return;
    const place: WrittenPlace = { words: [], kind: 'results', texts: [group] };
    this.levels.push({
      ...level,
      section: { ...level.section, place, counts: countsOf(place, this.outline) },
    });
  }

  /** A label without a number places its own line alone; a closing label places the lines below too. */
  private isLabelOnly({ mark }: Paragraph): boolean {
    const last = this.levels[this.levels.length - 1];
    const isLabel = last?.style === 'soft' || last?.style === 'plain';
    return mark === '' && isLabel && last.section.place?.kind !== 'closing';
  }

  private leave(paragraph: Paragraph): void {
    const { mark } = paragraph;
    const last = this.levels[this.levels.length - 1];
    const isNext = last?.style === styleOf(mark) && headingNumber(mark) > last.last;
    const isBeside = last?.style === `bullet${mark}` && !last.isOpen;
    if (mark !== '' && (isNext || isBeside)) this.levels = this.levels.slice(0, -1);
    this.lead.leave(paragraph);
  }

  private passage(paragraph: Paragraph, answerAt: number): Passage {
    const key = compareKey(paragraph.text);
    const isFurniture = this.ended || isFurnitureLine(paragraph.text, this.begun);
    if (!this.begun && reportTitle.test(key)) this.reportYear ??= yearNamed(key);
    const { section, reportYear } = this;
    const { words: lead, keys: lines } = this.lead;
    const yearOver = this.lead.yearOf(paragraph, section.year);
    const isOpening = !this.begun && !this.ended;
    const heldYear = this.held?.year ?? null;
    const place = { paragraph, section, lead, lines, yearOver, heldYear, answerAt };
    return { ...place, isOpening, isFurniture, reportYear, school: '', writer: '' };
  }

  private isHeading(paragraph: Paragraph, key: string): boolean {
    const { section, levels, outline } = this;
    return isHeadingLine(paragraph, key, {
      section,
      styles: levels.map(({ style }) => style),
      outline,
    });
  }

  private enter({ text, mark }: Paragraph, key: string, isSaid: boolean): void {
    this.begun = true;
    const style = styleOf(mark) || (mark === '' ? this.styleWithout(text) : `bullet${mark}`);
    const isPart = style === 'roman' || style === 'letter';
    if (isPart && this.topStyle === '') this.topStyle = style;
    this.levels = this.levels.slice(0, this.depthOf(style, mark));
    const isBeside = headingNumber(mark) > 0 && headingNumber(this.held?.mark ?? '') > 0;
    if (this.levels.length < (this.held?.depth ?? 0) + (isBeside ? 1 : 0)) this.held = null;
    const parent = this.levels[this.levels.length - 1]?.section;
    const { positions, outline } = this;
    const group = groupBelow(parent, mark, this);
    const section = sectionAt(text, key, {
      ...{ mark, style, isSaid, parent, group, positions, outline },
    });
    const above = this.levels.map((level) => level.section);
    this.entered.push({ section, above, mark, style });
    const last = headingNumber(mark);
    this.lead.enter(mark, key, this.levels.length);
    this.levels.push({ style, last, section, isOpen: text.endsWith(':') });
  }

  /** Of a heading without a number: a part in capitals where no part has one. */
  private styleWithout(text: string): string {
    if (isAllCapitals(text) && this.topStyle === '') return 'capitals';
    return this.section.title === '' ? 'plain' : 'soft';
  }

  private depthOf(style: string, mark: string): number {
    if (style === this.topStyle || style === 'capitals') return 0;
    const part = mark.split('.')[0];
    const others = this.levels.findIndex(({ section }) => section.part !== part);
    if (isDotted(mark) && others >= 0) return others;
    return depthFor(this.levels, style, headingNumber(mark));
  }
}
