/** The same sheet once more, as Sheet.copyTo makes it. */
import type { SheetModel } from '../model.ts';
import { freshId } from './freshId.ts';
import type { Host } from './host.ts';

/** Sheet.copyTo: the same tab once more, last, with an id of its own. */
export function duplicateSheet(host: Host, sheet: SheetModel): SheetModel {
  const { spreadsheet } = host;
  const copy = structuredClone(sheet);
  copy.id = freshId(spreadsheet);
  copy.name = freeCopyName(host, sheet.name);
  copy.touched = new Set(['cells', 'merges', 'view', 'columns', 'rows', 'tab', 'notes', 'page']);
  copy.touched.add('validations').add('conditionalFormats');
  copy.protection = null;
  spreadsheet.sheets.push(copy);
  return copy;
}

function freeCopyName(host: Host, name: string): string {
  const taken = new Set(host.spreadsheet.sheets.map((sheet) => sheet.name));
  const names = [`Copy of ${name}`];
  while (taken.has(names.at(-1) ?? '')) names.push(`Copy of ${name} ${names.length + 1}`);
  return names.at(-1) ?? name;
}
