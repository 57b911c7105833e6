/** Reads the bytes of an .xlsx as a spreadsheet. */
import type { SpreadsheetModel } from '../model.ts';
import { openPackage } from './package/openPackage.ts';
import { UnreadableFileError } from './package/unreadableFileError.ts';
import type { CellContext } from './readCell.ts';
import { readListTab } from './readListTab.ts';
import { readSheet, type SheetContext } from './readSheet.ts';
import { openStrings, openStyles } from './styles/sharedParts.ts';
import { isShown, readWorkbookPart } from './workbookPart.ts';

/** A cell costs some 100 bytes. */
const mostCells = 2_000_000;
/** A typed cell costs ten times as much: it is checked, compared and reported. */
const mostTyped = 600_000;

/** `name` is the file's, for messages and for the spreadsheet. Throws UnreadableFileError. */
export function readXlsx(bytes: Uint8Array, name: string): SpreadsheetModel {
  const parts = openPackage(bytes, name);
  const workbook = readWorkbookPart(parts, name);
  const styles = openStyles(parts, workbook, name);
  const { texts: strings } = openStrings(parts, workbook, name);
  const cells: CellContext = { strings, styles, from1904: workbook.from1904 };
  const lists = readListTab(parts, workbook, name, cells);
  const left = { cellsLeft: mostCells, typedLeft: mostTyped };
  const context: SheetContext = { ...cells, parts, file: name, lists, ...left };
  const shown = workbook.sheets.filter(isShown);
  if (shown.length === 0) throw new UnreadableFileError('damaged', name, workbook.path);
  return {
    name,
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    sheets: shown.map((entry) => readSheet(entry, context)),
    formatOf: (style) => styles.formatOf(style),
    lookOf: (style) => styles.lookOf(style),
    origin: parts,
  };
}
