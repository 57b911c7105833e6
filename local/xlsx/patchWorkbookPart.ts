/** Writes the list of tabs again, and what refers to tabs by their number or name. */

import {
  childOf,
  childrenOf,
  elementIn,
  elementText,
  localName,
  writeXml,
  type XmlElement,
} from '../../src/ooxml/xmlTree.ts';
import type { PackageEdit } from './package/packageEdit.ts';
import type { SheetEntry, WorkbookPart } from './workbookPart.ts';

/** A tab as it should be in the file. */
export interface WrittenSheet {
  /** The tab of the file that it was; absent for a new one. */
  readonly entry?: SheetEntry;
  readonly id: number;
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly path: string;
}

/** Largest number of a tab that Excel accepts. */
const largestId = 65_534;
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes the part when anything in it differs. `recalculate`: formulas have no values yet. */
export function patchWorkbookPart(
  edit: PackageEdit,
  workbook: WorkbookPart,
  sheets: readonly WrittenSheet[],
  recalculate: boolean,
): void {
  const listChanged = !isSameList(workbook.sheets, sheets);
  if (!listChanged && !recalculate) return;
  const { root, path } = workbook;
  if (listChanged) {
    const list = childOf(root, 'sheets');
    if (list !== undefined) list.children = sheetElements(edit, workbook, sheets);
    for (const gone of missingFrom(sheets, workbook)) {
      edit.unrelate(path, (target) => target === gone.path);
    }
    patchNames(root, workbook.sheets, sheets);
    patchActiveTab(root, workbook.sheets, sheets);
  }
  if (recalculate) setRecalculation(root);
  edit.set(path, writeXml(root));
}

function isSameList(before: readonly SheetEntry[], after: readonly WrittenSheet[]): boolean {
  return (
    before.length === after.length &&
    after.every(({ entry, name, state }, index) => {
      const old = before[index];
      return entry === old && name === old?.name && (state !== 'visible') === old.hidden;
    })
  );
}

/** Tabs of the file that should not be in it any more. */
export function missingFrom(after: readonly WrittenSheet[], workbook: WorkbookPart): SheetEntry[] {
  return workbook.sheets.filter((entry) => after.every((sheet) => sheet.entry !== entry));
}

function sheetElements(
  edit: PackageEdit,
  workbook: WorkbookPart,
  sheets: readonly WrittenSheet[],
): XmlElement[] {
  const list = childOf(workbook.root, 'sheets');
  const present = childrenOf(list, 'sheet');
  const ids = new Set(present.map(({ attributes }) => Number(attributes.sheetId)));
  return sheets.map((sheet) => {
    const old =
      sheet.entry === undefined ? undefined : present[workbook.sheets.indexOf(sheet.entry)];
    const element = old ?? newElement(edit, workbook, sheet, ids);
    element.attributes.name = sheet.name;
    const hidden = (element.attributes.state ?? 'visible') !== 'visible';
    if (hidden !== (sheet.state !== 'visible')) element.attributes.state = sheet.state;
    return element;
  });
}

function newElement(
  edit: PackageEdit,
  workbook: WorkbookPart,
  sheet: WrittenSheet,
  ids: Set<number>,
): XmlElement {
  const usable = sheet.id > 0 && sheet.id <= largestId && !ids.has(sheet.id);
  const id = usable ? sheet.id : Math.max(0, ...ids) + 1;
  ids.add(id);
  return elementIn(workbook.root, 'sheet', {
    name: sheet.name,
    sheetId: String(id),
    'xmlns:r': relationships,
    'r:id': edit.relate(workbook.path, 'worksheet', sheet.path),
  });
}

/** Names of one tab count tabs from 0; a name that refers to a removed tab is lost. */
function patchNames(
  root: XmlElement,
  before: readonly SheetEntry[],
  after: readonly WrittenSheet[],
): void {
  const names = childOf(root, 'definedNames');
  if (names === undefined) return;
  names.children = childrenOf(names).filter((name) => {
    const owner = name.attributes.localSheetId;
    if (owner === undefined) return true;
    const index = after.findIndex(({ entry }) => entry === before[Number(owner)]);
    name.attributes.localSheetId = String(index);
    return index >= 0;
  });
  for (const name of childrenOf(names)) {
    const formula = before.reduce((text, entry) => {
      const now = after.find((sheet) => sheet.entry === entry);
      return now?.name === entry.name ? text : renameTab(text, entry.name, now?.name);
    }, elementText(name));
    name.children = [formula];
  }
}

/** A formula that speaks of a tab by a new name, or of #REF! when it is gone. */
function renameTab(formula: string, from: string, to: string | undefined): string {
  const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const quoted = escaped.replaceAll("'", "''");
  const pattern = new RegExp(`'${quoted}'!|(?<![\\w.'])${escaped}!`, 'g');
  if (!pattern.test(formula)) return formula;
  return to === undefined
    ? '#REF!'
    : formula.replace(pattern, () => `'${to.replaceAll("'", "''")}'!`);
}

/** The tab in front stays in front; a hidden one cannot be. */
function patchActiveTab(
  root: XmlElement,
  before: readonly SheetEntry[],
  after: readonly WrittenSheet[],
): void {
  for (const view of childrenOf(childOf(root, 'bookViews'), 'workbookView')) {
    const old = before[Number(view.attributes.activeTab ?? 0)];
    const index = after.findIndex(({ entry, state }) => entry === old && state === 'visible');
    const first = after.findIndex(({ state }) => state === 'visible');
    view.attributes.activeTab = String(index >= 0 ? index : Math.max(0, first));
    delete view.attributes.firstSheet;
  }
}

const afterCalculation = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

function setRecalculation(root: XmlElement): void {
  let settings = childOf(root, 'calcPr');
  if (settings === undefined) {
    settings = elementIn(root, 'calcPr');
    const next = childrenOf(root).find(({ name }) => afterCalculation.includes(localName(name)));
    const at = next === undefined ? root.children.length : root.children.indexOf(next);
    root.children.splice(at, 0, settings);
  }
  settings.attributes.fullCalcOnLoad = '1';
}
