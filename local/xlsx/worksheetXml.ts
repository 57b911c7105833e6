/** A worksheet as text in pieces: what is not replaced is written back as it was. */

import { elementIn, parseXml, writeNode, type XmlElement } from '../../src/ooxml/xmlTree.ts';
import type { ScannedSheet, SheetChild } from './scanSheet.ts';

/** Top-level elements in the order of the schema (18.3.1.99). */
const order = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

export class WorksheetXml {
  readonly prefix: string;
  readonly head: string;
  private readonly tail: string;
  private children: SheetChild[];

  constructor(scanned: ScannedSheet) {
    this.head = scanned.head;
    this.tail = scanned.tail;
    this.prefix = scanned.prefix;
    this.children = [...scanned.children];
  }

  /** The first element of a name, as a tree that may be changed and put back by `replace`. */
  element(name: string): XmlElement | undefined {
    return this.elements(name)[0];
  }

  elements(name: string): XmlElement[] {
    return this.texts(name).map((text) => parseXml(text));
  }

  /** The elements of a name as they are in the file. */
  texts(name: string): string[] {
    return this.children.filter((child) => child.name === name).map((child) => child.text.trim());
  }

  /** A new element for this sheet, not yet in it. */
  node(
    name: string,
    attributes: Record<string, string> = {},
    children: XmlElement[] = [],
  ): XmlElement {
    return elementIn(
      { name: `${this.prefix}worksheet`, attributes, children },
      name,
      attributes,
      children,
    );
  }

  /** An element that points to another part by a relationship's id. */
  linked(name: string, id: string): XmlElement {
    return this.node(name, {
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'r:id': id,
    });
  }

  /** Puts elements or texts in the place of all those of a name, at the schema's place if new. */
  replace(name: string, replacements: readonly (XmlElement | string)[]): void {
    const rank = order.indexOf(name);
    const present = this.children.findIndex((child) => child.name === name);
    const after = this.children.findIndex((child) => order.indexOf(child.name) > rank);
    const end = after === -1 ? this.children.length : after;
    const at = present === -1 ? end : present;
    const made = replacements.map((one) => ({
      name,
      text: typeof one === 'string' ? one : writeNode(one),
    }));
    const before = this.children.slice(0, at).filter((child) => child.name !== name);
    const rest = this.children.slice(at).filter((child) => child.name !== name);
    this.children = [...before, ...made, ...rest];
  }

  /** Changes attributes of an element that is made when absent; undefined removes one. */
  setAttributes(name: string, changes: Readonly<Record<string, string | undefined>>): void {
    const element = this.element(name) ?? this.node(name);
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) delete element.attributes[key];
      else element.attributes[key] = value;
    }
    this.replace(name, [element]);
  }

  toXml(): string {
    return this.head + this.children.map((child) => child.text).join('') + this.tail;
  }
}
