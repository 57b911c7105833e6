/** The phrases of a sentence as their equals are read; figures, and what says nothing, are away. */

import { listed } from '../../lib/listed.ts';
import { wordSet } from '../deeds/closeWords.ts';
import { isRank } from '../likeness.vi.ts';
import type { Piece } from '../pieces.ts';
import { tenorBeside, tenorLightBeside } from './beside.vi.ts';
import { tenorLexicon } from './lexicon.ts';
import {
  tenorAbout,
  tenorAll,
  tenorAttending,
  tenorBetween,
  tenorCarrying,
  tenorClass,
  tenorGets,
  tenorGoing,
  tenorGrade,
  tenorHeads,
  tenorInviting,
  tenorLimiting,
  tenorMarks,
  tenorMeans,
  tenorPapers,
  tenorShare,
  tenorTogetherAs,
  tenorUsing,
  tenorWays,
} from './small.vi.ts';

export interface TenorPart {
  readonly word: string;
  /** The words next to it, whether or not they say something. */
  readonly before: string;
  readonly after: string;
  /** Told as done to somebody: "được" or "bị" is in it or in front of it. */
  readonly isGotten: boolean;
}

type Parts = readonly TenorPart[];

const marks = wordSet(tenorMarks);
const papers = wordSet(tenorPapers);
const heads = wordSet(tenorHeads);
const ways = wordSet(tenorWays);
const between = wordSet(tenorBetween);
const means = wordSet(tenorMeans);
const getting = wordSet(tenorGets);
const attenders = wordSet(tenorAttending.who);
const held = wordSet(tenorAttending.held);
const going = wordSet(tenorGoing);

export function tenorPartsOf(text: string, pieces: readonly Piece[]): Parts {
  return withoutInviting(withoutLight(besideOthers(readParts(text, pieces))));
}

function readParts(text: string, pieces: readonly Piece[]): Parts {
  const { tree } = tenorLexicon();
  const parts: TenorPart[] = [];
  let isGotten = false;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const isNamed = piece.figure !== undefined || piece.named !== undefined;
    const { length, meaning } = isNamed ? { length: 0, meaning: '' } : tree.longest(pieces, at);
    const next = at + Math.max(1, length);
    const [before, after] = [beforeAt(pieces, at), pieces[next]?.word ?? ''];
    const isHead = heads.has(piece.word) && pieces[at - 1]?.figure !== undefined && length < 2;
    const said = isNamed ? wordOf(text, piece) : readAs({ piece, length, meaning, after });
    isGotten ||= pieces.slice(at, next).some(({ word }) => getting.has(word));
    for (const one of isHead ? [] : said.split('+')) {
      if (one === '' || marks.has(one)) continue;
      const word = inPlace(one, before, parts.length === 0 && tenorLimiting.startsWith(piece.word));
      parts.push({ word, before, after, isGotten });
      isGotten = getting.has(word);
    }
    at = next;
  }
  return parts;
}

/** In front an act, else a state; about something, or by means of it. */
function inPlace(word: string, before: string, isLimiting: boolean): string {
  if (word === tenorLimiting && isLimiting) return `${word}!`;
  return before === tenorAbout && means.has(word) ? `${before} ${word}` : word;
}

/** The word in front, over the figure of how many. */
function beforeAt(pieces: readonly Piece[], at: number): string {
  let place = at - 1;
  while (pieces[place]?.figure !== undefined || between.has(pieces[place]?.word ?? '')) place -= 1;
  return pieces[place]?.word ?? '';
}

interface Found {
  readonly piece: Piece;
  readonly length: number;
  readonly meaning: string;
  readonly after: string;
}

/** A class with a number is a grade. */
function readAs({ piece, length, meaning, after }: Found): string {
  if (length < 2 && piece.word === tenorClass && /^\d/.test(after)) return tenorGrade;
  return length === 0 ? piece.word : meaning;
}

function wordOf(text: string, { word, named, figure, start, end }: Piece): string {
  if (named !== undefined) return isRank(named) ? word : text.slice(start, end).toLowerCase();
  if (figure?.kind !== 'percent' || word !== '%') return '';
  return /^(?:100|\P{N})/u.test(text.slice(start, end)) ? tenorAll : tenorShare;
}

const rowsIn = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split(' > ').map((one) => one.trim()) as [string, string, string?]);
const besideRows = rowsIn(tenorBeside).map(([words, beside, as = '']) => ({
  words: wordSet(words),
  beside: listed(beside),
  as,
}));
const lightRows = rowsIn(tenorLightBeside).map(([words, beside]) => ({
  words: wordSet(words),
  beside: listed(beside).map((one) => one.split('+')),
}));

/** Beside whatever else. */
const everywhere = '*';

function besideOthers(parts: Parts): Parts {
  const there = new Set(parts.map(({ word }) => word));
  return parts.map((part) => {
    const row = besideRows.find(
      ({ words, beside, as }) =>
        words.has(part.word) &&
        !there.has(as) &&
        beside.some((one) => one === everywhere || there.has(one)),
    );
    return row === undefined ? part : { ...part, word: row.as };
  });
}

/** Without what says nothing beside another. */
function withoutLight(parts: Parts): Parts {
  const { acts } = tenorLexicon();
  const there = new Set(parts.map(({ word }) => word));
  const isPaper = parts.some(({ word }) => papers.has(word) || /\d\//.test(word));
  const doers = parts.filter(({ word }) => acts.has(word) && word !== tenorUsing);
  const isHeld = parts.some(({ word }) => held.has(word));
  return parts.filter(({ word }, at) => {
    if (word === tenorCarrying) return isPaper;
    if (ways.has(word)) return false;
    if (word === tenorUsing) return doers.length === 0;
    if (word === tenorAttending.act)
      return !((isHeld || at === parts.length - 1) && attenders.has(parts[at - 1]?.word ?? ''));
    return !lightRows.some(
      ({ words, beside }) =>
        words.has(word) && beside.some((all) => all.every((one) => there.has(one))),
    );
  });
}

/** "Mời công an nói chuyện": it is done together with them. */
function withoutInviting(parts: Parts): Parts {
  const { acts, people } = tenorLexicon();
  return parts.map((part, at) => {
    if (part.word !== tenorInviting || !people.has(parts[at + 1]?.word ?? '')) return part;
    const isAct = parts
      .slice(at + 2, at + 5)
      .some((one) => acts.has(one.word) && !going.has(one.word));
    return isAct ? { ...part, word: tenorTogetherAs } : part;
  });
}
