/** Texts of a workbook file that nobody sees: where its links lead, and what its table of texts keeps besides. */
import { childrenOf, localName, parseXml, type XmlElement } from '../../src/ooxml/xmlTree.ts';
import { indexesIn, sheetsOf } from '../xlsx/dropTexts.ts';
import type { Parts } from '../xlsx/package/parts.ts';
import { partText } from '../xlsx/package/partText.ts';

export interface OutsideText {
  /** The part of the file. */
  readonly path: string;
  /** Local name of the element right below the part's root: what of a tab or workbook it is. */
  readonly element: string;
  readonly text: string;
}

const ofTab = /^(.*\/)_rels\/([^/]+)\.rels$/i;

/** Addresses outside the file, of the tab whose link leads there. */
export function linkTargets(parts: Parts): OutsideText[] {
  return [...parts.keys()].flatMap((path) => {
    const [, folder, tab] = ofTab.exec(path) ?? [];
    if (folder === undefined || !/\/worksheets\/$/i.test(folder)) return [];
    return childrenOf(parseXml(partText(parts, path))).flatMap(({ attributes }) => {
      const { Target = '', TargetMode } = attributes;
      if (TargetMode !== 'External') return [];
      return [{ path: `${folder}${tab}`, element: 'hyperlinks', text: asRead(Target) }];
    });
  });
}

function asRead(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Texts that no cell has, and how those that cells have are read aloud. */
export function unusedTexts(parts: Parts): OutsideText[] {
  const used = indexesIn(parts, sheetsOf(parts));
  return [...parts.keys()]
    .filter((path) => /(?:^|\/)sharedStrings\.xml$/i.test(path))
    .flatMap((path) =>
      childrenOf(parseXml(partText(parts, path)), 'si').flatMap((item, index) => {
        const spoken = childrenOf(item).filter(({ name }) => localName(name) === 'rPh');
        const texts = used.has(index) ? spoken.map(textOf) : [textOf(item)];
        return texts.map((text) => ({ path, element: 'si', text }));
      }),
    );
}

function textOf(element: XmlElement): string {
  const own = element.children.filter((child) => typeof child === 'string').join('');
  return own + childrenOf(element).map(textOf).join('');
}
