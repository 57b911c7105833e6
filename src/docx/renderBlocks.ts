/** Blocks → paragraphs and tables of one section. */
import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { DocumentBlock } from '../core/report/blocks.ts';
import { cleanText, renderRuns } from './renderRuns.ts';
import { renderTable } from './renderTable.ts';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** `width` is the section's text width in twips. */
export function renderBlocks(
  blocks: readonly DocumentBlock[],
  width: number,
): (Paragraph | Table)[] {
  return blocks.flatMap((block) => renderBlock(block, width));
}

function renderBlock(block: DocumentBlock, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], text: cleanText(block.text) })];
    case 'paragraph':
      return [
        new Paragraph({
          style: 'BodyText',
          children: renderRuns(block.runs),
          ...(block.keepNext ? { keepNext: true, keepLines: true } : {}),
        }),
      ];
    case 'note':
      return [
        new Paragraph({
          style: 'BodyText',
          children: renderRuns([{ text: block.text, italic: true }]),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ style: 'BodyText', children: [new TextRun('- '), ...renderRuns(item)] }),
      );
    case 'table':
      return [...caption(block.caption), renderTable(block, width), gap()];
  }
}

function caption(text: string | undefined): Paragraph[] {
  return text === undefined ? [] : [new Paragraph({ style: 'Caption', text: cleanText(text) })];
}

/** Two tables in a row would become one, and text must not stick to a table's border. */
function gap(): Paragraph {
  return new Paragraph({ style: 'Normal', run: { size: 12 } });
}
