/** The bytes of a .docx → its lines: headers, body, notes, footers. */

import { type Line, withoutTabs } from '../lines.ts';
import { rowsOfTabs } from '../looseRows.ts';
import { convertLegacy, utf8Or16 } from './decodeText.ts';
import { DocxReader, type ParagraphStyle } from './docxLines.ts';
import { readPart, unpackDocx } from './docxParts.ts';
import type { List, ListLevel, Lists } from './numbering.ts';

const order = [/header/i, /document/i, /footnotes/i, /endnotes/i, /footer/i];
/** "Trang 2", "2/5", a dash: a page's own number. */
const pageNumber = /^[^\p{L}]*(?:\p{L}{1,5} )?[\d/ –-]*$/u;

/** Throws SentenceError for what is no .docx, is broken or too large. */
export function readDocx(bytes: Uint8Array, file: string): readonly Line[] {
  const parts = unpackDocx(bytes, file);
  const xml = (name: string): string => {
    const part = [...parts].find(([key]) => key.toLowerCase() === name)?.[1];
    return part ? utf8Or16(part) : '';
  };
  const lists = readLists(xml('word/numbering.xml'), file);
  const styles = readStyles(xml('word/styles.xml'), file);
  const lines: Line[] = [];
  for (const pattern of order) {
    const names = [...parts.keys()].filter((name) => pattern.test(name)).sort();
    for (const name of names) {
      const read = partLines(utf8Or16(parts.get(name) ?? new Uint8Array()), name, {
        lists,
        styles,
        file,
      });
      lines.push(...(isMargin(name) ? unseen(read, lines) : read));
    }
  }
  return lines.map(withUnicode);
}

/** First pages, even pages: a text of several margins is one text. */
function unseen(lines: readonly Line[], before: readonly Line[]): readonly Line[] {
  const seen = new Set(before.map(({ text }) => text));
  return lines.filter(({ text }) => !seen.has(text));
}

const isMargin = (name: string) => /header|footer/i.test(name);

interface Package {
  readonly lists: Lists;
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly file: string;
}

function partLines(xml: string, name: string, { lists, styles, file }: Package): readonly Line[] {
  const reader = new DocxReader(lists, styles);
  readPart(xml, file, reader);
  const lines = rowsOfTabs(reader.lines).map(withoutTabs);
  return isMargin(name) ? lines.filter(({ text }) => !pageNumber.test(text)) : lines;
}

/** Text typed in .VnTime or VNI-Times is converted line by line, where it is sure. */
function withUnicode(line: Line): Line {
  const cells = line.cells?.map(convertLegacy);
  return {
    ...line,
    text: cells ? cells.join(' | ') : convertLegacy(line.text),
    ...(cells ? { cells } : {}),
  };
}

/** Lists by number, through the abstract lists that they use. */
function readLists(xml: string, file: string): Lists {
  const abstract = new Map<string, ListLevel[]>();
  const lists = new Map<string, List>();
  let restarts = new Map<number, number>();
  let levels: ListLevel[] = [];
  let number = '';
  let level = 0;
  const set = (more: Partial<ListLevel>): void => {
    levels[level] = { format: 'decimal', text: '', start: 1, ...levels[level], ...more };
  };
  if (xml === '') return lists;
  readPart(xml, file, {
    open(name, attributes) {
      const value = attributes.val ?? '';
      if (name === 'abstractNum') {
        levels = [];
        abstract.set(attributes.abstractNumId ?? '', levels);
      }
      if (name === 'lvl') level = Number(attributes.ilvl) || 0;
      if (name === 'numFmt') set({ format: value });
      if (name === 'lvlText') set({ text: value });
      if (name === 'start') set({ start: Number(value) || 1 });
      if (name === 'num') number = attributes.numId ?? '';
      if (name === 'num') restarts = new Map();
      if (name === 'lvlOverride') level = Number(attributes.ilvl) || 0;
      if (name === 'startOverride') restarts.set(level, Number(value) || 1);
      if (name === 'abstractNumId') {
        levels = [...(abstract.get(value) ?? [])];
        lists.set(number, { sort: value, levels, restarts });
      }
    },
    text: () => undefined,
    close: () => undefined,
  });
  return lists;
}

/** Styles of headings and of lists, by id. */
function readStyles(xml: string, file: string): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, ParagraphStyle>();
  let id = '';
  const set = (more: Partial<ParagraphStyle>): void => {
    styles.set(id, { heading: false, list: '', level: 0, ...styles.get(id), ...more });
  };
  if (xml === '') return styles;
  readPart(xml, file, {
    open(name, attributes) {
      const value = attributes.val ?? '';
      if (name === 'style') id = attributes.type === 'paragraph' ? (attributes.styleId ?? '') : '';
      if (id === '') return;
      if (name === 'name' && /^heading \d/i.test(value)) set({ heading: true });
      if (name === 'basedOn' && styles.get(value)) set(styles.get(value) ?? {});
      if (name === 'outlineLvl') set({ heading: Number(value) < 9 });
      if (name === 'numId') set({ list: value === '0' ? '' : value });
      if (name === 'ilvl') set({ level: Number(value) || 0 });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return styles;
}
