/** Where units are put into a reviewed report and taken out of it. */

import { childrenOf, localName, type XmlElement } from '../../ooxml/xmlTree.ts';
import type { ReportPart } from './reportUnits.ts';

/** Puts a unit of another report after one of this, and gives it as it is now. */
export function insertUnit(unit: ReportPart, anchor: ReportPart): ReportPart {
  if (unit.table === null) {
    dropSection(unit.element);
    placeAfter(anchor, unit.element);
    return { ...unit, parent: anchor.table?.parent ?? anchor.parent, table: null };
  }
  if (anchor.table !== null) {
    insertAfter(anchor.parent, anchor.element, unit.element);
    return { ...unit, parent: anchor.parent, table: anchor.table };
  }
  const others = unit.table.element.children.filter(
    (node) => typeof node === 'string' || localName(node.name) !== 'tr',
  );
  const element: XmlElement = { ...unit.table.element, children: [...others, unit.element] };
  insertAfter(anchor.parent, anchor.element, element);
  return { ...unit, parent: element, table: { element, parent: anchor.parent } };
}

/** After a paragraph, or after the whole table of a row. */
export function placeAfter({ element, parent, table }: ReportPart, added: XmlElement): void {
  if (table === null) insertAfter(parent, element, added);
  else insertAfter(table.parent, table.element, added);
}

function insertAfter(parent: XmlElement, before: XmlElement, added: XmlElement): void {
  parent.children.splice(parent.children.indexOf(before) + 1, 0, added);
}

/** A paragraph that ends a section is left, without its text. */
export function removeUnit({ element, parent, table }: ReportPart): void {
  const properties = childrenOf(element, 'pPr')[0];
  if (properties !== undefined && childrenOf(properties, 'sectPr').length > 0) {
    element.children = [properties];
    return;
  }
  takeOut(parent, element);
  if (table !== null && childrenOf(table.element, 'tr').length === 0) {
    takeOut(table.parent, table.element);
  }
}

function takeOut(parent: XmlElement, element: XmlElement): void {
  parent.children = parent.children.filter((node) => node !== element);
}

/** A section belongs to its own document: its headers are not in this one. */
function dropSection(paragraph: XmlElement): void {
  for (const properties of childrenOf(paragraph, 'pPr')) {
    properties.children = properties.children.filter(
      (node) => typeof node === 'string' || localName(node.name) !== 'sectPr',
    );
  }
}
