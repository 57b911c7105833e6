/** What a tab of the form has where people type nothing that is the form's, or tells a count in words. */
import { cellText } from '../merge/tableColumns.ts';
import { codeRowIn, readUnitRows } from '../merge/unitRows.ts';
import type { CellModel, SheetModel } from '../model.ts';
import {
  isTellingNote,
  tellsBesideNumber,
  tellsChange,
  tellsPeopleCount,
} from '../properties/tellingCell.ts';
import { loading } from '../xlsx/readCell.ts';
import { cellReference } from '../xlsx/references.ts';

export interface LeftInTab {
  readonly tab: string;
  /** Filled cells outside the form's own, cells that were moved and are filled, formulas, notes. */
  readonly places: readonly string[];
  /** Cells in which a unit or the Department writes, whose words may tell a count. */
  readonly told: readonly string[];
  /** Cells of units that name or point at a child, as the rule C06 is sure of. */
  readonly named: readonly string[];
}

/** What is known of the columns of a tab. */
interface KnownColumns {
  /** Their cells were moved. */
  readonly moved: readonly string[];
  /** Their cells hold numbers that may be known. */
  readonly numbers: readonly string[];
  /** Their cells name adults or bodies: nobody is looked for there. */
  readonly adults: readonly string[];
  /** Units explain their figures there: told whatever the words. */
  readonly explaining: readonly string[];
  /** Each row is a unit's. */
  readonly isOfUnits: boolean;
}

/** `bare` is the same tab of the form as it is set up. */
export function leftInTab(sheet: SheetModel, bare: SheetModel, known: KnownColumns): LeftInTab {
  const form = formOf(bare);
  const table = codeRowIn(sheet);
  const codes = new Map([...(table?.columns ?? [])].map(([code, column]) => [column, code]));
  const nameless = new Set((known.isOfUnits && readUnitRows(sheet)?.nameless) || []);
  const places: string[] = [];
  const [told, named]: [string[], string[]] = [[], []];
  for (const [row, cells] of sheet.cells) {
    const said = [...cells.values()].map(cellText).join(' ');
    for (const [column, cell] of cells) {
      const place = cellReference(row, column);
      const code = codes.get(column) ?? '';
      const isTyped =
        table !== null && row > table.row && form.columns.has(code) && !nameless.has(row);
      const isLeft = isTyped
        ? known.moved.includes(code)
          ? isFilled(cell)
          : isNoFormOf(cell, form.natives.has(code))
        : isFilled(cell) && !form.texts.has(cellText(cell));
      if (isLeft || (cell.note && !form.notes.has(cell.note))) places.push(place);
      else if (
        isTyped &&
        // The form is set up with the workbook's own units: what a row of one says is nobody else's.
        (known.isOfUnits || !form.body.has(cellText(cell))) &&
        isTelling(cell, (text) => tellsIn(code, known)(text) || tellsChange(text, said))
      )
        told.push(place);
      if (isTyped && !isLeft && known.isOfUnits && !known.adults.includes(code) && namesOne(cell))
        named.push(place);
    }
  }
  return { tab: sheet.name, places, told, named };
}

/** A formula without a result says nothing yet. */
const isFilled = (cell: CellModel): boolean => !['', loading].includes(cellText(cell));

/** A result may be what was moved; so may a number in the place of the form's own formula, which set-up repairs. */
const isNoFormOf = (cell: CellModel, isNative: boolean): boolean =>
  cell.formula === undefined
    ? isNative && isFilled(cell)
    : !isNative && /[A-Za-z]/.test(cell.formula);

const isTelling = ({ value, formula }: CellModel, tells: (text: string) => boolean): boolean =>
  formula === undefined && typeof value === 'string' && value.trim() !== '' && tells(value);

const namesOne = ({ value, formula }: CellModel): boolean =>
  formula === undefined && typeof value === 'string' && isTellingNote(value);

/** An explanation is told whatever it says. */
function tellsIn(code: string, { explaining, numbers }: KnownColumns): (text: string) => boolean {
  if (explaining.includes(code)) return () => true;
  return numbers.includes(code) ? tellsBesideNumber : tellsPeopleCount;
}

function formOf(bare: SheetModel) {
  const table = codeRowIn(bare);
  const [texts, body, notes] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const natives = new Set<string>();
  const codes = new Map([...(table?.columns ?? [])].map(([code, column]) => [column, code]));
  for (const [row, cells] of bare.cells) {
    for (const [column, cell] of cells) {
      if (cell.note) notes.add(cell.note);
      (!table || row <= table.row ? texts : body).add(cellText(cell));
      const code = codes.get(column);
      if (table && row > table.row && code !== undefined && cell.formula !== undefined)
        natives.add(code);
    }
  }
  return { columns: table?.columns ?? new Map<string, number>(), texts, body, notes, natives };
}
