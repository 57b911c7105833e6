/** Whether what the page posted has the shape of a message; what has not is refused. */
import type { CellText, FunctionCall, Spot, Typing } from './messages.ts';

/** More cells than anyone pastes by hand. */
const mostCells = 20_000;

export function isTyping(body: unknown): body is Typing {
  if (!isObject(body) || typeof body.tab !== 'string' || !Array.isArray(body.cells)) return false;
  return body.cells.length <= mostCells && body.cells.every(isCellText);
}

export function isSpot(body: unknown): body is Spot {
  return (
    isObject(body) && typeof body.tab === 'string' && isIndex(body.row) && isIndex(body.column)
  );
}

export function isCall(body: unknown): body is FunctionCall {
  return isObject(body) && typeof body.name === 'string' && Array.isArray(body.given);
}

function isCellText(cell: unknown): cell is CellText {
  return (
    isObject(cell) && isIndex(cell.row) && isIndex(cell.column) && typeof cell.text === 'string'
  );
}

/** Within the largest sheet there is (18.3.1.73). */
function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1_048_576;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
