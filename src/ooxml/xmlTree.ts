/** XML of .docx and .xlsx parts as a tree that can be changed and written back; nothing of it is lost. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** As written, prefix included. */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** A string is text. */
export type XmlNode = XmlElement | string;

/** Thrown for a document type, because its entities could expand without bound. */
export class DoctypeError extends Error {}

/** A parser that refuses document types. */
export function strictParser(): SaxesParser {
  const parser = new SaxesParser({ position: false });
  parser.on('doctype', () => {
    throw new DoctypeError('a document type is refused');
  });
  return parser;
}

/** Returns the root element. @throws Error for XML that is not well formed, DoctypeError. */
export function parseXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  const last = () => open[open.length - 1];
  const parser = strictParser();
  const addText = (text: string): void => void last()?.children.push(text);
  parser.on('opentag', (tag) => {
    const element = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    last()?.children.push(element);
    open.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const root = top.children.find((node) => typeof node !== 'string');
  if (root === undefined) throw new Error('no root element');
  return root;
}

/** A whole document. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeNode(root)}`;
}

export function writeNode(node: XmlNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(writeNode).join('')}</${node.name}>`;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['\t', '&#9;'],
]);

/** For text and attribute values; line breaks are kept in both. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (character) => entities.get(character) ?? character);
}

/** "row" for "x:row". */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** "x:" for "x:row", '' for "row". */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** The child elements, all or those of one local name. */
export function childrenOf(element: XmlElement | undefined, local?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement =>
      typeof node !== 'string' && (local === undefined || localName(node.name) === local),
  );
}

export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return childrenOf(element, local)[0];
}

/** All text under an element. */
export function elementText(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((node) => (typeof node === 'string' ? node : elementText(node)))
    .join('');
}

/** A new element with the prefix of `parent`, not yet among its children. */
export function elementIn(
  parent: XmlElement,
  local: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement {
  return { name: prefixOf(parent.name) + local, attributes, children };
}

/** A copy that shares nothing with the element. */
export function copyOf(element: XmlElement): XmlElement {
  const children = element.children.map((node) => (typeof node === 'string' ? node : copyOf(node)));
  return { name: element.name, attributes: { ...element.attributes }, children };
}
