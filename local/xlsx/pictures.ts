/** Where pictures lie over the cells of a tab: the anchors of its drawing. */
import { childrenOf, elementText, localName, type XmlElement } from '../../src/ooxml/xmlTree.ts';
import type { SheetModel } from '../model.ts';
import type { Parts } from './package/parts.ts';
import { partTree } from './package/partText.ts';
import { readRelationships } from './package/relationships.ts';

/** A drawing that cannot be read is left as it is, and says nothing. */
export function readPictures(parts: Parts, path: string, file: string): SheetModel['pictures'] {
  const drawings = readRelationships(parts, path, file).filter(({ type }) => type === 'drawing');
  return drawings.flatMap(({ target }) => {
    try {
      return anchorsOf(partTree(parts, target, file));
    } catch {
      return [];
    }
  });
}

function anchorsOf(root: XmlElement | undefined): SheetModel['pictures'] {
  return childrenOf(root).flatMap((anchor) => {
    if (!hasPicture(anchor)) return [];
    const from = named(anchor, 'from')[0];
    const numberOf = (name: string) => {
      const [element] = from ? named(from, name) : [];
      return element ? Number(elementText(element)) || 0 : 0;
    };
    return [{ row: numberOf('row'), column: numberOf('col') }];
  });
}

const named = (element: XmlElement, name: string) =>
  childrenOf(element).filter((child) => localName(child.name) === name);

/** In groups too; a chart is none. */
function hasPicture(element: XmlElement): boolean {
  return childrenOf(element).some((child) => localName(child.name) === 'pic' || hasPicture(child));
}
