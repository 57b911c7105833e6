/** What a kept copy holds instead of a cell that may point at a person: the words "đã che", and a check. */
import { type Field, isNumeric } from '../../outline/schema.ts';
import { readChoice, readDate, readNumber, readYears } from '../cells/values.ts';
import type { Cell } from '../workbook.ts';
import { doubted, found, isMasked, maskedPart } from './masked.vi.ts';
import { mayBePrinted } from './mayBePrinted.ts';
import { isAmount, personalDataIn } from './personalDataIn.ts';

/**
 * Text to keep instead of the cell, or null when the cell may be kept as it is.
 * `isAllowed`: a person said that the text may be printed, which lifts a doubt and no finding.
 * The check has two hex digits of 256: enough to see a later change, too few to guess a name from.
 */
export function maskCell(cell: Cell, field?: Field, isAllowed = false): string | null {
  if (typeof cell.value === 'boolean' || cell.value === '') return null;
  const text = typeof cell.value === 'string' ? cell.value : cell.shown;
  if (isMasked(text)) return null;
  if (personalDataIn({ cell, ...(field && { field }) })) return `${found} · ${checkOf(text)}`;
  if (
    isAllowed ||
    typeof cell.value !== 'string' ||
    isRead(cell, field) ||
    isFigure(cell, field) ||
    mayBePrinted(withoutMasks(text), field)
  )
    return null;
  return maskSentences(text, field) ?? `${doubted} · ${checkOf(text)}`;
}

/** What stands for a text that may name somebody, whatever it is; a masked one stays. */
export function maskText(text: string): string {
  return isMasked(text) ? text : `${doubted} · ${checkOf(text)}`;
}

/** An amount has as many digits as a telephone: what is read as one is lost to no mask. */
function isFigure(cell: Cell, field: Field | undefined): boolean {
  return field?.kind === 'money' && isAmount(cell);
}

/** A figure, a day or an option is what it says: in doubt of a name it stays. */
function isRead(cell: Cell, field: Field | undefined): boolean {
  const kind = field?.kind;
  if (field !== undefined && isNumeric(field)) {
    const asked = { kind: field.kind };
    const isYearly = readYears(cell, asked).size > 0;
    return isYearly || readNumber(cell, asked).state !== 'INVALID';
  }
  if (field?.kind === 'choice') return field.options === undefined || readChoice(cell, field.options) !== undefined;
  return kind === 'date' && readDate(cell) !== undefined;
}

/** Sentences and lines, each with the space behind it. */
const sentences = /[^\n]*?(?:[.!?;…]+(?=\s|$)\s*|\n|$)/gu;

/**
 * Masks single sentences, so that a copy keeps the others as the report prints them.
 * @returns null when nothing but masks would be left, or when the whole is still in doubt
 */
function maskSentences(text: string, field: Field | undefined): string | null {
  const parts = text.match(sentences)?.filter((part) => part !== '') ?? [];
  const kept = parts.map((part) => {
    if (mayBePrinted(withoutMasks(part).trim(), field)) return part;
    const end = /[.!?;…\s]*$/u.exec(part)?.[0] ?? '';
    return `[${doubted} · ${checkOf(part.trim())}]${end}`;
  });
  const rest = withoutMasks(kept.join(''));
  const isLeft = /\p{L}/u.test(rest) && mayBePrinted(rest, field);
  return isLeft ? kept.join('') : null;
}

/** The text without what was masked before: masking twice is nothing. */
function withoutMasks(text: string): string {
  return text.replace(maskedPart, '');
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

const quoted = /“([^“”]+)”/gu;

/** A sentence that quotes what others typed, for a terminal or a tab that everyone reads: what may name somebody is not repeated. */
export function hideQuoted(text: string): string {
  return text.replace(quoted, (all, said: string) => (mayBePrinted(said) ? all : '(chữ được che)'));
}
