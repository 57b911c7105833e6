/** What a text must have for a pattern to be found in it: words, digits or signs, told from the pattern's own source. */
import { isLetterAt } from './letterSpans.ts';
import { type Branch, branchesOfPattern, type Term } from './patternTree.ts';

/** Letters that stand side by side, a 0 for digits, or one sign; whole on a side where no letter may follow. */
interface Piece {
  readonly text: string;
  readonly isWholeBefore: boolean;
  readonly isWholeBehind: boolean;
}

/** One of these must be in the text. */
export type Need = readonly Piece[];

interface Around {
  readonly before: boolean;
  readonly behind: boolean;
}

const free: Around = { before: false, behind: false };
/** More of them hardly make an answer surer. */
const mostNeeds = 4;
/** Needs that nearly every text meets say nothing. */
const worthAsking = 400;

/** For each way in which a pattern can be found, what it needs; null where one of them needs nothing. */
export function needsOf(source: string): readonly (readonly Need[])[] | null {
  const branches = branchesOfPattern(source).map((branch) => needsOfBranch(branch, free));
  if (branches.some((needs) => needs.length === 0)) return null;
  return branches.length > 3
    ? [[branches.flatMap((needs) => needs[0] ?? [])]]
    : branches.map((needs) => needs.slice(0, mostNeeds));
}

/** All that a branch needs, the rarest first. */
function needsOfBranch(branch: Branch, around: Around): readonly Need[] {
  const needs: Need[] = [];
  for (let at = 0; at < branch.length; at++) {
    const term = branch[at] as Term;
    if (term.isOptional || term.is.kind === 'edge') continue;
    if (term.is.kind === 'group') {
      needs.push(
        ...needsOfGroup(term.is.branches, {
          before: isEdgeBefore(branch, at, around.before),
          behind: !term.isRepeated && isEdgeBehind(branch, at, around.behind),
        }),
      );
      continue;
    }
    const word = wordFrom(branch, at);
    const to = at + Math.max(1, word.length) - 1;
    const sides = {
      isWholeBefore: isEdgeBefore(branch, at, around.before),
      isWholeBehind: !(branch[to] as Term).isRepeated && isEdgeBehind(branch, to, around.behind),
    };
    const texts = word === '' ? (term.is.any ?? []) : [word];
    if (texts.length > 0) needs.push(texts.map((text) => ({ text, ...sides })));
    at = to;
  }
  return needs.filter((need) => costOf(need) < worthAsking).sort((a, b) => costOf(a) - costOf(b));
}

/** A group of one branch needs all of it, one of several something of each. */
function needsOfGroup(branches: readonly Branch[], around: Around): readonly Need[] {
  const all = branches.map((branch) => needsOfBranch(branch, around));
  if (all.length === 1) return all[0] ?? [];
  return all.every((needs) => needs.length > 0) ? [all.flatMap((needs) => needs[0] ?? [])] : [];
}

/** The letters that stand side by side from a place on; '' where one of several or no letter stands. */
function wordFrom(branch: Branch, from: number): string {
  let word = '';
  for (let at = from; at < branch.length; at++) {
    const { is, isOptional, isRepeated } = branch[at] as Term;
    const [only = '', ...others] = is.kind === 'sign' ? (is.any ?? []) : [];
    if (only === '' || others.length > 0 || !isLetterAt(only, 0) || isOptional) break;
    word += only;
    if (isRepeated) break;
  }
  return word;
}

/** Whether no letter can stand before this term. */
function isEdgeBefore(branch: Branch, at: number, outside: boolean): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const edge = edgeOf(branch[before] as Term, 'before', lastOf);
    if (edge !== null) return edge;
  }
  return outside;
}

function isEdgeBehind(branch: Branch, at: number, outside: boolean): boolean {
  for (let behind = at + 1; behind < branch.length; behind++) {
    const edge = edgeOf(branch[behind] as Term, 'behind', firstOf);
    if (edge !== null) return edge;
  }
  return outside;
}

const lastOf = (branch: Branch) => [...branch].reverse();
const firstOf = (branch: Branch) => branch;

/** Whether what a term has next to a word is never a letter; null where it may have nothing. */
function edgeOf(
  term: Term,
  side: 'before' | 'behind',
  nearest: (branch: Branch) => Branch,
): boolean | null {
  const { is, isOptional } = term;
  if (is.kind === 'edge') return is.side === side ? true : null;
  if (is.kind === 'sign') return is.isApart ? (isOptional ? null : true) : false;
  const all = is.branches.map((branch) => {
    for (const one of nearest(branch)) {
      const edge = edgeOf(one, side, nearest);
      if (edge !== null) return edge;
    }
    return null;
  });
  if (all.includes(false)) return false;
  return isOptional || all.includes(null) ? null : true;
}

/** How many texts of a thousand meet a need, roughly. */
function costOf(need: Need): number {
  return need.reduce((sum, piece) => sum + costOfPiece(piece), 0);
}

function costOfPiece({ text, isWholeBefore, isWholeBehind }: Piece): number {
  if (text === '0') return 300;
  if (!isLetterAt(text, 0)) return text === '.' || text === ',' ? 300 : 20;
  if (isWholeBefore && isWholeBehind) return 4;
  const isLong = text.length > (isWholeBefore || isWholeBehind ? 2 : 3);
  return isLong ? 5 : 100 / text.length;
}
