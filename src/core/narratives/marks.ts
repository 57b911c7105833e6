/** What small words add to a sentence: who acts, whose or for whom it is, asked for or done. */
import type { Claim } from './gist/claim.ts';
import { actors, contraryWays, levelInName, noWay, unlikeRoles } from './likeness.vi.ts';
import { askedFor, saidDone, unitAtStart } from './names.vi.ts';
import { countsAsWord, type Piece, wordsIn } from './pieces.ts';

/** One sentence may lack a mark that another has, but not contradict it. */
export type Marks = ReadonlyMap<string, string>;

/** Before the word whose role a mark tells. */
export const rolePrefix = 'role ';

/** Who acts, by the words in front; for each word whose or for whom it is. */
export function marksOf(
  text: string,
  pieces: readonly Piece[],
  {
    ownName,
    cause,
    isTold,
    own,
  }: Pick<Claim, 'cause' | 'isTold' | 'own'> & { readonly ownName: string },
): Marks {
  const marks = new Map<string, string>();
  const actor = actors.find(({ start }) => start.test(text));
  if (actor !== undefined) marks.set('actor', actor.kind);
  else if (own !== undefined) marks.set('actor', own.word);
  const mood = moodOf(text) ?? (isTold ? 'done' : null);
  if (mood !== null) marks.set('mood', mood);
  if (ownName !== '') marks.set('unit', ownName.toLowerCase());
  if (cause !== '') marks.set('cause', cause);
  const level = unitAtStart.test(text)
    ? levelInName.exec(text)?.slice(1).findIndex(Boolean)
    : undefined;
  if (level !== undefined) marks.set('level', String(level));
  for (const { word, role } of pieces.filter(countsAsWord))
    if (role !== undefined) marks.set(rolePrefix + word, role);
  pieces.forEach(({ figure }, at) => {
    if (figure !== undefined) marks.set(`figure ${pieces[at + 1]?.word ?? ''}`, figure.kind);
  });
  const words = new Set(wordsIn(text.toLowerCase().replace(noWay, ' ')));
  for (const ways of contraryWays) {
    const [way, other] = ways.filter((one) => words.has(one));
    if (way !== undefined && other === undefined) marks.set(`way ${ways[0]}`, way);
  }
  return marks;
}

/** Asked for, or done; null where neither is said. */
export function moodOf(text: string): 'asked' | 'done' | null {
  const small = text.toLowerCase();
  if (askedFor.test(small)) return 'asked';
  return saidDone.test(small) ? 'done' : null;
}

/**
 * Whether two sentences of one key say something else by their small words. In a run a unit's own
 * name is taken away first, so that one in front is another's.
 */
export function contradict(
  a: Marks,
  b: Marks,
  where: 'between units' | 'in a run' = 'in a run',
): boolean {
  return [...a].some(([name, mark]) => {
    const other = b.get(name);
    if (other === undefined || other === mark) return false;
    if (name === 'unit' && where === 'between units') return false;
    return !name.startsWith(rolePrefix) || unlikeRoles.has(`${mark} ${other}`);
  });
}
