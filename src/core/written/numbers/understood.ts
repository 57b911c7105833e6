/** Whether every word of a text is of a phrase that is known. */
import { notItsOwn, paperCode } from './plainFrame.vi.ts';

/** Words of the longest phrase in the lists. */
const longest = 6;
/** Words of a name that the letterhead must hold. */
const leastOfName = 3;

export interface Understanding {
  readonly lists: readonly ReadonlySet<string>[];
  readonly writer: string;
}

/** Every word is of a phrase in the lists, of the writer's own name, or a number. */
export function isUnderstood(text: string, { lists, writer }: Understanding): boolean {
  if (notItsOwn.test(text)) return false;
  return text.split(/[^\p{L}\d ,&-]+/u).every((piece) => {
    const said = piece.match(/[\p{L}\d&-]+|,/gu) ?? [];
    let reached = 0;
    return said.every((word, at) => {
      const length = phraseAt(said.slice(at, at + longest), lists, writer);
      reached = Math.max(reached, at + length);
      return reached > at || notWord.test(word) || paperCode.test(word);
    });
  });
}

const notWord = /^[\d,&-]/u;

/** How many words from here are the longest phrase known. */
function phraseAt(said: readonly string[], lists: Understanding['lists'], writer: string): number {
  for (let length = said.length; length > 0; length -= 1) {
    const phrase = said.slice(0, length).join(' ').replace(/ ,/g, ',');
    if (lists.some((list) => list.has(phrase))) return length;
    if (length >= leastOfName && ` ${writer} `.includes(` ${phrase} `)) return length;
  }
  return 0;
}
