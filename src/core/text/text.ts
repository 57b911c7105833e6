/** Comparing Vietnamese text: the one door to its keys, its order and its legacy fonts. */
export { asText } from './asText.ts';
export { compareKey, compareKeys, looseKey, looseKeys, tidy } from './compareKey.ts';
export { latinLookAlikes } from './latinLookAlikes.ts';
export { fromLegacy, isDamaged, type LegacyFont, legacyFont } from './legacyFont.ts';
export { type NameParts, nameKey, nameParts } from './nameKey.ts';
export { compareVietnamese } from './vietnameseOrder.ts';
