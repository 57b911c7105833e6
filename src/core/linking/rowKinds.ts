/** Which rows under a header are units', and which are headings, totals or signatures. */
import type { Outline } from '../../outline/schema.ts';
import { isMasked } from '../privacy/masked.vi.ts';
import type { Grid } from '../workbook.ts';
import { headerWordsOf } from './headerText.ts';
import { type BodyPlace, nameAt, numbersUnits, unlikeOthers } from './rowShape.ts';
import type { AsideKind, AsideRow, Body, BodyRow } from './rows/body.ts';
import { mayBeNamed } from './rows/oddNames.ts';
import { leadOfRow, rowKindOf } from './rows/rowKindOf.ts';
import { isTotal } from './rows/rowWords.ts';
import { settledRows } from './rows/settledRows.ts';
import { plannedOrDone, stateColumn, withLonePlans } from './rows/stateRows.ts';
import { isSum } from './rows/totals.ts';
import { typeBelow, typeBeside } from './rows/typesBeside.ts';
import { typeGiven, typeOfTable, withAlikeTypes } from './rows/typesTold.ts';
import { unlikeNames } from './rows/unlikeNames.ts';
import { wordsAt } from './shape/cellWords.ts';
import { typeMeant, typeSaid } from './unitNames.ts';
import { yearOf } from './years.ts';

/** Sorts the rows under the header: one by one, then all together. */
export function readBody(place: BodyPlace, outline: Outline): Body {
  return settledRows(rowByRow(place, outline), place, outline);
}

function rowByRow(place: BodyPlace, outline: Outline): Body {
  const { grid, area } = place;
  const isNumbered = numbersUnits(place);
  const rows: BodyRow[] = [];
  const aside: AsideRow[] = [];
  const ofTable = typeOfTable(place, outline);
  let group = ofTable;
  let block: number | null = null;
  let ended = false;
  const summed: number[] = [];
  const words = headerWordsOf(outline);
  const beside = stateColumn(place, words);
  let over = '';
  let named: AsideKind | 'unit' = 'unit';
  for (let row = area.bodyFrom; row < grid.values.length; row++) {
    if (isEmpty(grid, row)) continue;
    const state = beside < 0 ? null : plannedOrDone(wordsAt(grid, row, beside), words);
    if (state) {
      over = nameAt(place, row) || over;
      const isWhole = isTotal(over, words, false);
      if (state === 'planned' || isWhole)
        aside.push({
          row,
          kind: isWhole ? 'total' : 'part',
          text: leadOfRow(place, row),
          name: over,
        });
      else if (over !== '')
        rows.push({ row, name: over, type: typeSaid(over, outline)?.code ?? group, year: block });
      if (over !== '' || state === 'planned') continue;
    }
    const last = rows[rows.length - 1];
    const said = kindAmong(row, place, outline, { rows, summed, isNumbered, ended });
    const below =
      said === 'note' && last && !ended ? typeOfNameless(row, last, place, outline) : null;
    const isAgain = nameAt(place, row) === '';
    // Years of a total below its name are no unit's.
    const isOfNone: boolean =
      isAgain && said === 'unit' && (named === 'total' || named === 'doubt');
    const kind: AsideKind | 'unit' = below !== null ? 'unit' : isOfNone ? named : said;
    if (!isAgain) named = kind;
    if (kind === 'total' || kind === 'doubt' || kind === 'group') summed.length = 0;
    else if (kind === 'unit') summed.push(row);
    if (kind !== 'unit') {
      const text = leadOfRow(place, row);
      aside.push({ row, kind, text, name: nameAt(place, row) });
      if (kind === 'group')
        group = typeMeant(text, outline)?.code ?? typeGiven(text, ofTable, outline);
      if (kind === 'year') block = yearOf(text);
      if (kind === 'signature') ended = true;
      continue;
    }
    const name = nameAt(place, row) || (last?.name ?? '');
    const ofGroup = (): string | null =>
      group === ofTable ? typeGiven(name, group, outline) : group;
    const own = isAgain
      ? (below ?? last?.type)
      : (typeSaid(name, outline)?.code ?? typeBeside(place, { row, name }, outline) ?? ofGroup());
    const year = place.year >= 0 ? yearOf(wordsAt(grid, row, place.year)) : block;
    rows.push({ row, name, type: own ?? null, year });
  }
  const body = { rows: withAlikeTypes(rows, outline), aside };
  return beside < 0 ? body : withLonePlans(body);
}

/** The type of a row without a name: "Trung tâm GDTX" below "Phòng GDĐT" of one district is a second unit. */
function typeOfNameless(
  row: number,
  last: BodyRow,
  place: BodyPlace,
  outline: Outline,
): string | null {
  const isFilled = place.values.some((at) => /\d/.test(wordsAt(place.grid, row, at)));
  if (nameAt(place, row) !== '' || last.type === null || !isFilled) return null;
  const type = typeBelow(place, row, outline);
  return type === last.type ? null : type;
}

interface Sorted {
  readonly rows: readonly BodyRow[];
  /** Those that a sum below them would add up. */
  readonly summed: readonly number[];
  readonly isNumbered: boolean;
  readonly ended: boolean;
}

/** What a row is by its own texts, then next to the rows before it. */
function kindAmong(
  row: number,
  place: BodyPlace,
  outline: Outline,
  { rows, summed, isNumbered, ended }: Sorted,
): AsideKind | 'unit' {
  const name = nameAt(place, row);
  // What a final masked in the column of names was no unit's row when it was masked.
  if (isMasked(name)) return 'note';
  const started = rows.length > 0;
  const before = { ended: ended && started, started, above: summed };
  const said = rowKindOf(row, place, outline, before);
  if (said !== 'unit') return said;
  const looks =
    unlikeOthers(row, place, isNumbered) ??
    unlikeNames(row, place, { isNumbered, above: rows, summed }, outline) ??
    said;
  if (looks !== 'unit' || !isSum(row, summed, place)) return looks;
  return mayBeNamed(name, outline) ? 'doubt' : 'total';
}

function isEmpty(grid: Grid, row: number): boolean {
  return (grid.shown[row] ?? []).every((shown) => shown.trim() === '');
}
