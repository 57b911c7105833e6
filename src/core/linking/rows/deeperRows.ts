/** Rows of establishments under the row of the unit that has counted them: "1.1 Trường TH …" under "1 Phòng GDĐT …". */
import type { Outline } from '../../../outline/schema.ts';
import { nameParts } from '../../text/text.ts';
import { numberShown } from '../columnValues.ts';
import { headerWordsOf, phraseOf, startIn } from '../headerText.ts';
import { type BodyPlace, hasSerial, serialAt } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { typeSaid, unitLike } from '../unitNames.ts';
import type { AsideKind, BodyRow } from './body.ts';

/**
 * Rows numbered one deeper than a row with figures, and schools of no type of unit that sum up to the unit above them:
 * a person says whether they count. Over units that are numbered one deeper it is the row above that is none.
 */
export function deeperRows(
  rows: readonly BodyRow[],
  place: BodyPlace,
  outline: Outline,
): ReadonlyMap<BodyRow, AsideKind> {
  const found = new Map<BodyRow, AsideKind>();
  let above: BodyRow | undefined;
  let run: BodyRow[] = [];
  for (const row of rows) {
    if (above && isUnder(row, above)) run.push(row);
    else {
      close();
      above = row;
      run = [];
    }
  }
  close();
  for (const [at, row] of rows.entries()) if (isBelow(row, rows[at - 1])) found.set(row, 'doubt');
  return new Map([...found].filter(([{ name }]) => !place.confirmed?.has(phraseOf(name))));

  function close(): void {
    if (!above || run.length === 0) return;
    const unit = above;
    const figures = figuresOf(unit).filter((one) => one !== null);
    if (isGroupOf(unit, run)) {
      const isSum = figures.length > 0 && sumsTo(run, unit);
      found.set(unit, figures.length === 0 ? 'group' : isSum ? 'total' : 'doubt');
      return;
    }
    const isCounted = run.length >= fewest && sumsTo(run, unit);
    for (const row of run) {
      const isLower =
        figures.length > 0 && (isNumberedUnder(row, unit) || isMarkedUnder(row, unit));
      if (isCounted || isLower) found.set(row, 'doubt');
    }
  }

  /** "1 Khối phòng GDĐT" over "1.1 Phòng GDĐT quận Lê Chân". */
  function isGroupOf(unit: BodyRow, under: readonly BodyRow[]): boolean {
    const numbered = under.filter((row) => isNumberedUnder(row, unit));
    const units = numbered.filter(({ name }) => typeSaid(name, outline) !== null);
    const { groupStarts } = headerWordsOf(outline);
    const isKind = nameParts(`${unit.name} x`).name === 'x';
    const isNamed = !isKind && (unitLike(unit.name) || typeSaid(unit.name, outline) !== null);
    const isSaid = isKind || startIn(unit.name, groupStarts) !== undefined;
    return !isNamed && numbered.length > 0 && (isSaid || units.length * 2 > numbered.length);
  }

  function isUnder(row: BodyRow, unit: BodyRow): boolean {
    return isNumberedUnder(row, unit) || isSchoolOf(row, unit);
  }

  /** A school of no type of units, under a unit's row. */
  function isSchoolOf(row: BodyRow, unit: BodyRow): boolean {
    const { kind } = nameParts(row.name.replace(/^[\s\-–•+]+/, ''));
    return (
      kind !== '' && typeSaid(row.name, outline) === null && typeSaid(unit.name, outline) !== null
    );
  }

  /** Of a numbered unit: a school with no number, a letter or a dash, or with a number of another kind: "I" over "1". */
  function isMarkedUnder(row: BodyRow, unit: BodyRow): boolean {
    const [over, own] = [unit, row].map((one) => markOf(serialAt(place, one.row)));
    return over !== '' && own !== over && isSchoolOf(row, unit);
  }

  /** A unit without a number right below numbered schools of no type of units: their sum, or one of its own. */
  function isBelow(row: BodyRow, above: BodyRow | undefined): boolean {
    const isBare = serialAt(place, row.row) === '';
    return above !== undefined && isBare && hasSerial(place, above.row) && isSchoolOf(above, row);
  }

  function isNumberedUnder(row: BodyRow, unit: BodyRow): boolean {
    const [, number] = /^(\d+)[.)]?$/.exec(serialAt(place, unit.row)) ?? [];
    const own = [serialAt(place, row.row), wordsAt(place.grid, row.row, place.name)];
    return (
      number !== undefined &&
      own.some((text) => new RegExp(`^${number}[.,]\\d+(?:[.)]|\\s|$)`).test(text))
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

/** The kind of a serial number; '' for none. */
function markOf(serial: string): string {
  if (/^\d+[.)]?$/.test(serial)) return 'number';
  if (/^[IVX]+[.)]?$/.test(serial)) return 'roman';
  return serial === '' ? '' : 'other';
}
