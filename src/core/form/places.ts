/** Where the form's columns are, as native formulas address them. */

/** One tab as laid out or as found; rows count from 1. */
export interface TabPlace {
  readonly tab: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column code → letters. */
  readonly letters: ReadonlyMap<string, string>;
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
  const column = columnOf(place, code);
  return `${column}$${place.firstRow}:${column}$${place.lastRow}`;
}

/** "'BTC 1'!$C$7:$C$120" from any tab. */
export function wholeColumn(place: TabPlace, code: string): string {
  return `'${place.tab.replace(/'/g, "''")}'!${ownColumn(place, code)}`;
}
