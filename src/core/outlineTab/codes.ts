/** Gives each thing of the tab that has no code one made from its label. */
import { looseKey } from '../text/text.ts';
import type { ReadRow, RowKind } from './rowShapes.ts';
import { type Thing, textOf } from './thing.ts';

/** Kind → the properties that a code is made from, the first that is there. */
const stems: { readonly [Kind in RowKind]?: readonly string[] } = {
  form: ['title'],
  unitType: ['label'],
  section: ['title'],
  question: ['label'],
  table: ['tab', 'title'],
  column: ['label'],
  option: ['label'],
  indicator: ['label'],
  group: ['title'],
  content: ['label'],
  difficulty: ['predicate'],
  proposal: ['predicate'],
  addressee: ['name'],
  ownText: ['part'],
  part: ['title'],
  chapter: ['title', 'of'],
};

/** Codes of the report's parts, by their order. */
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const longest = 40;

/** "so_cay_con_song" from "Số cây còn sống": what a code may be, cut between words. */
export function codeOfLabel(label: string): string {
  const key = looseKey(label).replace(/[^a-z0-9]+/g, '_');
  const plain = key.replace(/^[_0-9]+|_+$/g, '');
  if (plain.length <= longest) return plain;
  return plain.slice(0, longest + 1).replace(/_[^_]*$/, '');
}

/** The number that a heading starts with: "I.1", "2". */
function numberOf(title: string): string {
  return /^(?:[IVX]+|\d+)(?:\.\d+)*(?=[.):\s])/.exec(title.trim())?.[0] ?? '';
}

/** Fills codes in; each is unique in its list, and a question's is not in `taken`. */
export function giveCodes(read: readonly ReadRow[], taken: readonly string[]): void {
  const scopes = scopesOf(read);
  const used = new Map<string, Set<string>>();
  const usedIn = (scope: string) => {
    const codes = used.get(scope) ?? new Set(scope === 'question' ? taken : []);
    used.set(scope, codes);
    return codes;
  };
  for (const [at, { thing }] of read.entries()) {
    const code = textOf(thing, 'code');
    if (code !== '') usedIn(scopes[at] ?? '').add(code);
  }
  for (const [at, { row, thing }] of read.entries()) {
    const label = labelOf(row.kind, thing);
    if (label === '' || textOf(thing, 'code') !== '') continue;
    thing.code = free(stemOf(row.kind, label, usedIn(scopes[at] ?? '')), usedIn(scopes[at] ?? ''));
  }
}

/** Whether rows of this kind are known by a code. */
export function hasCode(kind: RowKind): boolean {
  return stems[kind] !== undefined;
}

function labelOf(kind: RowKind, thing: Thing): string {
  const named = (stems[kind] ?? []).map((property) => textOf(thing, property));
  return named.find((text) => text !== '') ?? '';
}

function stemOf(kind: RowKind, label: string, used: ReadonlySet<string>): string {
  const number = kind === 'section' || kind === 'group' ? numberOf(label) : '';
  if (number !== '') return number;
  if (kind === 'part') return romans[used.size] ?? codeOfLabel(label);
  if (kind === 'chapter') return String(used.size + 1);
  return kind === 'group' ? String(used.size + 1) : codeOfLabel(label);
}

function free(stem: string, used: Set<string>): string {
  const first = stem === '' ? 'ma' : stem;
  let code = first;
  for (let next = 2; used.has(code); next += 1) code = `${first}_${next}`;
  used.add(code);
  return code;
}

/** The list in which a code must be unique: columns by table, options by field. */
function scopesOf(read: readonly ReadRow[]): readonly string[] {
  let table = 0;
  let field = 0;
  let part = 0;
  return read.map(({ row: { kind } }) => {
    if (kind === 'table') table += 1;
    if (kind === 'question' || kind === 'column') field += 1;
    if (kind === 'part') part += 1;
    if (kind === 'column') return `column ${table}`;
    if (kind === 'chapter') return `chapter ${part}`;
    return kind === 'option' ? `option ${field}` : kind;
  });
}
