/** "Liên kết cột": binds the columns of the active tab, made by others, to the outline's fields; a person confirms. */
import { bindSettings, tabFields } from '../../core/tabs/binding.ts';
import { columnsOf } from '../../core/tabs/columns.ts';
import { type KeptTabs, keptRow, readKeptTabs } from '../../core/tabs/keptTabs.ts';
import { type Proposal, proposeBinding, type TabProposal } from '../../core/tabs/proposeBinding.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { withLock } from '../errors/withLock.ts';
import { readClock } from '../sheets/clock.ts';
import { appendLog, currentPerson, readLog } from '../sheets/log.ts';
import { requireOfficer } from '../sheets/officers.ts';
import { readGrid } from '../sheets/readGrid.ts';
import { linkWords } from './linkColumns.vi.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface TabMatch extends TabProposal {
  /** The outline's tab that the active tab is most like. */
  readonly tab: string;
}

/** Proposes, asks, and keeps what the person confirms. */
export function linkColumns(outline: Outline): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getActiveSheet();
  const match = mostLike(readGrid(sheet, sheet.getName(), true), outline);
  const ui = SpreadsheetApp.getUi();
  if (!match) {
    ui.alert(linkWords.title, linkWords.nothing(sheet.getName()), ui.ButtonSet.OK);
    return;
  }
  const question = linkWords.question(match.tab, match.proposals, match.unbound);
  const answer = ui.alert(linkWords.title, question, ui.ButtonSet.YES_NO_CANCEL);
  if (answer === ui.Button.CANCEL || answer === ui.Button.CLOSE) return;
  const confirmed = match.proposals.filter(
    ({ level }) => answer === ui.Button.YES || level === 'certain',
  );
  withLock(() => keep(spreadsheet, outline, { ...match, proposals: confirmed }));
  ui.alert(linkWords.title, linkWords.kept(confirmed.length), ui.ButtonSet.OK);
}

/** The outline's tab with most columns found in the grid; null when none has two. */
function mostLike(grid: TabProposal['grid'], outline: Outline): TabMatch | null {
  const matches = Object.entries(tabFields(outline)).map(([tab, fields]) => ({
    tab,
    ...proposeBinding(grid, columnsOf(fields, outline.years)),
  }));
  const [best] = matches.sort((a, b) => certain(b) - certain(a));
  return best && certain(best) > 1 ? best : null;
}

function certain({ proposals }: TabProposal): number {
  return proposals.filter(({ level }) => level === 'certain').length;
}

/** Writes the settings cell; other tabs' confirmed bindings stay. */
function keep(spreadsheet: Spreadsheet, outline: Outline, match: TabMatch): void {
  const sheet = spreadsheet.getSheetByName(outline.settings.tab);
  const settings =
    sheet && bindSettings({ grids: [readGrid(sheet, outline.settings.tab, false)] }, outline);
  requireOfficer(settings || null, outline);
  const row = settings ? keptRow(settings, outline) : -1;
  const column = settings?.columns.get(outline.settings.value.code);
  if (!sheet || !settings || row < 0 || column === undefined) throw new Refusal('not-set-up');
  const kept: KeptTabs = {
    ...readKeptTabs(settings, outline),
    [match.tab]: { tab: match.grid.name, columns: columnsKept(match.proposals) },
  };
  // Asked before anything is written: it may fail.
  const by = currentPerson();
  sheet
    .getRange(row + 1, column + 1)
    .setNumberFormat('@')
    .setValue(JSON.stringify(kept));
  const writer = { now: readClock(), by, binding: readLog(spreadsheet, outline) };
  const detail = String(match.proposals.length);
  appendLog(spreadsheet, outline, writer, [{ event: 'linked', subject: match.tab, detail }]);
}

function columnsKept(proposals: readonly Proposal[]): Record<string, string> {
  return Object.fromEntries(proposals.map(({ column, path }) => [column.code, path]));
}
