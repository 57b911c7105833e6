/** An item as a heading: its title, its bare words, and whether it asks anything at all. */
import { writingSpace } from './asked.ts';
import type { Item } from './itemTree.ts';
import { isCounted } from './listParts.ts';
import { asksItself, headingOfOrders, tableLead, trailingLead } from './words.vi.ts';

/** Without brackets and without places to fill in. */
export function headingOf({ text }: Item): string {
  const [heading = ''] = text.replace(/\s*\([^()]*\)\s*/g, ' ').split(writingSpace);
  return titleOf(heading);
}

/** A heading without its list of questions. */
function titleOf(heading: string): string {
  const at = heading.indexOf(':');
  const after = heading.slice(at + 1).trim();
  const isList =
    after.split(/,\s+/).some(isCounted) || after.includes(';') || asksItself.test(after);
  return (at > 0 && isList ? heading.slice(0, at) : heading)
    .replace(tableLead, '')
    .replace(trailingLead, '')
    .replace(/\s+(?=,)|[\s:;,.]+$/g, '')
    .trim();
}

export function bareWords({ text }: Item): string {
  return text.replace(/[\s:;,.…]+$/, '').trim();
}

/** What the letter orders, under a heading: nothing there is asked. */
export function isOrders(item: Item): boolean {
  return item.orders > 0 && item.items.length === 0 && headingOfOrders.test(bareWords(item));
}
