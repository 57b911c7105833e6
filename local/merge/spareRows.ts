/** Pairs the spare rows of a unit: one that says what it is of is that row, and no other. */
import { areNear } from './nearNames.vi.ts';
import type { UnitRows } from './unitRows.ts';

/** The rows of one unit in the master, in the copy, and as they were sent. */
interface SpareTables {
  readonly tab: UnitRows;
  readonly copy: UnitRows;
  readonly sent: UnitRows | null;
  readonly unit: string;
  /** What a row is of, column by column; '' where it does not say. */
  said(table: UnitRows, row: number): readonly string[];
  /** Whether anything is typed in it. */
  isFilled(table: UnitRows, row: number): boolean;
}

/**
 * Rows of the master → rows of the copy. What both say they are of pairs first, then what stood in
 * the same place when it was sent; another name is another row. Where nobody can tell, the copy's
 * row has none.
 */
export function pairSpares(
  tables: SpareTables,
  spares: readonly number[],
  others: readonly number[],
): ReadonlyMap<number, number> {
  const { tab, copy, sent, unit, said, isFilled } = tables;
  const of = (table: UnitRows, row: number) => said(table, row).map(plainText);
  const rows = [...spares];
  const free = [...others];
  const pairs = new Map<number, number>();
  const take = (row: number, found: number | undefined) => {
    if (found === undefined || !rows.includes(row) || !free.includes(found)) return;
    pairs.set(row, found);
    rows.splice(rows.indexOf(row), 1);
    free.splice(free.indexOf(found), 1);
  };
  const isNamed = (table: UnitRows, row: number) => of(table, row).some((text) => text !== '');
  const namedRows = () => rows.filter((row) => isNamed(tab, row));
  const namedFree = () => free.filter((row) => isNamed(copy, row));
  for (const fits of [areSame, areAlike])
    for (const row of namedRows())
      take(
        row,
        free.find((one) => fits(of(tab, row), of(copy, one))),
      );
  // Retyped or emptied where it stood: by the unit, or in the master.
  const [own, now, was] = [tab, copy, sent].map((table) => table?.units.get(unit) ?? []) as [
    readonly number[],
    readonly number[],
    readonly number[],
  ];
  const placeOf = (table: UnitRows, row: number) =>
    sent ? was.findIndex((one) => areSame(of(sent, one), of(table, row))) : -1;
  if (sent && own.length === now.length && now.length === was.length) {
    for (const row of namedRows()) take(row, now[placeOf(tab, row)]);
    for (const one of namedFree()) take(own[placeOf(copy, one)] ?? -1, one);
  }
  const isLeft = (one: number) =>
    namedRows().some(
      (row) =>
        sent === null ||
        placeOf(tab, row) >= 0 ||
        of(tab, row)[0] === of(copy, one)[0] ||
        areNear(of(tab, row)[0] ?? '', of(copy, one)[0] ?? ''),
    );
  const held = namedFree().filter(isLeft);
  const inOrder = (list: readonly number[], fits: (row: number) => boolean) => {
    for (const one of list) {
      const fitting = rows.filter(fits);
      const beside = own[now.indexOf(one)] ?? -1;
      take(fitting.includes(beside) ? beside : (fitting[0] ?? -1), one);
    }
  };
  const isBlank = (row: number) => !isFilled(tab, row);
  inOrder(
    namedFree().filter((one) => !held.includes(one)),
    isBlank,
  );
  const nameless = free.filter((one) => !isNamed(copy, one));
  inOrder(
    nameless.filter((one) => isFilled(copy, one)),
    (row) => !isNamed(tab, row),
  );
  inOrder(
    nameless.filter((one) => !isFilled(copy, one)),
    (row) => !isNamed(tab, row) || placeOf(tab, row) < 0,
  );
  return pairs;
}

/** Those that the master and the copy name the same, each once. */
export function sameSpares(
  { tab, copy, said }: Pick<SpareTables, 'tab' | 'copy' | 'said'>,
  spares: readonly number[],
  others: readonly number[],
): readonly (readonly [number, number])[] {
  const free = [...others];
  return spares.flatMap((row) => {
    const own = said(tab, row).map(plainText);
    const at = free.findIndex((one) => areSame(own, said(copy, one).map(plainText)));
    const [found] = at < 0 ? [] : free.splice(at, 1);
    return found === undefined ? [] : [[row, found] as const];
  });
}

function areSame(one: readonly string[], two: readonly string[]): boolean {
  return one.some((text) => text !== '') && one.every((text, at) => text === two[at]);
}

/** The same, but for what one of them does not say. */
function areAlike(one: readonly string[], two: readonly string[]): boolean {
  return (
    one.some((text, at) => text !== '' && text === two[at]) &&
    one.every((text, at) => text === '' || two[at] === '' || text === two[at])
  );
}

function plainText(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
