/** The menu, and the box that closes a run. */
import type { WideScreen } from '../api/api.ts';
import { menuTitle, menuWords } from './menu.vi.ts';

type Menu = GoogleAppsScript.Base.Menu;

/** Adds the product's one menu: in the bar where the script is bound; Google itself puts an add-on's under Extensions. */
export function addMenu(shortName: string): void {
  const ui = SpreadsheetApp.getUi();
  let menu: Menu;
  try {
    menu = ui.createMenu(menuTitle(shortName));
  } catch {
    menu = ui.createAddonMenu();
  }
  fill(menu);
}

/** The names are those of functions in main.ts. */
function fill(menu: Menu): void {
  menu
    .addItem(menuWords.sidebar, 'moThanhBen')
    .addItem(menuWords.table, 'moBangDonVi')
    .addItem(menuWords.consolidate, 'tongHop')
    .addItem(menuWords.verify, 'xacMinh')
    .addItem(menuWords.purge, 'xoaThongTin')
    .addItem(menuWords.setUp, 'thietLap')
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

/** Shows the sidebar (src/ui) next to the spreadsheet. */
export function openSidebar(shortName: string): void {
  const title = menuTitle(shortName);
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Shows the same page over the spreadsheet, 1100 × 700; the sheet and the sidebar stay in use. */
export function openWide(screen: WideScreen): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  const told = JSON.stringify(screen).replace(/[&"<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  page
    .setContent(page.getContent().replace('id="app"', () => `id="app" data-wide="${told}"`))
    .setWidth(1100)
    .setHeight(700);
  SpreadsheetApp.getUi().showModelessDialog(page, menuWords.wide[screen.kind]);
}
