/** Words of a list behind a place or a school, of nobody told: "các phố A - B - C", "điểm trường A và B". */
import { rememberedWith } from '../../lib/remembered.ts';
import { pattern } from '../../text/letters.ts';
import { compareKeys, looseKeys } from '../../text/text.ts';
import { saysIncident } from '../incident.ts';
import { predicates } from '../knownWords.vi.ts';
import { kindBefore } from '../nameKinds.vi.ts';
import { surestSurnames } from '../nameParts.vi.ts';
import { oneChildTold } from '../traces/traces.vi.ts';
import type { ReadWords, Word } from '../words.vi.ts';
import { personsDeed } from './listedNames.vi.ts';

const goesOn = /^ ?[,;–-] ?$/;
const joins = /^(?:và|va)$/;
const longestName = 4;
/** Where people are told of a longer name may be somebody's. */
const longestAmongPeople = 2;
const deeds = new Set([...compareKeys(predicates), ...looseKeys(predicates)]);

/** All words of such lists but those of their first names. */
export const listedThings = rememberedWith((text: ReadWords): ReadonlySet<number> => {
  const { words } = text;
  const listed = new Set<number>();
  words.forEach((word, at) => {
    if (!word.isCapital || listed.has(at)) return;
    const { kind } = kindBefore(text, at);
    if (kind !== 'place' && kind !== 'school') return;
    const isTold = saysIncident(text, word.sentence);
    if (isTold && (kind === 'school' || text.isPlain || oneChildTold.test(text.text))) return;
    let own: number[] = [];
    let to = endOfName(words, at);
    for (let from = nextItem(words, to); from >= 0; from = nextItem(words, to)) {
      to = endOfName(words, from);
      if (to - from > longestName) break;
      if (isTold && (to - from !== longestAmongPeople || surestSurnames.has(words[from]?.key ?? ''))) return;
      for (let one = from; one < to; one++) own.push(one);
    }
    if (isTold && !isApartFrom(words, to)) return;
    // "Ở xã Hồng Phong, Minh Thu nhắn tin": not the last one.
    const next = words[to];
    if (next?.gap === ' ' && personsDeed.test(next.key)) own = own.filter((one) => one < lastOf(words, to));
    for (const one of own) listed.add(one);
  });
  return listed;
});

/** "phụ huynh xã Hồng Phong, Tú Sơn đi biển": what follows is not told of the last name. */
function isApartFrom(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return next === undefined || next.startsSentence || (next.gap === ' ' && !deeds.has(next.key));
}

/** Where the run of capitals before a word begins. */
function lastOf(words: readonly Word[], to: number): number {
  let from = to - 1;
  while (words[from - 1]?.isCapital === true && words[from]?.gap === ' ') from -= 1;
  return from;
}

/** Where a run of capitals ends. */
function endOfName(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (words[to]?.isCapital === true && words[to]?.gap === ' ') to += 1;
  return to;
}

/** Where the next name of the list begins; -1 at its end. */
function nextItem(words: readonly Word[], to: number): number {
  const isItem = (at: number, gap: RegExp) => words[at]?.isCapital === true && gap.test(words[at]?.gap ?? '');
  if (isItem(to, goesOn)) return to;
  return joins.test(words[to]?.key ?? '') && isItem(to + 1, /^ $/) ? to + 1 : -1;
}

/** "ngã tư Trần Phú - ", "các tuyến đường Lê Lợi, ": a street is expected next. */
const streetNext = pattern(
  'u',
)`(?<!\p{L})(?:[Nn]gã (?:ba|tư|năm|sáu)|[Nn]út giao|[Cc]ác (?:tuyến )?(?:đường|phố)|[Cc]ác tuyến|[Tt]uyến (?:đường|phố)|[Dd]ọc (?:đường|phố)|[Hh]ai (?:đường|phố|tuyến phố|tuyến đường))(?: \p{Lu}\p{L}*)+(?:(?:, | [-–] | và )\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)*(?:, | [-–] | và )$`;
const oneStreet = pattern(
  'u',
)`(?<!\p{L})(?:đường|phố)(?: \p{Lu}\p{L}*)+(?:(?:, | [-–] | và )\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)*(?:, | [-–] | và )$`;

/** Whether such a name is one street of several; behind one street, where the sentence ends with it. */
export function isListedStreet({ text, words }: ReadWords, from: number, to: number): boolean {
  const next = words[to];
  if (next?.gap === ' ' && personsDeed.test(next.key)) return false;
  const before = text.slice(0, words[from]?.start);
  if (streetNext.test(before)) return true;
  return (next === undefined || next.startsSentence) && oneStreet.test(before);
}
