/** Words of a list behind a place or a school, where nothing happened to anybody: "các phố A - B - C", "điểm trường A và B". */
import { rememberedWith } from '../../lib/remembered.ts';
import { saysIncident } from '../incident.ts';
import { kindBefore } from '../nameKinds.vi.ts';
import type { ReadWords, Word } from '../words.vi.ts';

const goesOn = /^ ?[,;–-] ?$/;
const joins = /^(?:và|va)$/;
const longestName = 4;

/** All words of such lists but those of their first names. */
export const listedThings = rememberedWith((text: ReadWords): ReadonlySet<number> => {
  const { words } = text;
  const listed = new Set<number>();
  words.forEach((word, at) => {
    if (!word.isCapital || listed.has(at) || saysIncident(text, word.sentence)) return;
    const { kind } = kindBefore(text, at);
    if (kind !== 'place' && kind !== 'school') return;
    for (let from = nextItem(words, endOfName(words, at)); from >= 0; ) {
      const to = endOfName(words, from);
      if (to - from > longestName) return;
      for (let own = from; own < to; own++) listed.add(own);
      from = nextItem(words, to);
    }
  });
  return listed;
});

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
