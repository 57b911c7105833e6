/** Faults of a tab as they are found: each once, at its row and column. */
import { looseKey } from '../text/text.ts';
import { choices } from './columns.vi.ts';
import type { OutlineDraft } from './draft.ts';
import { outlineFaults, wanted } from './faults.vi.ts';
import { namedBy } from './names.ts';
import type { ColumnCode, OutlineRow } from './rowShapes.ts';
import { type Thing, textOf, thingsOf } from './thing.ts';

/** `row` counts from 1 as in the sheet; 0 for a fault of the whole tab. */
export interface OutlineFault {
  readonly row: number;
  readonly column: ColumnCode | null;
  readonly message: string;
}

export interface FaultFinder {
  readonly faults: readonly OutlineFault[];
  /** Notes a fault of a thing at its row; of the form's row where it has none. */
  readonly say: (thing: unknown, column: ColumnCode | null, message: string) => void;
  /** Notes a fault at a row; a cell has one fault, the first. */
  readonly sayAt: (row: number, column: ColumnCode | null, message: string) => void;
  /** Whether a row says it, rather than the house. */
  readonly isTyped: (thing: unknown) => boolean;
  readonly isSaid: (row: number, column: ColumnCode) => boolean;
  /** The row of a thing, counted from 1. */
  readonly rowOf: (thing: unknown) => number;
  /** Whether a row, counted from 0, follows one whose kind cannot be read. */
  readonly isLost: (at: number) => boolean;
  /** Whether a word names a row that was left out because of a fault. */
  readonly isKeptOut: (word: string) => boolean;
}

/** `strange`: rows, counted from 0, whose kind no word of the list says. */
export function faultFinder(
  { read, unplaced }: OutlineDraft,
  strange: readonly number[],
): FaultFinder {
  const rows = new Map<unknown, OutlineRow>([
    ...read.flatMap(({ thing, row }) => thingsOf(thing.options).map((one) => [one, row] as const)),
    ...read.map(({ thing, row }) => [thing, row] as const),
  ]);
  const form = read.find(({ row }) => row.kind === 'form')?.row.at;
  const faults: OutlineFault[] = [];
  const rowOf = (thing: unknown) => (rows.get(thing)?.at ?? form ?? -1) + 1;
  const guessed = read.map(({ row }) => row).filter(({ isGuess }) => isGuess);
  const out = [...guessed, ...unplaced.map(({ row }) => row)];
  const keptOut = new Set(
    out.flatMap(({ cells: { ma, nhan, ten_ngan } }) =>
      [ma, nhan, ten_ngan].map((one) => looseKey(one ?? '')),
    ),
  );
  const sayAt = (row: number, column: ColumnCode | null, message: string) => {
    const same = (one: OutlineFault) => (one.column ?? column) === (column ?? one.column);
    if (!faults.some((one) => one.row === row && same(one))) faults.push({ row, column, message });
  };
  return {
    faults,
    rowOf,
    isTyped: (thing) => rows.has(thing),
    isSaid: (row, column) => faults.some((one) => one.row === row && one.column === column),
    sayAt,
    say: (thing, column, message) => sayAt(rowOf(thing), column, message),
    isLost: (at) => strange.some((one) => one < at),
    isKeptOut: (word) => word !== '' && keptOut.has(looseKey(word)),
  };
}

/** The things that a cell may name, by code. */
export interface NamedThing {
  readonly things: readonly Thing[];
  /** How the place is called where a code is missing. */
  readonly where: string;
}

interface Naming {
  readonly thing: unknown;
  readonly column: ColumnCode;
  readonly code: string;
}

const kindsFor = {
  number: ['count', 'decimal', 'money', 'rate'],
  summed: ['count', 'decimal', 'money'],
  count: ['count'],
  text: ['text'],
  date: ['date'],
  choice: ['choice'],
  key: ['key', 'text'],
} as const;

/** Says when a code is not there or names a field of another kind. */
export function requireNamed(
  finder: FaultFinder,
  at: Naming,
  { things, where }: NamedThing,
  kind?: keyof typeof kindsFor,
): void {
  const { thing, column, code } = at;
  if (code === '' || finder.isKeptOut(code)) return;
  const [found, other] = namedBy(code, things);
  if (other !== undefined) {
    const rows = [found, other].map(finder.rowOf);
    // Twin labels of one part are told at the second of them.
    if (finder.isSaid(rows[1] ?? 0, 'nhan')) return;
    finder.say(thing, column, outlineFaults.ambiguous(column, code, rows));
  } else if (found === undefined) {
    // One of them may be meant whose label is blank, which is told there.
    if (things.some((one) => nameOf(one) === '')) return;
    finder.say(thing, column, outlineFaults.unknown(column, code, where, things.map(nameOf)));
  } else if (kind !== undefined) requireKind(finder, at, found, kind);
}

function nameOf(thing: Thing): string {
  const named = ['label', 'name', 'title', 'tab'].map((property) => textOf(thing, property));
  return named.find((one) => one !== '') ?? '';
}

function requireKind(
  finder: FaultFinder,
  { thing, column, code }: Naming,
  found: Thing,
  kind: keyof typeof kindsFor,
): void {
  const is = textOf(found, 'kind') as keyof typeof choices.field | '';
  const fits: readonly string[] = kindsFor[kind];
  // A field without a kind is told at its own row.
  if (is === '') return;
  if (fits.includes(is)) {
    const isApart = found.measure === 'apart' && (kind === 'summed' || kind === 'count');
    if (isApart) finder.say(thing, column, outlineFaults.keptApart(column, code));
    return;
  }
  const message = outlineFaults.wrongKind(column, code, choices.field[is], wanted[kind]);
  finder.say(thing, column, message);
}

/** Says when two things have one code, or one label where people must tell them apart. */
export function requireDistinct(
  finder: FaultFinder,
  things: readonly Thing[],
  property: 'code' | 'label',
): void {
  const seen = new Map<string, Thing>();
  for (const thing of things) {
    const value = textOf(thing, property);
    const key = property === 'code' ? value : looseKey(value);
    const before = seen.get(key);
    // What the house adds repeats what a row says, and is told there.
    if (value !== '' && before !== undefined && finder.isTyped(thing)) {
      const say = property === 'code' ? outlineFaults.sameCode : outlineFaults.sameLabel;
      const column = property === 'code' ? 'ma' : 'nhan';
      finder.say(thing, column, say(value, finder.rowOf(before)));
    } else seen.set(key, thing);
  }
}
