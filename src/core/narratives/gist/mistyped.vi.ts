/** Vowels typed without a hat or a horn: with it the syllable is one. */
export const withHats: readonly (readonly [string, string])[] = [
  ['ie', 'iê'],
  ['ye', 'yê'],
  ['ưo', 'ươ'],
  ['uơ', 'ươ'],
];
