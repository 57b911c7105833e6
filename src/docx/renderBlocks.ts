/** Blocks → paragraphs and tables of one section. */
import { AlignmentType, HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { DocumentBlock } from '../core/report/blocks.ts';
import { type Bookmarks, inBookmark } from './bookmarks.ts';
import { keepsNext } from './keeping.ts';
import { renderRuns, xmlText } from './renderRuns.ts';
import { renderTable } from './renderTable.ts';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

interface Around {
  /** The section's text width in twips. */
  readonly width: number;
  readonly bookmarks: Bookmarks;
  /** In small letters. */
  readonly isSmall: boolean;
  readonly next: DocumentBlock | undefined;
  /** Nothing but a closing line stands between the block and the signature, which is not alone on a page. */
  readonly isSigned: boolean;
}

/** `width` is the section's text width in twips. */
export function renderBlocks(
  blocks: readonly DocumentBlock[],
  width: number,
  bookmarks: Bookmarks = new Map(),
  isSmall = false,
  isSigned = false,
): (Paragraph | Table)[] {
  const closes = (block: DocumentBlock) => block.kind === 'paragraph' && block.keepNext === true;
  return blocks.flatMap((block, index) => {
    const rest = blocks.slice(index + 1);
    const isLast = isSigned && rest.every(closes);
    return renderBlock(block, { width, bookmarks, isSmall, isSigned: isLast, next: rest[0] });
  });
}

function renderBlock(block: DocumentBlock, around: Around): (Paragraph | Table)[] {
  const named = (children: readonly TextRun[]) => inBookmark(block, around.bookmarks, children);
  switch (block.kind) {
    case 'heading': {
      const children = named([new TextRun(xmlText(block.text))]);
      return [new Paragraph({ heading: levels[block.level], children })];
    }
    case 'paragraph':
      return [
        new Paragraph({
          style: textStyle(around),
          children: named(renderRuns(block.runs)),
          ...(keepsNext(block, around.next) ? { keepNext: true } : {}),
          ...(block.keepNext && isShort(block) ? { keepLines: true } : {}),
        }),
      ];
    case 'note':
      return [
        new Paragraph({
          style: 'NoSpacing',
          alignment: AlignmentType.JUSTIFIED,
          spacing: { before: 60, after: 120 },
          keepLines: true,
          children: named(renderRuns([{ text: block.text, italic: true }])),
        }),
      ];
    case 'list':
      return block.items.map((item, index) => {
        const runs = [new TextRun('- '), ...renderRuns(item)];
        const children = index === 0 ? named(runs) : runs;
        const isLast = index >= block.items.length - mostKept;
        return new Paragraph({
          style: textStyle(around),
          keepLines: isShortText(item),
          ...(isLast && around.isSigned ? { keepNext: true } : {}),
          children,
        });
      });
    case 'table':
      return renderCaptioned(block, around);
  }
}

function textStyle({ isSmall }: Around): string {
  return isSmall ? 'PlainText' : 'BodyText';
}

const longestWhole = 400;
/** Last items of a list that stay with the signature. */
const mostKept = 2;

function isShort({ runs }: { readonly runs: readonly { readonly text: string }[] }): boolean {
  return isShortText(runs);
}

function isShortText(runs: readonly { readonly text: string }[]): boolean {
  return runs.reduce((sum, { text }) => sum + text.length, 0) <= longestWhole;
}

function renderCaptioned(
  block: DocumentBlock & { kind: 'table' },
  { width, bookmarks, isSmall, next }: Around,
): (Paragraph | Table)[] {
  const hasNote = next?.kind === 'note';
  const runs = block.caption === undefined ? [] : [new TextRun(xmlText(block.caption))];
  const caption =
    runs.length === 0
      ? []
      : [new Paragraph({ style: 'Caption', children: inBookmark(block, bookmarks, runs) })];
  return [...caption, renderTable(block, { width, hasNote, isSmall }), ...(hasNote ? [] : [gap()])];
}

/** Two tables in a row would become one, and text must not stick to a table's border. */
function gap(): Paragraph {
  return new Paragraph({ style: 'Normal', run: { size: 12 } });
}
