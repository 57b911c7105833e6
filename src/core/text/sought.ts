/** A pattern that is searched for only where the words are without which it cannot be found. */
import { isDigitAt, isLetterAt, isWordSignAt } from './letterSpans.ts';
import { type Need, needsOf } from './patternNeeds.ts';

/** The needs that a word meets, of the first `asked` of all. */
interface Met {
  readonly needs: number[];
  asked: number;
}

/** Shorter texts are searched sooner than their words are looked up. */
const fewestLetters = 24;
const mostWords = 50_000;
const mostTexts = 64;
/** All needs of all patterns that were asked so far, each once. */
const needs: Need[] = [];
const places = new Map<string, number>();
/** What was found of each word, and of the last texts. */
const words = new Map<string, Met>();
/** A 1 for each need that is met. */
const texts = new Map<string, Uint8Array>();

/** A pattern; `written` is its source as it was typed, with \p{L} and its like. */
export class Sought extends RegExp {
  readonly written: string;
  /** The same without these answers, which the engine reads faster. */
  private plain: RegExp | null = null;
  private ways: readonly (readonly number[])[] | null | undefined = undefined;

  constructor(written: string, source: string, flags: string) {
    super(source, flags);
    this.written = written;
  }

  override test(text: string): boolean {
    if (this.global) return this.exec(text) !== null;
    return this.mayBeIn(text) && this.own().test(text);
  }

  override exec(text: string): RegExpExecArray | null {
    const found = this.mayBeIn(text) ? this.from(text) : null;
    if (found === null) this.lastIndex = 0;
    return found;
  }

  override [Symbol.replace](text: string, by: unknown): string {
    return this.mayBeIn(text) ? text.replace(this.own(), by as string) : text;
  }

  override [Symbol.match](text: string): RegExpMatchArray | null {
    return this.mayBeIn(text) ? text.match(this.own()) : null;
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.own(), limit);
  }

  private from(text: string): RegExpExecArray | null {
    const own = this.own();
    own.lastIndex = this.lastIndex;
    const found = own.exec(text);
    this.lastIndex = own.lastIndex;
    return found;
  }

  private own(): RegExp {
    this.plain ??= new RegExp(this.source, this.flags);
    return this.plain;
  }

  private mayBeIn(text: string): boolean {
    if (text.length < fewestLetters) return true;
    if (this.ways === undefined) this.ways = waysOf(this.written);
    if (this.ways === null) return true;
    const met = metByText(text);
    for (const way of this.ways) if (isMetBy(met, way)) return true;
    return false;
  }
}

function isMetBy(met: Uint8Array, way: readonly number[]): boolean {
  for (const need of way) if (met[need] !== 1) return false;
  return true;
}

/** The places of the needs of a pattern. */
function waysOf(written: string): readonly (readonly number[])[] | null {
  const ways = needsOf(written);
  return ways === null ? null : ways.map((way) => way.map(placeOf));
}

function placeOf(need: Need): number {
  const key = JSON.stringify(need);
  const place = places.get(key) ?? needs.push(need) - 1;
  places.set(key, place);
  return place;
}

function metByText(text: string): Uint8Array {
  const known = texts.get(text);
  if (known?.length === needs.length) return known;
  if (texts.size > mostTexts) texts.clear();
  const met = new Uint8Array(needs.length);
  for (let at = 0; at < text.length; ) {
    const end = endOfPiece(text, at);
    if (text[at] !== ' ') for (const need of metByWord(wordAt(text, at, end))) met[need] = 1;
    at = end;
  }
  texts.set(text, met);
  return met;
}

const wordAt = (text: string, at: number, end: number) =>
  isDigitAt(text, at) ? '0' : text.slice(at, end);

/** Letters with their marks, digits, or one sign. */
function endOfPiece(text: string, start: number): number {
  let end = start + 1;
  if (isDigitAt(text, start)) while (isDigitAt(text, end)) end += 1;
  else if (isWordSignAt(text, start))
    while (isWordSignAt(text, end) && !isDigitAt(text, end)) end += 1;
  return end;
}

function metByWord(word: string): readonly number[] {
  const met = words.get(word) ?? { needs: [], asked: 0 };
  if (met.asked === needs.length) return met.needs;
  if (words.size > mostWords) words.clear();
  const low = word.toLowerCase();
  const isAny = isStrange.test(low);
  for (; met.asked < needs.length; met.asked++) {
    if (isAny || isMet(needs[met.asked] as Need, low)) met.needs.push(met.asked);
  }
  words.set(word, met);
  return met.needs;
}

/** Marks, letters that a pattern may take for another, and signs that are letters elsewhere: anything may be found. */
const isStrange = /[^\x20-\x7e\u00a1-\u017e\u0180-\u024f\u1e00-\u1eff\u2010-\u20cf]/;

function isMet(need: Need, word: string): boolean {
  return need.some(({ text, isWholeBefore, isWholeBehind }) => {
    if (!isLetterAt(text, 0)) return word === text;
    if (isWholeBefore) return isWholeBehind ? word === text : word.startsWith(text);
    return isWholeBehind ? word.endsWith(text) : word.includes(text);
  });
}
