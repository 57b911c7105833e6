/** The cells that the Department named when it returned a report, each with what it held then. */

import { address, type Place } from '../workbook.ts';

export interface NamedCell {
  /** As a person writes it: "'BTC 1'!C4", or "N12" of the answers. */
  readonly named: string;
  /** Its text then; null when it was not kept. */
  readonly before: string | null;
}

const blank = 'trống';
const kept = /\s*\(khi trả: (.*)\)$/;

/** Reads a list that people may write and edit: commas, semicolons or lines between. */
export function readNamedCells(list: string): NamedCell[] {
  const parts = list.split(/[;\n]+|,(?![^(]*\))/).map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const text = kept.exec(part)?.[1];
      const before = text === undefined ? null : text === blank ? '' : text;
      return { named: part.replace(kept, ''), before };
    });
}

/** The list with the texts of those that may be kept; `textAt` gives null for the others. */
export function withTexts(list: string, textAt: (named: string) => string | null): string {
  const parts = list.split(/[;\n]+|,(?![^(]*\))/).map((part) => part.trim().replace(kept, ''));
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const text = textAt(part);
      return text === null ? part : `${part} (khi trả: ${text === '' ? blank : text})`;
    })
    .join('; ');
}

/** One key for a cell and for each way to name it; `tab` is that of the answers. */
export function namedKey(named: string, tab: string): string {
  const plain = named.replace(/['$]/g, '').trim();
  return plain.includes('!') ? plain : `${tab}!${plain.toUpperCase()}`;
}

export function cellKey(place: Place): string {
  return address(place).replace(/['$]/g, '');
}
