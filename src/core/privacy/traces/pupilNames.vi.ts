/** What of a cell is a name: whole, initials, a pet name, one of a people whose names are in no list. */
import { startsCapital } from '../../text/letters.ts';
import { compareKey, looseKey, tidy } from '../../text/text.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, acronymKeys, highland, isKnownName, isPart } from '../nameRun.vi.ts';
import { wordPairs } from '../wordPairs.vi.ts';

/** What kinds of names a cell may hold where it stands. */
export interface Taken {
  /** In small letters too. */
  readonly small: boolean;
  /** Those that a street or a school has too. */
  readonly known: boolean;
  readonly initials: boolean;
  /** "N.T.H." where no head asks a name. */
  readonly bareInitials: boolean;
  /** Of peoples whose names are in no list: all; begun: behind a family name, or "Y", "H'Nhi"; none. */
  readonly foreign: 'all' | 'begun' | 'none';
  /** all: "Bống"; parts: "Gia Bảo", "Nam"; none. */
  readonly pet: 'all' | 'parts' | 'none';
}

/** Whether a cell names somebody: in one of its lines, alone or beside others. */
export function namesOne(cell: string, taken: Taken): boolean {
  if (!taken.small && !/\p{Lu}/u.test(cell)) return false;
  return cell.split(/[\r\n]+/).some((line) => piecesOf(bare(tidy(line))).some((piece) => isName(piece, taken)));
}

const piecesOf = (line: string): string[] => (/[,;&/]| và /.test(line) ? line.split(/ ?[,;&/] ?| và /) : [line]);

/** Without its number, and what is said of it in brackets or behind a dash. */
const bare = (line: string): string => line.replace(/^(?:\d{1,3} ?[.)/-]|[-–•+*]) ?/, '').replace(/ ?[([].*$| [-–—:] .*$/, '');

const plainly: Taken = { small: false, known: false, initials: false, bareInitials: false, foreign: 'none', pet: 'none' };

/** In letters, five syllables. */
const longest = 45;
const address = /^(?:em|cháu|bé|bạn|hs|học sinh) (?=\p{Lu})/iu;

function isName(said: string, { small, known, initials, bareInitials, foreign, pet }: Taken): boolean {
  if (said.length > longest) return false;
  const text = said.replace(address, '');
  if (isWholeName(text, small)) return known || !isKnownName(compareKey(text), false);
  if ((initials && (areInitials.test(text) || areLetters(text))) || (bareInitials && areBare.test(text))) return true;
  if (isThing(text)) return false;
  if (isForeignName(text, foreign)) return true;
  const isAsked = pet === 'all' || (pet === 'parts' && areParts(text));
  return (isAsked || (initials && text !== said)) && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){0,3}$/u.test(text);
}

/** "N.T.H", "N. T. H.", "Nguyễn T.H". */
const areInitials = /^(?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}?\.(?: ?\p{Lu}\p{Ll}?\.){0,3}(?: ?\p{Lu}\p{Ll}{0,6})?$/u;
/** "NTH": no word that everybody writes so. */
const areLetters = (text: string): boolean => /^\p{Lu}{3,4}$/u.test(text) && !acronymKeys.has(compareKey(text));
const areBare = /^\p{Lu}\p{Ll}?\.(?: ?\p{Lu}\p{Ll}?\.)* ?\p{Lu}\.?$/u;

const thing =
  /^(?:trường|lớp|phòng|thpt|thcs|trung tâm|tổ|ban|đội|nhóm|khối|sở|cộng|tổng|không|chưa|toàn)(?= |$)|^(?:nữ|có|tốt|khá|giỏi|đạt)$|\d/iu;

/** Begins as a thing does, is a word of a list, or holds a word of two syllables. */
const isThing = (text: string): boolean => thing.test(text) || hasPair(text);

function hasPair(text: string): boolean {
  const keys = text.split(' ').map(compareKey);
  return keys.length > 2 && keys.slice(1).some((key, at) => wordPairs.has(`${keys[at]} ${key}`));
}

const foreignName = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){1,4}$/u;

function isForeignName(text: string, taken: Taken['foreign']): boolean {
  if (taken === 'none' || !foreignName.test(text)) return false;
  const first = compareKey(text.split(' ', 1)[0] ?? '');
  return taken === 'all' || accentedParts.surnames.has(first) || highland.test(first);
}

const areParts = (text: string): boolean =>
  !isKnownName(compareKey(text), false) && text.split(' ').every((word) => isPart(compareKey(word), accentedParts));

/** "Nguyễn Thị Hà", "NGUYEN THI HA", and nothing else; in small letters where a name is asked. */
export function isWholeName(text: string, isAsked: boolean): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  if (!isAsked && !words.every((word) => startsCapital.test(word))) return false;
  const isPlain = /^[ -~]+$/.test(text);
  const [parts, keyOf] = isPlain ? [plainParts, looseKey] : [accentedParts, compareKey];
  const keys = words.map(keyOf);
  if (!parts.surnames.has(keys[0] ?? '')) return false;
  // "Lò Văn Ún": whatever stands behind these is a name.
  if (words.length === 3 && /^(?:thị|văn)$/.test(keys[1] ?? '')) return true;
  return keys.slice(1).every((key, at) => isPart(key, parts) || (at === keys.length - 2 && isGivenWord(key)));
}

/** Given names that are words of lists too: "Trần Văn Có", "Lê Thị Khá". */
const isGivenWord = (key: string): boolean => /^(?:có|khá|giỏi|tổ|tốt|nữ|đội|không)$/.test(key);

/** Whether a row has somebody in it: no row of heads. */
export const hasName = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.includes(' ') && cell.length <= longest && !wordPairs.has(compareKey(cell)) && namesOne(cell, plainly));
