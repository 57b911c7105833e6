/** The Vietnamese dictionary's order: syllable by syllable, letters first, then tones. */
import { tidy } from './compareKey.ts';
import { alphabet, tones } from './vietnameseOrder.vi.ts';

const rank = new Map([...alphabet].map((letter, at) => [letter, String.fromCharCode(0x100 + at)]));
const letterOrTone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const syllableEnd = '\u0001';

/** Text whose code-unit order is the dictionary's. */
function sortKey(text: string): string {
  return tidy(text).toLowerCase().split(' ').map(syllableKey).join(syllableEnd);
}

function syllableKey(syllable: string): string {
  let tone = 0;
  const letters = syllable
    .normalize('NFD')
    .replace(letterOrTone, (mark) => {
      tone = tones.indexOf(mark) + 1;
      return '';
    })
    .normalize('NFC');
  const ranks = [...letters].map((letter) => rank.get(letter) ?? letter).join('');
  return ranks + String.fromCharCode(2 + tone);
}

/** Negative when `a` comes before `b`; a hand-made order, for engines' own differ. */
export function compareVietnamese(a: string, b: string): number {
  const first = sortKey(a);
  const second = sortKey(b);
  if (first !== second) return first < second ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
