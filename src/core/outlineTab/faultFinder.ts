/** Faults of a tab as they are found: each once, at its row and column. */
import { choices } from './columns.vi.ts';
import type { Draft } from './draft.ts';
import { outlineFaults, wanted } from './faults.vi.ts';
import type { ColumnCode, OutlineRow } from './rowShapes.ts';
import { type Thing, textOf } from './thing.ts';

/** `row` counts from 1 as in the sheet; 0 where it is of the whole tab. */
export interface OutlineFault {
  readonly row: number;
  readonly column: ColumnCode | null;
  readonly message: string;
}

export interface FaultFinder {
  readonly faults: OutlineFault[];
  /** Notes a fault of a thing at its row; of the form's row where it has none. */
  readonly say: (thing: unknown, column: ColumnCode | null, message: string) => void;
  /** The row of a thing, counted from 1. */
  readonly rowOf: (thing: unknown) => number;
}

export function faultFinder({ read }: Draft): FaultFinder {
  const rows = new Map<unknown, OutlineRow>(read.map(({ thing, row }) => [thing, row]));
  const form = read.find(({ row }) => row.kind === 'form')?.row.at;
  const faults: OutlineFault[] = [];
  const rowOf = (thing: unknown) => (rows.get(thing)?.at ?? form ?? -1) + 1;
  return {
    faults,
    rowOf,
    say: (thing, column, message) => {
      faults.push({ row: rowOf(thing), column, message });
    },
  };
}

/** What a cell may name: by code, the things it may be. */
export interface Named {
  readonly things: readonly Thing[];
  /** How the place is called where a code is missing. */
  readonly where: string;
}

export const kindsFor = {
  number: ['count', 'money'],
  count: ['count'],
  text: ['text'],
  date: ['date'],
  choice: ['choice'],
  key: ['key', 'text'],
} as const;

/** Says when a code is not there or names a field of another kind. */
export function requireNamed(
  finder: FaultFinder,
  at: { readonly thing: unknown; readonly column: ColumnCode; readonly code: string },
  { things, where }: Named,
  kind?: keyof typeof kindsFor,
): void {
  const { thing, column, code } = at;
  if (code === '') return;
  const found = things.find((one) => textOf(one, 'code') === code);
  if (found === undefined) finder.say(thing, column, outlineFaults.unknown(column, code, where));
  if (found === undefined || kind === undefined) return;
  const is = textOf(found, 'kind') as keyof typeof choices.field;
  const fits: readonly string[] = kindsFor[kind];
  if (fits.includes(is)) return;
  const message = outlineFaults.wrongKind(column, code, choices.field[is] ?? is, wanted[kind]);
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
    const before = seen.get(value);
    if (value !== '' && before !== undefined) {
      const say = property === 'code' ? outlineFaults.sameCode : outlineFaults.sameLabel;
      const column = property === 'code' ? 'ma' : 'nhan';
      finder.say(thing, column, say(value, finder.rowOf(before)));
    } else seen.set(value, thing);
  }
}
