/** What no run reads and a written workbook holds as it is, in other tabs, in notes and names of any: told, and masked in a file for others. */
import type { ApartPlan } from '../../src/api/api.ts';
import { columnLetters } from '../../src/ooxml/columnLetters.ts';
import { escapeXml } from '../../src/ooxml/xmlTree.ts';
import { callBundle } from '../callBundle.ts';
import { copySheet } from '../copySheet.ts';
import { openGas } from '../gas.ts';
import type { SheetModel, SpreadsheetModel } from '../model.ts';
import { mayTellName } from '../properties/mayTellName.ts';
import { isTellingName } from '../properties/tellingCell.ts';
import { takeCell } from '../services/cells.ts';
import { partText } from '../xlsx/package/partText.ts';
import { keptCopyOf, sentTabOf } from './keptCopies.vi.ts';
import { keepsLink, type ReadBy } from './linkedRows.ts';
import { rowsOfBook } from './mergeFiles.ts';
import { type TellingCell, tellingCells } from './tellingCells.ts';
import { hasCodes, tableIn, type UnitRows } from './unitRows.ts';
import { say } from './words.vi.ts';

interface TellingTab {
  readonly sheet: SheetModel;
  /** Its name, or its place where the name may be somebody's. */
  readonly told: string;
  readonly cells: readonly TellingCell[];
  /** No run reads the tab; a link reads it, but not these cells; it is of our form, and these are notes or outside its table. */
  readonly kind: 'unread' | 'beside' | 'ours';
}

/** One line a tab, shown when the page opens; it names cells and repeats no text. */
export function unreadNotices(model: SpreadsheetModel): string[] {
  const tabs = tellingTabs(model, {});
  // A name alone is told by C06.
  const unread = tabs.filter(({ cells, kind }) => kind === 'unread' && cells.length > 0);
  return [
    ...unread.map(({ told, cells }) => say.unreadTab(told, cells.map(placeOf))),
    ...linesOfOurs(model, tabs),
  ];
}

/** Those of our own tabs alone, for a run, which tells of the others itself. */
export function unreadOurs(model: SpreadsheetModel): string[] {
  return linesOfOurs(model, tellingTabs(model, {}));
}

/** Each reading is a call in Google, so no run reads the guide and the Department's notes. */
function linesOfOurs(model: SpreadsheetModel, all: readonly TellingTab[]): string[] {
  const tabs = all.filter(({ kind }) => kind === 'ours');
  if (tabs.length === 0) return [];
  const { answers, tables, lists, registry, pages } = planOf(model);
  const judged = [
    answers,
    ...tables.map(({ tab }) => tab),
    ...lists.filter((tab) => tab !== registry),
  ];
  const [guide] = pages;
  return tabs.flatMap(({ sheet, told, cells }) => {
    const own = sheet.name === guide ? cells : cells.filter(({ isNoteTelling }) => isNoteTelling);
    if (judged.includes(sheet.name) || own.length === 0) return [];
    return [say.unreadOurs(told, own.map(placeOf))];
  });
}

const planOf = (model: SpreadsheetModel) =>
  callBundle<ApartPlan>(() => openGas(model).call('readApart'));

const placeOf = ({ row, column }: TellingCell): string => `${columnLetters(column)}${row + 1}`;

/** Puts masked copies of them in their place in a workbook that is to be sent; lines for each tab. */
export function maskUnread(model: SpreadsheetModel, by: ReadBy = {}): string[] {
  return tellingTabs(model, by).flatMap(({ sheet, told, cells, kind }) => {
    const copy = copySheet(sheet);
    for (const { row, column, masked, isNoteTelling } of cells) {
      const cell = takeCell(copy, row, column);
      if (isNoteTelling) delete cell.note;
      if (masked === null) continue;
      delete cell.formula;
      cell.value = masked;
    }
    copy.touched.add('cells').add('notes');
    const at = model.sheets.indexOf(sheet);
    const isTelling = isTellingName(sheet.name);
    const isRenamed = isTelling && kind === 'unread' && !isNamedElsewhere(model, sheet.name);
    if (isRenamed) {
      copy.name = say.hiddenName(at + 1);
      copy.touched.add('tab');
    }
    model.sheets[at] = copy;
    return [
      ...(cells.length > 0 || isRenamed ? [maskedIn[kind](told, cells.length, isRenamed)] : []),
      ...(isTelling && !isRenamed ? [say.nameStays(at + 1)] : []),
    ];
  });
}

const maskedIn = {
  unread: say.maskedTab,
  beside: say.maskedBeside,
  ours: say.maskedNotes,
} as const;

function tellingTabs(model: SpreadsheetModel, by: ReadBy): TellingTab[] {
  const isLinked = by.given !== undefined || by.kept !== undefined || keepsLink(model);
  // Of a sheet that nobody linked yet, no tab is read.
  if (!isLinked && !model.sheets.some(hasCodes)) return [];
  const tabs = model.sheets.flatMap((sheet, at): TellingTab[] => {
    if (isCopy(sheet)) return [];
    const told = mayTellName(sheet.name) ? say.tabNamed(sheet.name) : say.tabAt(at + 1);
    const cells = tellingCells(model, sheet);
    if (hasCodes(sheet)) return ours({ sheet, told, cells, kind: 'ours' }, tableIn(sheet));
    return cells.length === 0 && !isTellingName(sheet.name)
      ? []
      : [{ sheet, told, cells, kind: 'unread' }];
  });
  // Which tabs a link reads, and which a run wrote whole, is asked only when it matters.
  if (tabs.length === 0) return [];
  const { rowsOf } = rowsOfBook(model, by);
  const { pages } = planOf(model);
  return tabs.flatMap((one) => {
    if (one.kind === 'ours') return [one];
    // Of those that a run writes whole, all but the guide.
    if (pages.includes(one.sheet.name))
      return ours(one, one.sheet.name === pages[0] ? () => false : () => true);
    const read = rowsOf(one.sheet);
    if (read.length === 0) return [one];
    const cells = one.cells.flatMap((cell) => {
      if (!read.some((rows) => isReadAt(rows, cell))) return [cell];
      return cell.isNoteTelling ? [{ ...cell, masked: null }] : [];
    });
    const isTelling = cells.length > 0 || isTellingName(one.sheet.name);
    return isTelling ? [{ ...one, cells, kind: 'beside' }] : [];
  });
}

/** Cells of our tables are the rules' to judge, or a run's own; there notes alone. */
function ours(
  tab: TellingTab,
  isInTable: (cell: Pick<TellingCell, 'row' | 'column'>) => boolean,
): TellingTab[] {
  const cells = tab.cells.flatMap((cell) => {
    if (!isInTable(cell)) return [cell];
    return cell.isNoteTelling ? [{ ...cell, masked: null }] : [];
  });
  return cells.length === 0 ? [] : [{ ...tab, cells, kind: 'ours' }];
}

/** In a unit's row and a column that is merged: the rules judge it. */
function isReadAt({ units, columns, linked }: UnitRows, { row, column }: TellingCell): boolean {
  const [unitAt, askedAt] = linked?.turned ? [column, row] : [row, column];
  const isOfUnit = [...units.values()].some((own) => own.includes(unitAt));
  return isOfUnit && [...columns.values()].includes(askedAt);
}

/** Copies of a tab are masked, or were judged with it. */
const isCopy = ({ name }: SheetModel) => keptCopyOf(name) !== null || sentTabOf(name) !== null;

/** Something would lose what it points to: a formula, a list of choices, a name of a range. */
function isNamedElsewhere({ sheets, origin }: SpreadsheetModel, name: string): boolean {
  const isInCell = sheets.some(({ cells }) =>
    [...cells.values()].some((row) =>
      [...row.values()].some(({ formula }) => formula?.includes(name)),
    ),
  );
  const pointed = ["'!", '&apos;!', '!'].map((end) => escapeXml(name) + end);
  // Names of ranges are written again with the tab's new name.
  const others = [...origin.keys()].filter((part) => /(?<!\/workbook)\.xml$/.test(part));
  return (
    isInCell ||
    others.some((part) => {
      const text = partText(origin, part);
      return pointed.some((one) => text.includes(one));
    })
  );
}
