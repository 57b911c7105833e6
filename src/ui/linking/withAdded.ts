/** A link that knows the columns that were just added to the sheet. */
import type { AddedColumn } from '../../api/api.ts';
import type { Link } from '../../core/linking/link.ts';

/** Signing columns, once there, say when a unit is complete. */
export function withAdded(
  link: Link,
  added: readonly AddedColumn[],
  signing: readonly string[],
): Link {
  const tabs = link.tabs.map((tab) => {
    const own = added.filter((one) => one.tab === tab.tab);
    const columns = own.map(({ column, header, field }) => {
      return { column, header, field, year: null, part: null, sure: 'chac' as const };
    });
    return { ...tab, columns: [...tab.columns, ...columns] };
  });
  const signs = added.filter(({ field }) => signing.includes(field)).length > 1;
  return { ...link, tabs, completion: signs ? 'signing' : link.completion };
}
