/** The cells that the Department named when it returned a report, each with what it held then. */

import { address, type Place } from '../workbook.ts';

interface NamedCell {
  /** As a person writes it: by its name, "'BTC 1'!C4", or "N12" of the answers. */
  readonly named: string;
  /** Its text then; null when it was not kept. */
  readonly before: string | null;
}

const blank = 'trống';
const kept = /\s*\(khi trả: (.*)\)$/;

/** Names that cells may be called by in a list. */
export interface NameList {
  /** Key of the cell (`cellKey`) that a name or address means; null where it means none. */
  keyOf(text: string): string | null;
  /** Null for a cell that no field names. */
  nameOf(key: string): string | null;
}

const noNames: NameList = { keyOf: () => null, nameOf: () => null };

/** Reads a list that people may write and edit: commas, semicolons or lines between. */
export function readNamedCells(list: string, names: NameList = noNames): NamedCell[] {
  return partsOf(list, names).map((part) => {
    const text = kept.exec(part)?.[1];
    const before = text === undefined ? null : text === blank ? '' : text;
    return { named: part.replace(kept, ''), before };
  });
}

/** The list by names, with the texts of those that may be kept; `textAt` gives null for the others. */
export function withTexts(list: string, textAt: (named: string) => string | null, names: NameList = noNames): string {
  return partsOf(list, names)
    .map((part) => {
      const typed = part.replace(kept, '');
      const key = names.keyOf(typed);
      const named = (key === null ? null : names.nameOf(key)) ?? typed;
      const text = textAt(typed);
      if (text === null || !isWhole(text)) return named;
      return `${named} (khi trả: ${text === '' ? blank : text})`;
    })
    .join('; ');
}

/** Splits at semicolons and lines, then at commas where no name has one. */
function partsOf(list: string, names: NameList): string[] {
  return split(list, /[;\n]/).flatMap((line) => joined(split(line, /,/), names));
}

/** Puts the pieces of a name together again: the longest run that is one. */
function joined(pieces: readonly string[], names: NameList): string[] {
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let end = pieces.length;
    const run = () => pieces.slice(at, end).join(', ');
    while (end > at + 1 && names.keyOf(run().replace(kept, '')) === null) end--;
    parts.push(run());
    at = end;
  }
  return parts;
}

/** In brackets only a line parts. */
function split(list: string, between: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of list) {
    if (letter === '\n') depth = 0;
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (between.test(letter) && (letter === '\n' || depth === 0)) parts.push('');
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
