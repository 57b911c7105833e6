/** The styles of a workbook: lists of fonts, fills, borders and formats that cells point into. */

import {
  childOf,
  childrenOf,
  elementIn,
  parseXml,
  writeNode,
  writeXml,
  type XmlElement,
} from '../../../src/ooxml/xmlTree.ts';
import type { StyleChange } from '../../model.ts';
import { builtInFormat } from '../format/numberFormats.ts';
import { appendLook } from './appendLook.ts';
import type { ColourTheme } from './colours.ts';
import { readLook } from './readLook.ts';
import { listOrder, type StyleList, type StyleLists } from './styleLists.ts';

export class StyleBook implements StyleLists {
  /** Something was appended. */
  changed = false;
  readonly theme: ColourTheme;
  private readonly root: XmlElement;
  private readonly lists = new Map<StyleList, XmlElement[]>();
  private readonly indexes = new Map<StyleList, Map<string, number>>();
  private readonly formats = new Map<number, string>();
  private readonly looks = new Map<number, StyleChange>();
  private readonly changes = new Map<string, number>();

  /** `xml` is the styles part. Throws when it is not well formed. */
  constructor(xml: string, theme: ColourTheme) {
    this.root = parseXml(xml);
    this.theme = theme;
    for (const list of listOrder) this.lists.set(list, childrenOf(childOf(this.root, list)));
  }

  item(list: StyleList, index: number): XmlElement | undefined {
    return this.lists.get(list)?.[index];
  }

  /** Number format code of a style. */
  formatOf(style: number): string {
    let format = this.formats.get(style);
    if (format === undefined) {
      const id = this.item('cellXfs', style)?.attributes.numFmtId ?? '0';
      const own = this.lists.get('numFmts')?.find(({ attributes }) => attributes.numFmtId === id);
      format = own?.attributes.formatCode ?? builtInFormat(Number(id)) ?? 'General';
      this.formats.set(style, format);
    }
    return format;
  }

  /** Everything a StyleChange can say of a style. */
  lookOf(style: number): StyleChange {
    let look = this.looks.get(style);
    if (look === undefined) {
      look = readLook(this, style);
      this.looks.set(style, look);
    }
    return look;
  }

  /** The style that looks like `base` with a change; equal looks share one index. */
  withChange(base: number, change: StyleChange): number {
    const key = `${base} ${JSON.stringify(change)}`;
    let style = this.changes.get(key);
    if (style === undefined) {
      style = appendLook(this, base, change);
      this.changes.set(key, style);
    }
    return style;
  }

  /** The index of an element in a list, appended when no equal one is there. */
  indexOf(list: StyleList, element: XmlElement): number {
    const key = writeNode(element);
    const known = this.indexesOf(list).get(key);
    if (known !== undefined) return known;
    const items = this.lists.get(list) ?? [];
    const index = items.push(element) - 1;
    this.indexesOf(list).set(key, index);
    const parent = this.listElement(list);
    parent.children.push(element);
    parent.attributes.count = String(items.length);
    this.changed = true;
    return index;
  }

  private indexesOf(list: StyleList): Map<string, number> {
    let indexes = this.indexes.get(list);
    if (indexes === undefined) {
      const items = this.lists.get(list) ?? [];
      indexes = new Map(items.map((item, index) => [writeNode(item), index]));
      this.indexes.set(list, indexes);
    }
    return indexes;
  }

  private listElement(list: StyleList): XmlElement {
    const present = childOf(this.root, list);
    if (present !== undefined) return present;
    const element = this.node(list);
    const later: readonly string[] = listOrder.slice(listOrder.indexOf(list) + 1);
    const next = childrenOf(this.root).find(({ name }) => later.some((one) => name.endsWith(one)));
    const at = next === undefined ? this.root.children.length : this.root.children.indexOf(next);
    this.root.children.splice(at, 0, element);
    return element;
  }

  /** The number of a custom format code, new above 163 when no style has it yet. */
  formatNumber(code: string): number {
    const items = this.lists.get('numFmts') ?? [];
    const known = items.find(({ attributes }) => attributes.formatCode === code);
    if (known !== undefined) return Number(known.attributes.numFmtId);
    const number = Math.max(163, ...items.map((item) => Number(item.attributes.numFmtId))) + 1;
    this.indexOf('numFmts', this.node('numFmt', { numFmtId: String(number), formatCode: code }));
    return number;
  }

  /** A new element with the part's prefix. */
  node(
    name: string,
    attributes: Record<string, string> = {},
    children: XmlElement[] = [],
  ): XmlElement {
    return elementIn(this.root, name, attributes, children);
  }

  toXml(): string {
    return writeXml(this.root);
  }
}
