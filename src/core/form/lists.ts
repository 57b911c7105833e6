/** The lists that a form is made from: units and establishments, rows under a line of codes. */

import { noKeyColumn } from './texts.vi.ts';

/** Rows of text, the first of them column codes. */
export type ListRows = readonly (readonly string[])[];

/** One row of a list, by column code; blanks are left out. */
export type Listed = Readonly<Record<string, string>>;

export interface FormLists {
  readonly units: readonly Listed[];
  readonly establishments: readonly Listed[];
}

/** A list that cannot be used; its message is the sentence for whoever gave it. */
export class ListError extends Error {
  readonly code = 'broken-list';
}

/**
 * Reads a list whose every row must name something by the column `key`.
 * @throws ListError when the header has no such column
 */
export function readKeyedList(rows: ListRows, key: string): Listed[] {
  const [header = []] = rows;
  if (!header.some((code) => code.trim() === key)) throw new ListError(noKeyColumn(key));
  return readList(rows).filter((listed) => listed[key] !== undefined);
}

/** Reads a list; lines that begin with "#" are remarks, blank lines count for nothing. */
export function readList(rows: ListRows): Listed[] {
  const [header = [], ...lines] = rows.filter(([first = '']) => !first.startsWith('#'));
  return lines
    .map((line) => {
      const pairs = header.map((code, at) => [code.trim(), (line[at] ?? '').trim()]);
      return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
    })
    .filter((listed) => Object.keys(listed).length > 0);
}
