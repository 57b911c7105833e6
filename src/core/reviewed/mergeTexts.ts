/** Three versions of one text: which changes of the new run go where in the reviewer's words. */
import { commonPairs, isFigureToken, type Token, tokenize } from './tokens.ts';

/** Characters of the reviewed text that give way to `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface MergedText {
  /** In order, not overlapping. */
  readonly edits: readonly TextEdit[];
  /** Some change could not be placed. */
  readonly collides: boolean;
}

/** Token ranges of the generated text and of the new one that differ. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

export function mergeTexts(generated: string, reviewed: string, fresh: string): MergedText {
  const merge = new TextMerge(generated, reviewed, fresh);
  return merge.run();
}

class TextMerge {
  private readonly old: Token[];
  private readonly own: Token[];
  private readonly now: Token[];
  /** Generated token → reviewed token. */
  private readonly kept: Map<number, number>;
  private readonly fresh: string;
  private readonly edits: TextEdit[] = [];
  private collides = false;

  constructor(generated: string, reviewed: string, fresh: string) {
    this.old = tokenize(generated);
    this.own = tokenize(reviewed);
    this.now = tokenize(fresh);
    this.fresh = fresh;
    this.kept = new Map(commonPairs(texts(this.old), texts(this.own)));
  }

  run(): MergedText {
    for (const change of changesBetween(this.old, this.now)) this.place(change);
    const edits = [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const overlap = edits.some((one, index) => one.start < (edits[index - 1]?.end ?? 0));
    return overlap ? { edits: [], collides: true } : { edits, collides: this.collides };
  }

  private place(change: Change): void {
    const at = this.reviewedRange(change);
    if (at !== null) this.replace(at[0], at[1], change);
    else if (!this.isSettled(change) && !this.placeFigure(change)) this.collides = true;
  }

  /** Where the old words are still together in the reviewed text, and their neighbours at hand. */
  private reviewedRange({ from, to }: Change): readonly [number, number] | null {
    if (from === to) {
      const [before, after] = this.neighbours(from, to);
      return after - before === 1 ? [after, after] : null;
    }
    const first = this.kept.get(from);
    if (first === undefined) return null;
    const old = this.old.slice(from, to);
    // A word put in another's place leaves the length as it was.
    const isWhole = old.every((_, index) => this.kept.get(from + index) === first + index);
    return isWhole ? [first, first + to - from] : null;
  }

  /** Reviewed tokens that the text before and after a range was kept as. */
  private neighbours(from: number, to: number): readonly [number, number] {
    const before = from === 0 ? -1 : (this.kept.get(from - 1) ?? Number.NaN);
    const after = to === this.old.length ? this.own.length : (this.kept.get(to) ?? Number.NaN);
    return [before, after];
  }

  /** The reviewer took the place away, or has made the same change. */
  private isSettled({ from, to, newFrom, newTo }: Change): boolean {
    let [low, high] = [from, to];
    while (low > 0 && !this.kept.has(low - 1)) low -= 1;
    while (high < this.old.length && !this.kept.has(high)) high += 1;
    const [before, after] = this.neighbours(low, high);
    const between = texts(this.own.slice(before + 1, after));
    const isGone = between.length === 0 && to > from && !this.hasKept(from, to);
    const same = texts(this.now.slice(newFrom, newTo)).join(' ') === between.join(' ');
    return isGone || (same && low === from && high === to);
  }

  private hasKept(from: number, to: number): boolean {
    return this.old.slice(from, to).some((_, index) => this.kept.has(from + index));
  }

  /** One figure that is told once on both sides is found wherever the sentence was turned. */
  private placeFigure(change: Change): boolean {
    const { from, to, newFrom, newTo } = change;
    const old = this.old[from]?.text ?? '';
    if (to - from !== 1 || newTo - newFrom !== 1 || !isFigureToken(old)) return false;
    const own = texts(this.own);
    const at = own.indexOf(old);
    const once = at >= 0 && own.lastIndexOf(old) === at;
    if (!once || texts(this.old).filter((one) => one === old).length !== 1) return false;
    this.replace(at, at + 1, change);
    return true;
  }

  private replace(from: number, to: number, { newFrom, newTo }: Change): void {
    const first = this.own[from];
    const isInsertion = from === to;
    const isDeletion = newFrom === newTo;
    const before = from === 0 ? 0 : (this.own[from - 1]?.end ?? 0);
    const end = isInsertion ? before : (this.own[to - 1]?.end ?? before);
    const start = isInsertion || isDeletion ? before : (first?.start ?? before);
    this.edits.push({ start, end, text: this.freshText(newFrom, newTo, isInsertion) });
  }

  private freshText(from: number, to: number, isInsertion: boolean): string {
    if (from === to) return '';
    const start = this.now[from]?.start ?? 0;
    const end = this.now[to - 1]?.end ?? 0;
    if (!isInsertion) return this.fresh.slice(start, end);
    if (from > 0) return this.fresh.slice(this.now[from - 1]?.end ?? 0, end);
    return this.fresh.slice(start, this.now[to]?.start ?? end);
  }
}

function texts(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}

/** As small as can be: ranges of one length are compared token by token. */
function changesBetween(old: readonly Token[], now: readonly Token[]): Change[] {
  const ends = [...commonPairs(texts(old), texts(now)), [old.length, now.length] as const];
  let [from, newFrom] = [0, 0];
  return ends.flatMap(([to, newTo]) => {
    const change = { from, to, newFrom, newTo };
    [from, newFrom] = [to + 1, newTo + 1];
    return splitChange(change);
  });
}

function splitChange({ from, to, newFrom, newTo }: Change): Change[] {
  const length = to - from;
  if (length === 0 && newTo === newFrom) return [];
  if (length !== newTo - newFrom) return [{ from, to, newFrom, newTo }];
  return Array.from({ length }, (_, index) => ({
    from: from + index,
    to: from + index + 1,
    newFrom: newFrom + index,
    newTo: newFrom + index + 1,
  }));
}
