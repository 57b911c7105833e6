/** The longest known phrase at a place of a sentence, and what it may be called. */
import { listed } from '../../lib/listed.ts';
import { isRank, listMarks } from '../likeness.vi.ts';
import type { Piece } from '../pieces.ts';
import { type ConceptKind, deedLexicon } from './lexicon.ts';
import { deedSplit } from './small.vi.ts';
import { isConcept, type Told } from './told.ts';

const splitBefore = new Map(
  deedSplit
    .trim()
    .split('\n')
    .map((row) => {
      const [word = '', all = ''] = row.split(' = ');
      return [word.trim(), new Set(listed(all))] as const;
    }),
);

export function phraseAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
): { readonly length: number; readonly kind: Told['kind'] | null; readonly word: string } {
  const { word, figure, named, start, end } = pieces[at] as Piece;
  if (figure !== undefined) return { length: 1, kind: 'figure', word };
  if (named !== undefined) {
    const kind = isRank(named) || word === '' ? 'aside' : 'name';
    return { length: 1, kind, word: text.slice(start, end).toLowerCase() };
  }
  const { length, meaning } = longestAt(pieces, at);
  if (length === 0) {
    const isSign = word === '' || listMarks.has(word) || /^[%"\u201c\u201d]$/u.test(word);
    return { length: 1, kind: isSign ? null : 'unknown', word };
  }
  const colon = meaning.indexOf(':');
  return { length, kind: meaning.slice(0, colon) as ConceptKind, word: meaning.slice(colon + 1) };
}

/** "Được học" of "được học sinh …" is no act: its last word begins a longer one. */
function longestAt(pieces: readonly Piece[], at: number): { length: number; meaning: string } {
  const { tree } = deedLexicon();
  const found = tree.longest(pieces, at);
  const last = at + found.length - 1;
  const next = pieces[last + 1]?.word ?? '';
  if (found.length < 2 || !splitBefore.get(pieces[last]?.word ?? '')?.has(next)) return found;
  return tree.longest(pieces.slice(0, last), at);
}

export function namesOf(
  kind: Told['kind'],
  word: string,
): readonly [readonly string[], readonly string[]] {
  if (!isConcept({ kind })) return [[word], [word]];
  const { wider: parents } = deedLexicon();
  const names = word.split('/');
  const wider = names.flatMap((name) => {
    const all: string[] = [];
    for (let one: string | undefined = name; one !== undefined; one = parents.get(one))
      all.push(one);
    return all;
  });
  return [names, wider];
}
