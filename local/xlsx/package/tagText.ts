/** Changes attributes in the text of an open tag and leaves the rest of it as it is. */
import { escapeXml } from '../../../src/ooxml/xmlTree.ts';

/** undefined removes an attribute. */
export function changeTag(
  tag: string,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  let text = tag;
  let added = '';
  for (const [name, value] of Object.entries(changes)) {
    text = text.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '');
    if (value !== undefined) added += ` ${name}="${escapeXml(value)}"`;
  }
  return text.replace(/^<[^\s/>]+/, (start) => start + added);
}
