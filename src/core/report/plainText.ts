/** The report as lines of plain text: for the manifest, for checking a reviewed copy, for reading. */
import type { DocumentBlock, Span, TableCell } from './blocks.ts';
import type { Report } from './shape.ts';

/** Blanks that the office fills in: here the signer's name. */
const nameToFill = '      ';

/** One line a paragraph, list item or table row (cells joined by " | "), as a reader meets them. */
export function plainText(report: Report): readonly string[] {
  const { letterhead: head, closing, appendices } = report;
  return [
    `${head.parentAgency} ${head.agency} | ${head.nation} ${head.motto}`,
    `${head.number} | ${head.placeAndDay}`,
    head.kind,
    head.subject.replace('\n', ' '),
    head.draftMark,
    head.addressee,
    ...report.body.flatMap(blockLines),
    `${[closing.recipientsTitle, ...closing.recipients].join(' ')} | ${closing.authority} ${closing.signer.replace('\n', ' ')}${nameToFill}`,
    ...appendices.flatMap((one) => [
      one.number,
      one.title,
      one.reference,
      ...one.blocks.flatMap(blockLines),
    ]),
  ].filter((line) => line !== '');
}

/** Lines of one block; a list's items begin with their dash. */
export function blockLines(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'note':
      return [block.text];
    case 'paragraph':
      return [runsText(block.runs)];
    case 'list':
      return block.items.map((item) => `- ${runsText(item)}`);
    case 'table': {
      const caption = block.caption === undefined ? [] : [block.caption];
      return [...caption, ...[...block.header, ...block.rows].map(rowText)];
    }
  }
}

function rowText(row: readonly TableCell[]): string {
  return row.map((cell) => runsText(cell.runs)).join(' | ');
}

function runsText(runs: readonly Span[]): string {
  return runs.map((run) => run.text).join('');
}
