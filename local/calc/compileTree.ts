/** What each kind of a formula's parts does, and the areas that it names. */
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
  /** Results of the formula's parts in this cell, as far as they are known. */
  readonly parts: Result[];
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

export function compileTree(tree: Tree, given: readonly Compiled[]): Compiled {
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
      return applied(operators[tree.sign], given, tree.sign);
    case 'call':
      if (tree.name === 'IF') return compileIf(given);
      if (tree.name === 'IFERROR') return compileIfError(given);
      return applied(functions[tree.name], given, tree.name);
  }
}

function applied(
  work: ((given: readonly Result[]) => Result) | undefined,
  given: readonly Compiled[],
  name: string,
): Compiled {
  if (work === undefined) throw new UnreadFormula(name);
  const count = given.length;
  return (reader) => {
    const results = new Array<Result>(count);
    for (let at = 0; at < count; at++) results[at] = given[at]?.(reader) ?? null;
    return work(results);
  };
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
