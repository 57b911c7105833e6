/** Reads the source of a pattern as far as it tells which letters, digits and signs a match must have. */
import { isDigitAt, isLetterAt } from './letterSpans.ts';

/** One sign of a match, or several of a kind. */
interface Sign {
  readonly kind: 'sign';
  /** What it may be, in small letters, with 0 for any digit; null when it may be too much. */
  readonly any: readonly string[] | null;
  /** It is never a letter. */
  readonly isApart: boolean;
}

interface Group {
  readonly kind: 'group';
  readonly branches: readonly Branch[];
}

/** A place between signs: before it or behind it stands no letter. */
interface Edge {
  readonly kind: 'edge';
  readonly side: 'before' | 'behind' | 'unknown';
}

export interface Term {
  readonly is: Sign | Group | Edge;
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
}

export type Branch = readonly Term[];

interface Reader {
  readonly source: string;
  at: number;
}

const mostSigns = 12;
/** Signs of which only so much is known. */
const anySign: Sign = { kind: 'sign', any: null, isApart: false };
const apart: Sign = { kind: 'sign', any: null, isApart: true };
const letter: Sign = { kind: 'sign', any: null, isApart: false };
const lookaround = /^\?(?:[=!]|<[=!])/;
const groupHead = /^\?(?::|<[^>=!]+>)/;
const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/;
const propertyOrCode = /^(?:[pP]\{[^}]*\}|u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/i;

/** The branches of a pattern, as it was written: with \p{L} and its like. */
export function branchesOfPattern(source: string): readonly Branch[] {
  return branchesFrom({ source, at: 0 });
}

function branchesFrom(own: Reader): readonly Branch[] {
  const branches: Term[][] = [[]];
  while (own.at < own.source.length && own.source[own.at] !== ')') {
    if (own.source[own.at] === '|') {
      own.at += 1;
      branches.push([]);
    } else branches[branches.length - 1]?.push(termFrom(own));
  }
  return branches;
}

function termFrom(own: Reader): Term {
  const is = atomFrom(own);
  const found = quantifier.exec(own.source.slice(own.at, own.at + 12));
  if (found === null) return { is, isOptional: false, isRepeated: false };
  own.at += found[0].length;
  const [whole, fewest, comma, most] = found;
  const isOptional = fewest === undefined ? !whole.startsWith('+') : Number(fewest) === 0;
  const isOnce =
    fewest === undefined ? whole.startsWith('?') : (comma === '' ? fewest : most) === '1';
  return { is, isOptional, isRepeated: !isOnce };
}

function atomFrom(own: Reader): Sign | Group | Edge {
  const sign = own.source[own.at] ?? '';
  own.at += 1;
  if (sign === '(') return groupFrom(own);
  if (sign === '[') return classFrom(own);
  if (sign === '\\') return escapeFrom(own);
  if (sign === '.') return anySign;
  if (sign === '^') return { kind: 'edge', side: 'before' };
  if (sign === '$') return { kind: 'edge', side: 'behind' };
  return signOf(sign);
}

function groupFrom(own: Reader): Group | Edge {
  const rest = own.source.slice(own.at, own.at + 40);
  const look = lookaround.exec(rest)?.[0];
  own.at += look?.length ?? groupHead.exec(rest)?.[0].length ?? 0;
  const branches = branchesFrom(own);
  own.at += 1;
  if (look === undefined) return { kind: 'group', branches };
  const isEdge = look.endsWith('!') && branches.some(isAnyLetter);
  return { kind: 'edge', side: isEdge ? (look.includes('<') ? 'before' : 'behind') : 'unknown' };
}

/** Nothing but one letter of any kind, or one sign that may be such. */
function isAnyLetter([term, ...more]: Branch): boolean {
  return term?.is === letter && !term.isOptional && !term.isRepeated && more.length === 0;
}

function escapeFrom(own: Reader): Sign | Edge {
  const rest = own.source.slice(own.at, own.at + 40);
  const found = propertyOrCode.exec(rest);
  own.at += found?.[0].length ?? 1;
  if (found) {
    const code = found[1] ?? found[2] ?? found[3];
    if (code !== undefined) return signOf(String.fromCodePoint(Number.parseInt(code, 16)));
    return found[0] === 'p{L}' ? letter : anySign;
  }
  const sign = rest[0] ?? '';
  if (sign === 'd') return signOf('0');
  if (sign === 's' || sign === 'n' || sign === 'r' || sign === 't') return apart;
  if (/[bB]/.test(sign)) return { kind: 'edge', side: 'unknown' };
  return /[a-zA-Z\d]/.test(sign) ? anySign : signOf(sign);
}

/** A sign that is a letter with marks of its own has no small letter alone. */
function signOf(sign: string): Sign {
  const low = isDigitAt(sign, 0) ? '0' : sign.toLowerCase();
  const isApart = !isLetterAt(sign, 0);
  if (low.length !== 1 || /\s/.test(low)) return isApart ? apart : anySign;
  return { kind: 'sign', any: [low], isApart };
}

function classFrom(own: Reader): Sign {
  const isNegated = own.source[own.at] === '^';
  if (isNegated) own.at += 1;
  const signs: Sign[] = [];
  while (own.at < own.source.length && own.source[own.at] !== ']') signs.push(...rangeFrom(own));
  own.at += 1;
  const isLetters = signs.includes(letter);
  if (isNegated) return isLetters ? apart : anySign;
  if (isLetters) return letter;
  const any = [...new Set(signs.flatMap((one) => one.any ?? []))];
  const isKnown = signs.every((one) => one.any !== null) && any.length <= mostSigns;
  return { kind: 'sign', any: isKnown ? any : null, isApart: signs.every((one) => one.isApart) };
}

function rangeFrom(own: Reader): readonly Sign[] {
  const from = own.at;
  const first = classSignFrom(own);
  if (own.source[own.at] !== '-' || own.source[own.at + 1] === ']') return [first];
  const start = own.source.slice(from, own.at);
  const end = own.at + 1;
  own.at = end;
  classSignFrom(own);
  const last = own.source.slice(end, own.at);
  if (start.length !== 1 || last.length !== 1) return [anySign];
  const [low, high] = [start.charCodeAt(0), last.charCodeAt(0)];
  if (high < low || high - low > mostSigns * 2) return [anySign];
  return Array.from({ length: high - low + 1 }, (_, at) => signOf(String.fromCharCode(low + at)));
}

function classSignFrom(own: Reader): Sign {
  const sign = own.source[own.at] ?? '';
  own.at += 1;
  if (sign !== '\\') return signOf(sign);
  const found = escapeFrom(own);
  return found.kind === 'sign' ? found : anySign;
}
