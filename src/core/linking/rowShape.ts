/** Tells rows that are not shaped as the units' rows of their table are. */
import type { Grid } from '../workbook.ts';
import { type HeaderArea, mergeAt, wordsAt } from './headerArea.ts';
import { wordsOf } from './headerText.ts';
import { unitLike } from './unitNames.ts';

/** Where the names are, and what else tells rows apart; columns from 0, -1 for none. */
export interface BodyPlace {
  readonly grid: Grid;
  readonly area: HeaderArea;
  readonly name: number;
  readonly year: number;
  /** The column of years, also where the rows' years are read as a field. */
  readonly dated: number;
  /** Columns that are read or could be: their cells make a row a unit's. */
  readonly values: readonly number[];
  /** An empty name is the name above it. */
  readonly repeats: boolean;
  /** Names of units that a person confirmed: their rows are never set aside. */
  readonly confirmed?: ReadonlySet<string>;
}

/** Whether the rows with figures have a serial number before the name, but for a few. */
export function numbersUnits({ grid, area, name, values }: BodyPlace): boolean {
  const rows = grid.values.flatMap((_, row) => {
    const isFilled = values.some((at) => wordsAt(grid, row, at) !== '');
    return row >= area.bodyFrom && isFilled && wordsAt(grid, row, name) !== '' ? [row] : [];
  });
  const numbered = rows.filter((row) => isSerial(wordsAt(grid, row, 0)));
  return name > 0 && numbered.length >= 3 && numbered.length >= rows.length * 0.8;
}

export function isSerial(text: string): boolean {
  return /^\d+[.)]?$/.test(text);
}

/** No unit's name, and not as the units' rows are: without a year it is their total, without number and figures a title. */
export function unlikeOthers(
  row: number,
  place: BodyPlace,
  isNumbered: boolean,
): 'total' | 'group' | null {
  const { grid, name, dated, values, confirmed } = place;
  const own = wordsAt(grid, row, name);
  if (own === '' || unitLike(own) || confirmed?.has(wordsOf(own).join(' '))) return null;
  const isDated = dated < 0 || wordsAt(grid, row, dated) !== '' || mergeAt(grid, row, dated);
  if (!isDated) return 'total';
  const isBlank = values.every((at) => wordsAt(grid, row, at) === '');
  return isNumbered && isBlank && !isSerial(wordsAt(grid, row, 0)) ? 'group' : null;
}

/** "+" sums up; "……", "(tên trường)" is a place to write in. */
export function signKind(text: string): 'total' | 'note' | null {
  if (/^[+=\u03a3\u2211]+$/.test(text)) return 'total';
  return /^(?:[.\u2026_\s-]{3,}|[\u2026]+|\([^()]*\))$/.test(text) ? 'note' : null;
}
