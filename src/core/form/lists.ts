/** The lists that a form is made from: units and establishments, rows under a line of codes. */

import type { Field, Option, Outline } from '../../outline/schema.ts';
import { SentenceError } from '../lib/sentenceError.ts';
import { codeFrom, typeMeant, unusedCode } from '../linking/unitNames.ts';
import { looseKey, nameKey } from '../text/text.ts';
import { noKeyColumn } from './texts.vi.ts';

/** Rows of text, the first of them column codes. */
export type ListRows = readonly (readonly string[])[];

/** One row of a list, by column code; blanks are left out. */
export type Listed = Readonly<Record<string, string>>;

export interface FormLists {
  readonly units: readonly Listed[];
  readonly establishments: readonly Listed[];
  /** Units (as looseKey reads their codes) that list one in the workbook already, under any name. */
  readonly listing?: ReadonlySet<string>;
}

/**
 * Reads a list whose every row names a unit, by its code or, where the list has none, by its name.
 * Headers are codes, labels or usual words; choices become codes where they can be read.
 * `units`: what the names of a list of establishments mean; absent for a list of units.
 * @throws SentenceError when no header is the column of unit codes or names
 */
export function readKeyedList(
  rows: ListRows,
  fields: readonly Field[],
  outline: Outline,
  units?: readonly Listed[],
): Listed[] {
  const { code: key, name } = outline.registry;
  const [header = [], ...lines] = rows.filter(([first = '']) => !first.startsWith('#'));
  const codes = header.map((text) => codeOf(text, fields, name));
  if (!codes.includes(key.code) && !codes.includes(name.code))
    throw new SentenceError('broken-list', noKeyColumn([key, name], fields));
  const listed = readList([codes, ...lines]).map((one) => withChoices(one, fields, outline));
  const keyed = units ? byUnitName(listed, units, outline) : withCodes(listed, outline);
  return keyed.filter((one) => one[key.code] !== undefined);
}

/** The code of a header: a code, a label, a usual word, or the first words of one label only; else the text itself. */
function codeOf(text: string, fields: readonly Field[], name: Field): string {
  const word = text.trim();
  const key = looseKey(word);
  const all = fields.includes(name) ? fields : [...fields, name];
  if (key === '' || all.some(({ code }) => word === code || word.startsWith(`${code}.`)))
    return word;
  const labelled = all.find(({ label }) => looseKey(label) === key);
  const usual = all.find(({ aliases = [] }) => aliases.some((one) => looseKey(one) === key));
  const [begun, ...more] = fields.filter(({ label }) => looseKey(label).startsWith(`${key} `));
  return (labelled ?? usual ?? (more.length === 0 ? begun : undefined))?.code ?? word;
}

/** The row with its type and its other choices as codes; what cannot be read stays as it was typed. */
function withChoices(listed: Listed, fields: readonly Field[], outline: Outline): Listed {
  const { type } = outline.registry;
  const read = fields.flatMap((field) => {
    const text = listed[field.code];
    if (text === undefined || field.code === type.code) return [];
    const option = optionOf(text, field);
    return option ? [[field.code, option.code]] : [];
  });
  return { ...listed, ...Object.fromEntries(read), ...typed(listed, outline) };
}

/** The option that a text names by its code, its label or a usual word. */
export function optionOf(text: string, { options = [] }: Field): Option | undefined {
  const key = looseKey(text);
  return options.find(({ code, label, aliases = [] }) =>
    [code, label, ...aliases].some((word) => looseKey(word) === key),
  );
}

/** The type's code for what was typed; where nothing was, for what the unit's name says. */
function typed(listed: Listed, outline: Outline): Listed {
  const { type, name } = outline.registry;
  const text = listed[type.code];
  const key = looseKey(text ?? '');
  const named = outline.unitTypes.find(({ code, label }) =>
    [code, label].some((word) => looseKey(word) === key),
  );
  const said = (own: string | undefined) => (own === undefined ? null : typeMeant(own, outline));
  const known = named ?? said(text) ?? said(listed[name.code]);
  return known ? { [type.code]: known.code } : {};
}

/** Units without a code get one made from their name. */
function withCodes(listed: readonly Listed[], { registry }: Outline): Listed[] {
  const taken = new Set(listed.map((one) => one[registry.code.code] ?? ''));
  return listed.map((one) => {
    const name = one[registry.name.code];
    if (one[registry.code.code] !== undefined || name === undefined) return one;
    const made = unusedCode(codeFrom(name, one[registry.type.code] ?? null), taken);
    return { ...one, [registry.code.code]: made };
  });
}

/** Gives rows the code of the unit they name; an unknown name is kept as the code. */
function byUnitName(
  listed: readonly Listed[],
  units: readonly Listed[],
  { registry }: Outline,
): Listed[] {
  const { code, name } = registry;
  const keysOf = (text: string) => [looseKey(text), nameKey(text)];
  const known = new Map(
    units.flatMap((unit) => keysOf(unit[name.code] ?? '').map((key) => [key, unit[code.code]])),
  );
  const codeNamed = (text: string) => keysOf(text).flatMap((key) => known.get(key) ?? [])[0];
  return listed.map(({ [name.code]: named, ...one }) => {
    if (one[code.code] !== undefined || named === undefined) return one;
    return { ...one, [code.code]: codeNamed(named) ?? named };
  });
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
