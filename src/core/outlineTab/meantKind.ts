/** The kind that a mistyped one most likely means: so that one wrong word is one fault. */
import { looseKey } from '../text/text.ts';
import { kindWords } from './columns.vi.ts';
import type { RowKind } from './rowShapes.ts';

const kinds = Object.entries(kindWords) as readonly [RowKind, string][];

/** Kinds that come in runs: a row without a word is most likely like the one above. */
const inRuns: readonly RowKind[] = ['question', 'column', 'option', 'content', 'unitType'];

/** undefined where nothing comes near. */
export function meantKind(word: string, above: RowKind | undefined): RowKind | undefined {
  const key = looseKey(word);
  const [near] = kinds
    .map(([kind, label]) => [kind, distance(key, looseKey(label))] as const)
    .sort((left, right) => left[1] - right[1]);
  if (key !== '' && near !== undefined && near[1] <= 2) return near[0];
  return above !== undefined && inRuns.includes(above) ? above : undefined;
}

/** Counts the letters to change, add or remove to turn one word into the other. */
function distance(left: string, right: string): number {
  let line = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...left].entries()) {
    const next = [row + 1];
    for (const [at, other] of [...right].entries()) {
      const changed = (line[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (line[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    line = next;
  }
  return line[right.length] ?? 0;
}
