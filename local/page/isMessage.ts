/** Whether what the page posted has the shape of a message; what has not is refused. */
import type { Press } from './menuMessages.ts';
import type { Edit, EditBatch, FunctionCall, Spot, TypedCell } from './messages.ts';

/** More cells than anyone pastes by hand. */
const mostCells = 20_000;

export function isBatch(body: unknown): body is EditBatch {
  return (
    isObject(body) &&
    typeof body.page === 'string' &&
    Array.isArray(body.edits) &&
    body.edits.every(isEdit)
  );
}

function isEdit(edit: unknown): edit is Edit {
  if (!isObject(edit) || !Number.isInteger(edit.id)) return false;
  if (edit.kind === 'undo' || edit.kind === 'redo') return true;
  const { kind, tab, cells } = edit;
  if (kind !== 'type' || typeof tab !== 'string' || !Array.isArray(cells)) return false;
  return cells.length <= mostCells && cells.every(isTypedText);
}

export function isSpot(body: unknown): body is Spot {
  return (
    isObject(body) && typeof body.tab === 'string' && isIndex(body.row) && isIndex(body.column)
  );
}

export function isCall(body: unknown): body is FunctionCall {
  return isObject(body) && typeof body.name === 'string' && Array.isArray(body.given);
}

export function isPress(body: unknown): body is Press {
  if (!isObject(body) || typeof body.label !== 'string' || !Array.isArray(body.answers))
    return false;
  return body.answers.every((answer) => typeof answer === 'string');
}

function isTypedText(cell: unknown): cell is TypedCell {
  if (!isObject(cell) || typeof cell.rowKey !== 'string') return false;
  return isIndex(cell.row) && isIndex(cell.column) && typeof cell.text === 'string';
}

/** Within the largest sheet there is (18.3.1.73). */
function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1_048_576;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
