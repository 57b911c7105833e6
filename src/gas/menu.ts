/** The menu, and the box that closes a run. */
import { menuWords } from './menu.vi.ts';

type Menu = GoogleAppsScript.Base.Menu;

/** Adds the product's menu; the names are those of functions in main.ts. */
export function addMenu(): void {
  newMenu()
    .addItem(menuWords.sidebar, 'moThanhBen')
    .addItem(menuWords.consolidate, 'tongHop')
    .addItem(menuWords.verify, 'xacMinh')
    .addItem(menuWords.setUp, 'thietLap')
    .addItem(menuWords.link, 'lienKetCot')
    .addToUi();
}

/** A menu of its own in a bound script; an add-on has its place under Extensions only. */
function newMenu(): Menu {
  const ui = SpreadsheetApp.getUi();
  try {
    return ui.createMenu(menuWords.title);
  } catch {
    return ui.createAddonMenu();
  }
}

/** Says what a run found. */
export function showResult(lines: readonly string[]): void {
  showLines(menuWords.done, lines);
}

/** A box with these lines. */
export function showLines(title: string, lines: readonly string[]): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, lines.join('\n\n'), ui.ButtonSet.OK);
}

/** Shows the sidebar (src/ui) beside the spreadsheet. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(menuWords.title);
  SpreadsheetApp.getUi().showSidebar(page);
}
