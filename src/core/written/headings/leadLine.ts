/** The line that leads in what is below it: its words, and the year that it says of its items. */
import { isLead } from '../lineKinds.ts';
import type { Paragraph } from '../paragraphs.ts';
import { yearLine } from '../times.vi.ts';
import { styleOf, yearNamed } from './headingNumbers.ts';

export class LeadLine {
  words = '';
  #year: number | null = null;
  /** A year alone in its line, without a colon: sure of the items below it and of nothing else. */
  #ofItems = false;
  #mark = '';
  #itemsSeen = false;

  /** What the line says that is read now, where it leads in. */
  read(paragraph: Paragraph, key: string, isBegun: boolean): void {
    const isNumbered = styleOf(paragraph.mark) !== '';
    const isYear = (isNumbered || (isBegun && paragraph.mark === '')) && yearLine.test(key);
    if (!isYear && !isLead(paragraph, key)) {
      if (paragraph.mark !== '') this.#itemsSeen = true;
      return;
    }
    this.words = `${key} `;
    this.#year = yearNamed(key);
    this.#ofItems = isYear && !key.endsWith(':');
    this.#mark = paragraph.mark;
    this.#itemsSeen = false;
  }

  /** It ends with its items: at a mark like its own, or at plain text after them. */
  leave({ mark }: Paragraph): void {
    const style = styleOf(mark);
    const isAlike = mark === this.#mark || (style !== '' && style === styleOf(this.#mark));
    if ((mark !== '' && isAlike) || (mark === '' && this.#itemsSeen)) this.end();
  }

  /** An item that is a heading of its own keeps the year over it; any other heading ends all. */
  enter(mark: string): void {
    if (!isItem(mark) || mark === this.#mark) this.#year = null;
    this.words = '';
    this.#itemsSeen = true;
  }

  end(): void {
    this.words = '';
    this.#year = null;
  }

  yearOf({ mark }: Paragraph): number | null {
    return this.#ofItems && !isItem(mark) ? null : this.#year;
  }
}

/** Under a bullet, not under a number or a letter. */
function isItem(mark: string): boolean {
  return mark !== '' && styleOf(mark) === '';
}
