/** The report → the bytes of a .docx, laid out by Nghi dinh 30/2020. */
import {
  Document,
  Footer,
  type Header,
  type IPropertiesOptions,
  LineRuleType,
  Paragraph,
} from 'docx';
import type { Report } from '../core/report/shape.ts';
import { type Bookmarks, numberBlocks } from './bookmarks.ts';
import { blankLinesBefore, piecesOf } from './keeping.ts';
import { packDocument } from './packDocument.ts';
import { type Orientation, pageProperties, textWidth } from './page.ts';
import { emptyHeader, pageNumberHeader } from './pageNumber.ts';
import { renderBlocks } from './renderBlocks.ts';
import { headRows, renderAppendixHead, renderClosing, renderLetterhead } from './renderLetter.ts';
import { xmlText } from './renderRuns.ts';
import { styles } from './styles.ts';

type Section = IPropertiesOptions['sections'][number];

/** Synchronous, without clock or chance: the same report gives the same bytes. */
export function renderDocx(report: Report): Uint8Array {
  const bookmarks = numberBlocks([
    ...report.body,
    ...report.appendices.flatMap(({ blocks }) => blocks),
  ]);
  const sections = [bodySection(report, bookmarks), ...appendixSections(report, bookmarks)];
  const title = `${report.letterhead.kind} ${report.letterhead.subject}`.trim();
  const document = new Document({ styles, sections });
  return packDocument(document, xmlText(title), report.madeAt);
}

function bodySection(report: Report, bookmarks: Bookmarks): Section {
  const head = renderLetterhead(report.letterhead);
  const blank = blankLinesBefore(head.length - 1 + headRows, piecesOf(report.body));
  return {
    properties: pageProperties('portrait', 'first'),
    headers: { default: pageNumberHeader(), first: emptyHeader() },
    ...footersOf(report.footer, true),
    children: [
      ...head,
      ...Array.from({ length: blank }, blankLine),
      ...renderBlocks(report.body, textWidth.portrait, bookmarks, false, true),
      renderClosing(report.closing),
    ],
  };
}

function appendixSections(report: Report, bookmarks: Bookmarks): Section[] {
  return report.appendices.map((appendix, at) => {
    const orientation: Orientation = appendix.landscape ? 'landscape' : 'portrait';
    const before = report.appendices[at - 1];
    const goesOn = before !== undefined && before.landscape === appendix.landscape;
    const head = renderAppendixHead(appendix);
    // The piece that begins a section is not counted.
    const blank = blankLinesBefore(head.length - 1, piecesOf(appendix.blocks));
    return {
      properties: pageProperties(orientation, goesOn ? 'goes-on' : 'new'),
      headers: { default: pageNumberHeader() } satisfies { default: Header },
      ...footersOf(report.footer, false),
      children: [
        ...head,
        ...Array.from({ length: blank }, blankLine),
        ...renderBlocks(appendix.blocks, textWidth[orientation], bookmarks, appendix.small),
      ],
    };
  });
}

/** A line that takes no room. */
function blankLine(): Paragraph {
  const spacing = { before: 0, after: 0, line: 2, lineRule: LineRuleType.EXACT };
  return new Paragraph({ style: 'Normal', spacing, run: { size: 2 } });
}

/** A draft says so at the foot of every page. */
function footersOf(text: string, hasFirst: boolean): Pick<Section, 'footers'> {
  if (text === '') return {};
  const footer = (): Footer =>
    new Footer({ children: [new Paragraph({ style: 'Footer', text: xmlText(text) })] });
  return { footers: hasFirst ? { default: footer(), first: footer() } : { default: footer() } };
}
