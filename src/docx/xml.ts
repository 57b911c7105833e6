/** Elements of a document as text, their attributes and children in the order in which they are written. */
import { escapeXml } from '../ooxml/xmlTree.ts';

/** Well-formed; '' for nothing. */
export type Xml = string;

export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Xml[]
): Xml {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    open += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  const inside = children.join('');
  return inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`;
}

/** An element that only holds others: '' when it has none. */
export function holder(name: string, ...children: readonly Xml[]): Xml {
  const inside = children.join('');
  return inside === '' ? '' : `<${name}>${inside}</${name}>`;
}

/** A property that is on, off, or not said. */
export function flag(name: string, isOn: boolean | undefined): Xml {
  if (isOn === undefined) return '';
  return isOn ? `<${name}/>` : `<${name} w:val="false"/>`;
}
