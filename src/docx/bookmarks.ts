/** Bookmarks that name the blocks of a report in its file, so that a reviewed copy can be compared block by block. */
import { BuilderElement, type ParagraphChild } from 'docx';
import type { DocumentBlock } from '../core/report/blocks.ts';

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
export function inBookmark<T extends ParagraphChild>(
  block: DocumentBlock,
  bookmarks: Bookmarks,
  children: readonly T[],
): ParagraphChild[] {
  const number = bookmarks.get(block);
  if (number === undefined || block.id === undefined) return [...children];
  const name = bookmarkName(block.id);
  return [
    mark('w:bookmarkStart', { id: String(number), name }),
    ...children,
    mark('w:bookmarkEnd', { id: String(number) }),
  ];
}

function mark(name: string, values: Readonly<Record<string, string>>): ParagraphChild {
  const attributes = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { key: `w:${key}`, value }]),
  );
  return new BuilderElement({ name, attributes }) as unknown as ParagraphChild;
}
