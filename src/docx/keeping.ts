/** Which blocks stay on the page of what follows them. */
import type { DocumentBlock } from '../core/report/blocks.ts';

/** What introduces a table or a list stays with it. */
export function keepsNext(
  block: DocumentBlock & { kind: 'paragraph' },
  next: DocumentBlock | undefined,
): boolean {
  const leads = /:$/.test(block.runs[block.runs.length - 1]?.text ?? '');
  return block.keepNext === true || (leads && next !== undefined);
}

/** A paragraph, or the rows of a table, as LibreOffice counts them. */
interface PageItem {
  readonly rows: number;
  readonly keepsNext: boolean;
}

const loose: PageItem = { rows: 1, keepsNext: false };
const kept: PageItem = { rows: 1, keepsNext: true };

export function piecesOf(blocks: readonly DocumentBlock[]): PageItem[] {
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    if (block.kind === 'heading') return [kept];
    if (block.kind === 'paragraph') return [keepsNext(block, next) ? kept : loose];
    if (block.kind === 'list') return block.items.map(() => loose);
    if (block.kind === 'note') return [loose];
    const table = { rows: block.header.length + block.rows.length, keepsNext: false };
    const caption = block.caption === undefined ? [] : [kept];
    return [...caption, table, ...(next?.kind === 'note' ? [] : [loose])];
  });
}

/**
 * LibreOffice begins a page after so many pieces before it has measured any; a heading that is the
 * last of them does not follow its text to the next page. 20 in a document of over 100 pieces.
 */
const firstGuesses = [20, 25];
const mostBlank = 8;

/** Blank lines to put before the pieces so that no heading ends such a page; `before` is counted too. */
export function blankLinesBefore(before: number, pieces: readonly PageItem[]): number {
  const fits = (blank: number) =>
    firstGuesses.every((most) => !partsHeading(before + blank, pieces, most));
  for (let blank = 0; blank <= mostBlank; blank++) if (fits(blank)) return blank;
  return 0;
}

function partsHeading(before: number, pieces: readonly PageItem[], most: number): boolean {
  let count = before;
  let last = loose;
  for (const piece of pieces) {
    count += piece.rows;
    if (count > most) {
      if (last.keepsNext) return true;
      count = 0;
    }
    last = piece;
  }
  return false;
}
