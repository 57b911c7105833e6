/** Which rows under a header are units', and which are headings, totals or signatures. */
import type { Outline } from '../../outline/schema.ts';
import { isMasked } from '../privacy/masked.vi.ts';
import type { Grid } from '../workbook.ts';
import type { HeaderArea } from './headerArea.ts';
import { isNumbers } from './headerTail.ts';
import { headerWordsOf, phraseOf, startIn, wordsOf } from './headerText.ts';
import {
  type BodyPlace,
  hasSerial,
  nameAt,
  numbersUnits,
  signKind,
  standsAlone,
  unlikeOthers,
} from './rowShape.ts';
import type { AsideKind, AsideRow, Body, BodyRow } from './rows/body.ts';
import { mayBeNamed } from './rows/oddNames.ts';
import { beginsGroup, isGroup, isNumberedTitle, isTotal, isYearTitle } from './rows/rowWords.ts';
import { settledRows } from './rows/settledRows.ts';
import { plannedOrDone, stateColumn } from './rows/stateRows.ts';
import { closesPlace, isSum, isTotalOf } from './rows/totals.ts';
import { typeBeside } from './rows/typesBeside.ts';
import { typeGiven, typeOfTable, withAlikeTypes } from './rows/typesTold.ts';
import { isNoteStart, unlikeNames } from './rows/unlikeNames.ts';
import { wordsAt } from './shape/cellWords.ts';
import { isCityUnit, typeMeant, typeSaid, unitLike } from './unitNames.ts';
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
  for (let row = area.bodyFrom; row < grid.values.length; row++) {
    if (isEmpty(grid, row)) continue;
    const state = beside < 0 ? null : plannedOrDone(wordsAt(grid, row, beside), words);
    if (state) {
      over = nameAt(place, row) || over;
      const isWhole = isTotal(over, words, false);
      if (state === 'planned' || isWhole)
        aside.push({ row, kind: isWhole ? 'total' : 'part', text: leadOf(place, row), name: over });
      else if (over !== '')
        rows.push({ row, name: over, type: typeSaid(over, outline)?.code ?? group, year: block });
      if (over !== '' || state === 'planned') continue;
    }
    const started = rows.length > 0;
    // What a final masked in the column of names was no unit's row when it was masked.
    const said = isMasked(nameAt(place, row))
      ? 'note'
      : kindOf(row, place, outline, { ended: ended && started, started, above: summed });
    const looks =
      said === 'unit'
        ? (unlikeOthers(row, place, isNumbered) ??
          unlikeNames(row, place, { isNumbered, above: rows, summed }, outline) ??
          said)
        : said;
    const sum = mayBeNamed(nameAt(place, row), outline) ? 'doubt' : 'total';
    const kind = looks === 'unit' && isSum(row, summed, place) ? sum : looks;
    if (kind === 'total' || kind === 'doubt' || kind === 'group') summed.length = 0;
    else if (kind === 'unit') summed.push(row);
    if (kind !== 'unit') {
      const text = leadOf(place, row);
      aside.push({ row, kind, text, name: nameAt(place, row) });
      if (kind === 'group')
        group = typeMeant(text, outline)?.code ?? typeGiven(text, ofTable, outline);
      if (kind === 'year') block = yearOf(text);
      if (kind === 'signature') ended = true;
      continue;
    }
    const last = rows[rows.length - 1];
    const named = nameAt(place, row);
    const name: string = named === '' ? (last?.name ?? '') : named;
    const own: string | null | undefined =
      named === ''
        ? last?.type
        : (typeSaid(name, outline)?.code ??
          typeBeside(place, { row, name }, outline) ??
          (group === ofTable ? typeGiven(name, group, outline) : group));
    const year = place.year >= 0 ? yearOf(wordsAt(grid, row, place.year)) : block;
    rows.push({ row, name, type: own ?? null, year });
  }
  return { rows: withAlikeTypes(rows, outline), aside };
}

function isEmpty(grid: Grid, row: number): boolean {
  return (grid.shown[row] ?? []).every((shown) => shown.trim() === '');
}

/** The texts that say what a row is, up to its name; else the first of the row. */
function leadOf({ grid, name }: BodyPlace, row: number): string {
  const texts = Array.from({ length: name + 1 }, (_, at) => wordsAt(grid, row, at)).filter(
    (text) => text !== '',
  );
  const first = (grid.shown[row] ?? [])
    .map((_, at) => wordsAt(grid, row, at))
    .find((text) => text !== '');
  return texts.length > 0 ? texts.join(' ') : (first ?? '');
}

/** "X. Kiến Thụy" with figures is a commune (xã), not part ten. */
const commune = /^X\.? ?\p{Lu}\p{Ll}/u;

function kindOf(
  row: number,
  place: BodyPlace,
  outline: Outline,
  { ended, started, above }: { ended: boolean; started: boolean; above: readonly number[] },
): AsideKind | 'unit' {
  const { grid, name: nameColumn, area } = place;
  const words = headerWordsOf(outline);
  const name = nameAt(place, row);
  const lead = leadOf(place, row);
  const all = (grid.shown[row] ?? [])
    .map((_, at) => wordsAt(grid, row, at))
    .filter((text) => text !== '');
  const filled = place.values.filter((at) => wordsAt(grid, row, at) !== '').length;
  if (place.confirmed?.has(phraseOf(name))) return 'unit';
  if (isNumbers(grid, row)) return 'numbers';
  if (name !== '' && isHeaderAgain(grid, row, area, nameColumn)) return 'header';
  const hasNumber = hasSerial(place, row);
  const leads = [name, wordsAt(grid, row, 0), all[0] ?? ''].filter((text) => text !== '');
  if (
    leads.some(
      (text) =>
        isTotal(text, words, hasNumber) ||
        isTotalOf(row, text, above, place, words) ||
        closesPlace(row, text, above, place, words),
    )
  )
    return 'total';
  const sign = signKind(
    name,
    place.values.some((at) => /\d/.test(wordsAt(grid, row, at))),
  );
  if (sign) return sign;
  if (all.length === 1 && isYearTitle(all[0] ?? '')) return 'year';
  const [only = ''] = all;
  if (standsAlone(row, place)) {
    const isSigned = started && startIn(only, words.signatures) !== undefined;
    return isSigned
      ? 'signature'
      : isGroup(only, only, outline, false) || unitLike(only)
        ? 'group'
        : 'note';
  }
  if (leads.some((text) => isNoteStart(text, filled, words))) return 'note';
  const isPerson = filled <= 2 && !unitLike(name) && started;
  const signs = all.some((text) => startIn(text, words.signatures) !== undefined);
  if (isPerson && !hasNumber && (signs || ended)) return 'signature';
  if (filled > 0 && commune.test(lead)) return 'unit';
  const told = place.values.filter((at) => /\p{L}{2}/u.test(wordsAt(grid, row, at))).length;
  if (isCityUnit(name) && !isNumberedTitle(lead)) return 'unit';
  if (isGroup(lead, name, outline, hasNumber || told > 1)) return 'group';
  if (name === '') return place.repeats && filled > 0 && started ? 'unit' : 'note';
  if (unitLike(name) || hasNumber) return 'unit';
  if (filled === 0 && beginsGroup(name, words, outline)) return 'group';
  return filled > 0 || wordsOf(name).length <= 6 ? 'unit' : 'note';
}

function isHeaderAgain(grid: Grid, row: number, { from, to }: HeaderArea, column: number): boolean {
  const text = wordsAt(grid, row, column);
  if (text === '') return false;
  for (let head = from; head < to; head++) if (wordsAt(grid, head, column) === text) return true;
  return false;
}
