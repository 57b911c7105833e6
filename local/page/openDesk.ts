/** The workbook on the page's desk: what can be read of it, typed into it, undone, and run on it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openGas } from '../gas.ts';
import type { CellModel, SheetModel, SpreadsheetModel } from '../model.ts';
import { takeCell } from '../services/cells.ts';
import { enter, readTyped } from '../services/entry.ts';
import { Host, type HostOptions, newStores, type SelectedRange } from '../services/host.ts';
import { validationAt } from '../services/rules/validationAreas.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import type {
  Answered,
  CellText,
  FunctionCall,
  Spot,
  TabName,
  TabView,
  TypedCell,
  Typing,
} from './messages.ts';
import { isLocked, tabNames, tabView } from './tabView.ts';
import { locked, notInList, tooLong } from './words.vi.ts';

export interface OpenFile {
  readonly fileName: string;
  readonly tabs: () => readonly TabName[];
  /** null when there is no such tab. */
  readonly tab: (name: string) => TabView | null;
  readonly type: (typing: Typing) => TypedCell;
  readonly undo: () => TypedCell;
  readonly select: (spot: Spot) => void;
  readonly run: (call: FunctionCall) => Answered;
  readonly save: () => Uint8Array;
  readonly sidebar: () => string;
}

/** What stood in cells before they were typed over. */
interface Undo {
  readonly sheet: SheetModel;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly was: CellModel;
  }[];
}

const longestText = 50_000;

/** Where the build puts the bundle. */
const folder = path.resolve('dist');

/** People on their own machine have no Drive: the report is offered as a file. */
const plainOptions: HostOptions = { withoutDrive: true };

/** Opens a desk on a workbook, over the built bundle. */
export function openDesk(
  spreadsheet: SpreadsheetModel,
  fileName: string,
  options = plainOptions,
): OpenFile {
  const exposed = exposedFunctions();
  const stores = options.stores ?? newStores();
  const undos: Undo[] = [];
  let selection: SelectedRange = new Host(spreadsheet).selection;
  const sheetOf = (name: string) => spreadsheet.sheets.find((sheet) => sheet.name === name);
  const done = (refused = ''): TypedCell => ({ refused, canUndo: undos.length > 0 });

  function type({ tab, cells }: Typing): TypedCell {
    const sheet = sheetOf(tab);
    if (sheet === undefined) return done(locked);
    const refused = cells.map((cell) => refusal(sheet, cell)).find((reason) => reason !== '');
    if (refused !== undefined) return done(refused);
    const spots = cells.map(({ row, column }) => ({ row, column }));
    undos.push({
      sheet,
      cells: spots.map((spot) => ({ ...spot, was: { ...takeCell(sheet, spot.row, spot.column) } })),
    });
    const host = new Host(spreadsheet);
    for (const { row, column, text } of cells) {
      const area = { row, column, rows: 1, columns: 1 };
      enter(takeCell(sheet, row, column), readTyped({ host, sheet, area }, { row, column }, text));
    }
    sheet.touched.add('cells');
    return done();
  }

  function undo(): TypedCell {
    const last = undos.pop();
    for (const { row, column, was } of last?.cells ?? []) {
      last?.sheet.cells.get(row)?.set(column, was);
    }
    return done();
  }

  function run({ name, given }: FunctionCall): Answered {
    const gas = openGas(spreadsheet, { ...options, stores, selection });
    const answer = { value: null as unknown, error: '' };
    try {
      if (!exposed.has(name)) throw new Error(`Script function not found: ${name}`);
      answer.value = gas.run(name, ...given);
    } catch (error) {
      answer.error = messageOf(error);
    }
    selection = gas.host.selection;
    return { ...answer, changed: gas.host.calls.count().write > 0, selected: spotOf(selection) };
  }

  function spotOf({ sheetId, area }: SelectedRange): Spot {
    const tab = spreadsheet.sheets.find((sheet) => sheet.id === sheetId)?.name ?? '';
    return { tab, row: area.row, column: area.column };
  }

  return {
    fileName,
    tabs: () => tabNames(spreadsheet),
    tab: (name) => {
      const sheet = sheetOf(name);
      return sheet === undefined ? null : tabView(sheet, spreadsheet);
    },
    type,
    undo,
    select: ({ tab, row, column }) => {
      const sheet = sheetOf(tab);
      const area = { row, column, rows: 1, columns: 1 };
      if (sheet !== undefined) selection = { sheetId: sheet.id, area };
    },
    run,
    save: () => writeXlsx(spreadsheet),
    sidebar: () => readFileSync(path.join(folder, 'sidebar.html'), 'utf8'),
  };
}

/** Why a cell does not take a text; '' when it does. Sheets' own rules: locked cells, choice lists, length. */
function refusal(sheet: SheetModel, { row, column, text }: CellText): string {
  if (isLocked(sheet, row, column)) return locked;
  if (text.length > longestText) return tooLong;
  const rule = validationAt(sheet, row, column);
  if (rule?.kind !== 'list' || !rule.rejects || text === '' || rule.values.includes(text))
    return '';
  return notInList(rule.values.join(', '), rule.help);
}

/** The names that google.script.run has: top-level functions of the script file, none that end with "_". */
function exposedFunctions(): ReadonlySet<string> {
  const code = readFileSync(path.join(folder, 'code.js'), 'utf8');
  const names = [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] ?? '');
  return new Set(names.filter((name) => !name.endsWith('_')));
}

/** Errors of the bundle belong to another realm, where instanceof does not hold. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
