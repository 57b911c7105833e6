/** What a sentence tells of a deed: its acts, people and things, in parts that may be left out. */
import { listed } from '../../lib/listed.ts';
import { measuringWords, namingWords } from '../figureWords.vi.ts';
import { suffering } from '../gist/claimWords.vi.ts';
import type { Piece } from '../pieces.ts';
import { deedLexicon } from './lexicon.ts';
import { retold } from './retold.ts';
import { deedAsked, deedDealtWith, deedOpeners } from './small.vi.ts';
import { type Deed, type DeedPart, isConcept, isMark, type Told } from './told.ts';
import { namesOf, phraseAt } from './toldPhrase.ts';

const dealtWith = new Set(listed(deedDealtWith));
const asking = new Set(listed(deedAsked));
const openers = new Set(listed(deedOpeners));
const marks = /[,;:()–—.]|\s-\s/u;
/** Kinds by which sentences are found. */
const finding: ReadonlySet<string> = new Set(['matter', 'thing', 'bad']);

export function deedOf(text: string, pieces: readonly Piece[], gist: readonly string[]): Deed {
  const { implied } = deedLexicon();
  const { told, parts } = readTold(text, pieces);
  const said = told.filter((one) => isConcept(one) && !(one.isBeside && isThing(one)));
  const own = new Set(said.flatMap(({ names }) => names));
  return {
    told,
    parts,
    own,
    reach: new Set(said.flatMap(({ wider }) => wider)),
    brought: new Set([...own].flatMap((name) => implied.get(name) ?? [])),
    telling: tellingIn(said),
    isSuffered: told.some((one, at) => suffers(one, told[at + 1])),
    words: new Set(gist),
  };
}

/** Its things and matters; its acts and people where it has none. */
function tellingIn(said: readonly Told[]): readonly string[] {
  const told = said.filter(({ kind }) => finding.has(kind));
  return [...new Set((told.length > 0 ? told : said).flatMap(({ wider }) => wider))];
}

/** "Bị xử lý" is done by somebody, "bị ảnh hưởng" no worse than "ảnh hưởng". */
function suffers({ said, word }: Told, next: Told | undefined): boolean {
  if (said.startsWith(`${suffering} `)) return !dealtWith.has(word);
  return said === suffering && !(next !== undefined && dealtWith.has(next.word));
}

function readTold(
  text: string,
  pieces: readonly Piece[],
): { readonly told: readonly Told[]; readonly parts: readonly DeedPart[] } {
  const told: Told[] = [];
  const parts: DeedPart[] = [];
  let end = 0;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const isNumber = isCounting(pieces, at);
    const opened = openerAt(piece, text.slice(end, piece.start), parts.length === 0);
    const opener = opened === null && isNumber ? numbered : opened;
    const isQuoted = openQuotes(text.slice(0, piece.start));
    if (opener !== null && !isQuoted && !goesOn(told, parts, opener))
      parts.push({ opener, start: piece.start });
    const isInFront = told.every((one) => one.kind === 'small' || one.kind === 'asked');
    const isAsking = (isInFront || opener === '(') && asking.has(wordsOf(pieces, at, 2));
    const phrase = phraseAt(text, pieces, at);
    const word = isAsking ? wordsOf(pieces, at, 2) : phrase.word;
    const length = isAsking ? 2 : phrase.length;
    const kind = isAsking ? 'asked' : isNumber && length === 1 ? 'number' : phrase.kind;
    const last = pieces[at + length - 1] as Piece;
    if (kind !== null) {
      const [names, wider] = namesOf(kind, word);
      const isFigure = piece.figure !== undefined;
      told.push({
        kind,
        word,
        said: isFigure ? text.slice(piece.start, last.end) : wordsOf(pieces, at, length),
        names,
        wider,
        start: piece.start,
        end: last.end,
        part: parts.length - 1,
        isQuoted,
        isBeside: isInBrackets(text.slice(0, piece.start)),
      });
    }
    end = last.end;
    at += length;
  }
  return { told: retold(told), parts };
}

/** Opens the part of a number that is no sum: of another unit it is another. */
const numbered = '#';

/** A number that counts what stands behind it, and is no sum. */
function isCounting(pieces: readonly Piece[], at: number): boolean {
  const { word, figure, named } = pieces[at] as Piece;
  const [before = '', next = ''] = [at - 1, at + 1].map((place) => pieces[place]?.word);
  if (figure !== undefined || named !== undefined || !/^\d[\d.]*$/.test(word)) return false;
  return at > 0 && /^\p{L}/u.test(next) && !namingWords.has(before) && !measuringWords.has(next);
}

function wordsOf(pieces: readonly Piece[], at: number, length: number): string {
  return pieces
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(' ');
}

/** Of two small words one after another the first begins the part. */
function goesOn(told: readonly Told[], parts: readonly DeedPart[], opener: string): boolean {
  const last = parts[parts.length - 1];
  if (last === undefined || isMark(opener) || opener === '' || !openers.has(last.opener))
    return false;
  return told.every(({ kind, part }) => part < parts.length - 1 || kind === 'small');
}

function isThing({ kind }: Told): boolean {
  return kind === 'thing' || kind === 'matter';
}

function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function openQuotes(before: string): boolean {
  if (!/["\u201c]/.test(before)) return false;
  const plain = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  return plain || before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d');
}

/** What begins a part at a piece; null where it goes on. */
function openerAt({ word, figure }: Piece, before: string, isFirst: boolean): string | null {
  if (before.includes('(')) return '(';
  if (openers.has(word) && figure === undefined) return word;
  const mark = marks.exec(before)?.[0]?.trim() ?? (isMark(word) ? word : '');
  return mark !== '' || isFirst ? mark : null;
}
