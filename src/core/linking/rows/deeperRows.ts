/** Rows of establishments under the row of the unit that has counted them: "1.1 Trường TH …" under "1 Phòng GDĐT …". */
import type { Outline } from '../../../outline/schema.ts';
import { nameParts } from '../../text/text.ts';
import { numberShown } from '../columnValues.ts';
import { phraseOf } from '../headerText.ts';
import { type BodyPlace, serialAt } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { typeSaid } from '../unitNames.ts';
import type { BodyRow } from './body.ts';

/** Rows numbered one deeper than a row with figures, and schools of no type of unit that sum up to the unit above them: a person says whether they count. */
export function deeperRows(
  rows: readonly BodyRow[],
  place: BodyPlace,
  outline: Outline,
): ReadonlySet<BodyRow> {
  const found = new Set<BodyRow>();
  let above: BodyRow | undefined;
  let run: BodyRow[] = [];
  for (const row of rows) {
    if (above && isUnder(row, above)) {
      run.push(row);
      if (isNumberedUnder(row, above)) found.add(row);
    } else {
      close();
      above = row;
      run = [];
    }
  }
  close();
  return new Set([...found].filter(({ name }) => !place.confirmed?.has(phraseOf(name))));

  function close(): void {
    if (above && run.length >= fewest && sumsTo(run, above)) for (const row of run) found.add(row);
  }

  function isUnder(row: BodyRow, unit: BodyRow): boolean {
    const { kind } = nameParts(row.name.replace(/^[\s\-–•+]+/, ''));
    const isSchool = kind !== '' && typeSaid(row.name, outline) === null;
    const isUnit = typeSaid(unit.name, outline) !== null;
    return isNumberedUnder(row, unit) || (isSchool && isUnit);
  }

  function isNumberedUnder(row: BodyRow, unit: BodyRow): boolean {
    const [, number] = /^(\d+)[.)]?$/.exec(serialAt(place, unit.row)) ?? [];
    const own = [serialAt(place, row.row), wordsAt(place.grid, row.row, place.name)];
    return (
      number !== undefined &&
      figuresOf(unit).some((one) => one !== null) &&
      own.some((text) => text.startsWith(`${number}.`) && /^\d+\.\d+(?:[.)]|\s|$)/.test(text))
    );
  }

  function figuresOf({ row }: BodyRow): (number | null)[] {
    return place.values.map((at) => numberShown(wordsAt(place.grid, row, at)));
  }

  /** Every figure of the unit, two at least of them more than nothing. */
  function sumsTo(parts: readonly BodyRow[], unit: BodyRow): boolean {
    const own = figuresOf(unit);
    const told = own.flatMap((figure, at) => (figure === null ? [] : [{ figure, at }]));
    const all = parts.map(figuresOf);
    const equal = told.every(
      ({ figure, at }) => all.reduce((sum, one) => sum + (one[at] ?? 0), 0) === figure,
    );
    return equal && told.filter(({ figure }) => figure > 0).length >= fewest;
  }
}

const fewest = 2;
