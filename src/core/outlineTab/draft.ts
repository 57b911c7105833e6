/** Puts the rows of the tab together as one outline: what belongs to what follows from the order. */
import { completeParts, completeWords } from './complete.ts';
import { detailValue, placeDetail } from './details.ts';
import type { House } from './house.ts';
import type { OutlineRow, ReadRow, RowKind } from './rowShapes.ts';
import { isThing, propertyAt, setProperty, type Thing, textOf, thingsOf } from './thing.ts';

/** What one row has no place for. */
export interface Unplaced {
  readonly row: OutlineRow;
  readonly why: 'orphan' | 'path' | 'value' | 'twice';
}

export interface OutlineDraft {
  readonly outline: Thing;
  readonly unplaced: readonly Unplaced[];
  readonly read: readonly ReadRow[];
}

/** Kind → the kind above that it belongs to, and its list there. */
const inside: { readonly [Kind in RowKind]?: readonly [readonly RowKind[], string] } = {
  question: [['section'], 'fields'],
  column: [['table'], 'fields'],
  option: [['question', 'column'], 'options'],
  sort: [['question', 'column'], 'sorts'],
  content: [['group'], 'subMeasures'],
  chapter: [['part'], 'chapters'],
};

/** Kind → its list in the outline. */
const listPaths: { readonly [Kind in RowKind]?: string } = {
  unitType: 'unitTypes',
  section: 'answers.sections',
  indicator: 'indicators',
  group: 'groups',
  difficulty: 'closing.difficultyMatters',
  proposal: 'closing.proposalMatters',
  addressee: 'closing.addressees',
  happening: 'closing.happenings',
  ownText: 'ownTexts.rows',
  part: 'report.parts',
  notePart: 'report.noteParts',
};

const nothing = () => ({
  years: [],
  unitTypes: [],
  answers: { sections: [] },
  references: {},
  indicators: [],
  groups: [],
  closingTexts: [],
  closing: {
    ...{ assessment: null, difficulties: null, proposals: [] },
    ...{ difficultyMatters: [], proposalMatters: [], addressees: [], happenings: [] },
  },
  relations: { notMoreThan: [], needsText: [], sums: [], growth: [] },
  signing: {},
  ownTexts: { rows: [] },
});

/** Parts of an outline that no row holds and not every outline has. */
const optionalParts = ['headerWords', 'people', 'terms', 'written'];

/** Rows after a row that holds nothing belong to no list above it. */
function clearLists(last: Map<RowKind, Thing>): void {
  for (const kind of ['section', 'table', 'group', 'question', 'column', 'part'] as const)
    last.delete(kind);
}

/** The outline of the rows, with those that found no place. */
export function draftOf(read: readonly ReadRow[], house: House): OutlineDraft {
  const outline: Thing = nothing();
  const unplaced: Unplaced[] = [];
  const last = new Map<RowKind, Thing>();
  const paths = new Set<string>();
  for (const { row, thing } of read.filter(({ row: { kind } }) => kind !== 'detail')) {
    if (inside[row.kind] === undefined) clearLists(last);
    const placed = placeRow(outline, row.kind, thing, last);
    if (placed !== true) unplaced.push({ row, why: placed });
    if (row.kind === 'question' || row.kind === 'column') {
      last.delete('question');
      last.delete('column');
    }
    last.set(row.kind, thing);
  }
  completeParts(outline, house);
  completeWords(outline, house);
  for (const { row, thing } of read.filter(({ row: { kind } }) => kind === 'detail')) {
    const why = placeValue(outline, thing, paths);
    if (why !== null) unplaced.push({ row, why });
  }
  return { outline, unplaced, read };
}

function placeValue(outline: Thing, thing: Thing, paths: Set<string>): Unplaced['why'] | null {
  const path = textOf(thing, 'path');
  if (paths.has(path)) return 'twice';
  paths.add(path);
  const type = textOf(thing, 'type') as 'text';
  const value = detailValue({ path, type, value: textOf(thing, 'value') });
  if (value === undefined) return 'value';
  const [first = ''] = path.split('/');
  if (!(first in outline) && !optionalParts.includes(first)) return 'path';
  return placeDetail(outline, path, value.of) ? null : 'path';
}

function placeRow(
  outline: Thing,
  kind: RowKind,
  thing: Thing,
  last: ReadonlyMap<RowKind, Thing>,
): true | Unplaced['why'] {
  const belongs = inside[kind];
  const list = listPaths[kind];
  if (belongs !== undefined) {
    const owner = belongs[0].map((one) => last.get(one)).find((one) => one !== undefined);
    return owner === undefined ? 'orphan' : append(owner, belongs[1], thing);
  }
  if (list !== undefined) return append(outline, list, thing);
  if (kind === 'form') Object.assign(outline, thing);
  if (kind === 'table') return placeTable(outline, thing);
  if (kind === 'rule') placeRule(outline, thing);
  if (kind === 'closing') return placeClosing(outline, thing);
  if (kind === 'signing') placeSigning(outline, thing);
  if (kind === 'setting') return placeSetting(outline, thing);
  return kind === 'form' && last.has('form') ? 'twice' : true;
}

function append(owner: Thing, path: string, thing: Thing): true {
  const steps = path.split('.');
  const found = steps.reduce<unknown>((one, step) => (isThing(one) ? one[step] : undefined), owner);
  setProperty(owner, path, [...thingsOf(found), thing]);
  return true;
}

function placeTable(outline: Thing, thing: Thing): true | 'twice' {
  const { references } = outline;
  const code = textOf(thing, 'code');
  delete thing.code;
  if (!isThing(references) || code in references) return 'twice';
  const { rows, name, level, numerator, outside, ...more } = isThing(thing.shape)
    ? thing.shape
    : {};
  const isList = rows === 'establishments';
  thing.shape = isList
    ? { rows, name, level, times: numerator, outside, ...more }
    : { rows, year: name, category: level, numerator, ...more };
  references[code] = thing;
  return true;
}

function placeSetting(outline: Thing, { role, value }: Thing): true | 'twice' {
  if (typeof role !== 'string' || value === undefined) return true;
  if (propertyAt(outline, role) !== undefined) return 'twice';
  setProperty(outline, role, value);
  return true;
}

function placeRule(outline: Thing, { rule, lesser, greater, text, parts, times }: Thing): void {
  if (rule === 'notMoreThan') append(outline, 'relations.notMoreThan', { lesser, greater });
  else if (rule === 'sums')
    append(outline, 'relations.sums', { whole: lesser, parts: parts ?? [] });
  else if (rule === 'growth') append(outline, 'relations.growth', { count: lesser, times });
  else append(outline, 'relations.needsText', { count: lesser, text });
}

function placeClosing(outline: Thing, { role, field, addressee }: Thing): true | 'twice' {
  const isOne = typeof role === 'string' && role !== 'other' && role !== 'proposals';
  if (isOne && (propertyAt(outline, `closing.${role}`) ?? null) !== null) return 'twice';
  outline.closingTexts = [...(outline.closingTexts as unknown[]), field];
  if (isOne) setProperty(outline, `closing.${role}`, field);
  if (role !== 'proposals') return true;
  const asked = addressee === undefined ? { field } : { field, addressee };
  return append(outline, 'closing.proposals', asked);
}

function placeSigning(outline: Thing, { role, field }: Thing): void {
  if (role === 'explanations') outline.explanations = field;
  else if (typeof role === 'string') setProperty(outline, `signing.${role}`, field);
}
