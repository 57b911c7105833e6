/** What an emulated Sheet works on. */
import type { SheetModel } from '../model.ts';
import type { Host } from './host.ts';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SheetScope {
  readonly host: Host;
  readonly sheet: SheetModel;
}

const models = new WeakMap<Sheet, SheetModel>();

/** Remembers what a Sheet handed to the bundle works on. */
export function keepModel(sheet: Sheet, model: SheetModel): Sheet {
  models.set(sheet, model);
  return sheet;
}

/** What a Sheet that the bundle hands back works on. */
export function modelOf(sheet: Sheet): SheetModel {
  const model = models.get(sheet);
  if (model === undefined) throw new Error('This is no emulated Sheet.');
  return model;
}
