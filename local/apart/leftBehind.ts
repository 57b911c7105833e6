/** Reads a common workbook that was written: where counts of people are, or may be, still. */

import type { ApartPlan } from '../../src/api/api.ts';
import { keptCopyOf, sentTabOf } from '../merge/keptCopies.vi.ts';
import { cellText } from '../merge/tableColumns.ts';
import type { SheetModel, SpreadsheetModel } from '../model.ts';
import { readWorkbookPart } from '../xlsx/workbookPart.ts';
import type { OutsideText } from './hiddenTexts.ts';
import { type LeftInTab, leftInTab } from './leftInTab.ts';
import { isKept } from './missingTabs.ts';
import { outsideTexts, unreadParts } from './outsideTexts.ts';

export interface LeftBehind {
  /** Hidden copies of tabs that were parted. */
  readonly copies: readonly string[];
  /** Cells and notes, by tab; only where there are some. */
  readonly cells: readonly LeftInTab[];
  /** The tab with the figures of the campaign before, where it is. */
  readonly last: string | null;
  /** Tabs that are not the form's. */
  readonly tabs: readonly string[];
  /** Texts of the form's tabs, or of the workbook (null), that no cell has: kinds of places. */
  readonly outside: readonly {
    readonly tab: string | null;
    readonly elements: readonly string[];
  }[];
  /** Parts that hold copies of cells, or texts that are not read. */
  readonly unread: readonly string[];
}

/** `bare` is the form as it is set up: whatever else the common workbook holds was put there by people. */
export function leftBehind(
  common: SpreadsheetModel,
  bare: SpreadsheetModel,
  plan: ApartPlan,
): LeftBehind {
  const { answers, tables, people, explanation, lists, last } = plan;
  const apart = [answers, ...tables.map(({ tab }) => tab)];
  const ofForm = new Map(bare.sheets.map((sheet) => [sheet.name, sheet]));
  const known = (tab: string) => ({
    moved: tab === answers ? people : (tables.find((table) => table.tab === tab)?.typed ?? []),
    numbers: plan.numbers,
    adults: plan.adults,
    explaining: tab === answers ? [explanation] : [],
    isOfUnits: [...apart, ...lists].includes(tab),
  });
  const outside = textsOutside(common, bare);
  const foreign = common.sheets.filter(
    (sheet) => !ofForm.has(sheet.name) && sheet.name !== last && !isKept(sheet),
  );
  return {
    copies: common.sheets
      .filter(({ name }) => apart.includes(keptCopyOf(name)?.tab ?? sentTabOf(name) ?? ''))
      .map(({ name }) => name),
    cells: common.sheets
      .flatMap((sheet) => {
        const own = ofForm.get(sheet.name);
        return own ? [leftInTab(sheet, own, known(sheet.name))] : [];
      })
      .filter(({ places, told, named }) => places.length + told.length + named.length > 0),
    last: common.sheets.some(({ name }) => name === last) ? last : null,
    tabs: foreign
      .filter((sheet) => saysSomething(sheet) || outside.some(({ tab }) => tab === sheet.name))
      .map(({ name }) => name),
    outside: outside.filter(({ tab }) => tab === null || ofForm.has(tab)),
    unread: unreadParts(common.origin),
  };
}

function saysSomething({ cells }: SheetModel): boolean {
  return [...cells.values()].some((row) =>
    [...row.values()].some((cell) => cellText(cell) !== '' || Boolean(cell.note)),
  );
}

/** Texts that the form has not, by tab. */
function textsOutside(common: SpreadsheetModel, bare: SpreadsheetModel): LeftBehind['outside'] {
  const names = common.sheets.map(({ name }) => name);
  const known = new Set([...outsideTexts(bare.origin).map(({ text }) => text), ...names]);
  const { sheets } = readWorkbookPart(common.origin, common.name);
  const tabs = new Map(sheets.map(({ path, name }) => [path, name]));
  const found = new Map<string | null, Set<string>>();
  const add = ({ path, element }: OutsideText) => {
    const tab = tabs.get(path) ?? null;
    found.set(tab, (found.get(tab) ?? new Set()).add(element));
  };
  for (const one of outsideTexts(common.origin)) if (!known.has(one.text)) add(one);
  return [...found].map(([tab, elements]) => ({ tab, elements: [...elements] }));
}
