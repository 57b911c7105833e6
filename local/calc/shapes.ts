/** Formulas as they are read: once for all cells in which they are alike. */
import { type Compiled, compileFormula, type FormulaCells, rangesOf } from './compileFormula.ts';
import { type FormulaSpot, parseFormula, type RangeName, UnreadFormula } from './parseFormula.ts';

/** A formula as it is read once for all cells in which it is alike. */
interface Shape {
  /** null when it is not read: then the value that the file kept is shown. */
  readonly compiled: Compiled | null;
  readonly ranges: readonly RangeName[];
  /** Fixed rows of the formula that was read, in the order in which it names them. */
  readonly rows: readonly number[];
  /** Whether it holds as a condition, by the texts of all that it reads. */
  readonly held: Map<string, boolean>;
}

type FixedRows = FormulaCells['fixed'];

/** Formulas that were read, of every workbook that was opened: forms have them in common. */
const shapes = new Map<string, Shape>();

/** A formula's shape, and its own fixed rows by those of the formula that was read. */
interface PlacedShape extends Shape {
  readonly fixed: FixedRows;
}

/** The same by the formula itself, where it was met last: rows of a form are asked again and again. */
const placed = new Map<string, { readonly spot: FormulaSpot; readonly shape: PlacedShape }>();
/** As many formulas as two large workbooks have. */
const mostPlaced = 50_000;

/** The shape of the formula of a cell. */
export function shapeOf(formula: string, spot: FormulaSpot): PlacedShape {
  const known = placed.get(formula);
  if (known?.spot.row === spot.row && known.spot.column === spot.column) return known.shape;
  const { text, rows } = relativeText(formula, spot);
  const shape = shapes.get(text) ?? readShape(formula, spot, rows);
  shapes.set(text, shape);
  const fixed = new Map(shape.rows.map((row, at) => [row, rows[at] ?? row]));
  const own = { ...shape, fixed };
  if (placed.size >= mostPlaced) placed.clear();
  placed.set(formula, { spot: { row: spot.row, column: spot.column }, shape: own });
  return own;
}

function readShape(formula: string, spot: FormulaSpot, rows: readonly number[]): Shape {
  try {
    const tree = parseFormula(formula, spot);
    return {
      compiled: compileFormula(tree),
      ranges: distinct(rangesOf(tree)),
      rows,
      held: new Map(),
    };
  } catch (error) {
    if (error instanceof UnreadFormula)
      return { compiled: null, ranges: [], rows, held: new Map() };
    throw error;
  }
}

/** Texts and names of sheets, which stay, and cells. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?[A-Z]{1,3})(\$?)(\d+)(?![\d(])/g;

/**
 * The formula with its moving rows counted from its cell and its fixed rows from each other:
 * alike in every row of a column, though each unit's rows in another tab differ.
 */
function relativeText(formula: string, { row, column }: FormulaSpot) {
  const rows: number[] = [];
  const text = formula.replace(parts, (all, letters?: string, fixed?: string, digits?: string) => {
    if (letters === undefined) return all;
    const own = Number(digits) - 1;
    if (fixed !== '$') return `${letters}[${own - row}]`;
    if (!rows.includes(own)) rows.push(own);
    return `${letters}$[${rows.indexOf(own)}]`;
  });
  return { text: `${column} ${text}`, rows };
}

function distinct(ranges: readonly RangeName[]): readonly RangeName[] {
  return [...new Map(ranges.map((range) => [JSON.stringify(range), range])).values()];
}
