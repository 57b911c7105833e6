/** Appends a style that is another style with some of its look changed; the rest is kept. */

import { childrenOf, localName, type XmlElement } from '../../../src/ooxml/xmlTree.ts';
import type { StyleChange } from '../../model.ts';
import { builtInNumber } from '../format/numberFormats.ts';
import { colourAttributes } from './colours.ts';
import type { StyleList, StyleLists } from './styleLists.ts';

/** Index of the style in cellXfs. */
export function appendLook(styles: StyleLists, base: number, change: StyleChange): number {
  const from = styles.item('cellXfs', base) ?? styles.node('xf', { xfId: '0' });
  const attributes: Record<string, string> = { ...from.attributes };
  const use = (list: StyleList, id: string, apply: string, element: XmlElement): void => {
    attributes[id] = String(styles.indexOf(list, element));
    attributes[apply] = '1';
  };
  const present = (list: StyleList, id: string): XmlElement | undefined =>
    styles.item(list, Number(from.attributes[id] ?? 0));
  if (change.numberFormat !== undefined) {
    const code = change.numberFormat || 'General';
    attributes.numFmtId = String(builtInNumber(code) ?? styles.formatNumber(code));
    attributes.applyNumberFormat = '1';
  }
  const font = changedFont(styles, present('fonts', 'fontId'), change);
  if (font !== null) use('fonts', 'fontId', 'applyFont', font);
  if (change.background !== undefined) {
    use('fills', 'fillId', 'applyFill', newFill(styles, change.background));
  }
  if (change.border !== undefined) {
    use('borders', 'borderId', 'applyBorder', newBorder(styles, change.border));
  }
  const children = changedChildren(styles, from, change);
  if (children.alignment) attributes.applyAlignment = '1';
  if (children.protection) attributes.applyProtection = '1';
  return styles.indexOf('cellXfs', styles.node('xf', attributes, children.elements));
}

/** Order of a font's elements that Excel asks for. */
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

function changedFont(
  styles: StyleLists,
  font: XmlElement | undefined,
  change: StyleChange,
): XmlElement | null {
  const set = new Map<string, Record<string, string> | null>();
  if (change.bold !== undefined) set.set('b', change.bold ? {} : null);
  if (change.italic !== undefined) set.set('i', change.italic ? {} : null);
  if (change.fontSize !== undefined) set.set('sz', { val: String(change.fontSize) });
  if (change.fontColor !== undefined) {
    set.set('color', change.fontColor === null ? null : colourAttributes(change.fontColor));
  }
  if (change.fontFamily !== undefined) {
    // A scheme would win over the name.
    set.set('name', { val: change.fontFamily }).set('scheme', null).set('family', null);
  }
  if (set.size === 0) return null;
  const kept = childrenOf(font).filter((part) => !set.has(localName(part.name)));
  const added = [...set].flatMap(([name, attributes]) =>
    attributes === null ? [] : [styles.node(name, attributes)],
  );
  const rank = (part: XmlElement): number => fontOrder.indexOf(localName(part.name));
  return styles.node(
    'font',
    {},
    [...kept, ...added].sort((a, b) => rank(a) - rank(b)),
  );
}

function newFill(styles: StyleLists, colour: string | null): XmlElement {
  if (colour === null) {
    return styles.node('fill', {}, [styles.node('patternFill', { patternType: 'none' })]);
  }
  const colours = [
    styles.node('fgColor', colourAttributes(colour)),
    styles.node('bgColor', colourAttributes(colour)),
  ];
  return styles.node('fill', {}, [styles.node('patternFill', { patternType: 'solid' }, colours)]);
}

function newBorder(styles: StyleLists, colour: string | null): XmlElement {
  const side = (name: string): XmlElement =>
    colour === null
      ? styles.node(name)
      : styles.node(name, { style: 'thin' }, [styles.node('color', colourAttributes(colour))]);
  const sides = ['left', 'right', 'top', 'bottom'].map(side);
  return styles.node('border', {}, [...sides, styles.node('diagonal')]);
}

/** The alignment and protection of the new style, in this order, then what else there was. */
function changedChildren(
  styles: StyleLists,
  from: XmlElement,
  change: StyleChange,
): { elements: XmlElement[]; alignment: boolean; protection: boolean } {
  const part = (name: string): XmlElement | undefined =>
    childrenOf(from).find((child) => localName(child.name) === name);
  const alignment: Record<string, string> = { ...part('alignment')?.attributes };
  if (change.wrap !== undefined) alignment.wrapText = change.wrap ? '1' : '0';
  if (change.horizontal !== undefined) alignment.horizontal = change.horizontal ?? 'general';
  if (change.vertical !== undefined) {
    alignment.vertical = change.vertical === 'middle' ? 'center' : change.vertical;
  }
  const protection: Record<string, string> = { ...part('protection')?.attributes };
  if (change.locked !== undefined) protection.locked = change.locked ? '1' : '0';
  const made = [styles.node('alignment', alignment), styles.node('protection', protection)];
  const others = childrenOf(from).filter(({ name }) => !/(^|:)(alignment|protection)$/.test(name));
  return {
    elements: [...made.filter((one) => Object.keys(one.attributes).length > 0), ...others],
    alignment: Object.keys(alignment).length > 0,
    protection: Object.keys(protection).length > 0,
  };
}
