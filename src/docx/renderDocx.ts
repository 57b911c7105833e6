/** The report → the bytes of a .docx, laid out by Nghi dinh 30/2020. */
import type { Report } from '../core/report/shape.ts';
import { type Bookmarks, numberBlocks } from './bookmarks.ts';
import { blankLinesBefore, piecesOf } from './keeping.ts';
import { type MarginPart, packDocument } from './packDocument.ts';
import { type Orientation, sectionPage, textWidth } from './page.ts';
import { emptyHeader, pageNumberHeader } from './pageNumber.ts';
import { styled, textRun } from './paragraph.ts';
import { renderBlocks } from './renderBlocks.ts';
import { headRows, renderAppendixHead, renderClosing, renderLetterhead } from './renderLetter.ts';
import { xmlText } from './renderRuns.ts';
import { tag, type Xml } from './xml.ts';

interface Section {
  readonly orientation: Orientation;
  readonly blocks: readonly Xml[];
}

/** Synchronous, without clock or chance: the same report gives the same bytes. */
export function renderDocx(report: Report): Uint8Array {
  const bookmarks = numberBlocks([
    ...report.body,
    ...report.appendices.flatMap(({ blocks }) => blocks),
  ]);
  const sections = [bodySection(report, bookmarks), ...appendixSections(report, bookmarks)];
  const margins: MarginPart[] = [];
  const body = sections.map((section, at) => {
    const own = marginsOf(report.footer, at === 0);
    const references = own.map(({ kind, pages, content }) => {
      // Two relationships come before them.
      const id = `rId${margins.length + 3}`;
      margins.push({ kind, id, content });
      return tag(`w:${kind}Reference`, { 'w:type': pages, 'r:id': id });
    });
    const page = sectionPage({ orientation: section.orientation, isFirst: at === 0, references });
    const isLast = at === sections.length - 1;
    return isLast ? section.blocks.join('') + page : endSection(section.blocks, page);
  });
  const title = `${report.letterhead.kind} ${report.letterhead.subject}`.trim();
  return packDocument({
    title: xmlText(title),
    madeAt: report.madeAt,
    body: body.join(''),
    margins,
  });
}

/** The last paragraph of a section says what its pages are; after a table an empty one does. */
function endSection(blocks: readonly Xml[], page: Xml): Xml {
  const before = blocks.slice(0, -1).join('');
  const last = blocks[blocks.length - 1] ?? '';
  if (!last.startsWith('<w:p>')) return `${before}${last}<w:p><w:pPr>${page}</w:pPr></w:p>`;
  const end = last.indexOf('</w:pPr>');
  return before + last.slice(0, end) + page + last.slice(end);
}

function bodySection(report: Report, bookmarks: Bookmarks): Section {
  const head = renderLetterhead(report.letterhead);
  const blank = blankLinesBefore(head.length - 1 + headRows, piecesOf(report.body));
  const blocks = [
    ...head,
    ...Array.from({ length: blank }, blankLine),
    ...renderBlocks(report.body, textWidth.portrait, bookmarks),
    renderClosing(report.closing),
  ];
  return { orientation: 'portrait', blocks };
}

function appendixSections(report: Report, bookmarks: Bookmarks): Section[] {
  return report.appendices.map((appendix) => {
    const orientation: Orientation = appendix.landscape ? 'landscape' : 'portrait';
    const head = renderAppendixHead(appendix);
    // The piece that begins a section is not counted.
    const blank = blankLinesBefore(head.length - 1, piecesOf(appendix.blocks));
    const blocks = [
      ...head,
      ...Array.from({ length: blank }, blankLine),
      ...renderBlocks(appendix.blocks, textWidth[orientation], bookmarks, appendix.small),
    ];
    return { orientation, blocks };
  });
}

/** A line that takes no room. */
function blankLine(): Xml {
  const spacing = { before: 0, after: 0, line: 2, isExact: true } as const;
  return styled('Normal', { spacing, endSize: 2 });
}

interface Margin {
  readonly kind: MarginPart['kind'];
  readonly pages: 'default' | 'first';
  readonly content: Xml;
}

/** Page numbers from the second page on; a draft says so at the foot of every page. */
function marginsOf(footer: string, hasFirst: boolean): Margin[] {
  const pages = hasFirst ? (['default', 'first'] as const) : (['default'] as const);
  const headers = pages.map((one) => ({
    kind: 'header' as const,
    pages: one,
    content: one === 'first' ? emptyHeader() : pageNumberHeader(),
  }));
  if (footer === '') return headers;
  const content = styled('Footer', {}, [textRun(xmlText(footer))]);
  return [...headers, ...pages.map((one) => ({ kind: 'footer' as const, pages: one, content }))];
}
