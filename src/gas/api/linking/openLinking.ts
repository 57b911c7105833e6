/** The functions of the panel of an existing sheet. */
import type { Api } from '../../../api/api.ts';
import type { Link } from '../../../core/linking/link.ts';
import type { Outline } from '../../../outline/schema.ts';
import { reply } from '../../errors/reply.ts';
import { withLock } from '../../errors/withLock.ts';
import { isOwnTab } from '../../sheets/sources.ts';
import { addColumns, dropColumns } from './addColumns.ts';
import { linkingView } from './linkingView.ts';
import { saveLink } from './saveLink.ts';
import { theirTables } from './theirTables.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function openLinking(
  outline: Outline,
): Pick<Api, 'readLinking' | 'saveLinking' | 'addLinkedColumns' | 'dropLinkedColumns'> {
  const active = () => SpreadsheetApp.getActive();
  return {
    readLinking: (link) => reply(() => readLinkingOf(active(), link, outline)),
    saveLinking: (link) =>
      reply(() => ({ undo: withLock(() => saveLink(active(), link, outline)) })),
    addLinkedColumns: (fields) =>
      reply(() => withLock(() => addColumns(active(), fields, outline))),
    dropLinkedColumns: (added) =>
      reply(() => withLock(() => dropColumns(active(), added, outline))),
  };
}

export function readLinkingOf(spreadsheet: Spreadsheet, link: Link | null, outline: Outline) {
  const hidden = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.isSheetHidden() && !isOwnTab(sheet.getName(), outline))
    .map((sheet) => sheet.getName());
  const { link: kept, coded, others } = theirTables(spreadsheet, outline);
  return linkingView(others, { link, kept, hidden, coded }, outline);
}
