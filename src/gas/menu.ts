/** The menu, and the box that closes a run. */
import { menuWords } from './menu.vi.ts';

type Menu = GoogleAppsScript.Base.Menu;

/** Adds the product's menu: its own where the script is bound, and under Extensions, where an add-on has its place. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  fill(ui.createAddonMenu());
  try {
    fill(ui.createMenu(menuWords.title));
  } catch {
    // An add-on may have no menu of its own: the one under Extensions is there.
  }
}

/** The names are those of functions in main.ts. */
function fill(menu: Menu): void {
  menu
    .addItem(menuWords.sidebar, 'moThanhBen')
    .addItem(menuWords.consolidate, 'tongHop')
    .addItem(menuWords.verify, 'xacMinh')
    .addItem(menuWords.setUp, 'thietLap')
    .addItem(menuWords.link, 'lienKetCot')
    .addToUi();
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
