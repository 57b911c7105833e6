/** Reads a formula of a sheet into a tree; references keep whether they move with the cell. */
import { columnOfLetters } from '../../src/ooxml/columnLetters.ts';

export type Tree =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly name: string }
  | { readonly kind: 'range'; readonly range: RangeName }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Tree[] }
  | { readonly kind: 'operator'; readonly sign: string; readonly given: readonly Tree[] };

/** An area as a formula names it; `sheet` null is the formula's own. */
export interface RangeName {
  readonly sheet: string | null;
  readonly first: CellName;
  readonly last: CellName;
}

/** Row and column count from 0; one that is not fixed is counted from the formula's cell. */
export interface CellName {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** The cell that the formula is in. */
export interface FormulaSpot {
  readonly row: number;
  readonly column: number;
}

/** A formula that is not read: a function or a spelling that this reading does not know. */
export class UnreadFormula extends Error {}

const tokenPattern =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w(])|(\d+(?:\.\d+)?)|([A-Z][A-Z0-9.]*)(?=\()|(TRUE|FALSE)|(#[A-Z\d/]+[!?A])|(<>|<=|>=|[-+*/^&=<>();,%]))/uy;

interface Token {
  readonly kind: 'text' | 'range' | 'number' | 'name' | 'truth' | 'error' | 'sign';
  readonly text: string;
  readonly range?: RangeName;
}

function tokensOf(formula: string, spot: FormulaSpot): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = formula.startsWith('=') ? 1 : 0;
  while (tokenPattern.lastIndex < formula.length) {
    const match = tokenPattern.exec(formula);
    if (match === null) throw new UnreadFormula(formula);
    const [, quoted, sheet, first, last, number, name, truth, error, sign] = match;
    if (quoted !== undefined)
      tokens.push({ kind: 'text', text: quoted.slice(1, -1).replaceAll('""', '"') });
    else if (first !== undefined)
      tokens.push({ kind: 'range', text: '', range: rangeOf(sheet, first, last ?? first, spot) });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (truth !== undefined) tokens.push({ kind: 'truth', text: truth });
    else if (error !== undefined) tokens.push({ kind: 'error', text: error });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

function rangeOf(
  sheet: string | undefined,
  first: string,
  last: string,
  spot: FormulaSpot,
): RangeName {
  const name = sheet?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'") ?? null;
  return { sheet: name, first: cellOf(first, spot), last: cellOf(last, spot) };
}

function cellOf(name: string, spot: FormulaSpot): CellName {
  const [, fixedColumn, letters = '', fixedRow, digits] =
    /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(name) ?? [];
  const cell = { fixedRow: fixedRow === '$', fixedColumn: fixedColumn === '$' };
  return {
    ...cell,
    row: Number(digits) - 1 - (cell.fixedRow ? 0 : spot.row),
    column: columnOfLetters(letters) - (cell.fixedColumn ? 0 : spot.column),
  };
}

/** How tightly a sign between two values binds. */
const binding: Readonly<Record<string, number>> = {
  ...{ '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1 },
  ...{ '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5 },
};

/** @throws UnreadFormula */
export function parseFormula(formula: string, spot: FormulaSpot): Tree {
  const tokens = tokensOf(formula, spot);
  let at = 0;
  const isSign = (sign: string) => tokens[at]?.kind === 'sign' && tokens[at]?.text === sign;

  function take(sign: string): void {
    if (!isSign(sign)) throw new UnreadFormula(formula);
    at++;
  }

  function expression(least: number): Tree {
    let left = operand();
    for (;;) {
      const sign = tokens[at];
      const strength = sign?.kind === 'sign' ? binding[sign.text] : undefined;
      if (sign === undefined || strength === undefined || strength < least) return left;
      at++;
      left = { kind: 'operator', sign: sign.text, given: [left, expression(strength + 1)] };
    }
  }

  function operand(): Tree {
    if (isSign('-') || isSign('+')) {
      const sign = tokens[at++]?.text === '-' ? 'minus' : 'plus';
      return { kind: 'operator', sign, given: [operand()] };
    }
    let tree = primary();
    while (isSign('%')) {
      at++;
      tree = { kind: 'operator', sign: 'percent', given: [tree] };
    }
    return tree;
  }

  function primary(): Tree {
    const token = tokens[at++];
    if (token?.kind === 'text') return { kind: 'constant', value: token.text };
    if (token?.kind === 'number') return { kind: 'constant', value: Number(token.text) };
    if (token?.kind === 'range' && token.range) return { kind: 'range', range: token.range };
    if (token?.kind === 'error') return { kind: 'error', name: token.text };
    if (token?.kind === 'truth' && !isSign('('))
      return { kind: 'constant', value: token.text === 'TRUE' };
    if (token?.kind === 'name') return { kind: 'call', name: token.text, given: given() };
    at--;
    take('(');
    const inner = expression(1);
    take(')');
    return inner;
  }

  function given(): Tree[] {
    const trees: Tree[] = [];
    take('(');
    if (isSign(')')) at++;
    else {
      for (;;) {
        const empty = isSign(';') || isSign(',') || isSign(')');
        trees.push(empty ? { kind: 'constant', value: '' } : expression(1));
        if (isSign(')')) break;
        at++;
      }
      take(')');
    }
    return trees;
  }

  const tree = expression(1);
  if (at < tokens.length) throw new UnreadFormula(formula);
  return tree;
}
