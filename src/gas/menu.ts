/** The menu, and the box that closes a run. */
import { menuWords } from './menu.vi.ts';

/** Adds the product's menu; the names are those of functions in main.ts. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(menuWords.title)
    .addItem(menuWords.sidebar, 'moThanhBen')
    .addItem(menuWords.consolidate, 'tongHop')
    .addItem(menuWords.setUp, 'thietLap')
    .addItem(menuWords.link, 'lienKetCot')
    .addToUi();
}

/** Says what a run found. */
export function showResult(lines: readonly string[]): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(menuWords.done, lines.join('\n\n'), ui.ButtonSet.OK);
}

/** Shows the sidebar (src/ui) beside the spreadsheet. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(menuWords.title);
  SpreadsheetApp.getUi().showSidebar(page);
}
