/** What reading and appending a look need of a workbook's styles. */
import type { XmlElement } from '../../../src/ooxml/xmlTree.ts';
import type { ColourTheme } from './colours.ts';

/** Lists in the order of the schema (18.8.39). */
export const listOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

export type StyleList = (typeof listOrder)[number];

export interface StyleLists {
  readonly theme: ColourTheme;
  item(list: StyleList, index: number): XmlElement | undefined;
  /** Returns the number format code of a style. */
  formatOf(style: number): string;
  /** Returns the number of a format code, added when it is new. */
  formatNumber(code: string): number;
  /** Returns the index of an equal element of the list, appended when there is none. */
  indexOf(list: StyleList, element: XmlElement): number;
  node(
    name: string,
    attributes?: Record<string, string>,
    elements?: readonly XmlElement[],
  ): XmlElement;
}
