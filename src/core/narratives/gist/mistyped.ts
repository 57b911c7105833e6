/** Mends mistyped syllables: two letters exchanged, or a tone or hat on the wrong letter. */
import { isSyllableSpelt } from '../../privacy/slips/syllables.vi.ts';
import { compareKey } from '../../text/compareKey.ts';
import { withHats } from './mistyped.vi.ts';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Of fewer letters too many words are one letter apart. */
const [fewest, most] = [4, 7];
/** A foreign word has no accent. */
const plain = /^[a-z]+$/;
const turnedAtEnd = /[aeiouy](?:hn|gn|hc)$/;

/** The word itself where it is a syllable, or where no way or several would make it one. */
export function mended(word: string): string {
  if (word.length < fewest || word.length > most || isSyllableSpelt(word, true)) return word;
  if (plain.test(word) && !turnedAtEnd.test(word)) return word;
  const apart = word.normalize('NFD');
  const [tone = '', ...others] = apart.match(tones) ?? [];
  if (others.length > 0) return word;
  const made = new Set(
    waysOf(apart.replace(tones, '').normalize('NFC')).flatMap((one) => toned(one, tone)),
  );
  const [one] = made;
  return one === undefined || made.size > 1 ? word : one;
}

/** The syllables that a tone makes of letters, wherever it is put. */
function toned(letters: string, tone: string): readonly string[] {
  const all = [...letters].map((_, at) =>
    `${letters.slice(0, at + 1)}${tone}${letters.slice(at + 1)}`.normalize('NFC'),
  );
  return all.filter((one) => isSyllableSpelt(one, tone === '')).map(compareKey);
}

function waysOf(bare: string): readonly string[] {
  const letters = [...bare];
  const turned = letters.slice(1).map((_, at) => {
    const [one = '', other = ''] = letters.slice(at, at + 2);
    return [...letters.slice(0, at), other, one, ...letters.slice(at + 2)].join('');
  });
  return [bare, ...turned, ...withHats.map(([without, hat]) => bare.replace(without, hat))];
}
