/** The text of a .docx as lines: one a paragraph, one a table row with its cells joined by " | ". */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { localName, strictParser } from '../xlsx/package/xml.ts';

/** Far above a report of 1.300 units; a file that inflates to more is not one. */
const largestPart = 64 * 1024 * 1024;

/** Deleted text (tracked changes) is left out, inserted text is in. Throws for what is no .docx. */
export function docxLines(bytes: Uint8Array): readonly string[] {
  const wanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (name !== 'word/document.xml') return false;
    if (originalSize > largestPart) throw new Error('the document is too large');
    return true;
  };
  const part = unzipSync(bytes, { filter: wanted })['word/document.xml'];
  if (part === undefined) throw new Error('no word/document.xml');
  const reader = new LineReader();
  const parser = strictParser();
  parser.on('opentag', (tag) => reader.open(localName(tag.name)));
  parser.on('text', (text) => reader.text(text));
  parser.on('closetag', (tag) => reader.close(localName(tag.name)));
  parser.write(new TextDecoder().decode(part)).close();
  return reader.lines;
}

/** Follows paragraphs and the outermost table's rows and cells. */
class LineReader {
  readonly lines: string[] = [];
  private paragraph = '';
  private cell: string[] = [];
  private row: string[] = [];
  private tables = 0;
  private isText = false;

  open(name: string): void {
    if (name === 'tbl') this.tables += 1;
    if (name === 't') this.isText = true;
    if (name === 'tab' || name === 'br') this.paragraph += ' ';
    if (name === 'p') this.paragraph = '';
    if (this.tables !== 1) return;
    if (name === 'tr') this.row = [];
    if (name === 'tc') this.cell = [];
  }

  text(text: string): void {
    if (this.isText) this.paragraph += text;
  }

  close(name: string): void {
    if (name === 't') this.isText = false;
    if (name === 'p') this.endParagraph();
    if (name === 'tc' && this.tables === 1) this.row.push(this.cell.join(' '));
    if (name === 'tr' && this.tables === 1) this.lines.push(this.row.join(' | '));
    if (name === 'tbl') this.tables -= 1;
  }

  private endParagraph(): void {
    const text = this.paragraph;
    this.paragraph = '';
    if (text.trim() === '') return;
    if (this.tables > 0) this.cell.push(text);
    else this.lines.push(text);
  }
}
