/** Comparing Vietnamese text: the one door to its keys, its order and its legacy fonts. */
export { compareKey, looseKey, tidy } from './compareKey.ts';
