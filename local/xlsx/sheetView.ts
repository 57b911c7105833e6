/** Frozen panes, tab colour and landscape printing of a worksheet, read and patched. */

import {
  childOf,
  childrenOf,
  elementIn,
  localName,
  type XmlElement,
} from '../../src/ooxml/xmlTree.ts';
import type { SheetModel } from '../model.ts';
import { cellReference } from './references.ts';
import { type ColourTheme, colourAttributes, readColour } from './styles/colours.ts';
import { isTrue } from './styles/readLook.ts';
import type { WorksheetXml } from './worksheetXml.ts';

type View = Pick<SheetModel, 'frozenRows' | 'frozenColumns' | 'tabColor' | 'landscape'>;

/** What the file says of these. */
export function readView(worksheet: WorksheetXml, theme: ColourTheme): View {
  const pane = paneOf(worksheet.element('sheetViews'));
  const frozen = pane?.attributes.state?.startsWith('frozen') === true;
  return {
    frozenRows: frozen ? Number(pane?.attributes.ySplit ?? 0) : 0,
    frozenColumns: frozen ? Number(pane?.attributes.xSplit ?? 0) : 0,
    tabColor: readColour(childOf(worksheet.element('sheetPr'), 'tabColor'), theme),
    landscape: worksheet.element('pageSetup')?.attributes.orientation === 'landscape',
  };
}

function paneOf(views: XmlElement | undefined): XmlElement | undefined {
  return childOf(childOf(views, 'sheetView'), 'pane');
}

/** Rewrites the panes; the other attributes of the view are kept. */
export function patchFrozen(worksheet: WorksheetXml, { frozenRows, frozenColumns }: View): void {
  const views = worksheet.element('sheetViews') ?? worksheet.node('sheetViews');
  let view = childOf(views, 'sheetView');
  if (view === undefined) {
    view = elementIn(views, 'sheetView', { workbookViewId: '0' });
    views.children.push(view);
  }
  const kept = childrenOf(view).filter(({ name }) => !/(^|:)(pane|selection)$/.test(name));
  const panes: XmlElement[] = [];
  if (frozenRows > 0 || frozenColumns > 0) {
    const name = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
    const attributes: Record<string, string> = {};
    if (frozenColumns > 0) attributes.xSplit = String(frozenColumns);
    if (frozenRows > 0) attributes.ySplit = String(frozenRows);
    const corner = cellReference(frozenRows, frozenColumns);
    Object.assign(attributes, { topLeftCell: corner, activePane: name, state: 'frozen' });
    panes.push(elementIn(view, 'pane', attributes));
    const selection = { pane: name, activeCell: corner, sqref: corner };
    panes.push(elementIn(view, 'selection', selection));
  }
  view.children = [...panes, ...kept];
  worksheet.replace('sheetViews', [views]);
}

export function patchTabColour(worksheet: WorksheetXml, { tabColor }: View): void {
  const properties = worksheet.element('sheetPr') ?? worksheet.node('sheetPr');
  const kept = childrenOf(properties).filter(({ name }) => localName(name) !== 'tabColor');
  const made =
    tabColor === null ? [] : [elementIn(properties, 'tabColor', colourAttributes(tabColor))];
  properties.children = [...made, ...kept];
  worksheet.replace('sheetPr', [properties]);
}

/** Landscape prints one page wide and as many high as needed, on A4. */
export function patchPage(worksheet: WorksheetXml, { landscape }: View): void {
  const orientation = landscape ? 'landscape' : 'portrait';
  const fit = { fitToWidth: '1', fitToHeight: '0', scale: undefined };
  const paper = worksheet.element('pageSetup')?.attributes.paperSize ?? '9';
  worksheet.setAttributes('pageSetup', { paperSize: paper, orientation, ...fit });
  const properties = worksheet.element('sheetPr') ?? worksheet.node('sheetPr');
  const setUp = childOf(properties, 'pageSetUpPr');
  if (isTrue(setUp?.attributes.fitToPage)) return;
  if (setUp === undefined) {
    properties.children.push(elementIn(properties, 'pageSetUpPr', { fitToPage: '1' }));
  } else {
    setUp.attributes.fitToPage = '1';
  }
  worksheet.replace('sheetPr', [properties]);
}
