/** Takes out of a file's own properties (author, title, comments …) what may name a person. */

import {
  childrenOf,
  elementText,
  localName,
  parseXml,
  writeXml,
  type XmlElement,
} from '../../ooxml/xmlTree.ts';
import { mayBePrinted } from './mayBePrinted.ts';

/** Dates and counts that a program writes itself. */
const own =
  /^(?:created|modified|lastPrinted|revision|version|language|Application|AppVersion|DocSecurity|TotalTime|ScaleCrop|SharedDoc|LinksUpToDate|HyperlinksChanged)$/;

/** Whether a property is a program's own: a date, a count, a version. */
export const isOfProgram = (name: string): boolean => own.test(name) || name === 'HeadingPairs';

/** The parts that hold properties, whatever case their names have. */
export function isPropertiesPart(path: string): boolean {
  return /^docProps\/[^/]+\.xml$/i.test(path);
}

/** A picture of the first page, with whatever its cells said when it was taken. */
export function isThumbnail(path: string): boolean {
  return /^docProps\/thumbnail\.[a-z]+$/i.test(path);
}

/** The part without the properties that fail the loose test; null when all pass; or it is no XML. */
export function cleanProperties(xml: string): string | null {
  const root = treeOf(xml);
  if (root === null) return 'unread';
  const kept = root.children.filter((node) => typeof node === 'string' || isPrintable(node));
  if (kept.length === root.children.length) return null;
  return writeXml({ ...root, children: kept });
}

/** Names of the properties that fail the loose test, never their content; null when it is no XML. */
export function withheldProperties(xml: string): readonly string[] | null {
  const root = treeOf(xml);
  if (root === null) return null;
  const failing = childrenOf(root).filter((property) => !isPrintable(property));
  return failing.map(({ name }) => localName(name));
}

function treeOf(xml: string): XmlElement | null {
  try {
    return parseXml(xml);
  } catch {
    // Nothing rests on properties: a part that cannot be read is not written on.
    return null;
  }
}

/** Every text in a property, and the name that somebody gave it. */
function isPrintable(property: XmlElement): boolean {
  if (own.test(localName(property.name))) return true;
  return [property.attributes.name ?? '', ...textsIn(property)].every((text) => mayBePrinted(text));
}

function textsIn(element: XmlElement): string[] {
  const children = childrenOf(element);
  return children.length === 0 ? [elementText(element)] : children.flatMap(textsIn);
}
