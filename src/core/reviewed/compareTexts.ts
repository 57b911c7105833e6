/** Which figures differ between two versions of one text. */
import { commonPairs, isFigureToken, tokenize } from './tokens.ts';

/** '' where one version has no such figure. */
export interface FigurePair {
  readonly before: string;
  readonly after: string;
}

/** The same words: figure by figure. Other words: figures that one of them has not. */
export function changedFigures(before: string, after: string): FigurePair[] {
  const [old, now] = [words(before), words(after)];
  const isSame = masked(old) === masked(now);
  if (isSame) {
    return old.flatMap((word, at) => {
      const other = now[at] ?? '';
      return isFigureToken(word) && word !== other ? [{ before: word, after: other }] : [];
    });
  }
  const [gone, come] = [without(old, now), without(now, old)];
  const count = Math.max(gone.length, come.length);
  return Array.from({ length: count }, (_, at) => ({
    before: gone[at] ?? '',
    after: come[at] ?? '',
  }));
}

export function isSameText(before: string, after: string): boolean {
  return words(before).join(' ') === words(after).join(' ');
}

/** Without dashes before items, marks that cannot be seen, and empty cells. */
function words(text: string): string[] {
  const bare = text.replace(/^\s*[-\u2013\u2022\uf0b7+]\s+/, '').replace(/[\s|]*\|[\s|]*/g, ' ');
  return tokenize(bare).map((token) => token.text);
}

function masked(list: readonly string[]): string {
  return list.map((word) => (isFigureToken(word) ? '#' : word)).join(' ');
}

/** In order; a figure told twice counts twice. */
function without(from: readonly string[], taken: readonly string[]): string[] {
  const own = from.filter(isFigureToken);
  const kept = new Set(commonPairs(own, taken.filter(isFigureToken)).map(([at]) => at));
  const rest = taken.filter(isFigureToken);
  for (const at of kept) rest.splice(rest.indexOf(own[at] ?? ''), 1);
  return own.filter((figure, at) => {
    if (kept.has(at)) return false;
    const elsewhere = rest.indexOf(figure);
    if (elsewhere >= 0) rest.splice(elsewhere, 1);
    return elsewhere < 0;
  });
}
