/** Cells of a tab that tell of somebody by themselves, and names in rows that list pupils. */
import type { CellModel, SheetModel, SpreadsheetModel } from '../model.ts';
import { isTellingNote, maskName, maskTelling, pupilCells } from '../properties/tellingCell.ts';
import { formatOf } from '../services/cells.ts';
import { showValue } from '../xlsx/format/showValue.ts';

/** A cell, or its note, that C06 would be sure of. */
export interface TellingCell {
  readonly row: number;
  readonly column: number;
  /** What a file for others has instead; null where only the note tells. */
  readonly masked: string | null;
  readonly isNoteTelling: boolean;
}

export function tellingCells(model: SpreadsheetModel, sheet: SheetModel): TellingCell[] {
  const shown: string[][] = [];
  const alone = [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]): TellingCell[] => {
      const read = readCell(model, cell);
      const own = shown[row] ?? [];
      own[column] = read?.shown ?? '';
      shown[row] = own;
      const masked = read === null ? null : maskTelling(read);
      const isNoteTelling = isTellingNote(cell.note ?? '');
      if (masked === null && !isNoteTelling) return [];
      return [{ row, column, masked, isNoteTelling }];
    }),
  );
  // A whole name in a row with a class or a year of birth, which no test of one cell finds.
  const listed = pupilCells(Array.from(shown, (row) => Array.from(row ?? [], (one) => one ?? '')));
  const named = listed.map(({ row, column }): TellingCell => {
    const note = isTellingNote(sheet.cells.get(row)?.get(column)?.note ?? '');
    return { row, column, masked: maskName(shown[row]?.[column] ?? ''), isNoteTelling: note };
  });
  const isNamed = ({ row, column }: TellingCell) =>
    listed.some((one) => one.row === row && one.column === column);
  return [...alone.filter((cell) => !isNamed(cell)), ...named];
}

function readCell(model: SpreadsheetModel, cell: CellModel) {
  const { value } = cell;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const format = formatOf(model, cell);
  return {
    value,
    shown: typeof value === 'string' ? value : showValue(value, format, model.locale),
    format,
  };
}
