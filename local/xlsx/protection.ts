/** Protection of a tab: it is on, and which of its cells are unlocked. */

import { childrenOf } from '../../src/ooxml/xmlTree.ts';
import type { CellModel, ProtectionModel, Rectangle, SheetModel } from '../model.ts';
import { parseAreas } from './references.ts';
import { isTrue } from './styles/readLook.ts';
import type { StyleBook } from './styles/styleBook.ts';
import type { WorksheetXml } from './worksheetXml.ts';

/** The protection of a tab whose cells are read; null when it is off. */
export function readProtection(
  worksheet: WorksheetXml,
  cells: SheetModel['cells'],
  styles: StyleBook,
): ProtectionModel | null {
  if (!isTrue(worksheet.element('sheetProtection')?.attributes.sheet)) return null;
  const ranges = childrenOf(worksheet.element('protectedRanges'), 'protectedRange');
  const named = ranges.flatMap(({ attributes }) => parseAreas(attributes.sqref));
  return { description: '', unprotected: [...unlockedAreas(cells, styles), ...named] };
}

/** Runs of unlocked cells in a row, joined with the same run in the row above. */
function unlockedAreas(cells: SheetModel['cells'], styles: StyleBook): Rectangle[] {
  const areas: Rectangle[] = [];
  let above = new Map<string, Rectangle>();
  for (const [row, columns] of [...cells].sort(([a], [b]) => a - b)) {
    const current = new Map<string, Rectangle>();
    for (const { column, length } of unlockedRuns(columns, styles)) {
      const key = `${column} ${length}`;
      const area = above.get(key);
      if (area !== undefined && area.row + area.rows === row) {
        area.rows += 1;
        current.set(key, area);
      } else {
        const next = { row, column, rows: 1, columns: length };
        areas.push(next);
        current.set(key, next);
      }
    }
    above = current;
  }
  return areas;
}

function unlockedRuns(
  cells: Map<number, CellModel>,
  styles: StyleBook,
): { column: number; length: number }[] {
  const runs: { column: number; length: number }[] = [];
  const unlocked = [...cells]
    .filter(([, { style, change }]) => (change?.locked ?? styles.lookOf(style).locked) === false)
    .map(([column]) => column)
    .sort((a, b) => a - b);
  for (const column of unlocked) {
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.length === column) last.length += 1;
    else runs.push({ column, length: 1 });
  }
  return runs;
}

/** Turns protection on or off; a password and finer permissions are kept while it is on. */
export function patchProtection(worksheet: WorksheetXml, protection: ProtectionModel | null): void {
  if (protection === null) {
    worksheet.replace('sheetProtection', []);
    worksheet.replace('protectedRanges', []);
    return;
  }
  if (isTrue(worksheet.element('sheetProtection')?.attributes.sheet)) return;
  // Sizes and hidden columns may still be changed by hand, as in a protected tab of Sheets.
  worksheet.setAttributes('sheetProtection', {
    sheet: '1',
    objects: '1',
    scenarios: '1',
    formatColumns: '0',
    formatRows: '0',
  });
}
