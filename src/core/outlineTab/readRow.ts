/** Reads one row of the tab: every cell by what its column means in a row of this kind. */
import type { CellFault } from './cellFault.ts';
import { cellWords, choiceWords, readCell } from './cellWords.ts';
import {
  type ColumnCode,
  type Mapped,
  type OutlineRow,
  ownLists,
  type ReadRow,
  rowShapes,
} from './rowShapes.ts';
import { readRule } from './ruleRow.ts';
import { setProperty, type Thing } from './thing.ts';

interface RowRead {
  readonly read: ReadRow;
  readonly faults: readonly CellFault[];
}

export function readRow(row: OutlineRow): RowRead {
  const shape = rowShapes[row.kind];
  const list = ownLists[row.kind];
  const thing: Thing = list === undefined ? {} : { [list]: [] };
  const faults = shape.flatMap((mapped) => readProperty(row, mapped, thing));
  const unused = (Object.keys(row.cells) as ColumnCode[])
    .filter((column) => column !== 'loai_dong' && !shape.some((one) => one.column === column))
    .filter((column) => (row.cells[column] ?? '') !== '')
    .map((column) => ({ row, column, why: 'unused' as const, words: [] }));
  const ofRule = row.kind === 'rule' ? readRule(row, thing) : [];
  return { read: { row, thing }, faults: [...faults, ...unused, ...ofRule] };
}

function readProperty(row: OutlineRow, mapped: Mapped, thing: Thing): readonly CellFault[] {
  const { column, property, as, need } = mapped;
  const cell = row.cells[column] ?? '';
  if (cell.trim() === '') {
    if (need && as === 'list') setProperty(thing, property, []);
    if (need && as !== 'list') return [{ row, column, why: 'blank', words: choiceWords(as) }];
    return [];
  }
  const read = readCell(row.kind === 'detail' ? cell : cell.trim(), as);
  if ('wrong' in read) return [{ row, column, why: read.wrong, words: choiceWords(as) }];
  if (as === 'options' || (read.value !== undefined && cellWords(read.value, as) !== undefined)) {
    setProperty(thing, property, read.value);
  }
  return [];
}
