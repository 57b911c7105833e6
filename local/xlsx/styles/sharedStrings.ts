/** The table of texts that cells point to: read whole, appended to, never reordered. */

import { childrenOf, parseXml, prefixOf } from '../../../src/ooxml/xmlTree.ts';
import { joinedRuns, textElement } from '../cellText.ts';
import { prefixFragment } from '../scanSheet.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const empty = `<sst xmlns="${namespace}" count="0" uniqueCount="0"></sst>`;

export class SharedStrings {
  /** Text of each index. */
  readonly texts: string[];
  private readonly xml: string;
  private readonly added: string[] = [];
  private readonly plain = new Map<string, number>();

  /** `xml` is the part, '' when there is none. */
  constructor(xml: string) {
    this.xml = xml === '' ? empty : xml;
    const items = childrenOf(parseXml(this.xml), 'si');
    this.texts = items.map(joinedRuns);
    items.forEach((item, index) => {
      const isPlain = childrenOf(item, 'r').length === 0;
      if (isPlain) this.plain.set(this.texts[index] ?? '', index);
    });
  }

  /** The index of a text, appended when the table does not have it yet. */
  indexOf(text: string): number {
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    const index = this.texts.push(text) - 1;
    this.plain.set(text, index);
    this.added.push(`<si>${textElement(text)}</si>`);
    return index;
  }

  get changed(): boolean {
    return this.added.length > 0;
  }

  /** The part with what was added; the items that were there keep their bytes. */
  toXml(): string {
    const opened = this.xml.replace(/<((?:\w+:)?sst)([^>]*)\/>\s*$/, '<$1$2></$1>');
    const end = opened.lastIndexOf('</');
    const prefix = prefixOf(opened.slice(end + 2));
    const count = String(this.texts.length);
    return (
      opened
        .slice(0, end)
        .replace(/(<(?:\w+:)?sst[^>]*>)/, (tag) =>
          tag.replace(/( (?:uniqueCount|count)=")\d*"/g, `$1${count}"`),
        ) +
      prefixFragment(this.added.join(''), prefix) +
      opened.slice(end)
    );
  }
}
