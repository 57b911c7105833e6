/** Phrases read as what they mean: synonyms alike, ranks of areas alike, empty words dropped. */

import { claimPhrases } from './gist/claimWords.vi.ts';
import {
  antonyms,
  beforeFigures,
  fillers,
  fixed,
  joiner,
  listMarks,
  ranks,
  roles,
} from './likeness.vi.ts';
import {
  actPhrases,
  acts,
  attributed,
  bodies,
  bodyMarks,
  doing,
  grade,
  managed,
  moneyWords,
  numberedTimes,
  until,
} from './order/adjuncts.vi.ts';
import { attributes, people, politeVerbs, statesToldLast, turnedActs } from './order/turning.vi.ts';
import { PhraseTree } from './phraseTree.ts';
import { type Piece, wordsIn } from './pieces.ts';
import { shortForms, synonyms } from './synonyms.vi.ts';

const tree = new PhraseTree();
for (const [first = '', ...others] of synonyms)
  for (const one of [first, ...others]) tree.add(wordsIn(one), first);
for (const [word, against] of antonyms)
  for (const one of [...word, ...against]) if (one.includes(' ')) tree.add(wordsIn(one), one);
for (const one of [...actPhrases, ...claimPhrases]) tree.add(wordsIn(one), one);
for (const one of [...attributes, ...people, ...politeVerbs, ...turnedActs, ...statesToldLast])
  if (one.includes(' ')) tree.add(wordsIn(one), one);
for (const one of fixed) tree.add(wordsIn(one), one);
for (const one of fillers) tree.add(wordsIn(one), '');
for (const { rank, words } of ranks) {
  for (const one of words) tree.add(wordsIn(one), rank);
}

/** Phrases as they are read; what does not count goes. */
export function readPhrases(raw: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let role: string | undefined;
  let dropped = '';
  for (let at = 0; at < raw.length; ) {
    const piece = raw[at] as Piece;
    const roled = role === undefined ? {} : { role };
    if (piece.figure !== undefined || piece.named !== undefined) {
      // A name that may differ is kept for its place alone.
      pieces.push({ ...piece, ...roled });
      role = undefined;
      at += 1;
      continue;
    }
    const { word, length } = phraseAt(raw, at);
    const next = at + length;
    if (word !== '' && counts(word, { raw, next, before: pieces[pieces.length - 1]?.word })) {
      const { start } = piece;
      pieces.push({ word, start, end: (raw[next - 1] as Piece).end, ...roled });
      role = undefined;
    } else if (!saysNoRole(raw, { at, next, dropped })) role = roles.get(piece.word) ?? role;
    dropped = word === '' ? wordsOf(raw, at, next) : '';
    at = next;
  }
  return pieces;
}

/** "nội dung về …" says what it is; "với 12 thành viên" no more than "12 thành viên". */
function saysNoRole(
  raw: readonly Piece[],
  { at, next, dropped }: { readonly at: number; readonly next: number; readonly dropped: string },
): boolean {
  const word = raw[at]?.word ?? '';
  if (beforeFigures.has(word) && raw[next]?.word === '#') return true;
  return roles.get(word) === 'about' && attributed.has(dropped);
}

function wordsOf(raw: readonly Piece[], from: number, to: number): string {
  return raw
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}

/** The longest phrase that begins at a place, as it is read. */
function phraseAt(raw: readonly Piece[], at: number): { word: string; length: number } {
  const found = tree.longest(raw, at);
  const own = raw[at]?.word ?? '';
  const after = raw[at + 1]?.word ?? '';
  if (own === until && numberedTimes.has(after)) return { word: own, length: 1 };
  if (found.length === 1 || found.length === 0) {
    if (own === grade.word && /^\d{1,2}$/.test(after)) return { word: grade.readAs, length: 1 };
  }
  if (found.meaning === doing && bodyMarks.has(raw[at - 1]?.word ?? ''))
    return { word: bodies, length: found.length };
  return found.length === 0
    ? { word: own, length: 1 }
    : { word: found.meaning, length: found.length };
}

interface Where {
  readonly raw: readonly Piece[];
  /** The first piece after the phrase. */
  readonly next: number;
  /** The phrase before it that counted. */
  readonly before: string | undefined;
}

/** Whether a phrase says something where it is. */
function counts(word: string, { raw, next, before }: Where): boolean {
  const after = raw[next];
  const isFigure = after?.word === '#';
  // "được" before a figure says no more than the verb.
  if (beforeFigures.has(word) && isFigure) return false;
  if (moneyWords.has(word) && after?.figure?.kind === 'money') return false;
  const act = after === undefined || isFigure ? '' : phraseAt(raw, next).word;
  if (word === doing) return !acts.has(act);
  return word !== managed || !acts.has(before ?? '') || acts.has(act);
}

/** Words of a text as they are read, those included that do not count: for finding keywords. */
export function readWords(text: string): readonly string[] {
  const raw = wordsIn(text).flatMap((word) => {
    const long = shortForms[word];
    return long === undefined ? [{ word }] : wordsIn(long).map((one) => ({ word: one }));
  });
  const words: string[] = [];
  for (let at = 0; at < raw.length; ) {
    const found = tree.longest(raw, at);
    const isRead = found.length > 0 && found.meaning !== '';
    words.push(isRead ? found.meaning : (raw[at]?.word ?? ''));
    at += isRead ? found.length : 1;
  }
  return words.filter((word) => !listMarks.has(word) || word === joiner);
}
