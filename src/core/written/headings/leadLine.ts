/** The lines that lead in what is below them: their words, what they say of its figures, the year of its items. */
import type { Outline } from '../../../outline/schema.ts';
import { hasFigure, isLead } from '../lineKinds.ts';
import {
  isWholeYear,
  namedByNumber,
  namesTime,
  saysAllOfIt,
  whatFiguresAre,
} from '../numbers/figuresAre.vi.ts';
import { generalHeading } from '../numbers/matter.vi.ts';
import { caption } from '../openings.vi.ts';
import type { Paragraph } from '../paragraphs.ts';
import { yearLine } from '../times.vi.ts';
import { styleOf, yearNamed } from './headingNumbers.ts';
import { headingPlace } from './places.ts';

/** A line that is open; a title says only what is below it. */
interface OpenLine {
  readonly key: string;
  readonly mark: string;
  /** `over`: a heading stands below it. */
  readonly kind: 'lead' | 'title' | 'heading' | 'over';
  /** A year alone in its line, without a colon: sure of the items below it and of nothing else. */
  readonly ofItems: boolean;
  /** How many headings it stands under. */
  readonly depth: number;
  seen: 'items' | 'rows' | 'text' | '';
}

const longestTitle = 80;
const mostWords = 9;

export class LeadLines {
  readonly #outline: Outline;
  #lines: OpenLine[] = [];

  constructor(outline: Outline) {
    this.#outline = outline;
  }

  /** Of the last line that leads in, where no heading stands below it. */
  get words(): string {
    const last = this.#lines.filter(({ kind }) => kind !== 'title').pop();
    return last?.kind === 'lead' ? `${last.key} ` : '';
  }

  /** All that are open, as keys. */
  get keys(): readonly string[] {
    return this.#lines.map(({ key }) => key);
  }

  /** What the line says that is read now, where it leads in or is a title. */
  read(
    paragraph: Paragraph,
    key: string,
    at: { readonly isBegun: boolean; readonly depth: number },
  ): void {
    const { mark, cells } = paragraph;
    const isYear =
      !cells && (styleOf(mark) !== '' || (at.isBegun && mark === '')) && yearLine.test(key);
    const isLeading = isYear || isLead(paragraph, key);
    if (isLeading || isTitle(paragraph, key, at.isBegun)) {
      const kind = isLeading ? 'lead' : 'title';
      const ofItems = isYear && !key.endsWith(':');
      this.#open({ key, mark, kind, ofItems, depth: at.depth, seen: '' });
    } else this.#see(cells ? 'rows' : mark === '' ? 'text' : 'items');
  }

  /** A line ends with its items: at a mark like its own, or at plain text after them. */
  leave({ mark, cells }: Paragraph): void {
    const ended = this.#lines.findIndex((line) =>
      mark === ''
        ? line.seen === 'items' || (line.seen === 'rows' && !cells)
        : isAlike(line.mark, mark),
    );
    if (ended >= 0) this.#lines.length = ended;
  }

  /** An item that is a heading of its own stands under the lines over it; of others only what they say holds on. */
  enter(mark: string, key: string, depth: number): void {
    const lines = this.#lines.filter((line) => line.depth <= depth && !isAlike(line.mark, mark));
    this.#lines = isItem(mark)
      ? lines
      : lines.filter((line) => whatFiguresAre(line.key)).map((line) => ({ ...line, kind: 'over' }));
    this.#see('items');
    if (isItem(mark))
      this.#open({ key, mark, kind: 'heading', ofItems: false, depth: depth + 1, seen: '' });
  }

  /** Of the section, or of the last line that leads in and names one; none where a line about it names another time. */
  yearOf({ mark }: Paragraph, ofSection: number | null): number | null {
    const isDated = ({ kind, key }: OpenLine) => kind === 'lead' && yearNamed(key) !== null;
    const at = this.#lines.map(isDated).lastIndexOf(true);
    const lead = this.#lines[at];
    const below = this.#lines.slice(at + 1);
    const isSure = lead && isSaidOfAll(lead.key) && below.every(({ key }) => this.#isKnown(key));
    const isOfItem = isItem(mark) || lead?.ofItems === false;
    const own = isSure && isOfItem ? yearNamed(lead.key) : null;
    const year = own ?? ofSection;
    const isOther = (one: OpenLine) =>
      one !== lead && one.kind !== 'over' && namesTime(one.key) && yearNamed(one.key) !== year;
    return this.#lines.some(isOther) ? null : year;
  }

  /** A plain line takes the place of one that has its text. */
  #open(line: OpenLine): void {
    const isReplaced = ({ mark, seen }: OpenLine) =>
      line.mark === '' && mark === '' && seen === 'text';
    this.#lines = [...this.#lines.filter((one) => !isReplaced(one)), line];
  }

  #see(seen: OpenLine['seen']): void {
    for (const line of this.#lines) if (line.seen !== 'items') line.seen = seen;
  }

  /** It names a matter of the form, no work of its own, or says itself why its figures wait. */
  #isKnown(key: string): boolean {
    const rest = key.replace(generalHeading, ' ');
    if (whatFiguresAre(key) !== null || saysAllOfIt(key) || !/\p{L}/u.test(rest)) return true;
    return headingPlace(key, '', null, this.#outline) !== null;
  }
}

/** What its brackets say leaves the year whole. */
function isSaidOfAll(key: string): boolean {
  return !yearLine.test(key) || isWholeYear(key);
}

function isAlike(one: string, mark: string): boolean {
  const style = styleOf(mark);
  return mark !== '' && (one === mark || (style !== '' && style === styleOf(one)));
}

/** Under a bullet, not under a number or a letter. */
function isItem(mark: string): boolean {
  return mark !== '' && styleOf(mark) === '';
}

/** A few words that count nothing: of an item any, else such as say of which time or what sort the figures are. */
function isTitle(
  { text, mark, cells, isAnswer }: Paragraph,
  key: string,
  isBegun: boolean,
): boolean {
  if (cells || isAnswer) return false;
  if (caption.test(key)) return true;
  if (text.length > longestTitle || /[.;!?]$/.test(text) || hasFigure(key)) return false;
  if (key.split(' ').length > mostWords) return false;
  const says = namesTime(key) || whatFiguresAre(key) !== null;
  if (mark === '') return isBegun && says;
  return says || !/\d/.test(key.replace(namedByNumber, ' '));
}
