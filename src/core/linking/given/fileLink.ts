/** A kept link as the file LIEN_KET.json. */
import type { Outline } from '../../../outline/schema.ts';
import type { Link, LinkedTab, LinkedUnit } from '../link.ts';
import type { ResolvedLink } from '../resolve.ts';
import { unitInRow } from '../sheetUnits.ts';
import { linkedTab } from '../toLink.ts';

/** A link as a file: where everything is now, and nothing that only the sheet's own link keeps. */
export function fileLink(link: Link, resolved: ResolvedLink, outline: Outline): Link {
  const { read, lost, tabs: found, units } = resolved;
  const finder = unitInRow(units, outline);
  const tabs = link.tabs.map(({ apart: _, ...tab }) => tab);
  return {
    ...link,
    tabs: link.tabs.map((tab, at): LinkedTab => {
      const own = read.get(tab);
      if (!own) return tabs[at] ?? tab;
      const isLost = ({ header, field, year }: LinkedTab['columns'][number]) =>
        lost.some(
          (one) =>
            one.tab === own.grid.name &&
            one.header === header &&
            one.field === field &&
            one.year === year,
        );
      const now = linkedTab(own);
      return { ...now, columns: [...now.columns, ...tab.columns.filter(isLost)] };
    }),
    units: units.map((unit) => ({ ...unit, ...placeNow(unit) })),
  };

  /** 0: the unit has no row now, and is still expected. */
  function placeNow(unit: LinkedUnit): Pick<LinkedUnit, 'tab' | 'row'> {
    const all = found.flatMap((tab) =>
      tab.body.rows
        .filter((row) => finder(tab, row)?.code === unit.code)
        .map(({ row }) => ({ tab: tab.grid.name, row: row + (tab.grid.turned ? 0 : 1) })),
    );
    const own = all.find(({ tab }) => tab === unit.tab) ?? all[0];
    return own ?? { tab: unit.tab, row: 0 };
  }
}
