/** What a kept copy holds instead of a cell that may point at a person: the words "đã che", and a check. */
import type { Field } from '../../outline/schema.ts';
import type { Cell } from '../workbook.ts';
import { doubted, found, isMasked } from './masked.vi.ts';
import { mayBePrinted } from './mayBePrinted.ts';
import { personalDataIn } from './personalDataIn.ts';

/**
 * Text to keep instead of the cell, or null when the cell may be kept as it is.
 * The check has two hex digits of 256: enough to see a later change, too few to guess a name from.
 */
export function maskCell(cell: Cell, field?: Field): string | null {
  if (typeof cell.value === 'boolean' || cell.value === '') return null;
  const text = typeof cell.value === 'string' ? cell.value : cell.shown;
  if (isMasked(text)) return null;
  if (personalDataIn({ cell, ...(field && { field }) })) return `${found} · ${checkOf(text)}`;
  const isText = typeof cell.value === 'string' && field?.kind !== 'key' && field?.kind !== 'choice';
  return isText && !mayBePrinted(text, field) ? `${doubted} · ${checkOf(text)}` : null;
}

/** FNV-1a folded to a byte. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  const byte = (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 0xff;
  return byte.toString(16).padStart(2, '0');
}
