/** What a style of a file looks like, in the words of a StyleChange. */

import { childOf, type XmlElement } from '../../../src/ooxml/xmlTree.ts';
import type { StyleChange } from '../../model.ts';
import { readColour } from './colours.ts';
import type { StyleLists } from './styleLists.ts';

/** All members of a StyleChange that the file says. */
export function readLook(styles: StyleLists, style: number): StyleChange {
  const format = styles.item('cellXfs', style);
  const part = (list: 'fonts' | 'fills' | 'borders', id: string): XmlElement | undefined =>
    styles.item(list, Number(format?.attributes[id] ?? 0));
  const alignment = childOf(format, 'alignment')?.attributes ?? {};
  const locked = childOf(format, 'protection')?.attributes.locked;
  return {
    numberFormat: styles.formatOf(style),
    ...readFont(styles, part('fonts', 'fontId')),
    background: readFill(styles, part('fills', 'fillId')),
    border: readBorder(styles, part('borders', 'borderId')),
    wrap: isTrue(alignment.wrapText),
    horizontal: horizontals.find((one) => one === alignment.horizontal) ?? null,
    vertical: verticals[alignment.vertical ?? 'bottom'] ?? 'bottom',
    locked: locked === undefined || isTrue(locked),
  };
}

const horizontals = ['left', 'center', 'right'] as const;
const verticals: Record<string, NonNullable<StyleChange['vertical']>> = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
};

function readFont(styles: StyleLists, font: XmlElement | undefined): StyleChange {
  const family = childOf(font, 'name')?.attributes.val;
  const size = childOf(font, 'sz')?.attributes.val;
  return {
    fontColor: readColour(childOf(font, 'color'), styles.theme),
    ...(family === undefined ? {} : { fontFamily: family }),
    ...(size === undefined ? {} : { fontSize: Number(size) }),
    bold: isOn(childOf(font, 'b')),
    italic: isOn(childOf(font, 'i')),
  };
}

function readFill(styles: StyleLists, fill: XmlElement | undefined): string | null {
  const pattern = childOf(fill, 'patternFill');
  if (pattern?.attributes.patternType !== 'solid') return null;
  return readColour(childOf(pattern, 'fgColor'), styles.theme);
}

/** The left side represents all four. */
function readBorder(styles: StyleLists, border: XmlElement | undefined): string | null {
  const side = childOf(border, 'left') ?? childOf(border, 'start');
  if (side?.attributes.style === undefined) return null;
  return readColour(childOf(side, 'color'), styles.theme) ?? '#000000';
}

/** An xsd:boolean attribute. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** An element like `b`, which is on unless it says otherwise. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isTrue(element.attributes.val ?? '1');
}
