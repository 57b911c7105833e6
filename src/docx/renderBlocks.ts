/** Blocks → paragraphs and tables of one section. */
import type { DocumentBlock } from '../core/report/blocks.ts';
import { type Bookmarks, inBookmark } from './bookmarks.ts';
import { keepsNext } from './keeping.ts';
import { styled, textRun } from './paragraph.ts';
import { renderRuns, xmlText } from './renderRuns.ts';
import { renderTable } from './renderTable.ts';
import type { Xml } from './xml.ts';

interface Around {
  /** The section's text width in twips. */
  readonly width: number;
  readonly bookmarks: Bookmarks;
  /** In small letters. */
  readonly isSmall: boolean;
  readonly next: DocumentBlock | undefined;
}

/** `width` is the section's text width in twips. */
export function renderBlocks(
  blocks: readonly DocumentBlock[],
  width: number,
  bookmarks: Bookmarks = new Map(),
  isSmall = false,
): Xml[] {
  return blocks.flatMap((block, index) =>
    renderBlock(block, { width, bookmarks, isSmall, next: blocks[index + 1] }),
  );
}

function renderBlock(block: DocumentBlock, around: Around): Xml[] {
  const named = (children: readonly Xml[]) => inBookmark(block, around.bookmarks, children);
  switch (block.kind) {
    case 'heading': {
      return [styled(`Heading${block.level}`, {}, named([textRun(xmlText(block.text))]))];
    }
    case 'paragraph':
      return [
        styled(
          textStyle(around),
          {
            ...(keepsNext(block, around.next) ? { keepNext: true } : {}),
            ...(block.keepNext && isShort(block) ? { keepLines: true } : {}),
          },
          named(renderRuns(block.runs)),
        ),
      ];
    case 'note':
      return [
        styled(
          'NoSpacing',
          { align: 'justify', spacing: { before: 60, after: 120 }, keepLines: true },
          named(renderRuns([{ text: block.text, italic: true }])),
        ),
      ];
    case 'list':
      return block.items.map((item, index) => {
        const runs = [textRun('- '), ...renderRuns(item)];
        const children = index === 0 ? named(runs) : runs;
        return styled(textStyle(around), { keepLines: isShortText(item) }, children);
      });
    case 'table':
      return renderCaptioned(block, around);
  }
}

function textStyle({ isSmall }: Around): string {
  return isSmall ? 'PlainText' : 'BodyText';
}

const longestWhole = 400;

function isShort({ runs }: { readonly runs: readonly { readonly text: string }[] }): boolean {
  return isShortText(runs);
}

function isShortText(runs: readonly { readonly text: string }[]): boolean {
  return runs.reduce((sum, { text }) => sum + text.length, 0) <= longestWhole;
}

function renderCaptioned(
  block: DocumentBlock & { kind: 'table' },
  { width, bookmarks, isSmall, next }: Around,
): Xml[] {
  const hasNote = next?.kind === 'note';
  const runs = block.caption === undefined ? [] : [textRun(xmlText(block.caption))];
  const caption =
    runs.length === 0 ? [] : [styled('Caption', {}, inBookmark(block, bookmarks, runs))];
  return [...caption, renderTable(block, { width, hasNote, isSmall }), ...(hasNote ? [] : [gap()])];
}

/** Two tables in a row would become one, and text must not stick to a table's border. */
function gap(): Xml {
  return styled('Normal', { endSize: 12 });
}
