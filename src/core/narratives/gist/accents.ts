/** Text typed without accents: its known phrases get them again, in the same places. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { looseKey } from '../../text/compareKey.ts';
import { countedNouns } from '../figureWords.vi.ts';
import { fillers, fixed } from '../likeness.vi.ts';
import { acts } from '../order/adjuncts.vi.ts';
import { people, statesToldLast } from '../order/turning.vi.ts';
import { PhraseTree } from '../phraseTree.ts';
import { synonyms } from '../synonyms.vi.ts';
import { tenorPhrases } from '../tenors/lexicon.ts';
import { verbs } from '../verbs.vi.ts';
import { light, optional } from './lessSaid.vi.ts';
import { plainAlone, plainTyped } from './plainTyped.vi.ts';
import { senses } from './thesaurus.vi.ts';

const leastWords = 4;
const plainLetters = /^[\x20-\x7e\u201c\u201d]*$/;
const accents = /[\u0300-\u036f]/g;
const [barredD, bigBarredD] = [/\u0111/g, /\u0110/g];

/** True for a sentence in which no word has an accent. */
export function hasNoAccents(text: string): boolean {
  return plainLetters.test(text) && (text.match(/[a-z]{2,}/gi)?.length ?? 0) >= leastWords;
}

/** The same text without accents, as long as it was. */
export function withoutAccents(text: string): string {
  const small = text.normalize('NFD').replace(accents, '').replace(barredD, 'd');
  return small.replace(bigBarredD, 'D');
}

let known: PhraseTree | null = null;

/** Phrases of the lists by their letters alone; the first of two alike stays. */
function knownPhrases(): PhraseTree {
  if (known !== null) return known;
  known = new PhraseTree();
  const rows = [...synonyms, ...senses].flat();
  for (const one of [
    ...plainTyped,
    ...acts,
    ...rows,
    ...people,
    ...fixed,
    ...fillers,
    ...verbs,
    ...countedNouns,
    ...statesToldLast,
    ...light,
    ...optional,
    ...tenorPhrases(),
    ...plainAlone,
  ])
    if (/^[\p{L} ]+$/u.test(one)) known.add(looseKey(one).split(' '), one.normalize('NFC'));
  return known;
}

/** Reads known phrases of a text without accents as if they had been typed with them. */
export function withKnownAccents(text: string): string {
  const words = [...eachMatch(text, /[A-Za-z]+/g)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
  }));
  const letters = [...text];
  for (let at = 0; at < words.length; ) {
    const { length, meaning } = knownPhrases().longest(words, at);
    meaning.split(' ').forEach((accented, index) => {
      const { word = '', start = 0 } = words[at + index] ?? {};
      if (length === 0 || accented.length !== word.length) return;
      [...accented].forEach((letter, place) => {
        const isCapital = /[A-Z]/.test(text.charAt(start + place));
        letters[start + place] = isCapital ? letter.toUpperCase() : letter;
      });
    });
    at += Math.max(1, length);
  }
  return letters.join('');
}
