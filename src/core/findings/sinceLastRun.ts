/** Marks which findings are new since the last run, and counts which are solved, by the keys the last run left. */

import type { LayoutCell, SheetLayout } from '../sheet/sheetLayout.ts';
import { findingWords } from './findingWords.vi.ts';

/** Where `layOutFindings` puts them. */
const keyColumn = 0;
const markColumn = findingWords.headers.length - 1;
const sinceRow = 3;
const lineColumn = 1;

/**
 * The findings' layout with its marks.
 * `last`: the values of the tab as the last run left it, row by row; null before the first run.
 */
export function markNew(
  layout: SheetLayout,
  last: readonly (readonly unknown[])[] | null,
): SheetLayout {
  const before = keysIn(last ?? []);
  const wasRun = last?.[0]?.[lineColumn] === findingWords.title;
  if (!wasRun) return layout;
  const now = new Set(layout.rows.map(keyIn).filter((key) => key !== ''));
  const added = [...now].filter((key) => !before.has(key)).length;
  const solved = [...before].filter((key) => !now.has(key)).length;
  const rows = layout.rows.map((row, index) => {
    if (index === sinceRow)
      return replaceAt(row, lineColumn, findingWords.sinceLast(added, solved));
    const key = keyIn(row);
    return key === '' || before.has(key) ? row : replaceAt(row, markColumn, findingWords.isNew);
  });
  return { ...layout, rows };
}

function keyIn(row: readonly LayoutCell[]): string {
  return String(row[keyColumn]?.value ?? '');
}

function keysIn(rows: readonly (readonly unknown[])[]): ReadonlySet<string> {
  return new Set(rows.map((row) => String(row[keyColumn] ?? '')).filter((key) => key !== ''));
}

function replaceAt(row: readonly LayoutCell[], column: number, value: string): LayoutCell[] {
  return row.map((cell, at) => (at === column ? { ...cell, value } : cell));
}
