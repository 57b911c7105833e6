/** Columns as a person chose them: one without its year, in thousands, or two for one figure, is not read before the sheet says more. */
import { type Field, isNumeric, type Outline } from '../../../outline/schema.ts';
import { tellsYears } from '../columnMeaning.ts';
import type { PairPart } from '../link.ts';
import type { ColumnReason, ReadColumn } from '../meaningTypes.ts';
import type { ReadTab } from '../readTab.ts';
import { isHalf } from '../rows/halves.ts';
import { isScaled } from '../shape/countScale.ts';

interface Chosen {
  readonly field: Field | null;
  readonly year: number | null;
  readonly part: PairPart | null;
}

/** The figures that a column fills: "so_buoi.2022 numerator"; none for words, which are joined. */
export function figuresOf({ field, year, part }: Chosen): string[] {
  if (!field || !isNumeric(field)) return [];
  const halves = part === 'ratio' ? ['numerator', 'denominator'] : [part ?? 'numerator'];
  return halves.map((half) => `${field.code}.${year} ${half}`);
}

/** Whether nothing says of which year the column's figures are. */
function lacksYear(
  { field, year, byRow, values }: ReadColumn,
  { role, body, columns }: Pick<ReadTab, 'role' | 'body' | 'columns'>,
  outline: Outline,
): boolean {
  if (!field || year !== null) return false;
  if (field.yearly) return !byRow && !tellsYears(values);
  const shape = outline.references[role]?.shape;
  if (shape?.rows !== 'pairs' || !isHalf(field.code, role, outline)) return false;
  const isDated = columns.some((one) => one.field?.code === shape.year && one.sure === 'chac');
  return !isDated && body.rows.some((row) => row.year === null);
}

/** The columns of a tab, those that cannot be read as chosen waiting with the reason. */
export function settleChosen(tab: ReadTab, outline: Outline): ReadColumn[] {
  const wait = (
    column: ReadColumn,
    how: 'no-year' | 'twice' | 'scaled',
    words: string[],
  ): ReadColumn => {
    const reason: ColumnReason = { how, words };
    return { ...column, sure: 'gan_giong', reason };
  };
  const read = tab.columns.filter(({ sure }) => sure === 'chac');
  return tab.columns.map((column) => {
    if (column.sure !== 'chac') return column;
    // Nobody's word makes "15" of "15 nghìn lượt" fifteen.
    if (column.field && column.scaled && isScaled(column.field, column.scaled))
      return wait(column, 'scaled', column.scaled.isNoted ? [column.header] : []);
    if (lacksYear(column, tab, outline)) return wait(column, 'no-year', []);
    const own = figuresOf(column);
    const rival = read.find(
      (one) => one !== column && figuresOf(one).some((figure) => own.includes(figure)),
    );
    return rival ? wait(column, 'twice', [rival.header]) : column;
  });
}
