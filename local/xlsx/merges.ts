/** Merged areas of a worksheet. */

import { childrenOf } from '../../src/ooxml/xmlTree.ts';
import type { Rectangle } from '../model.ts';
import { toA1 } from '../services/areas.ts';
import { parseArea } from './references.ts';
import type { WorksheetXml } from './worksheetXml.ts';

export function readMerges(worksheet: WorksheetXml): Rectangle[] {
  return childrenOf(worksheet.element('mergeCells'), 'mergeCell').map(({ attributes }) =>
    parseArea(attributes.ref ?? ''),
  );
}

export function patchMerges(worksheet: WorksheetXml, merges: readonly Rectangle[]): void {
  if (JSON.stringify(readMerges(worksheet)) === JSON.stringify(merges)) return;
  const cells = merges.map((area) => worksheet.node('mergeCell', { ref: toA1(area) }));
  const list = worksheet.node('mergeCells', { count: String(cells.length) }, cells);
  worksheet.replace('mergeCells', cells.length === 0 ? [] : [list]);
}
