/** Whether what follows a ";" or a line break begins its own sentence. */
import {
  afterNouns,
  auxiliaries,
  clauseStarts,
  datedNoun,
  gotSome,
  nounsLikeVerbs,
  ofSomebody,
  restDenied,
  toldTo,
  verbs,
} from './verbs.vi.ts';

const leastWords = 7;

/** True when the first words are a verb: "tổ chức …". */
export function beginsWithVerb(text: string): boolean {
  const words = firstWords(text, 3);
  if (datedNoun.test(text) || (isNoun(words) && !gotSome.test(text))) return false;
  return (
    verbs.has(words[0] ?? '') ||
    verbs.has(words.slice(0, 2).join(' ')) ||
    verbs.has(words.join(' '))
  );
}

/** True for a clause with its own verb: it begins with one, or with somebody who acts. */
export function isOwnClause(text: string): boolean {
  if (beginsWithVerb(text)) return true;
  if (restDenied.test(text)) return false;
  const words = firstWords(text, leastWords);
  const [first = '', second = ''] = words;
  const starts = clauseStarts.has(first) || clauseStarts.has(`${first} ${second}`);
  return starts && words.length === leastWords;
}

/** "nhận thức", "phản ánh được ghi sổ": begins like a verb, and is what something is said of. */
function isNoun([first = '', second = '', third = '']: readonly string[]): boolean {
  const pair = `${first} ${second}`;
  if (nounsLikeVerbs.has(pair) && !toldTo.has(third)) return true;
  if (third === ofSomebody && verbs.has(pair)) return true;
  if (afterNouns.has(second) && !auxiliaries.has(first) && !verbs.has(pair)) return true;
  return afterNouns.has(third) && verbs.has(pair) && !auxiliaries.has(first);
}

function firstWords(text: string, count: number): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, count);
}
