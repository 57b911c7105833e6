/** Where rows were when a link was written: by its header, its units' names and its end. */
import { phraseOf } from '../headerText.ts';
import type { LinkedTab, LinkedUnit } from '../link.ts';
import type { ReadTab } from '../readTab.ts';

/** A row that is known then and now; both as the link counts. */
interface Anchor {
  readonly old: number;
  readonly now: number;
}

/** Row of the tab, from 0 → its number in the link; null where rows came or went on one side of it only. */
export function rowThen(
  linked: LinkedTab,
  { grid, area, body }: ReadTab,
  units: readonly LinkedUnit[],
): (row: number) => number | null {
  const from = grid.turned ? 0 : 1;
  const last = Math.max(0, ...[...body.rows, ...body.aside].map(({ row }) => row + from));
  const known = linked.across
    ? []
    : units.flatMap(({ tab, row, name }): Anchor[] => {
        if (tab !== linked.tab) return [];
        const own = body.rows.find((one) => phraseOf(one.name) === phraseOf(name));
        return own ? [{ old: row, now: own.row + from }] : [];
      });
  const head = linked.headerRows[linked.headerRows.length - 1] ?? linked.firstRow - 1;
  const anchors: readonly Anchor[] = [
    { old: head, now: (area?.to ?? 0) + from - 1 },
    ...known.sort((a, b) => a.now - b.now),
    { old: Math.max(linked.lastRow, ...linked.aside), now: last },
  ];
  return (row) => {
    const now = row + from;
    const above = anchors.filter((one) => one.now <= now).pop();
    const below = anchors.find((one) => one.now >= now);
    if (!above || !below || above.now - above.old !== below.now - below.old) return null;
    return now - (above.now - above.old);
  };
}
