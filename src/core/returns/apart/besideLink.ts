/** A restricted workbook beside a sheet that others made: its tabs stand among those of the sheet. */

import { isApartName, unreadApart } from '../../sheet/apartNames.vi.ts';
import type { Workbook } from '../../workbook.ts';

/** Of a restricted workbook whose tabs stand among those of the sheet, or (closed) that whoever reads may not open. */
export function besideApart(workbook: Workbook, isClosed: boolean): Workbook {
  const lacking = { tabs: [], columns: [] };
  const nothing = { others: [], left: [], unplaced: [], lacking };
  const read = { ...workbook, apart: { own: workbook.grids, ...nothing, isClosed } };
  const { linked } = workbook;
  const lost = linked && isUnread(read) ? { lost: [...linked.lost, unreadApart] } : {};
  return { ...read, ...(linked && { linked: { ...linked, ...lost } }) };
}

/** What of a restricted workbook a link has and does not find; '' where it has nothing of one that was opened. */
export function lostOfApart(workbook: Workbook): string[] {
  const { lostTabs = [], lostColumns = [] } = workbook.linked ?? {};
  const columns = lostColumns.map(({ tab, header }) => `${tab}, ${header}`);
  const lost = [...lostTabs, ...columns].filter(isApartName);
  return lost.length === 0 && isUnread(workbook) ? [''] : lost;
}

function isUnread({ linked, apart }: Workbook): boolean {
  if (!linked || !apart || apart.isClosed) return false;
  return ![...linked.frames.keys(), ...linked.lostTabs].some(isApartName);
}

/** A link without the tabs of a restricted workbook that whoever reads may not open. */
export function linkHere<L extends { readonly tabs: readonly { readonly tab: string }[] }>(
  link: L,
): L {
  return { ...link, tabs: link.tabs.filter(({ tab }) => !isApartName(tab)) };
}
