/** A formula whose relative references follow it to other cells, as a copied formula's do. */

import { columnLetters, columnOfLetters } from '../../src/ooxml/columnLetters.ts';
import { quoted } from './formulas.ts';

/** A piece that does not move, or what a piece becomes when moved. */
type Piece = string | ((rows: number, columns: number) => string);

export type MovableFormula = readonly Piece[];

const column = '(\\$?)([A-Z]{1,3})';
const row = '(\\$?)(\\d{1,7})';
/** After quoted parts: "A:B", "1:2", "A1", then any other name, which may look like a reference. */
const parts = new RegExp(
  [
    quoted.source,
    `${column}:${column}(?![\\w(!.])`,
    `${row}:${row}(?![\\w(!.])`,
    `${column}${row}(?![\\w(!.])`,
    '[\\p{L}_\\\\$][\\p{L}\\d_.\\\\]*|\\d+(?:\\.\\d+)?',
  ].join('|'),
  'giu',
);

/** Takes a formula apart; it may have either separator. */
export function movableFormula(formula: string): MovableFormula {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of formula.matchAll(parts)) {
    const moved = movedReference(match.slice(1));
    if (moved === null) continue;
    pieces.push(formula.slice(last, match.index), moved);
    last = match.index + match[0].length;
  }
  return [...pieces, formula.slice(last)];
}

/** The formula in a cell so many rows and columns away; what falls off the sheet is #REF!. */
export function moveFormula(formula: MovableFormula, rows: number, columns: number): string {
  let text = '';
  for (const piece of formula) text += typeof piece === 'string' ? piece : piece(rows, columns);
  return text;
}

function movedReference(groups: readonly (string | undefined)[]): Piece | null {
  const [c1 = '', columns1, c2 = '', columns2, r1 = '', rows1, r2 = '', rows2] = groups;
  const [c = '', cellColumn, r = '', cellRow] = groups.slice(8);
  if (columns1 !== undefined && columns2 !== undefined) {
    return (_, by) => both(moveColumn(c1, columns1, by), moveColumn(c2, columns2, by), ':');
  }
  if (rows1 !== undefined && rows2 !== undefined) {
    return (by) => both(moveRow(r1, rows1, by), moveRow(r2, rows2, by), ':');
  }
  if (cellColumn === undefined || cellRow === undefined) return null;
  return (down, right) => both(moveColumn(c, cellColumn, right), moveRow(r, cellRow, down), '');
}

function both(first: string | null, second: string | null, between: string): string {
  return first === null || second === null ? '#REF!' : first + between + second;
}

function moveColumn(fixed: string, letters: string, by: number): string | null {
  if (fixed === '$') return `$${letters}`;
  const moved = columnOfLetters(letters) + by;
  return moved < 0 ? null : columnLetters(moved);
}

function moveRow(fixed: string, number: string, by: number): string | null {
  const moved = Number(number) + (fixed === '$' ? 0 : by);
  return moved < 1 ? null : fixed + moved;
}
