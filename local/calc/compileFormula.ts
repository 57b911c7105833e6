/** Turns a formula's tree into a function of the cell it is in. */
import { functions, operators } from './functions.ts';
import { type CellName, type RangeName, type Tree, UnreadFormula } from './parseFormula.ts';
import { errors, FormulaError, lift, type Result, truthOf, ValueGrid } from './values.ts';

/** A formula's cell, and how it reads other cells. */
export interface FormulaCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Fixed rows of the formula that was compiled, each with the fixed row of this cell's own. */
  readonly fixed: ReadonlyMap<number, number>;
  /** The values of an area; undefined when the sheet is not there. */
  readonly read: (area: NamedArea) => Result | undefined;
  /** Results that are the same in every cell, until a cell changes. */
  readonly common: Map<string, Result>;
}

/** Both ends are inside. */
export interface NamedArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Compiled = (reader: FormulaCells) => Result;

/** @throws UnreadFormula for a function that is not among `functions`. */
export function compileFormula(tree: Tree): Compiled {
  const compiled = compileTree(tree);
  if (tree.kind !== 'call' && tree.kind !== 'operator') return compiled;
  if (!isCommon(tree)) return compiled;
  const rows = [...new Set(rangesOf(tree).flatMap(({ first, last }) => [first.row, last.row]))];
  const text = JSON.stringify(tree, (name, value) =>
    name === 'row' ? rows.indexOf(value) : value,
  );
  return (reader) => {
    const key = text + rows.map((row) => reader.fixed.get(row)).join(' ');
    const known = reader.common.get(key);
    if (known !== undefined) return known;
    const result = compiled(reader);
    reader.common.set(key, result);
    return result;
  };
}

/** Whether a tree means the same in every cell: all its references are fixed and name their sheet. */
function isCommon(tree: Tree): boolean {
  if (tree.kind === 'constant' || tree.kind === 'error') return true;
  if (tree.kind !== 'range') return tree.given.every(isCommon);
  const { sheet, first, last } = tree.range;
  return sheet !== null && isFixed(first) && isFixed(last);
}

function isFixed({ fixedRow, fixedColumn }: CellName): boolean {
  return fixedRow && fixedColumn;
}

function compileTree(tree: Tree): Compiled {
  switch (tree.kind) {
    case 'constant': {
      const { value } = tree;
      return () => value;
    }
    case 'error': {
      const error = new FormulaError(tree.name);
      return () => error;
    }
    case 'range': {
      const { range } = tree;
      return (reader) => withReference(reader.read(areaOf(range, reader)));
    }
    case 'operator':
      return applied(operators[tree.sign], tree.given.map(compileFormula), tree.sign);
    case 'call':
      if (tree.name === 'IF') return compileIf(tree.given.map(compileFormula));
      if (tree.name === 'IFERROR') return compileIfError(tree.given.map(compileFormula));
      return applied(functions[tree.name], tree.given.map(compileFormula), tree.name);
  }
}

function applied(
  work: ((given: readonly Result[]) => Result) | undefined,
  given: readonly Compiled[],
  name: string,
): Compiled {
  if (work === undefined) throw new UnreadFormula(name);
  return (reader) => work(given.map((one) => one(reader)));
}

/** Only the branch that is taken is calculated, unless the condition is a grid. */
function compileIf([condition, yes, no]: readonly Compiled[]): Compiled {
  const branch = (taken: Compiled | undefined, reader: FormulaCells) => taken?.(reader) ?? false;
  return (reader) => {
    const asked = condition?.(reader) ?? false;
    if (asked instanceof ValueGrid) {
      return lift([asked, branch(yes, reader), branch(no, reader)], ([test = null, one, other]) => {
        const truth = truthOf(test);
        if (truth instanceof FormulaError) return truth;
        return (truth ? one : other) ?? null;
      });
    }
    const truth = truthOf(asked);
    if (truth instanceof FormulaError) return truth;
    const value = (truth ? yes : no)?.(reader);
    return value === undefined ? truth : value;
  };
}

function compileIfError([tried, other]: readonly Compiled[]): Compiled {
  return (reader) => {
    const value = tried?.(reader) ?? null;
    if (!(value instanceof ValueGrid))
      return value instanceof FormulaError ? (other?.(reader) ?? '') : value;
    return lift([value, other?.(reader) ?? ''], ([one = null, instead = null]) =>
      one instanceof FormulaError ? instead : one,
    );
  };
}

/** The area that a name means in the cell of the reader. */
export function areaOf(
  { sheet, first, last }: RangeName,
  spot: Pick<FormulaCells, 'sheet' | 'row' | 'column' | 'fixed'>,
): NamedArea {
  const row = rowOf(first, spot);
  const lastRow = rowOf(last, spot);
  const column = first.column + (first.fixedColumn ? 0 : spot.column);
  const lastColumn = last.column + (last.fixedColumn ? 0 : spot.column);
  return {
    sheet: sheet ?? spot.sheet,
    top: Math.min(row, lastRow),
    bottom: Math.max(row, lastRow),
    left: Math.min(column, lastColumn),
    right: Math.max(column, lastColumn),
  };
}

function rowOf({ row, fixedRow }: CellName, spot: Pick<FormulaCells, 'row' | 'fixed'>): number {
  return fixedRow ? (spot.fixed.get(row) ?? row) : row + spot.row;
}

/** Every area that a tree names. */
export function rangesOf(tree: Tree): readonly RangeName[] {
  if (tree.kind === 'constant' || tree.kind === 'error') return [];
  return tree.kind === 'range' ? [tree.range] : tree.given.flatMap(rangesOf);
}

function withReference(values: Result | undefined): Result {
  return values === undefined ? errors.reference : values;
}
