/** Bookmarks that name the blocks of a report in its file, so that a reviewed copy can be compared block by block. */
import type { DocumentBlock } from '../core/report/blocks.ts';
import { tag, type Xml } from './xml.ts';

/** Block → its number in the document; blocks without a name are not there. */
export type Bookmarks = ReadonlyMap<DocumentBlock, number>;

/** Word takes 40 characters: letters, digits, low lines. */
const longest = 40;

export function numberBlocks(blocks: readonly DocumentBlock[]): Bookmarks {
  const named = blocks.filter((block) => block.id !== undefined);
  return new Map(named.map((block, index) => [block, index + 1]));
}

/** "i.2.p1" → "k_i_2_p1". */
function bookmarkName(id: string): string {
  return `k_${id.replace(/\W/g, '_')}`.slice(0, longest);
}

/** The runs of a block between its bookmark's ends; as they are without a name. */
export function inBookmark(
  block: DocumentBlock,
  bookmarks: Bookmarks,
  children: readonly Xml[],
): readonly Xml[] {
  const number = bookmarks.get(block);
  if (number === undefined || block.id === undefined) return children;
  const name = bookmarkName(block.id);
  return [
    tag('w:bookmarkStart', { 'w:id': number, 'w:name': name }),
    ...children,
    tag('w:bookmarkEnd', { 'w:id': number }),
  ];
}
