/** A document's XML as a tree that can be changed and written back; prefixes and unknown elements are kept. */
import { SaxesParser } from 'saxes';
import { dictionary } from '../lib/dictionary.ts';

export interface TreeElement {
  /** As written, prefix included. */
  name: string;
  attributes: Record<string, string>;
  children: TreeNode[];
}

/** A string is text. */
export type TreeNode = TreeElement | string;

/** A parser that refuses document types. */
function strictParser(): SaxesParser {
  const parser = new SaxesParser({ position: false });
  parser.on('doctype', () => {
    throw new Error('a document type is refused');
  });
  return parser;
}

/** The root element. Throws for XML that is not well formed, also for a document type, whose entities could expand without bound. */
export function parseXml(xml: string): TreeElement {
  const top: TreeElement = { name: '', attributes: {}, children: [] };
  const open: TreeElement[] = [top];
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
export function writeXml(root: TreeElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeNode(root)}`;
}

function writeNode(node: TreeNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(writeNode).join('')}</${node.name}>`;
}

const entities = dictionary({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
});

/** For text and attribute values; line breaks are kept in both. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (character) => entities[character] ?? character);
}

/** "row" for "x:row". */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** "x:" for "x:row", '' for "row". */
function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** The child elements, all or those of one local name. */
export function childrenOf(element: TreeElement | undefined, local?: string): TreeElement[] {
  return (element?.children ?? []).filter(
    (node): node is TreeElement =>
      typeof node !== 'string' && (local === undefined || localName(node.name) === local),
  );
}

export function childOf(element: TreeElement | undefined, local: string): TreeElement | undefined {
  return childrenOf(element, local)[0];
}

/** A new element with the prefix of `parent`, not yet among its children. */
export function elementIn(
  parent: TreeElement,
  local: string,
  attributes: Record<string, string> = {},
  children: TreeNode[] = [],
): TreeElement {
  return { name: prefixOf(parent.name) + local, attributes, children };
}

/** A copy that shares nothing with the element. */
export function copyOf(element: TreeElement): TreeElement {
  const children = element.children.map((node) => (typeof node === 'string' ? node : copyOf(node)));
  return { name: element.name, attributes: { ...element.attributes }, children };
}
