/** Marks findings that are new since the last run and counts those solved, by the last run's keys. */

import type { LayoutCell, SheetLayout } from '../sheet/sheetLayout.ts';
import { findingWords } from './findingWords.vi.ts';

/** Where `layOutFindings` puts them. */
const keyColumn = findingWords.headers.length;
const markColumn = keyColumn - 1;
const headerRow = 4;
const sinceRow = 3;
const lineColumn = 0;

/**
 * The findings' layout with its marks.
 * `last`: the values of the tab as the last run left it, row by row; null before the first run.
 */
export function markNew(
  layout: SheetLayout,
  last: readonly (readonly unknown[])[] | null,
): SheetLayout {
  if (!last || !wasRun(last)) return layout;
  const before = keysIn(last, showsKeys(last) ? 0 : keyColumn);
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

/** Whether an earlier version wrote the tab: its keys are in the first column, which shows. */
export function showsKeys(last: readonly (readonly unknown[])[] | null): boolean {
  return last !== null && wasRun(last) && last[headerRow]?.[keyColumn] !== findingWords.key;
}

function wasRun(last: readonly (readonly unknown[])[]): boolean {
  return last[0]?.includes(findingWords.title) === true;
}

function keyIn(row: readonly LayoutCell[]): string {
  const key = String(row[keyColumn]?.value ?? '');
  return key === findingWords.key ? '' : key;
}

/** A finding's key has bars; a header and a sentence have none. */
function keysIn(rows: readonly (readonly unknown[])[], column: number): ReadonlySet<string> {
  return new Set(rows.map((row) => String(row[column] ?? '')).filter((key) => key.includes('|')));
}

function replaceAt(row: readonly LayoutCell[], column: number, value: string): LayoutCell[] {
  return row.map((cell, at) => (at === column ? { ...cell, value } : cell));
}
