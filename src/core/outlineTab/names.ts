/** Turns what a cell names by its label into the code of that thing. */
import { looseKey } from '../text/text.ts';
import type { House } from './house.ts';
import type { ReadRow, RowKind } from './rowShapes.ts';
import { propertyAt, setProperty, type Thing, textOf, thingsOf } from './thing.ts';

const labels = ['label', 'tab', 'title', 'name', 'short'] as const;

/** The things that a word names: the one of this code, else all of this label. */
export function namedBy(word: string, things: readonly Thing[]): readonly Thing[] {
  const coded = things.find((one) => one.code === word);
  if (coded !== undefined) return [coded];
  const key = looseKey(word);
  return things.filter((one) => labels.some((label) => looseKey(textOf(one, label)) === key));
}

/** Replaces a label at a property by the code; leaves what names nothing, or two things. */
function settle(thing: Thing, path: string, things: readonly Thing[]): void {
  const value = propertyAt(thing, path);
  const code = (word: string) => {
    const found = namedBy(word, things);
    return found.length === 1 ? textOf(found[0], 'code') : word;
  };
  if (typeof value === 'string' && value !== '') setProperty(thing, path, code(value));
  if (Array.isArray(value)) {
    const words = value.map((one) => (typeof one === 'string' ? code(one) : one));
    setProperty(thing, path, words);
  }
}

const shapePaths = ['name', 'level', 'numerator', 'denominator', 'bound'];

/** Kind → its properties that name a question. */
const toQuestions: { readonly [Kind in RowKind]?: readonly string[] } = {
  indicator: ['control'],
  group: ['text', 'figures'],
  rule: ['lesser', 'greater', 'text', 'parts'],
  closing: ['field'],
  signing: ['field'],
  happening: ['count'],
};

/** Settles every name of the rows, whose codes are given already. */
export function settleNames(read: readonly ReadRow[], house: House): void {
  const all = (kind: RowKind) =>
    read.filter(({ row }) => row.kind === kind).map((one) => one.thing);
  const given = house.lastSections.flatMap(({ fields }) => fields);
  const questions = [...all('question'), ...given.map((field) => ({ ...field }))];
  const indicators = all('indicator');
  for (const { row, thing } of read) {
    for (const path of toQuestions[row.kind] ?? []) settle(thing, path, questions);
    if (row.kind === 'indicator') settle(thing, 'reference', all('table'));
    if (row.kind === 'proposal' || row.kind === 'closing')
      settle(thing, 'addressee', all('addressee'));
    if (row.kind === 'question') settle(thing, 'native.of', [...indicators, ...questions]);
    if (row.kind === 'unitType') settle(thing, 'level', columnOptions(read));
  }
  settleTables(read);
  settleChapters(read, { section: all('section'), group: all('group'), question: questions });
}

/** Settles what a chapter of the report holds, and the chapter of its part that it is under. */
function settleChapters(
  read: readonly ReadRow[],
  held: Readonly<Record<string, readonly Thing[]>>,
): void {
  let part: Thing[] = [];
  for (const { row, thing } of read) {
    if (row.kind === 'part') part = [];
    if (row.kind !== 'chapter') continue;
    settle(thing, 'of', held[textOf(thing, 'source')] ?? []);
    settle(thing, 'under', part);
    part.push(thing);
  }
}

function columnOptions(read: readonly ReadRow[]): readonly Thing[] {
  return tableParts(read).flatMap(({ columns, options }) => [
    ...options,
    ...columns.flatMap((one) => thingsOf(one.options)),
  ]);
}

interface TableParts {
  readonly table: Thing;
  readonly columns: Thing[];
  readonly options: Thing[];
}

/** Tables of the tab with the rows under them. */
function tableParts(read: readonly ReadRow[]): readonly TableParts[] {
  const tables: TableParts[] = [];
  for (const { row, thing } of read) {
    const last = tables[tables.length - 1];
    if (row.kind === 'table') tables.push({ table: thing, columns: [], options: [] });
    if (row.kind === 'column') last?.columns.push(thing);
    if (row.kind === 'option') last?.options.push(thing);
  }
  return tables;
}

function settleTables(read: readonly ReadRow[]): void {
  for (const { table, columns, options } of tableParts(read)) {
    for (const path of shapePaths) settle(table, `shape.${path}`, columns);
    for (const column of columns) settle(column, 'native.of', columns);
    const all = [...options, ...columns.flatMap((one) => thingsOf(one.options))];
    settle(table, 'shape.outside', all);
  }
}
