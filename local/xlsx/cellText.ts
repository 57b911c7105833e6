/** Text of cells in XML: escapes of characters that XML cannot hold, and rich text as plain. */
import { escapeXml, localName, type XmlElement } from '../../src/ooxml/xmlTree.ts';

/** The text of an `si` or `is` element: its runs joined, without phonetic hints. */
export function joinedRuns(item: XmlElement): string {
  let text = '';
  for (const node of item.children) {
    if (typeof node === 'string') continue;
    const name = localName(node.name);
    if (name === 't') text += node.children.join('');
    else if (name === 'r') text += joinedRuns(node);
  }
  return decodeEscapes(text);
}

/** `_x000D_` is a carriage return (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A `t` element. */
export function textElement(text: string): string {
  const encoded = escapeXml(encodeEscapes(text));
  return encoded === encoded.trim() && !/ {2}|&#/.test(encoded)
    ? `<t>${encoded}</t>`
    : `<t xml:space="preserve">${encoded}</t>`;
}

/** The text that XML can hold; half of a surrogate pair cannot be written and becomes U+FFFD. */
export function encodeEscapes(text: string): string {
  return text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });
}
