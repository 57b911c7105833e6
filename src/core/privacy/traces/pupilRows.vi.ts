/** Rows that list pupils: a name under a head of pupils, or one beside a class or a day of birth, each alone no one's. */
import { startsCapital } from '../../text/letters.ts';
import { compareKey, looseKey, tidy } from '../../text/text.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isKnownName, isPart } from '../nameRun.vi.ts';
import {
  asksAnyName,
  asksName,
  beginsName,
  goesOnName,
  isClass,
  isNoName,
  isOfCodes,
  isOfPlaces,
  isOfPupil,
  isOfPupilNames,
  listsPupils,
  saysAdults,
  saysPupils,
} from './pupilHeads.vi.ts';

/** A cell of a tab, from 0. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What stands above a row. */
interface Above {
  readonly heads: Map<number, string>;
  /** Lines of one cell among the first rows. */
  title: string;
  /** A line of one cell says that the rows below are a class, or a list of pupils. */
  isListed: boolean;
}

const headRows = 12;

/** The cells with such names, of the shown texts of a tab. */
export function pupilCells(rows: readonly (readonly string[])[]): Spot[] {
  const above: Above = { heads: new Map(), title: '', isListed: false };
  return rows.flatMap((cells, row) => {
    const own = cells.map((cell) => tidy(cell.split(/[\r\n]/, 1)[0] ?? ''));
    const columns = namesIn(own, above);
    if (columns.length === 0) readAbove(own, row, above);
    return columns.map((column) => ({ row, column }));
  });
}

function readAbove(own: readonly string[], row: number, above: Above): void {
  const filled = own.flatMap((cell, column) => (cell === '' ? [] : [{ cell, column }]));
  const [only] = filled;
  if (only && filled.length === 1) {
    above.isListed = isClass(only.cell) || listsPupils(only.cell) || above.isListed;
    if (isOfPupilNames(only.cell)) above.heads.set(only.column, only.cell);
    else if (row < headRows && !isClass(only.cell)) above.title += ` ${only.cell}`;
    return;
  }
  const isHead = filled.some(({ cell }) => asksName(cell) && !/\d/.test(cell));
  if (row >= headRows && !isHead) return;
  if (row >= headRows) above.heads.clear();
  for (const { cell, column } of filled) above.heads.set(column, `${above.heads.get(column) ?? ''} ${cell}`.trim());
}

/** Columns of the pupils' names in a row. */
function namesIn(own: readonly string[], { heads, title, isListed }: Above): number[] {
  const headOf = (column: number) => heads.get(column) ?? '';
  const isOfAdults = saysAdults(title) && !saysPupils(title);
  const isBeside = own.some((cell, column) => isOfPupil(cell, headOf(column)));
  const isCoded = own.some((cell, column) => cell !== '' && isOfCodes(headOf(column)));
  const taken = new Set<number>();
  return own.flatMap((cell, column) => {
    const head = headOf(column);
    const isSure = isBeside || isCoded || isOfPupilNames(head);
    if (saysAdults(own[column - 1] ?? '')) return [];
    if (taken.has(column) || cell === '' || isOfPlaces(head) || (saysAdults(head) && !saysPupils(head))) return [];
    if (!(isSure || isListed) || (isOfAdults && !saysPupils(head))) return [];
    const parts = partsFrom(own, column, headOf);
    const name = parts.map((at) => own[at]).join(' ');
    if (parts.length > 1) {
      for (const part of parts) taken.add(part);
      return isWholeName(bare(name), true) || isPetName(bare(name)) ? parts : [];
    }
    return isNameUnder(bare(cell), head, isBeside, isSure) ? [column] : [];
  });
}

/** The columns of a name that stands in several. */
function partsFrom(own: readonly string[], column: number, headOf: (column: number) => string): number[] {
  const parts = [column];
  if (!beginsName(headOf(column))) return parts;
  for (let at = column + 1; own[at] && goesOnName(headOf(at), headOf(at - 1)); at += 1) {
    if (headOf(at) === '' && (isOfPupil(own[at] ?? '', '') || isNoName(own[at] ?? ''))) break;
    parts.push(at);
  }
  return parts;
}

/** Without its number, and what is said of it in brackets or behind a dash. */
const bare = (cell: string): string => cell.replace(/^\d{1,3}[.)] ?/, '').replace(/ ?[([].*$| [-–—:] .*$/, '');

/** `isSure`: what stands beside it, or its head, says that it is a pupil's, not the line above alone. */
function isNameUnder(name: string, head: string, isBeside: boolean, isSure: boolean): boolean {
  const isAsked = asksName(head);
  if (isWholeName(name, isAsked)) return isSure || isAsked || !isKnownName(compareKey(name), false);
  if (isBeside && head === '' && bareInitials.test(name)) return true;
  if (!isSure || !isAsked) return false;
  if (areInitials(name)) return true;
  if (asksAnyName(head) && (isBeside || isOfPupilNames(head)) && isPetName(name)) return true;
  // "Ksor H'Nhi": of a people whose names are in no list.
  return /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*){1,4}$/u.test(name) && !isNoName(name);
}

/** "N.T.H", "N. T. H.", "Nguyễn T.H". */
const areInitials = (text: string): boolean =>
  /^(?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}?\.(?: ?\p{Lu}\p{Ll}?\.){0,3}(?: ?\p{Lu}\p{Ll}{0,6})?$/u.test(text);

const bareInitials = /^\p{Lu}\p{Ll}?\.(?: ?\p{Lu}\p{Ll}?\.)* ?\p{Lu}\.?$/u;

/** "Bống", "Quốc Bảo", "Bảo Ngọc". */
const isPetName = (text: string): boolean => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){0,3}$/u.test(text) && !isNoName(text);

/** "Nguyễn Thị Hà", "NGUYEN THI HA", and nothing else; in small letters where a name is asked. */
function isWholeName(text: string, isAsked: boolean): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  if (!isAsked && !words.every((word) => startsCapital.test(word))) return false;
  const isPlain = /^[ -~]+$/.test(text);
  const [parts, keyOf] = isPlain ? [plainParts, looseKey] : [accentedParts, compareKey];
  const keys = words.map(keyOf);
  return parts.surnames.has(keys[0] ?? '') && keys.slice(1).every((key) => isPart(key, parts));
}
