/** Tabs of other people that have our names: ours are made under another name. */
import { findingWords } from '../../core/findings/findingWords.vi.ts';
import { guideTitle } from '../../core/form/guide.vi.ts';
import { noRunYet } from '../../core/form/texts.vi.ts';
import { summaryTitle } from '../../core/summary/reporting.vi.ts';
import { tabKey } from '../../core/workbook.ts';
import type { Field, Outline } from '../../outline/schema.ts';
import { besideName } from './theirTabs.vi.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the title or the code row of every tab of ours is. */
const topLeft = 'A1:P12';

/** The outline with other names for our tabs, where people already use these names. */
export function besideTheirs(spreadsheet: Spreadsheet, outline: Outline): Outline {
  if (isOwnForm(spreadsheet, outline)) return outline;
  const { tracking, log, ownTexts, settings } = outline;
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [tabKey(sheet.getName()), sheet]));
  const free = (tab: string, isMark: (text: string) => boolean): string => {
    const sheet = sheets.get(tabKey(tab));
    return sheet && isTheirs(sheet, isMark) ? besideName(tab) : tab;
  };
  const page = (tab: string, title: string) =>
    free(tab, (text) => text.startsWith(title) || text === noRunYet(outline));
  const table = (tab: string, { code }: Field) => free(tab, (text) => text === code);
  return {
    ...outline,
    guideTab: page(outline.guideTab, guideTitle),
    findingsTab: page(outline.findingsTab, findingWords.title),
    summaryTab: page(outline.summaryTab, summaryTitle),
    tracking: { ...tracking, tab: table(tracking.tab, tracking.state) },
    log: { ...log, tab: table(log.tab, log.event) },
    ownTexts: { ...ownTexts, tab: table(ownTexts.tab, ownTexts.code) },
    settings: { ...settings, tab: table(settings.tab, settings.value) },
  };
}

/** Every tab that set-up makes is there: no need to look into them. */
function isOwnForm(spreadsheet: Spreadsheet, outline: Outline): boolean {
  const { answers, registry, settings, guideTab } = outline;
  const all = [answers.tab, registry.tab, settings.tab, guideTab];
  return all.every((tab) => spreadsheet.getSheetByName(tab) !== null);
}

/** Filled, and without the mark that our tab of this name has. */
function isTheirs(sheet: Sheet, isMark: (text: string) => boolean): boolean {
  if (sheet.getLastRow() === 0) return false;
  const texts = sheet.getRange(topLeft).getDisplayValues().flat();
  return !texts.some((text) => isMark(text.normalize('NFC').trim()));
}
