/** Headers that name the units, and words that are kinds of units. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { nameParts } from '../../text/text.ts';
import { phraseOf, readHeader, wordsOf } from '../headerText.ts';

/** Names the units, or lists their kinds ("Phòng GDĐT / Trường"), and asks nothing of them. */
export function isNameHeader(text: string, words: HeaderWords): boolean {
  if (namesUnits(text, words)) return true;
  const kinds = text.split(/\s*[/,;+]\s*|\s+[-–—]\s+|\s+(?:và|hoặc|hay)\s+/iu);
  return (
    kinds.length > 1 && kinds.some((kind) => namesUnits(kind, words)) && kinds.every((kind) => namesUnits(kind, words) || isBareKind(kind))
  );
}

/** "Trung tâm GDNN-GDTX": a kind of unit without a name. */
function isBareKind(text: string): boolean {
  const { kind, name } = nameParts(text);
  return kind !== '' && name === '';
}

function namesUnits(text: string, words: HeaderWords): boolean {
  const { own, unknown, phrases } = readHeader(text, words);
  const others = [...own.keys()].filter((idea) => idea !== 'fullName' && phrases.get(idea) !== phrases.get('unitName'));
  return own.get('unitName') === 'sure' && unknown.length === 0 && others.length === 0 && wordsOf(text).length <= 10;
}

/** "UBND xã, phường": a word for all units, whole. */
export function isKindOfUnits(text: string, words: HeaderWords): boolean {
  return readHeader(text, words).phrases.get('unitName') === phraseOf(text);
}

/** Speaks of more than a unit's name does. */
export function asksMore(text: string, words: HeaderWords): boolean {
  const { own, phrases } = readHeader(text, words);
  const name = phrases.get('unitName');
  return [...own.keys()].some((idea) => phrases.get(idea) !== name);
}
