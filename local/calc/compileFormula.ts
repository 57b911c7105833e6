/** Turns a formula's tree into a function of the cell it is in: a part that is named twice is calculated once. */
import { type Compiled, compileTree, rangesOf } from './compileTree.ts';
import type { CellName, Tree } from './parseFormula.ts';

/** @throws UnreadFormula for a function that is not among `functions`. */
export function compileFormula(tree: Tree): Compiled {
  return compilePart(tree, new Map()).compiled;
}

/** A part of a formula; the form's own name the same parts again and again. */
interface Part {
  readonly number: number;
  readonly compiled: Compiled;
  isRepeated: boolean;
}

/** By what they say, with the numbers of their own parts. */
type Parts = Map<string, Part>;

function compilePart(tree: Tree, parts: Parts): Part {
  const given = 'given' in tree ? tree.given.map((one) => compilePart(one, parts)) : [];
  const numbers = given.map(({ number }) => number);
  const text = JSON.stringify(tree, (name, value) => (name === 'given' ? numbers : value));
  const known = parts.get(text);
  if (known !== undefined) {
    known.isRepeated = true;
    return known;
  }
  const number = parts.size;
  const compiled = onceInAll(
    tree,
    compileTree(
      tree,
      given.map((one) => one.compiled),
    ),
  );
  const part: Part = {
    number,
    isRepeated: false,
    compiled: (reader) => {
      if (!part.isRepeated) return compiled(reader);
      const { parts: results } = reader;
      const result = results[number] ?? compiled(reader);
      results[number] = result;
      return result;
    },
  };
  parts.set(text, part);
  return part;
}

/** What means the same in every cell is calculated once for all. */
function onceInAll(tree: Tree, compiled: Compiled): Compiled {
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
