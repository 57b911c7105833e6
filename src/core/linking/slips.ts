/** What a word that nothing knows may have been meant to be: short forms, typing slips, lost spaces. */
import { eachMatch } from '../lib/eachMatch.ts';
import { isSyllableSpelt } from '../privacy/slips/syllables.vi.ts';
import { looseKey } from '../text/text.ts';
import type { Lexicon } from './lexicon.ts';

/** Words that may represent one word, and how far they can be trusted. */
interface Correction {
  readonly words: readonly string[];
  /** A short form of the list, or a slip that its neighbours confirm and that is no word. */
  readonly isSafe: boolean;
}

/** A text with words written out, and how many of them are guessed. */
export interface Guessed {
  readonly words: readonly (readonly string[])[];
  readonly guesses: number;
}

export function writtenOut(
  { words, guesses }: Guessed,
  at: number,
  { words: instead, isSafe }: Correction,
): Guessed {
  const all = words.map((one, index) => (index === at ? instead : one));
  return { words: all, guesses: guesses + (isSafe ? 0 : 1) };
}

const most = 3;

/** What `list[at]` may mean, the likeliest first; none when nothing is close. */
export function correctionsOf(
  list: readonly string[],
  at: number,
  lexicon: Lexicon,
): readonly Correction[] {
  const word = list[at] ?? '';
  const listed = lexicon.shortForms.get(word);
  if (listed) return listed.map((words) => ({ words, isSafe: true }));
  const slips = slipsOf(list, at, lexicon);
  if (slips.length > 0) return slips.slice(0, most);
  const glued = splitsOf(word, lexicon);
  if (glued.length > 0) return glued.slice(0, most);
  return acronyms(word, lexicon).map((words) => ({ words, isSafe: false }));
}

/** Known words one slip away; those that go with a neighbour before others. */
function slipsOf(list: readonly string[], at: number, lexicon: Lexicon): Correction[] {
  const word = list[at] ?? '';
  if (word.length < 3 || /\d/.test(word) || lexicon.vocabulary.has(word)) return [];
  const near = [...lexicon.vocabulary].filter(
    (other) => other.length >= 2 && (isSlip(word, other) || plainKeys(word) === other),
  );
  const fits = near.filter(
    (other) =>
      lexicon.bigrams.has(`${list[at - 1]} ${other}`) ||
      lexicon.bigrams.has(`${other} ${list[at + 1]}`),
  );
  if (fits.length > 0)
    return fits.map((one) => ({
      words: [one],
      isSafe: fits.length === 1 && (!isWordOfItsOwn(word) || heardAs(word) === heardAs(one)),
    }));
  const long = near.filter(
    (other) => word.length >= 4 && other.length >= 4 && other[0] === word[0],
  );
  return long.length <= most ? long.map((one) => ({ words: [one], isSafe: false })) : [];
}

/** Letters of an input method left as typed: "ddaf" is "da", "tuyeen" is "tuyen". */
function plainKeys(word: string): string {
  return word
    .replace(/dd/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/w/g, '')
    .replace(/[sfrxj]$/, '');
}

/** Short syllables are close to many others: "chào" is no slip of "cháu". */
function isWordOfItsOwn(word: string): boolean {
  return word.length <= 4 && isSyllableSpelt(word, true);
}

/** A syllable as many say it: "sử lý" is meant as "xử lý", and "chào" as itself. */
function heardAs(word: string): string {
  return word
    .replace(/^tr/, 'ch')
    .replace(/^(?:gi|r)/, 'd')
    .replace(/^s/, 'x')
    .replace(/^l/, 'n')
    .replace(/^(n?g)h/, '$1')
    .replace(/y/g, 'i');
}

/** One letter added, lost, changed, or two swapped. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 2) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = (text: string, skip: number) => text.slice(from + skip);
  if (a.length === b.length) {
    const swapped = a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2);
    return rest(a, 1) === rest(b, 1) || swapped;
  }
  return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
}

/** Two known words without the space between them. */
function splitsOf(word: string, lexicon: Lexicon): Correction[] {
  const found: Correction[] = [];
  for (let at = 2; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (lexicon.bigrams.has(`${left} ${right}`))
      found.push({ words: [left, right], isSafe: word.length >= 6 });
  }
  return found;
}

/** Known words and short forms that a word nothing knows is made of, each next to one that it goes with; shortest lists alone. */
function unglued(word: string, lexicon: Lexicon): string[][] {
  if (lexicon.vocabulary.has(word) || lexicon.shortForms.has(word)) return [];
  const found: string[][] = [];
  const goOn = (rest: string, before: readonly string[], last: string) => {
    if (rest === '') found.push([...before]);
    if (rest === '' || before.length === mostGlued) return;
    for (let to = 2; to <= rest.length; to++) {
      const part = rest.slice(0, to);
      const long = lexicon.shortForms.get(part) ?? [];
      for (const full of [...(lexicon.vocabulary.has(part) ? [[part]] : []), ...long]) {
        const [first = ''] = full;
        if (last !== '' && !lexicon.bigrams.has(`${last} ${first}`)) continue;
        goOn(rest.slice(to), [...before, ...full], full[full.length - 1] ?? '');
      }
    }
  };
  goOn(word, [], '');
  const fewest = Math.min(...found.map((one) => one.length));
  return found.filter((one) => one.length === fewest && one.length > 1);
}

const mostGlued = 4;

/** Phrases by their first letters, two phrases at most; none when too many fit. */
function acronyms(word: string, { initials, asides }: Lexicon): (readonly string[])[] {
  if (!/^[a-z]{2,6}$/.test(word) || asides.has(word)) return [];
  const found = [...(initials.get(word) ?? [])];
  for (let at = 2; at <= word.length - 2; at++) {
    for (const left of initials.get(word.slice(0, at)) ?? [])
      for (const right of initials.get(word.slice(at)) ?? []) found.push([...left, ...right]);
  }
  return found.length <= most ? found : [];
}

/** "SoVuTiepNhan2021", "so_vu": a header's words joined as a column's name, apart again. */
export function wordsApart(text: string): string {
  const plain = text.replace(/_+/g, ' ');
  if (/\s/.test(text.trim())) return plain;
  return plain
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(20\d\d)$/u, '$1 $2');
}

/** "T.nhận", "K/phí": the first letters of a word, written out by what goes before the next word; several where two words do. */
export function dotsApart(text: string, lexicon: Lexicon): readonly string[] {
  const dotted = /(?<![\p{L}\d])(\p{L}{1,2})[./] ?(\p{Ll}{2,})(?!\p{L})/gu;
  let texts = [''];
  let from = 0;
  for (const match of eachMatch(text, dotted)) {
    const [all, letters = '', behind = ''] = match;
    const ways = wordsBefore(looseKey(letters), looseKey(behind), lexicon);
    const before = text.slice(from, match.index);
    const said = ways.length === 0 ? [all] : ways.map((word) => `${word} ${behind}`);
    texts = texts.flatMap((one) => said.map((way) => `${one}${before}${way}`)).slice(0, mostTexts);
    from = match.index + all.length;
  }
  return texts.map((one) => `${one}${text.slice(from)}`);
}

/** The words with these first letters that go before this one; none where the letters are words, or many fit. */
function wordsBefore(letters: string, next: string, lexicon: Lexicon): readonly string[] {
  if (lexicon.bigrams.has(`${letters} ${next}`) || lexicon.shortForms.has(letters)) return [];
  const fits = [...lexicon.vocabulary].filter(
    (word) => word.startsWith(letters) && lexicon.bigrams.has(`${word} ${next}`),
  );
  return fits.length <= mostDotted ? fits : [];
}

const mostDotted = 2;
const mostTexts = 8;

/** "TAPHUAN", "TENDV": a word of a column's name that is known words, or short forms, without their spaces. */
export function gluedApart(text: string, lexicon: Lexicon): string {
  if (/[^ -~]/.test(text)) return text;
  return text.replace(/[A-Za-z]{4,}/g, (word) => {
    const [only, ...others] = unglued(word.toLowerCase(), lexicon);
    return only && others.length === 0 ? only.join(' ') : word;
  });
}
