/** The figures of a sentence, each with what it counts: what sums of several sentences are made of. */
import { countedNouns, moneyNoun } from './figureWords.vi.ts';
import { listMarks } from './likeness.vi.ts';
import { acts } from './order/adjuncts.vi.ts';
import { countsAsWord, type Piece } from './pieces.ts';
import { printedForms } from './printed.vi.ts';

/** A figure and the words it is before: equal in sentences that count the same. */
export interface Slot {
  readonly id: string;
  readonly piece: Piece;
}

/** Words after a figure that tell it from others of the same noun. */
const mostNouns = 4;

/** Figures in the order of the text. */
export function slotsOf(pieces: readonly Piece[]): readonly Slot[] {
  const short = pieces.map(({ figure }, at) =>
    figure === undefined ? undefined : `${figure.kind} ${firstCounted(pieces, at + 1)?.word ?? ''}`,
  );
  const times = new Map<string | undefined, number>();
  for (const own of short) times.set(own, (times.get(own) ?? 0) + 1);
  const seen = new Map<string, number>();
  const slots = pieces.flatMap((piece, at) => {
    const own = short[at];
    if (own === undefined) return [];
    const isRepeated = (times.get(own) ?? 0) > 1;
    const noun = isRepeated ? `${own} ${nounsAfter(pieces, at)}` : own;
    const place = (seen.get(noun) ?? 0) + 1;
    seen.set(noun, place);
    return [{ id: `${noun} ${place}`, piece }];
  });
  return slots.sort((a, b) => a.piece.start - b.piece.start);
}

/** Of a list that is counted together the first in the alphabet, whatever their order. */
function firstCounted(pieces: readonly Piece[], from: number): Piece | undefined {
  const heads: Piece[] = [];
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    if (piece.figure !== undefined || piece.role !== undefined || acts.has(piece.word)) break;
    if (at === from || listMarks.has(pieces[at - 1]?.word ?? '')) heads.push(piece);
  }
  return heads.length < 2 ? pieces[from] : heads.sort((a, b) => (a.word < b.word ? -1 : 1))[0];
}

/** What a figure counts and for whom, up to the next figure. */
function nounsAfter(pieces: readonly Piece[], at: number): string {
  const rest = pieces.slice(at + 1);
  const end = rest.findIndex(({ figure }) => figure !== undefined);
  const own = (end < 0 ? rest : rest.slice(0, end)).filter(countsAsWord);
  return own
    .slice(0, mostNouns)
    .map(({ word }) => word)
    .join(' ');
}

/** The noun that a figure counts, as it is written after it. */
export function nounOfFigure(text: string, { end, figure }: Piece): string {
  if (figure?.kind === 'money') return moneyNoun;
  const after = text
    .slice(end)
    .replace(/^\/\p{N}+/u, '')
    .trim()
    .toLowerCase();
  const known = countedNouns.find(
    (noun) => after.startsWith(noun) && !/^\p{L}/u.test(after.slice(noun.length)),
  );
  if (known !== undefined) return known;
  // "10 đồng chí" are no money.
  const word = new RegExp(`^${moneyNoun} \\p{L}+|^\\p{L}+`, 'u').exec(after)?.[0] ?? '';
  return printedForms[word.toUpperCase()] ?? word;
}

/** One says how many there are, the other how much of it works: "120 máy đã cài" and "chặn được 80%". */
export function measureOtherwise(one: readonly Slot[], other: readonly Slot[]): boolean {
  const [own, others] = [one, other].map((slots) =>
    slots.map(({ piece }) => piece.figure?.kind === 'percent'),
  ) as [boolean[], boolean[]];
  if (own.length === 0 || others.length === 0) return false;
  return [own, others].some(
    (all, at) => all.every(Boolean) && !(at === 0 ? others : own).some(Boolean),
  );
}
