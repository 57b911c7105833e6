/** The lists that a form is made from: units and establishments, rows under a line of codes. */

import type { Field, Outline } from '../../outline/schema.ts';
import { SentenceError } from '../lib/sentenceError.ts';
import { looseKey } from '../text/text.ts';
import { noKeyColumn } from './texts.vi.ts';

/** Rows of text, the first of them column codes. */
export type ListRows = readonly (readonly string[])[];

/** One row of a list, by column code; blanks are left out. */
export type Listed = Readonly<Record<string, string>>;

export interface FormLists {
  readonly units: readonly Listed[];
  readonly establishments: readonly Listed[];
}

/**
 * Reads a list whose every row names a unit; headers are codes or labels, types are codes or usual words.
 * @throws SentenceError when no header is the column of unit codes
 */
export function readKeyedList(
  rows: ListRows,
  fields: readonly Field[],
  outline: Outline,
): Listed[] {
  const { code: key, type } = outline.registry;
  const [header = [], ...lines] = rows.filter(([first = '']) => !first.startsWith('#'));
  const codes = header.map((text) => codeOf(text, fields));
  if (!codes.includes(key.code)) throw new SentenceError('broken-list', noKeyColumn(key, fields));
  return readList([codes, ...lines])
    .filter((listed) => listed[key.code] !== undefined)
    .map((listed) => ({ ...listed, ...typed(listed[type.code], outline) }));
}

/** The code of a header: a code, a label, or the first words of one label only; else the text itself. */
function codeOf(text: string, fields: readonly Field[]): string {
  const word = text.trim();
  const key = looseKey(word);
  const labelled = fields.filter(({ label }) => looseKey(label) === key);
  const begun = fields.filter(({ label }) => looseKey(label).startsWith(`${key} `));
  const isCode = fields.some(({ code }) => word === code || word.startsWith(`${code}.`));
  const [only, ...more] = labelled.length > 0 ? labelled : begun;
  return isCode || key === '' || only === undefined || more.length > 0 ? word : only.code;
}

/** The type's code for its code, its label, or words that names of its units begin with. */
function typed(text: string | undefined, { registry, unitTypes }: Outline): Listed {
  const key = looseKey(text ?? '');
  const known = unitTypes.find(({ code, label, nameStarts }) =>
    [code, label, ...nameStarts].some((word) => looseKey(word) === key),
  );
  return known === undefined ? {} : { [registry.type.code]: known.code };
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
