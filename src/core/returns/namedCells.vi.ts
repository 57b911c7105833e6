/** The cells that the Department named when it returned a report, each with what it held then. */

import { address, type Place } from '../workbook.ts';

interface NamedCell {
  /** As a person writes it: "'BTC 1'!C4", or "N12" of the answers. */
  readonly named: string;
  /** Its text then; null when it was not kept. */
  readonly before: string | null;
}

const blank = 'trống';
const kept = /\s*\(khi trả: (.*)\)$/;

/** Reads a list that people may write and edit: commas, semicolons or lines between. */
export function readNamedCells(list: string): NamedCell[] {
  return partsOf(list).map((part) => {
    const text = kept.exec(part)?.[1];
    const before = text === undefined ? null : text === blank ? '' : text;
    return { named: part.replace(kept, ''), before };
  });
}

/** The list with the texts of those that may be kept; `textAt` gives null for the others. */
export function withTexts(list: string, textAt: (named: string) => string | null): string {
  return partsOf(list)
    .map((part) => {
      const named = part.replace(kept, '');
      const text = textAt(named);
      if (text === null || !isWhole(text)) return named;
      return `${named} (khi trả: ${text === '' ? blank : text})`;
    })
    .join('; ');
}

/** Parts between commas, semicolons and lines; in brackets only a line parts. */
function partsOf(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of list) {
    if (letter === '\n') depth = 0;
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (letter === '\n' || (depth === 0 && /[;,]/.test(letter))) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** One line whose brackets close: what can be read back from among others. */
function isWhole(text: string): boolean {
  const [open, close] = [text.split('(').length, text.split(')').length];
  return open === close && !text.includes('\n') && !/\)[^(]*\(/.test(text) && text !== blank;
}

/** One key for a cell and for each way to name it; `tab` is that of the answers. */
export function namedKey(named: string, tab: string): string {
  const plain = named.replace(/['$]/g, '').trim();
  return plain.includes('!') ? plain : `${tab}!${plain.toUpperCase()}`;
}

export function cellKey(place: Place): string {
  return address(place).replace(/['$]/g, '');
}
