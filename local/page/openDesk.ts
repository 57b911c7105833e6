/** The workbook on the page's desk: what can be read of it, typed into it, undone, and run on it. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { saveBeside } from '../besideFile.ts';
import { calculateAhead } from '../calc/calculateAhead.ts';
import { Calculator } from '../calc/calculator.ts';
import { openGas } from '../gas.ts';
import { Host, newStores, type SelectedRange, type ShownPage } from '../services/host.ts';
import { ownMachine } from '../words.vi.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import type { DeskInput, OpenFile } from './desk.ts';
import { EditBook } from './editBook.ts';
import { FreshCells } from './freshCells.ts';
import { JudgedSheet } from './judgedSheet.ts';
import { KeptCopy } from './keptCopy.ts';
import type { OpenedDialog } from './menuMessages.ts';
import { MergeDesk } from './mergeDesk.ts';
import type { Answered, DeskState, FunctionCall, Spot } from './messages.ts';
import { partOpened } from './partDesk.ts';
import { menuOf, messageOf, pressItem } from './pressItem.ts';
import { tabNames, tabView } from './tabView.ts';
import { ToldTabs } from './toldTabs.ts';
import { readsLog, TypedLog, typesCells } from './typedLog.ts';

/** Opens a desk on a workbook, over the built bundle. */
export function openDesk(desk: DeskInput): OpenFile {
  // People on their own machine have no Drive: the report is offered as a file.
  const { spreadsheet, fileName, options = { withoutDrive: true, ownMachine } } = desk;
  const stores = options.stores ?? newStores();
  const calculator = desk.calculator?.over(spreadsheet) ?? new Calculator(spreadsheet);
  const bytes = () => writeXlsx(spreadsheet);
  const copy =
    desk.input === undefined
      ? null
      : new KeptCopy(desk.input, bytes, () => log.writeWithSave(), desk.earlier);
  const told = new ToldTabs();
  const fresh = new FreshCells();
  const log = new TypedLog((typed) => {
    const gas = openGas(spreadsheet, { ...options, stores });
    const isNoted = gas.call('noteTyped', typed, 'typedInSheet') === true;
    if (isNoted) copy?.changed();
    return isNoted;
  });
  const judged = new JudgedSheet(() =>
    openGas(spreadsheet, { ...options, stores }).call('readJudged'),
  );
  const book = new EditBook(spreadsheet, (cells) => {
    judged.changed();
    fresh.add(cells);
    log.add(cells);
    copy?.changed();
  });
  const returned = new MergeDesk(
    spreadsheet,
    () => log.write(),
    (cells) => {
      fresh.add(book.take(cells));
      noteChange();
    },
  );
  let selection: SelectedRange = new Host(spreadsheet).selection;
  let dialog: ShownPage | null = null;
  let isClosed = false;
  const sheetOf = (name: string) => spreadsheet.sheets.find((sheet) => sheet.name === name);
  const state = (): DeskState => ({
    canUndo: book.canUndo,
    canRedo: book.canRedo,
    fresh: fresh.count,
    copy: copy?.state() ?? null,
  });

  function run({ name, given }: FunctionCall): Answered {
    if (readsLog.has(name) || name === 'takeApart') log.write();
    const gas = openGas(spreadsheet, { ...options, stores, selection });
    const answer = { value: null as unknown, error: '' };
    try {
      // The bundle only refuses this: a script may make no second spreadsheet, but the page can write files.
      if (name === 'takeApart') answer.value = partOpened(spreadsheet, desk.input);
      else if (!gas.exposed.has(name)) throw new Error(`Script function not found: ${name}`);
      else answer.value = gas.run(name, ...given);
    } catch (error) {
      answer.error = messageOf(error);
    }
    selection = gas.host.selection;
    const changed = gas.host.calls.count().write > 0;
    if (typesCells.has(name)) log.addSidebar();
    if (changed) noteChange();
    return { ...answer, changed, selected: spotOf(selection), dialog: take(gas.host.dialog) };
  }

  function noteChange(): void {
    judged.changed();
    // Who is told that it is written does not write it again: it is on the disk first.
    copy?.changed();
    copy?.save();
    if (desk.input !== undefined) saveBeside(spreadsheet);
  }

  function take(opened: ShownPage | null): OpenedDialog | null {
    if (opened === null) return null;
    dialog = opened;
    return { title: opened.title, width: opened.width, height: opened.height };
  }

  function spotOf({ sheetId, area }: SelectedRange): Spot {
    const tab = spreadsheet.sheets.find((sheet) => sheet.id === sheetId)?.name ?? '';
    return { tab, row: area.row, column: area.column };
  }

  return {
    id: randomUUID(),
    fileName,
    tabs: () => tabNames(spreadsheet),
    tab: (name, since, page) => {
      const sheet = sheetOf(name);
      if (sheet === undefined) return null;
      calculator.refresh();
      const view = tabView(sheet, spreadsheet, calculator, judged.now());
      return told.tell(view, since, book.lastOf(page));
    },
    edit: (batch) => ({ answers: book.make(batch), state: state() }),
    state,
    saveCopy: () => {
      copy?.save();
      return state();
    },
    leaveCopy: () => {
      copy?.leave();
      return state();
    },
    menu: () => menuOf(openGas(spreadsheet, { ...options, stores, selection })),
    press: (press) => {
      log.write();
      const gas = openGas(spreadsheet, { ...options, stores, selection, asks: true });
      const pressed = pressItem(gas, press);
      selection = gas.host.selection;
      if (pressed.changed) noteChange();
      return { ...pressed, dialog: take(gas.host.dialog) };
    },
    select: ({ tab, row, column }) => {
      const sheet = sheetOf(tab);
      const area = { row, column, rows: 1, columns: 1 };
      if (sheet !== undefined) selection = { sheetId: sheet.id, area };
    },
    run,
    download: () => {
      log.write();
      fresh.clear();
      return bytes();
    },
    sidebar: () => readFileSync(path.resolve('dist/sidebar.html'), 'utf8'),
    dialog: () => dialog?.html ?? null,
    returned,
    copy,
    calculator,
    calculateAhead: () => void calculateAhead(spreadsheet, calculator, () => isClosed),
    close: () => {
      isClosed = true;
      log.write();
      copy?.save();
    },
  };
}
