/** A report's document.xml as units that are merged one by one: paragraphs and table rows. */
import { childrenOf, localName, type XmlElement } from '../../ooxml/xmlTree.ts';

/** Some text of a unit; `holder` is its w:t, null where nothing can be typed. */
export interface TextPiece {
  readonly text: string;
  readonly holder: XmlElement | null;
  readonly run: XmlElement | null;
  /** What holds the run. */
  readonly parent: XmlElement | null;
}

export interface ReportPart {
  /** The paragraph or row. */
  readonly element: XmlElement;
  /** What holds it: the body or a table. */
  readonly parent: XmlElement;
  /** The table of a row, and what holds that. */
  readonly table: { readonly element: XmlElement; readonly parent: XmlElement } | null;
  /** Of the bookmark that the run set; null when there is none. */
  readonly id: string | null;
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** Comments or tracked changes are in it. */
  readonly isAnnotated: boolean;
}

/** Names under which text is not of the document as it reads. */
const unread = new Set(['del', 'moveFrom', 'pict', 'drawing', 'AlternateContent', 'object']);
const annotations = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'commentReference']);
const idPrefix = 'k_';

/** Blank paragraphs are left out. */
export function reportUnits(root: XmlElement): ReportPart[] {
  const units = childrenOf(root, 'body').flatMap((body) => unitsUnder(body));
  return units.filter(({ text }) => text.trim() !== '');
}

function unitsUnder(parent: XmlElement): ReportPart[] {
  return childrenOf(parent).flatMap((element) => {
    const name = localName(element.name);
    if (name === 'p') return [unitOf(element, parent, null, paragraphPieces(element))];
    if (name === 'tbl') return rowsOf(element, parent);
    return name === 'sdt' || name === 'sdtContent' ? unitsUnder(element) : [];
  });
}

function rowsOf(table: XmlElement, parent: XmlElement): ReportPart[] {
  return childrenOf(table, 'tr').map((row) =>
    unitOf(row, table, { element: table, parent }, rowPieces(row)),
  );
}

function unitOf(
  element: XmlElement,
  parent: XmlElement,
  table: ReportPart['table'],
  pieces: readonly TextPiece[],
): ReportPart {
  const names = bookmarksIn(element);
  const text = pieces.map((piece) => piece.text).join('');
  const isAnnotated = holds(element, annotations);
  return { element, parent, table, id: names[0] ?? null, text, pieces, isAnnotated };
}

function rowPieces(row: XmlElement): TextPiece[] {
  return childrenOf(row, 'tc').flatMap((cell, index) => {
    const paragraphs = everyElement(cell, 'p').map(paragraphPieces);
    const full = paragraphs.filter((pieces) => pieces.some(({ text }) => text.trim() !== ''));
    const pieces = full.flatMap((one, order) => (order === 0 ? one : [fixed(' '), ...one]));
    return index === 0 ? pieces : [fixed(' | '), ...pieces];
  });
}

function paragraphPieces(paragraph: XmlElement): TextPiece[] {
  const pieces: TextPiece[] = [];
  const walk = (parent: XmlElement): void => {
    for (const child of childrenOf(parent)) {
      const name = localName(child.name);
      if (name === 'r') pieces.push(...runPieces(child, parent));
      else if (!unread.has(name)) walk(child);
    }
  };
  walk(paragraph);
  return pieces;
}

function runPieces(run: XmlElement, parent: XmlElement): TextPiece[] {
  return childrenOf(run).flatMap((child) => {
    const name = localName(child.name);
    if (name === 't') {
      const text = child.children.filter((node) => typeof node === 'string').join('');
      return [{ text, holder: child, run, parent }];
    }
    return name === 'tab' || name === 'br' || name === 'cr' ? [fixed(' ')] : [];
  });
}

function fixed(text: string): TextPiece {
  return { text, holder: null, run: null, parent: null };
}

/** A bookmark that closes at once is what a deleted paragraph left behind. */
function bookmarksIn(element: XmlElement): string[] {
  return everyElement(element, 'bookmarkStart').flatMap((mark) => {
    const name = attributeOf(mark, 'name') ?? '';
    return name.startsWith(idPrefix) && !closesAtOnce(element, mark) ? [name] : [];
  });
}

function closesAtOnce(element: XmlElement, mark: XmlElement): boolean {
  const siblings = childrenOf(element);
  const next = siblings[siblings.indexOf(mark) + 1];
  if (!siblings.includes(mark) || next === undefined) return false;
  return (
    localName(next.name) === 'bookmarkEnd' && attributeOf(next, 'id') === attributeOf(mark, 'id')
  );
}

export function attributeOf(element: XmlElement, local: string): string | undefined {
  return Object.entries(element.attributes).find(([name]) => localName(name) === local)?.[1];
}

/** All descendants of one local name, in document order. */
export function everyElement(element: XmlElement, local: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(localName(child.name) === local ? [child] : []),
    ...everyElement(child, local),
  ]);
}

function holds(element: XmlElement, names: ReadonlySet<string>): boolean {
  return childrenOf(element).some((one) => names.has(localName(one.name)) || holds(one, names));
}
