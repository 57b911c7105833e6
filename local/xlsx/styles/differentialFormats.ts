/** The looks that conditional formats point to (dxfs), as far as the model can say them. */

import { childOf, childrenOf, localName, type XmlElement } from '../../../src/ooxml/xmlTree.ts';
import type { ConditionalFormatModel } from '../../model.ts';
import { colourAttributes, readColour } from './colours.ts';
import { isOn } from './readLook.ts';
import type { StyleBook } from './styleBook.ts';

type DifferentialLook = Omit<ConditionalFormatModel, 'areas' | 'formula'>;

/** The look of an index, or null when it says more than the model can. */
export function readDifferential(styles: StyleBook, index: number): DifferentialLook | null {
  const format = styles.item('dxfs', index);
  if (format === undefined || !isPlain(format)) return null;
  const font = childOf(format, 'font');
  const pattern = childOf(childOf(format, 'fill'), 'patternFill');
  const background = readColour(childOf(pattern, 'bgColor'), styles.theme);
  const fontColor = readColour(childOf(font, 'color'), styles.theme);
  const bold = childOf(font, 'b');
  return {
    ...(background === null ? {} : { background }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(bold === undefined ? {} : { bold: isOn(bold) }),
  };
}

function isPlain(format: XmlElement): boolean {
  const only = (element: XmlElement | undefined, ...names: string[]): boolean =>
    childrenOf(element).every((part) => names.includes(localName(part.name)));
  const parts = childrenOf(format).filter((part) => part.children.length > 0);
  return (
    parts.every((part) => ['font', 'fill'].includes(localName(part.name))) &&
    only(childOf(format, 'font'), 'b', 'color')
  );
}

/** The index of a look, appended when it is new. */
export function differentialIndex(styles: StyleBook, look: DifferentialLook): number {
  const font: XmlElement[] = [];
  if (look.bold !== undefined) font.push(styles.node('b', { val: look.bold ? '1' : '0' }));
  if (look.fontColor !== undefined)
    font.push(styles.node('color', colourAttributes(look.fontColor)));
  const children = [styles.node('font', {}, font)];
  if (look.background !== undefined) {
    const colour = colourAttributes(look.background);
    const colours = [styles.node('fgColor', colour), styles.node('bgColor', colour)];
    const pattern = styles.node('patternFill', { patternType: 'solid' }, colours);
    children.push(styles.node('fill', {}, [pattern]));
  }
  return styles.indexOf('dxfs', styles.node('dxf', {}, children));
}
