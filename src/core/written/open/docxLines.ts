/** The body of a .docx → lines: paragraphs with their own numbers, rows of tables; changes accepted. */

import type { Line } from '../lines.ts';
import type { TagHandler } from './docxParts.ts';
import { noteMark } from './notes.ts';
import { ListCounter, type Lists } from './numbering.ts';

/** What a style gives its paragraphs. */
export interface ParagraphStyle {
  readonly heading: boolean;
  readonly list: string;
  readonly level: number;
}

/** Text inside these is not in the document as it reads when every change is accepted. */
const unread = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'rubyBase',
  'rt',
  'delInstrText',
]);

interface Paragraph {
  text: string;
  heading: boolean;
  list: string;
  level: number;
  /** Its end was deleted: the next continues it. */
  merged: boolean;
}

interface Table {
  row: string[];
  cell: string[];
  span: number;
  continued: boolean;
  deleted: boolean;
}

const onOneLine = (text: string): string => text.replace(/[\t\n]/g, ' ').trim();

/** The mark of a note, told from the number before it; "m²" has none. */
function raisedMark(text: string, before: string): string {
  return /\d ?[mck]?m$/.test(before)
    ? text
    : text.replace(/^\(?(\d{1,2})\)?$/, (_, sign: string) => noteMark(sign));
}

/** Follows one part; `lines` grows as it is read, and keeps the tabs of its paragraphs. */
export class DocxReader implements TagHandler {
  readonly lines: Line[] = [];
  private readonly counter: ListCounter;
  private readonly styles: ReadonlyMap<string, ParagraphStyle>;
  private readonly path: string[] = [];
  private readonly tables: Table[] = [];
  private paragraphs: Paragraph[] = [];
  private carried = '';
  private skipped = 0;
  private hidden = false;
  /** A run above the line: its figures are no part of the number before them. */
  private raised = false;
  /** The mark of a note that begins. */
  private noted = '';

  constructor(lists: Lists, styles: ReadonlyMap<string, ParagraphStyle>) {
    this.counter = new ListCounter(lists);
    this.styles = styles;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.path[this.path.length - 1] ?? '';
    this.path.push(name);
    if (unread.has(name)) this.skipped += 1;
    const { paragraph } = this;
    if (name === 'del' && parent === 'rPr' && this.path.includes('pPr') && paragraph)
      paragraph.merged = true;
    if (name === 'footnote' || name === 'endnote') this.noted = noteMark(`${name}${attributes.id}`);
    if (name === 'p') {
      this.paragraphs.push({ text: this.noted, heading: false, list: '', level: 0, merged: false });
      this.noted = '';
    }
    if (name === 'r') Object.assign(this, { hidden: false, raised: false });
    else if (name === 'vertAlign') this.raised = attributes.val === 'superscript';
    else if (name === 'vanish' && attributes.val !== '0' && attributes.val !== 'false')
      this.hidden = true;
    else if (paragraph) this.openInside(name, attributes, paragraph);
    this.openTable(name, attributes, parent);
  }

  private openInside(
    name: string,
    attributes: Readonly<Record<string, string>>,
    paragraph: Paragraph,
  ): void {
    if (name === 'pStyle') this.applyStyle(attributes.val ?? '', paragraph);
    if (name === 'outlineLvl') paragraph.heading = Number(attributes.val) < 9;
    if (name === 'numId') paragraph.list = attributes.val === '0' ? '' : (attributes.val ?? '');
    if (name === 'ilvl') paragraph.level = Number(attributes.val) || 0;
    if (this.skipped > 0 || this.hidden) return;
    if (name === 'tab' && !this.path.includes('tabs')) paragraph.text += '\t';
    if (name === 'br' || name === 'cr') paragraph.text += attributes.type ? ' ' : '\n';
    if (name === 'noBreakHyphen') paragraph.text += '-';
    if (name === 'footnoteReference' || name === 'endnoteReference')
      paragraph.text += noteMark(name.replace('Reference', '') + attributes.id);
  }

  private openTable(
    name: string,
    attributes: Readonly<Record<string, string>>,
    parent: string,
  ): void {
    if (name === 'tbl')
      this.tables.push({ row: [], cell: [], span: 1, continued: false, deleted: false });
    const { table } = this;
    if (!table) return;
    if (name === 'tr') Object.assign(table, { row: [], deleted: false });
    if (name === 'tc') Object.assign(table, { cell: [], span: 1, continued: false });
    if (name === 'gridSpan') table.span = Math.min(50, Number(attributes.val) || 1);
    if (name === 'vMerge') table.continued = (attributes.val ?? 'continue') === 'continue';
    if (name === 'del' && parent === 'trPr') table.deleted = true;
  }

  text(text: string): void {
    const isText = this.path[this.path.length - 1] === 't';
    if (isText && this.skipped === 0 && !this.hidden && this.paragraph)
      this.paragraph.text += this.raised ? raisedMark(text, this.paragraph.text) : text;
  }

  close(name: string): void {
    this.path.pop();
    if (unread.has(name)) this.skipped -= 1;
    if (name === 'r') Object.assign(this, { hidden: false, raised: false });
    if (name === 'p') this.closeParagraph();
    const { table } = this;
    if (!table) return;
    if (name === 'tc') this.closeCell(table);
    if (name === 'tr') this.closeRow(table);
    if (name === 'tbl') this.tables.pop();
  }

  private get paragraph(): Paragraph | undefined {
    return this.paragraphs[this.paragraphs.length - 1];
  }

  private get table(): Table | undefined {
    return this.tables[this.tables.length - 1];
  }

  private applyStyle(id: string, paragraph: Paragraph): void {
    const style = this.styles.get(id);
    if (style) Object.assign(paragraph, style);
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const { list, level, heading, merged } = paragraph;
    const text = this.carried + paragraph.text;
    this.carried = '';
    if (merged) {
      this.carried = text;
      return;
    }
    if (text.trim() === '') return;
    const mark = list === '' ? '' : this.counter.next(list, level);
    const shown = `${mark}${text}`.split('\n').filter((part) => part.trim() !== '');
    if (this.table) this.table.cell.push(...shown.map(onOneLine));
    else {
      shown.forEach((text, at) => {
        if (at > 0) this.lines.push({ text });
        else this.lines.push({ text, apart: true, ...(heading ? { heading } : {}), item: true });
      });
    }
  }

  private closeCell({ row, cell, span, continued }: Table): void {
    row.push(continued ? '' : cell.join('\n'), ...Array.from({ length: span - 1 }, () => ''));
  }

  private closeRow({ row, deleted }: Table): void {
    if (deleted || row.every((cell) => cell === '')) return;
    const outer = this.tables[this.tables.length - 2];
    if (outer) outer.cell.push(row.length > 2 ? row.map(onOneLine).join('\t') : row.join(' '));
    else this.lines.push({ text: row.join(' | '), cells: row });
  }
}
