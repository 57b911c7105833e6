/** Rows that are the sums of a run of rows right below or above them, whatever their words say. */
import type { Outline } from '../../../outline/schema.ts';
import { numberShown } from '../columnValues.ts';
import { phraseOf } from '../headerText.ts';
import { type BodyPlace, hasSerial } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { typeSaid } from '../unitNames.ts';
import type { BodyRow } from './body.ts';
import { isOddName, mayBeNamed } from './oddNames.ts';

/** What figures say of a row: the total of others, or perhaps. */
type Told = 'total' | 'doubt';

/** A total of schools is no unit; a unit over others of another kind, which it sums, is one, and these are asked about. */
export function runSums(
  rows: readonly BodyRow[],
  place: BodyPlace,
  outline: Outline,
): ReadonlyMap<BodyRow, Told> {
  const figures = new Map(rows.map((row) => [row, figuresIn(row, place)]));
  const told = new Map<BodyRow, Told>();
  const look = (ordered: readonly BodyRow[]) => {
    // The last first: a total of totals is of what they sum.
    for (let at = ordered.length - 1; at >= 0; at--) {
      const row = ordered[at];
      if (!row || told.has(row) || isNumbered(row)) continue;
      const run = runOf(
        figures.get(row) ?? [],
        ordered.slice(at + 1).filter((one) => !told.has(one)),
      );
      if (run) tell(row, run.parts, run.isSure);
    }
  };
  look(rows);
  look([...rows].reverse());
  return told;

  function isNumbered({ row }: BodyRow): boolean {
    return hasSerial(place, row);
  }

  function isConfirmed({ name }: BodyRow): boolean {
    return place.confirmed?.has(phraseOf(name)) === true;
  }

  function tell(row: BodyRow, parts: readonly BodyRow[], isSure: boolean): void {
    const type = typeSaid(row.name, outline);
    const isOther = parts.every(({ name }) => typeSaid(name, outline) !== type);
    if (type !== null && isOther && !isOddName(row.name, outline)) {
      for (const part of parts)
        if (!isNumbered(part) && !isConfirmed(part)) told.set(part, 'doubt');
      return;
    }
    if (isConfirmed(row)) return;
    const isNamed = mayBeNamed(row.name, outline);
    if (isSure) told.set(row, isNamed ? 'doubt' : 'total');
    else if (!isNamed) told.set(row, 'doubt');
  }

  /** The nearest rows whose sums are the row's figures. */
  function runOf(own: readonly (number | null)[], others: readonly BodyRow[]) {
    const sums = own.map(() => 0);
    const most = total(own);
    for (const [at, other] of others.entries()) {
      for (const [column, figure] of (figures.get(other) ?? []).entries())
        if (own[column] !== null) sums[column] = (sums[column] ?? 0) + (figure ?? 0);
      if (total(sums) > most * nearly) return null;
      const parts = others.slice(0, at + 1);
      const found = at >= fewest - 1 ? likeness(own, sums, parts) : null;
      if (found !== null) return { parts, isSure: found };
    }
    return null;
  }

  /** true: every figure is the sum of several, in columns that differ; false: nearly so; null: no sum. */
  function likeness(
    own: readonly (number | null)[],
    sums: readonly number[],
    parts: readonly BodyRow[],
  ): boolean | null {
    const told = own.flatMap((figure, at) =>
      figure !== null && (figure > 0 || (sums[at] ?? 0) > 0) ? [at] : [],
    );
    const equal = told.filter((at) => own[at] === sums[at]);
    const ofMany = equal.filter(
      (at) => parts.filter((one) => (figures.get(one)?.[at] ?? 0) > 0).length > 1,
    );
    const patterns = new Set(
      ofMany.map((at) => parts.map((one) => figures.get(one)?.[at] ?? 0).join(' ')),
    );
    const isLarge = ofMany.some((at) => (own[at] ?? 0) >= byChance);
    if (!isLarge || patterns.size < (parts.length < 3 ? ofTwo : 2)) return null;
    if (equal.length === told.length) return patterns.size >= 3;
    return patterns.size >= 3 && equal.length >= told.length * 0.75 ? false : null;
  }
}

/** Fewest rows of a group that figures alone tell, and columns that differ where it has only two. */
const fewest = 2;
const ofTwo = 4;
/** Sums below this are met by units too. */
const byChance = 10;
/** One slip among its rows does not hide a total. */
const nearly = 1.2;

function total(figures: readonly (number | null)[]): number {
  return figures.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

/** null: nothing is written there. */
function figuresIn({ row }: BodyRow, { grid, values }: BodyPlace): readonly (number | null)[] {
  return values.map((column) => {
    const text = wordsAt(grid, row, column);
    return text === '' ? null : (numberShown(text) ?? 0);
  });
}
