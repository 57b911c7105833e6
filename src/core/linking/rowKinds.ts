/** Which rows under a header are units', and which are headings, totals or signatures. */
import type { HeaderWords, Outline } from '../../outline/schema.ts';
import { nameParts } from '../text/text.ts';
import type { Grid } from '../workbook.ts';
import { type HeaderArea, mergeAt, startsWith, wordsAt } from './headerArea.ts';
import { isNumbers } from './headerTail.ts';
import { headerWordsOf, wordsOf } from './headerText.ts';
import { type BodyPlace, isSerial, numbersUnits, signKind, unlikeOthers } from './rowShape.ts';
import { typeSaid, typeSpokenOf, unitLike } from './unitNames.ts';
import { isYearAlone, yearOf } from './years.ts';

export type AsideKind = 'group' | 'total' | 'signature' | 'year' | 'note' | 'numbers' | 'header';

/** A unit's row; rows from 0. */
export interface BodyRow {
  readonly row: number;
  readonly name: string;
  /** Unit type by the name's words, else by the group's title, else the tab's name. */
  readonly type: string | null;
  /** The year of the block or of the year column. */
  readonly year: number | null;
}

interface AsideRow {
  readonly row: number;
  readonly kind: AsideKind;
  readonly text: string;
  /** What is in the column of names. */
  readonly name: string;
}

export interface Body {
  readonly rows: readonly BodyRow[];
  readonly aside: readonly AsideRow[];
}

/** Sorts the rows under the header. */
export function readBody(place: BodyPlace, outline: Outline): Body {
  const { grid, area } = place;
  const words = headerWordsOf(outline);
  const isNumbered = numbersUnits(place);
  const rows: BodyRow[] = [];
  const aside: AsideRow[] = [];
  let group: string | null = typeSpokenOf(grid.name, outline)?.code ?? null;
  const ofTab = group;
  let block: number | null = null;
  let ended = false;
  for (let row = area.to; row < grid.values.length; row++) {
    if (isEmpty(grid, row)) continue;
    const started = rows.length > 0;
    const said = kindOf(row, place, outline, words, ended && started, started);
    const kind = said === 'unit' ? (unlikeOthers(row, place, isNumbered) ?? said) : said;
    if (kind !== 'unit') {
      const text = leadOf(place, row);
      aside.push({ row, kind, text, name: nameAt(place, row) });
      if (kind === 'group') group = typeSpokenOf(text, outline)?.code ?? ofTab;
      if (kind === 'year') block = yearOf(text);
      if (kind === 'signature') ended = true;
      continue;
    }
    const last = rows[rows.length - 1];
    const named = nameAt(place, row);
    const name: string = named === '' ? (last?.name ?? '') : named;
    const own: string | null | undefined =
      named === '' ? last?.type : (typeSaid(name, outline)?.code ?? group);
    const year = place.year >= 0 ? yearOf(wordsAt(grid, row, place.year)) : block;
    rows.push({ row, name, type: own ?? null, year });
  }
  return { rows, aside: aside.filter(({ row }) => row >= area.bodyFrom) };
}

/** "2022", "II. Số liệu năm 2022", "Năm 2024 (11 tháng)": the title of a year's block. */
function isYearTitle(text: string): boolean {
  const plain = text.replace(/\([^()]*\)|[:：–—-]\s*$/g, ' ').trim();
  if (isYearAlone(plain)) return true;
  const list = wordsOf(plain);
  const said = list.join(' ');
  const isAtEnd = /(?<!thang \d{1,2} |den |het |tu )nam 20\d\d$/.test(said);
  const isAtStart = /^nam 20\d\d (?!den |20\d\d)/.test(said) && yearOf(plain) !== null;
  return list.length <= 8 && (isAtEnd || isAtStart);
}

function isEmpty(grid: Grid, row: number): boolean {
  return (grid.shown[row] ?? []).every((shown) => shown.trim() === '');
}

/** The name of a row, through a merge downwards. */
function nameAt({ grid, name }: BodyPlace, row: number): string {
  const own = wordsAt(grid, row, name);
  if (own !== '') return own;
  const merge = mergeAt(grid, row, name);
  return merge && merge.columns === 1 ? wordsAt(grid, merge.row, merge.column) : '';
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
const numbering = /^(?:[IVX]{1,4}|[A-E])(?:[.)\-:/]|\s|$)/;

function kindOf(
  row: number,
  place: BodyPlace,
  outline: Outline,
  words: HeaderWords,
  ended: boolean,
  started: boolean,
): AsideKind | 'unit' {
  const { grid, name: nameColumn, area } = place;
  const name = nameAt(place, row);
  const lead = leadOf(place, row);
  const all = (grid.shown[row] ?? [])
    .map((_, at) => wordsAt(grid, row, at))
    .filter((text) => text !== '');
  const filled = place.values.filter((at) => wordsAt(grid, row, at) !== '').length;
  if (place.confirmed?.has(wordsOf(name).join(' '))) return 'unit';
  if (isNumbers(grid, row)) return 'numbers';
  if (name !== '' && isHeaderAgain(grid, row, area, nameColumn)) return 'header';
  const leads = [name, wordsAt(grid, row, 0), all[0] ?? ''].filter((text) => text !== '');
  if (leads.some((text) => isTotal(text, words))) return 'total';
  const sign = signKind(name);
  if (sign) return sign;
  if (all.length === 1 && isYearTitle(all[0] ?? '')) return 'year';
  if (leads.some((text) => words.notes.some((one) => startsWith(text, one)))) return 'note';
  const isPerson = filled <= 2 && !unitLike(name) && started;
  const hasNumber = isSerial(wordsAt(grid, row, 0)) && nameColumn > 0;
  const signs = all.some((text) => words.signatures.some((one) => startsWith(text, one)));
  if (isPerson && !hasNumber && (signs || ended)) return 'signature';
  if (filled > 0 && commune.test(lead)) return 'unit';
  const told = place.values.filter((at) => /\p{L}{2}/u.test(wordsAt(grid, row, at))).length;
  if (isGroup(lead, name, outline, hasNumber || told > 1)) return 'group';
  if (name === '') return place.repeats && filled > 0 && started ? 'unit' : 'note';
  if (unitLike(name) || hasNumber) return 'unit';
  if (filled === 0 && isHeading(name, words, outline)) return 'group';
  return filled > 0 || wordsOf(name).length <= 6 ? 'unit' : 'note';
}

function isHeading(name: string, words: HeaderWords, outline: Outline): boolean {
  return (
    words.groupStarts.some((one) => startsWith(name, one)) || typeSpokenOf(name, outline) !== null
  );
}

function isHeaderAgain(grid: Grid, row: number, { from, to }: HeaderArea, column: number): boolean {
  const text = wordsAt(grid, row, column);
  if (text === '') return false;
  for (let head = from; head < to; head++) if (wordsAt(grid, head, column) === text) return true;
  return false;
}

/** A total's word alone, or with words that may follow it; "Cộng Hiền" is a school. */
function isTotal(text: string, { totals, totalTails }: HeaderWords): boolean {
  const plain = text.replace(/^(?:[IVX]+|[A-E]|\d+)[.)\s-]+/, '');
  const start = totals
    .filter((one) => startsWith(plain, one))
    .sort((a, b) => b.length - a.length)[0];
  if (start === undefined || unitLike(plain)) return false;
  const [next] = wordsOf(plain).slice(wordsOf(start).length);
  const isSaid = next === undefined || /^\d/.test(next) || /^\p{L}[\p{L} ]*\(/u.test(plain);
  return isSaid || totalTails.some((tail) => wordsOf(tail)[0] === next);
}

/** "Trường Khiếm thính", "Phòng Tổ chức cán bộ": a unit, not the kind that a title names. */
function isWholeName(subject: string, kind: string, outline: Outline): boolean {
  const list = wordsOf(subject);
  const isShortened = list.some((word) => /^[bcdfghjklmnpqrstvxz]{3,}$/.test(word));
  return kind === '' && !isShortened && list.length >= 3 && typeSaid(subject, outline) !== null;
}

/** A numbered title, or a type's own name without a name behind it. */
function isGroup(lead: string, name: string, outline: Outline, hasNumber: boolean): boolean {
  const title = lead.replace(numbering, '').trim();
  const subject = name.replace(numbering, '').trim() || title;
  if (numbering.test(lead) && !unitLike(subject)) return true;
  if (hasNumber) return false;
  if (headerWordsOf(outline).plurals.some((one) => startsWith(subject, one))) return true;
  const { kind, name: rest } = nameParts(subject);
  if (isWholeName(subject, kind, outline)) return false;
  const bare = typeSaid(subject, outline) !== null && (rest === '' || !unitLike(subject));
  return bare && (kind !== '' || typeSpokenOf(subject, outline) !== null) && !unitLike(subject);
}
