/** The tabs of a spreadsheet that others made, told from those of the add-on. */
import { lastTab } from '../../core/lastCampaign/lastWords.vi.ts';
import { explanationTab } from '../../core/linking/explained/explanationWords.vi.ts';
import type { Link } from '../../core/linking/link.ts';
import { columnHeaders } from '../../core/outlineTab/columns.vi.ts';
import { apartName } from '../../core/sheet/apartNames.vi.ts';
import { looseKey } from '../../core/text/text.ts';
import { type Grid, tabKey } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { readGrid } from './readGrid.ts';
import { besideName } from './theirTabs.vi.ts';
import { versionTabPattern } from './versionNames.vi.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The form's own tabs are there, and no link says that others hold the answers. */
export function hasOwnForm(
  names: readonly string[],
  copies: ReadonlyMap<string, Sheet>,
  link: Link | null,
  { answers, registry }: Outline,
): boolean {
  const all = copies.size > 0 ? [...copies.keys()] : names;
  const has = (tab: string) => all.some((name) => tabKey(name) === tabKey(tab));
  return !link && has(answers.tab) && has(registry.tab);
}

/** A note on a header may say that its figures are thousands. */
const wishes = { merges: () => true, notes: true };

/** Every visible tab that is not the add-on's, of the restricted workbook too; or their copies. */
export function readSources(
  spreadsheet: Spreadsheet,
  outline: Outline,
  copies: ReadonlyMap<string, Sheet> = new Map(),
  restricted: Spreadsheet | null = null,
): Grid[] {
  if (copies.size > 0) {
    return [...copies]
      .filter(([tab]) => !isOwnTab(tab, outline))
      .map(([tab, sheet]) => readGrid(sheet, tab, true, wishes));
  }
  const own = sourceTabs(spreadsheet, outline).map((tab) => [tab, tab.getName()] as const);
  const apart = restricted ? sourceTabs(restricted, outline) : [];
  const named = [...own, ...apart.map((tab) => [tab, apartName(tab.getName())] as const)];
  return named
    .map(([sheet, name]) => readGrid(sheet, name, true, wishes))
    .filter((grid) => !isOutline(grid));
}

/** The tabs of a spreadsheet that a link may read. */
export function sourceTabs(spreadsheet: Spreadsheet, outline: Outline): Sheet[] {
  return spreadsheet
    .getSheets()
    .filter((sheet) => !isOwnTab(sheet.getName(), outline) && !sheet.isSheetHidden());
}

/** An outline that an officer writes, whatever its tab is called: its rows are questions, not units. */
function isOutline({ values }: Grid): boolean {
  const heads = [columnHeaders.loai_dong, columnHeaders.nhan].map(looseKey);
  return values.slice(0, headerRows).some((row) => {
    const said = new Set(row.map((cell) => looseKey(String(cell))));
    return heads.every((head) => said.has(head));
  });
}

const headerRows = 12;

/** A tab that only the add-on makes. */
export function isOwnTab(name: string, outline: Outline): boolean {
  const { guideTab, findingsTab, summaryTab, tracking, log, settings, ownTexts } = outline;
  const pages = [guideTab, findingsTab, summaryTab];
  const set = [tracking.tab, log.tab, settings.tab, ownTexts.tab];
  const own = [...pages, ...set, lastTab, explanationTab];
  const isMade = own.some((tab) =>
    [tab, besideName(tab)].some((one) => tabKey(one) === tabKey(name)),
  );
  return isMade || versionTabPattern.test(name) || name.startsWith('~');
}
