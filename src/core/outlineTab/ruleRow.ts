/** Reads what a row of a rule says besides its first figure: one cell, by the shape of the rule. */
import { dictionary } from '../lib/dictionary.ts';
import type { CellFault } from './cellFault.ts';
import { readCell } from './cellWords.ts';
import type { ColumnCode, OutlineRow } from './rowShapes.ts';
import { type Thing, textOf } from './thing.ts';

/** Shape → the cell that it does not use. */
const idleColumn = dictionary<ColumnCode>({
  notMoreThan: 'doi_chieu',
  needsText: 'chan_tren',
  sums: 'chan_tren',
  growth: 'doi_chieu',
});

/** Puts the parts of a sum and the times of a growth in place of their cells. */
export function readRule(row: OutlineRow, thing: Thing): readonly CellFault[] {
  const shape = textOf(thing, 'rule');
  const idle = idleColumn[shape];
  const isIdle = idle !== undefined && (row.cells[idle] ?? '').trim() !== '';
  const faults: CellFault[] = isIdle ? [{ row, column: idle, why: 'unused', words: [] }] : [];
  if (shape === 'sums') {
    const parts = partsOf(textOf(thing, 'text'));
    delete thing.text;
    if (parts.length > 0) thing.parts = parts;
  }
  if (shape !== 'growth') return faults;
  const cell = textOf(thing, 'greater');
  delete thing.greater;
  const read = cell === '' ? undefined : readCell(cell, 'number');
  if (read !== undefined && 'value' in read) thing.times = read.value;
  else if (read !== undefined) faults.push({ row, column: 'chan_tren', why: 'number', words: [] });
  return faults;
}

/** "số nam; số nữ", or as a sum is written: "số nam + số nữ". */
function partsOf(cell: string): string[] {
  return cell
    .split(cell.includes(';') ? ';' : '+')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
