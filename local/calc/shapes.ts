/** Formulas as they are read: once for all cells in which they are alike. */
import { compileFormula } from './compileFormula.ts';
import { type Compiled, type FormulaCells, rangesOf } from './compileTree.ts';
import { type FormulaSpot, parseFormula, type RangeName, UnreadFormula } from './parseFormula.ts';
import { type MarkedFormula, markRows, withRows } from './rowMarks.ts';

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
  /** What gives the formula again, letter by letter; null where nothing does. */
  readonly marked: MarkedFormula | null;
}

/** The same by the formula itself, where it was met last: rows of a form are asked again and again. */
const placed = new Map<string, { readonly spot: FormulaSpot; readonly shape: PlacedShape }>();
/** As many formulas as two large workbooks have. */
const mostPlaced = 50_000;

/** The shape of the formula of a cell. */
export function shapeOf(formula: string, spot: FormulaSpot): PlacedShape {
  const known = placed.get(formula);
  if (known?.spot.row === spot.row && known.spot.column === spot.column) return known.shape;
  const marked = markRows(formula, spot.row);
  const { rows } = marked;
  const key = `${spot.column} ${marked.text}`;
  const shape = shapes.get(key) ?? readShape(formula, spot, rows);
  shapes.set(key, shape);
  const fixed = new Map(shape.rows.map((row, at) => [row, rows[at] ?? row]));
  const isExact = withRows(marked, spot.row) === formula;
  const own = { ...shape, fixed, marked: isExact ? marked : null };
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

function distinct(ranges: readonly RangeName[]): readonly RangeName[] {
  return [...new Map(ranges.map((range) => [JSON.stringify(range), range])).values()];
}
