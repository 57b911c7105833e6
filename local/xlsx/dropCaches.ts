/** Leaves out what a workbook remembers of others' workbooks: their cells, which nobody of this one reads. */
import { localName, writeXml, type XmlElement } from '../../src/ooxml/xmlTree.ts';
import type { PackageEdit } from './package/packageEdit.ts';
import { partTree } from './package/partText.ts';

/** Formulas keep their link and the value that they show. */
export function dropCaches(edit: PackageEdit): void {
  for (const path of edit.parts.keys()) {
    if (!/(^|\/)externalLinks\/[^/]+\.xml$/i.test(path)) continue;
    const link = partTree(edit.parts, path, edit.file);
    if (link !== undefined && withoutCells(link)) edit.set(path, writeXml(link));
  }
}

function withoutCells(element: XmlElement): boolean {
  const own = element.children.filter(
    (child) => typeof child === 'string' || localName(child.name) !== 'sheetDataSet',
  );
  const isChanged = own.length < element.children.length;
  element.children = own;
  const inside = own.map((child) => typeof child !== 'string' && withoutCells(child));
  return isChanged || inside.includes(true);
}
