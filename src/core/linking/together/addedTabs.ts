/** Tabs that came after the link was kept: nobody has said what they are, so their figures are in no total. */
import { isNumeric, type Outline } from '../../../outline/schema.ts';
import { isApartName } from '../../sheet/apartNames.vi.ts';
import { type Grid, tabKey } from '../../workbook.ts';
import type { Link } from '../link.ts';
import { readHandSheet } from '../readSheet.ts';
import { unreadSentences } from './copiesSaid.ts';
import { addedSentence } from './copiesWords.vi.ts';

/** What is told of each that has rows of units under questions of the form. `read`: tabs that the link reads, by whatever name. */
export function addedTabs(
  sources: readonly Grid[],
  { tabs }: Link,
  read: ReadonlySet<string>,
  outline: Outline,
): readonly string[] {
  const known = new Set([...tabs.map(({ tab }) => tabKey(tab)), ...[...read].map(tabKey)]);
  const added = sources.filter(({ name }) => !known.has(tabKey(name)) && !isApartName(name));
  if (added.length === 0) return [];
  const found = readHandSheet(added, outline);
  const told = found.tabs.flatMap(({ read: { grid, role, body, columns } }) => {
    const asked = columns.filter(
      ({ field, sure }) => field && isNumeric(field) && sure !== 'chua_ro',
    );
    const rows = body.rows.length + body.aside.filter(({ kind }) => kind === 'doubt').length;
    return role === 'answers' && rows > 0 && asked.length > 0
      ? [addedSentence(grid.name, rows, asked.length)]
      : [];
  });
  return [...told, ...unreadSentences(found.tabs)];
}
