/** Where the form's columns and the rows of its units are, as native formulas address them. */

/** Rows that follow one another, counted from 1. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** One tab as laid out or as found; rows count from 1. */
export interface TabPlace {
  readonly tab: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column code → letters. */
  readonly letters: ReadonlyMap<string, string>;
  /** What tells rows apart, in small letters → its rows; of a unit's years `unit|year` too. */
  readonly runs: ReadonlyMap<string, readonly RowRun[]>;
}

/** Tab name → place. */
export type Places = ReadonlyMap<string, TabPlace>;

/** A column that a formula needs is not in the workbook. */
export class MissingPlace extends Error {}

/** The place of a tab. @throws MissingPlace */
export function placeOf(places: Places, tab: string): TabPlace {
  const place = places.get(tab);
  if (!place) throw new MissingPlace(tab);
  return place;
}

/** Every unit's row asks for them. */
const held = new WeakMap<TabPlace, RowRun>();

/** From the first row that has a key to the last; the first is above the last where none has. */
export function heldRows(place: TabPlace): RowRun {
  const known = held.get(place);
  if (known) return known;
  const runs = [...place.runs.values()].flat();
  const found = {
    first: Math.min(...runs.map(({ first }) => first)),
    last: Math.max(...runs.map(({ last }) => last)),
  };
  held.set(place, found);
  return found;
}

/** "$C" for a column of a tab. @throws MissingPlace */
export function columnOf(place: TabPlace, code: string): string {
  const letters = place.letters.get(code);
  if (letters === undefined) throw new MissingPlace(`${place.tab}: ${code}`);
  return `$${letters}`;
}

/** "$C7": a column's cell in a row. */
export function cellIn(place: TabPlace, code: string, row: number): string {
  return columnOf(place, code) + row;
}

/** "$C$7:$C$120" in its own tab. */
export function ownColumn(place: TabPlace, code: string): string {
  return ownRun(place, code, { first: place.firstRow, last: place.lastRow });
}

/** "$C$7:$C$12": some of a column's rows, in its own tab. */
export function ownRun(place: TabPlace, code: string, { first, last }: RowRun): string {
  const column = columnOf(place, code);
  return `${column}$${first}:${column}$${last}`;
}

/** "'BTC 1'!$C$7:$C$120" from any tab. */
export function wholeColumn(place: TabPlace, code: string): string {
  return quoted(place) + ownColumn(place, code);
}

/** "'BTC 1'!$C$7:$C$12" from any tab. */
export function columnRun(place: TabPlace, code: string, run: RowRun): string {
  return quoted(place) + ownRun(place, code, run);
}

function quoted({ tab }: TabPlace): string {
  return `'${tab.replace(/'/g, "''")}'!`;
}

/** With more runs a formula would be too long. */
export const mostRuns = 2;

/**
 * The rows of a key. Where somebody sorted a tab by something else they are scattered: then from the
 * first to the last, for every formula asks whose the rows are.
 */
export function runsOf(place: TabPlace, key: string): readonly RowRun[] {
  const runs = place.runs.get(key.toLowerCase()) ?? [];
  const [first] = runs;
  const last = runs[runs.length - 1];
  if (!first || !last || runs.length <= mostRuns) return runs;
  return [{ first: first.first, last: last.last }];
}

/** The terms of each run added up; "0" where there is none. */
export function overRuns(runs: readonly RowRun[], term: (run: RowRun) => string): string {
  const terms = runs.map(term);
  return terms.length > 1 ? `(${terms.join('+')})` : (terms[0] ?? '0');
}
