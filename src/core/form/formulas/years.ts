/** Native formulas of the years that a unit is asked for: those in which it existed, by its dates. */
import { answerFields, type Field, type Outline } from '../../../outline/schema.ts';
import type { AnswersRow } from '../answersRow.ts';
import { literal } from '../cells.ts';
import {
  cellIn,
  columnRun,
  type Places,
  placeOf,
  type RowRun,
  runsOf,
  type TabPlace,
} from '../places.ts';
import { noYears } from '../words.vi.ts';

/** In the registry: "2021 2022" of a unit whose life ended in 2022. Row from 1. */
export function registryYears({ registry, years }: Outline, place: TabPlace, row: number): string {
  const from = yearOf(cellIn(place, registry.validFrom.code, row), 0);
  const to = yearOf(cellIn(place, registry.validTo.code, row), 9999);
  const unit = cellIn(place, registry.code.code, row);
  const each = years.map((year) => `IF(AND(${from}<=${year};${to}>=${year});"${year} ";"")`);
  const joined = `TRIM(${each.join('&')})`;
  const said = `IF(LEN(${joined})=0;${literal(noYears)};${joined})`;
  return `=IF(LEN(${unit})=0;"";IFERROR(${said};""))`;
}

/** The year of a day that is typed (…/yyyy) or the sheet's own; `otherwise` where it is no year. */
function yearOf(cell: string, otherwise: number): string {
  const year = `IF(ISNUMBER(${cell});YEAR(${cell});VALUE(RIGHT(TRIM(${cell});4)))`;
  const plausible = `IF(AND(${year}>1900;${year}<2200);${year};${otherwise})`;
  return `IFERROR(IF(LEN(TRIM(${cell}))=0;${otherwise};${plausible});${otherwise})`;
}

/** In the answers: what the registry says of the row's unit, looked up once. */
export function unitYears({ outline, places, place, row }: AnswersRow): string {
  const registry = placeOf(places, outline.registry.tab);
  const cell = cellIn(place, outline.registry.code.code, row);
  const run = { first: registry.firstRow, last: registry.lastRow };
  return `=IFERROR(${yearsIn(registry, outline.registry.years.code, outline, { cell, run })};"")`;
}

function yearsIn(
  place: TabPlace,
  code: string,
  { registry }: Outline,
  { cell, run }: { readonly cell: string; readonly run: RowRun },
): string {
  const codes = columnRun(place, registry.code.code, run);
  return `INDEX(${columnRun(place, code, run)};MATCH(${cell};${codes};0))`;
}

function yearsField(outline: Outline): Field | undefined {
  return answerFields(outline).find((field) => field.native?.role === 'years');
}

/** Whether the unit is asked for a year; where nothing tells, it is. */
export function isYearAsked({ outline, place, row }: AnswersRow, year: number): string {
  const field = yearsField(outline);
  if (!field || !place.letters.has(field.code)) return 'TRUE';
  const cell = cellIn(place, field.code, row);
  return `OR(LEN(${cell})=0;ISNUMBER(FIND("${year}";${cell})))`;
}

/**
 * Of a reference row whose cells of each year are neighbours, how many say `word` for a year that
 * its unit is asked for.
 */
export function countAsked(
  cells: {
    readonly place: TabPlace;
    readonly codes: readonly string[];
    readonly row: number;
    readonly unit: string;
  },
  word: string,
  { outline, places }: { readonly outline: Outline; readonly places: Places },
): string {
  const { place, codes, row } = cells;
  const cell = cellIn(place, outline.registry.code.code, row);
  const ends = [codes[0] ?? '', codes[codes.length - 1] ?? ''];
  const reads = ends.map((code) => cellIn(place, code, row)).join(':');
  const names = ends.map((code) => cellIn(place, code, place.firstRow - 1).replace(/\d+$/, '$$$&'));
  const said = `(${reads}=${literal(word)})`;
  const registry = places.get(outline.registry.tab);
  const code = outline.registry.years.code;
  const [run] = registry ? runsOf(registry, cells.unit) : [];
  if (!registry?.letters.has(code) || !run) return `SUMPRODUCT(${said}*1)`;
  // Where the registry was sorted since, every year is asked until set-up puts it right.
  const found = yearsIn(registry, code, outline, { cell, run });
  const years = `IFERROR(${found};${literal(outline.years.join(' '))})`;
  const asked = `ISNUMBER(FIND(RIGHT(${names.join(':')};4);${years}))`;
  return `SUMPRODUCT(${said}*${asked})`;
}
