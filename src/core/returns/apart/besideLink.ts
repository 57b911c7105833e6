/** A restricted workbook beside a sheet that others made: its tabs stand among those of the sheet. */

import { isApartName, unreadApart } from '../../sheet/apartNames.vi.ts';
import type { Workbook } from '../../workbook.ts';

/** Tabs of a link and what it takes them for. */
interface LinkOfTabs {
  readonly tabs: readonly { readonly tab: string; readonly role: string }[];
}

/** Whether a person saw tabs of the restricted workbook when they made a link: read, or left aside. */
export function knowsApart(link: LinkOfTabs | null): boolean {
  return link?.tabs.some(({ tab }) => isApartName(tab)) === true;
}

/** Whether a link reads tabs of the restricted workbook. */
export function readsApart(link: LinkOfTabs | null): boolean {
  return link?.tabs.some(({ tab, role }) => role !== 'other' && isApartName(tab)) === true;
}

/** Of a restricted workbook whose tabs stand among those of the sheet, or (closed) that whoever reads may not open. */
export function besideApart(
  workbook: Workbook,
  isClosed: boolean,
  link: LinkOfTabs | null = null,
): Workbook {
  const lacking = { tabs: [], columns: [] };
  const nothing = { others: [], left: [], unplaced: [], lacking };
  const read = { ...workbook, apart: { own: workbook.grids, ...nothing, isClosed } };
  const { linked } = workbook;
  if (!linked || isClosed) return read;
  const isKnown = link ? knowsApart(link) : [...linked.frames.keys()].some(isApartName);
  return isKnown ? read : { ...read, linked: { ...linked, lost: [...linked.lost, unreadApart] } };
}

/** What of a restricted workbook a link has and does not find; '' where it has nothing of one that was opened. */
export function lostOfApart({ linked }: Workbook): string[] {
  const { lost: told = [], lostTabs = [], lostColumns = [] } = linked ?? {};
  const columns = lostColumns.map(({ tab, header }) => `${tab}, ${header}`);
  const lost = [...lostTabs, ...columns].filter(isApartName);
  return lost.length === 0 && told.includes(unreadApart) ? [''] : lost;
}

/** A link without the tabs of a restricted workbook that whoever reads may not open. */
export function linkHere<L extends { readonly tabs: readonly { readonly tab: string }[] }>(
  link: L,
): L {
  return { ...link, tabs: link.tabs.filter(({ tab }) => !isApartName(tab)) };
}
